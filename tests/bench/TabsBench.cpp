// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What tabs cost: the start with a session of twenty beside that of one, the memory of twenty that have been
// looked at beside a bare QWebEngineView program, and what a window at rest asks of the processor.
#include "GeneratedSite.h"
#include "Process.h"
#include "reader/Memory.h"
#include "site/Site.h"

#include <QCoreApplication>
#include <QThread>

#include <algorithm>
#include <cstdio>
#include <vector>

namespace {

using namespace lectern;
using bench::GeneratedSite;
using bench::Memory;
using bench::Process;
using namespace Qt::StringLiterals;

constexpr int tabs = 20;
constexpr int rounds = 9;
constexpr int settleSeconds = 30; // by then the engine has tidied up behind the work
constexpr int restSeconds = 10;
constexpr double mostStartRatio = 1.3;
constexpr double mostMoreMemory = 350;

double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

QStringList pagesOf(const GeneratedSite& source) {
    const auto site = site::Site::open(source.folder().toStdString());
    QStringList pages;
    for (const site::PageInfo& page : site.value()->pages())
        pages.append(QString::fromStdString(page.url));
    return pages.mid(0, tabs);
}

// Leaves a session of the first `count` pages where lectern will look for it.
void leaveSession(const QString& home, const GeneratedSite& site, int count) {
    qputenv("XDG_DATA_HOME", home.toLocal8Bit());
    reader::Memory memory(reader::Store::defaultFile(), {});
    memory.waitUntilReady();
    reader::WindowState window;
    for (const QString& page : pagesOf(site).mid(0, count))
        window.tabs.append({{{site.folder(), page, page, {}}}});
    memory.saveSession({{window}});
    memory.flush();
}

double start(const QString& home) {
    qputenv("XDG_DATA_HOME", home.toLocal8Bit());
    Process lectern(QStringLiteral(LECTERN_PROGRAM), {u"--report-painted"_s});
    const auto painted = lectern.untilPainted();
    if (!painted)
        qFatal("lectern did not paint");
    return painted->count();
}

void compareStarts(const GeneratedSite& site) {
    const QTemporaryDir one;
    const QTemporaryDir many;
    leaveSession(one.path(), site, 1);
    leaveSession(many.path(), site, tabs);
    start(one.path()), start(many.path()); // the disk's caches are filled by these
    std::vector<double> withOne;
    std::vector<double> withMany;
    for (int round = 0; round < rounds; ++round) {
        withOne.push_back(start(one.path()));
        withMany.push_back(start(many.path()));
    }
    std::printf("Start to first page painted with a session of %d tabs, median of %d each, by turns:\n"
                "  one %.0f ms, all %.0f ms, ratio %.2f (at most %.2f)\n",
                tabs, rounds, median(withOne), median(withMany), median(withMany) / median(withOne),
                mostStartRatio);
}

struct Rest {
    Memory memory;
    double busy = 0; // milliseconds of processor per second
};

Rest letRest(const QString& program, const QStringList& arguments) {
    Process process(program, arguments);
    if (!process.untilPainted())
        qFatal("%s did not paint", qPrintable(program));
    QThread::sleep(settleSeconds);
    Rest rest{process.memory()};
    const std::chrono::milliseconds before = process.processorTime();
    QThread::sleep(restSeconds);
    rest.busy = static_cast<double>((process.processorTime() - before).count()) / restSeconds;
    return rest;
}

void compareRest(const GeneratedSite& site) {
    GeneratedSite published(0);
    const auto opened = site::Site::open(site.folder().toStdString());
    published.write(u"page.html"_s, QByteArray::fromStdString(opened.value()->render("/")->body));
    const Rest bare =
        letRest(QStringLiteral(BARE_PROGRAM), {published.folder() + QStringLiteral("/page.html")});
    const Rest window = letRest(QStringLiteral(TABS_PROGRAM), QStringList(site.folder()) + pagesOf(site));
    const double more = static_cast<double>(window.memory.tree - bare.memory.tree) / 1024;
    std::printf("Memory (PSS, with helpers) with %d tabs that have all been looked at:\n"
                "  bare %ld MiB, window %ld MiB, %.0f MiB more (at most %.0f)%s\n"
                "At rest, with the outline in sight, over %d s:\n"
                "  bare %.1f ms of processor a second, window %.1f ms\n",
                tabs, bare.memory.tree / 1024, window.memory.tree / 1024, more, mostMoreMemory,
                bare.memory.isWhole && window.memory.isWhole ? "" : "; some helpers could not be read",
                restSeconds, bare.busy, window.busy);
}

} // namespace

int main(int argc, char** argv) {
    // What the person at this machine has open is neither read nor changed.
    const QTemporaryDir home;
    for (const char* place : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
        qputenv(place, home.path().toLocal8Bit());
    const QCoreApplication application(argc, argv);
    const GeneratedSite site(26);
    compareStarts(site);
    compareRest(site);
}
