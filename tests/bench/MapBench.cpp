// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The map of three thousand pages: laying it out, drawing all of it, and drawing the part that one reads.
#include "window/MapLayout.h"
#include "window/MapView.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <benchmark/benchmark.h>

namespace {

using namespace lectern;

constexpr int pages = 3000;
constexpr int keywords = 300;

// Each page links to three others, near ones mostly, and bears three keywords.
window::MapGraph graph() {
    reader::PageGraph graph;
    for (int page = 0; page < pages; ++page) {
        graph.pages.append({QStringLiteral("/%1").arg(page), QStringLiteral("Page number %1").arg(page)});
        for (const int step : {1, 7, 1009})
            graph.links.append({page, (page * step + 1) % pages});
        for (const int step : {1, 5, 11})
            graph.keywordEdges.append({page, (page / 10 * step) % keywords});
    }
    for (int keyword = 0; keyword < keywords; ++keyword)
        graph.keywords.append(
            {QStringLiteral("k%1").arg(keyword), QStringLiteral("keyword %1").arg(keyword), 30});
    return window::makeMap(graph);
}

const std::shared_ptr<const window::MapGraph>& sharedGraph() {
    static const auto made = std::make_shared<const window::MapGraph>(graph());
    return made;
}

void layOut(benchmark::State& state) {
    const std::atomic_bool goesOn = false;
    for ([[maybe_unused]] auto turn : state)
        benchmark::DoNotOptimize(window::layOutMap(*sharedGraph(), goesOn));
}
BENCHMARK(layOut)->Unit(benchmark::kMillisecond)->Iterations(3);

// A frame of a view of 1,200 by 800 pixels.
void drawFrames(benchmark::State& state, bool isWhole) {
    const std::atomic_bool goesOn = false;
    static const std::vector<QPointF> places = window::layOutMap(*sharedGraph(), goesOn);
    window::MapView view;
    view.resize(1200, 800);
    view.show();
    view.setMap(sharedGraph(), places);
    view.setCurrentPage(QStringLiteral("/1500"));
    if (isWhole)
        view.showAll();
    QImage image(view.size(), QImage::Format_ARGB32_Premultiplied);
    for ([[maybe_unused]] auto turn : state) {
        QPainter painter(&image);
        view.render(&painter);
    }
}

void drawAll(benchmark::State& state) {
    drawFrames(state, true);
}
BENCHMARK(drawAll)->Unit(benchmark::kMillisecond);

void drawPart(benchmark::State& state) {
    drawFrames(state, false);
}
BENCHMARK(drawPart)->Unit(benchmark::kMillisecond);

} // unnamed namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
}
