// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Lectern beside a bare QWebEngineView program on the same HTML, started by turns: time to the first page
// painted, and memory with ten thousand pages open.
#include "GeneratedSite.h"
#include "Process.h"
#include "site/Site.h"

#include <QTemporaryDir>
#include <QThread>

#include <algorithm>
#include <cstdio>
#include <vector>

namespace {

using namespace lectern;
using bench::GeneratedSite;
using bench::Memory;
using bench::Process;

constexpr int rounds = 15;
constexpr int pages = 10'000;
constexpr double mostRatio = 1.25;
constexpr double mostMoreMemory = 120;

double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

// The site's first page as the bare program can show it: a file of its own.
QString publishedFile(GeneratedSite& target, const GeneratedSite& source) {
    const auto site = site::Site::open(source.folder().toStdString());
    const auto page = site.ok() ? site.value()->render("/") : std::nullopt;
    if (!page) {
        qFatal("the generated site has no first page");
    }
    target.write(QStringLiteral("published.html"), QByteArray::fromStdString(page->body));
    return target.folder() + QStringLiteral("/published.html");
}

struct Program {
    const char* name;
    QString path;
    QStringList arguments;
    std::vector<double> times{};
    std::vector<double> mainMemory{};
    std::vector<double> treeMemory{};
    bool isWhole = true;

    void runOnce(bool weigh) {
        Process process(path, arguments);
        const auto painted = process.untilPainted();
        if (!painted) {
            qFatal("%s did not paint", name);
        }
        times.push_back(painted->count());
        if (weigh) {
            QThread::sleep(3); // what a start leaves behind is given back by then
            const Memory memory = process.memory();
            mainMemory.push_back(static_cast<double>(memory.main) / 1024);
            treeMemory.push_back(static_cast<double>(memory.tree) / 1024);
            isWhole = isWhole && memory.isWhole;
        }
    }
};

void compareStarts(Program bare, Program lectern) {
    bare.runOnce(false), lectern.runOnce(false); // the disk's caches are filled by these
    bare.times.clear(), lectern.times.clear();
    for (int round = 0; round < rounds; ++round) {
        bare.runOnce(false);
        lectern.runOnce(false);
    }
    const double ratio = median(lectern.times) / median(bare.times);
    std::printf("Process start to first page painted, median of %d each, by turns:\n"
                "  bare %.0f ms, lectern %.0f ms, ratio %.2f (at most %.2f)\n",
                rounds, median(bare.times), median(lectern.times), ratio, mostRatio);
}

void compareMemory(Program bare, Program lectern) {
    for (int round = 0; round < 3; ++round) {
        bare.runOnce(true);
        lectern.runOnce(true);
    }
    const double moreMain = median(lectern.mainMemory) - median(bare.mainMemory);
    const double moreTree = median(lectern.treeMemory) - median(bare.treeMemory);
    std::printf("Memory (PSS) with %d pages open, median of 3:\n"
                "  main process: bare %.0f MiB, lectern %.0f MiB, %.0f MiB more\n"
                "  with helpers: bare %.0f MiB, lectern %.0f MiB, %.0f MiB more (under %.0f)%s\n"
                "  first page painted after %.0f ms\n",
                pages, median(bare.mainMemory), median(lectern.mainMemory), moreMain, median(bare.treeMemory),
                median(lectern.treeMemory), moreTree, mostMoreMemory,
                bare.isWhole && lectern.isWhole ? "" : "; some helpers could not be read",
                median(lectern.times));
}

} // namespace

int main() {
    // What the person at this machine has open is neither read nor changed.
    const QTemporaryDir home;
    for (const char* place : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
        qputenv(place, home.path().toLocal8Bit());
    const GeneratedSite small(26);
    const GeneratedSite big(pages);
    GeneratedSite published(0);
    const QString file = publishedFile(published, small);
    const auto lectern = [](const GeneratedSite& site) {
        return Program{
            "lectern", QStringLiteral(LECTERN_PROGRAM), {QStringLiteral("--report-painted"), site.folder()}};
    };
    const Program bare{"bare", QStringLiteral(BARE_PROGRAM), {file}};
    compareStarts(bare, lectern(small));
    compareMemory(bare, lectern(big));
}
