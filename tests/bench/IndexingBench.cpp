// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A site of ten thousand pages becomes searchable while its window is in use: how long the event loop is held
// up at most meanwhile, and how soon a page that was written is found.
#include "GeneratedSite.h"
#include "reader/CollectionIndex.h"
#include "search/Index.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <string>

namespace {

using namespace lectern;

constexpr int pages = 10'000;
constexpr int rewritten = 5;

reader::CollectionPtr open(const QString& folder) {
    auto site = site::Site::open(folder.toStdString());
    if (!site)
        qFatal("%s", toString(site.error()).c_str());
    return reader::makeCollection(std::move(site).value());
}

// Until the index has read all pages; the longest time between two turns of the event loop, in milliseconds.
double longestTurnUntilFilled(reader::CollectionIndex& index) {
    QEventLoop loop;
    QTimer ticks;
    QElapsedTimer sinceLast;
    double longest = 0;
    QObject::connect(&ticks, &QTimer::timeout, &loop, [&] {
        longest = std::max(longest, static_cast<double>(sinceLast.nsecsElapsed()) / 1e6);
        sinceLast.restart();
        if (!index.isFilling() && index.done() == index.total())
            loop.quit();
    });
    sinceLast.start();
    ticks.start(0);
    loop.exec();
    return longest;
}

// Pages are rewritten one after the other, the next one while the others are still being looked through for
// what the one before has changed in them. How long after the site was read again each is found, at most.
double longestUntilFound(bench::GeneratedSite& site, reader::CollectionIndex& index) {
    double longest = 0;
    for (int round = 0; round < rewritten; ++round) {
        const std::string word = "novelty" + std::string(1, static_cast<char>('a' + round));
        site.write(QStringLiteral("part%1/page%2.md").arg(round + 1).arg(100 * (round + 1) + 20),
                   "---\ntitle: Rewritten\n---\nA " + QByteArray::fromStdString(word) + ".\n");
        const reader::CollectionPtr newer = open(site.folder());
        QElapsedTimer clock;
        clock.start();
        index.follow(newer);
        const auto query = search::Query::parse(word);
        while (index.handle().get()->search(query).hits.empty())
            QCoreApplication::processEvents();
        longest = std::max(longest, static_cast<double>(clock.nsecsElapsed()) / 1e6);
    }
    return longest;
}

void printIndexing(const char* where, const QString& file) {
    bench::GeneratedSite site(pages);
    QElapsedTimer clock;
    clock.start();
    reader::CollectionIndex index(open(site.folder()), file);
    const auto read = static_cast<double>(clock.restart());
    const double longest = longestTurnUntilFilled(index);
    std::printf("%s: %d pages read in %.0f ms, indexed in %lld ms; the event loop was held up for at most "
                "%.1f ms\n",
                where, pages, read, static_cast<long long>(clock.elapsed()), longest);
    std::printf("%s: a rewritten page is found at most %.1f ms after the site was read again\n", where,
                longestUntilFound(site, index));
}

} // unnamed namespace

int main(int argc, char** argv) {
    std::setvbuf(stdout, nullptr, _IOLBF, 1024);
    const QCoreApplication application(argc, argv);
    const QTemporaryDir cache;
    printIndexing("in a file", cache.filePath(QStringLiteral("index.sqlite")));
    printIndexing("in memory", {});
    return 0;
}
