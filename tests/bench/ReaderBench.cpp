// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A site of ten thousand pages: from its folder to a tree on the screen, and a keystroke in its filter.
#include "GeneratedSite.h"
#include "reader/FacetModel.h"
#include "reader/PageFilterModel.h"
#include "reader/SiteLoader.h"

#include <QApplication>
#include <QEventLoop>
#include <QTreeView>
#include <benchmark/benchmark.h>

namespace {

using namespace lectern;

constexpr int pages = 10'000;

const bench::GeneratedSite& generatedSite() {
    static const bench::GeneratedSite site(pages);
    return site;
}

reader::CollectionPtr open() {
    reader::SiteLoader loader;
    reader::CollectionPtr opened;
    QEventLoop wait;
    QObject::connect(&loader, &reader::SiteLoader::loaded, &wait,
                     [&](const reader::CollectionPtr& collection) {
                         opened = collection;
                         wait.quit();
                     });
    QObject::connect(&loader, &reader::SiteLoader::failed, &wait,
                     [](const QString&, const Diagnostic& cause) { qFatal("%s", toString(cause).c_str()); });
    loader.open(generatedSite().folder());
    wait.exec();
    return opened;
}

// A tree that says when it has drawn rows.
class Tree : public QTreeView {
public:
    bool hasDrawn = false;

protected:
    void paintEvent(QPaintEvent* event) override {
        QTreeView::paintEvent(event);
        hasDrawn = model() != nullptr && model()->rowCount() > 0;
    }
};

void draw(Tree& tree) {
    tree.hasDrawn = false;
    tree.viewport()->update();
    while (!tree.hasDrawn) {
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
}

// "Under 1.5 s": scan, navigation, models, rows on the screen.
void openToTreeOnScreen(benchmark::State& state) {
    generatedSite();
    for ([[maybe_unused]] auto turn : state) {
        Tree tree;
        tree.resize(300, 800);
        tree.show();
        reader::PageFilterModel model;
        reader::FacetModel facets(model);
        tree.setModel(&model);
        const reader::CollectionPtr collection = open();
        model.setTree(collection->pages);
        draw(tree);
    }
}
BENCHMARK(openToTreeOnScreen)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(5);

// The folder read again, with one page more: what a saved file costs.
void rescan(benchmark::State& state) {
    reader::PageFilterModel model;
    reader::FacetModel facets(model);
    Tree tree;
    tree.setModel(&model);
    tree.show();
    model.setTree(open()->pages);
    for ([[maybe_unused]] auto turn : state) {
        const reader::CollectionPtr again = open();
        model.setTree(again->pages);
        draw(tree);
    }
}
BENCHMARK(rescan)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(5);

// Text typed letter by letter, tree and keyword counts drawn after each.
void keystrokeInTheFilter(benchmark::State& state) {
    reader::PageFilterModel model;
    reader::FacetModel facets(model);
    Tree tree;
    tree.resize(300, 800);
    tree.setModel(&model);
    tree.show();
    model.setTree(open()->pages);
    const QString typed = QStringLiteral("page 12 on sockets");
    qsizetype letters = 0;
    for ([[maybe_unused]] auto turn : state) {
        letters = letters % typed.size() + 1;
        model.setText(typed.left(letters));
        if (model.rowCount() > 0) {
            draw(tree);
        }
    }
}
BENCHMARK(keystrokeInTheFilter)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(180);

} // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
}
