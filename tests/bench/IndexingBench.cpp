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

namespace {

using namespace lectern;

constexpr int pages = 10'000;

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

} // unnamed namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    bench::GeneratedSite site(pages);
    QElapsedTimer clock;
    clock.start();
    reader::CollectionIndex index(open(site.folder()), {});
    const double read = static_cast<double>(clock.restart());
    const double longest = longestTurnUntilFilled(index);
    std::printf(
        "%d pages read in %.0f ms, indexed in %lld ms; the event loop was held up for at most %.1f ms\n",
        pages, read, static_cast<long long>(clock.elapsed()), longest);
    site.write(QStringLiteral("part1/page120.md"), "---\ntitle: Rewritten\n---\nA novelty.\n");
    const reader::CollectionPtr newer = open(site.folder());
    clock.restart();
    index.follow(newer);
    const auto novelty = search::Query::parse("novelty");
    while (index.handle().get()->search(novelty).hits.empty())
        QCoreApplication::processEvents();
    std::printf("a rewritten page is found %lld ms after the site was read again\n",
                static_cast<long long>(clock.elapsed()));
    return 0;
}
