// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The index of a collection: filled behind one's back, kept, and following the files.
#include "reader/CollectionIndex.h"

#include "reader/SearchSite.h"
#include "search/Index.h"

using namespace lectern;
using namespace lectern::reader;
using namespace lectern::reader::samples;
using namespace Qt::StringLiterals;

class CollectionIndexTest : public QObject {
    Q_OBJECT

private:
    // The title of the best page; empty where none is found.
    QString best(CollectionIndex& index, const char* query) {
        QString title;
        bool isAnswered = false;
        index.ask<QString>(
            this,
            [query](const search::Index& asked) {
                const search::Answer answer = asked.search(search::Query::parse(query));
                return answer.hits.empty() ? QString() : QString::fromStdString(answer.hits[0].title);
            },
            [&](const QString& answer) {
                title = answer;
                isAnswered = true;
            });
        return QTest::qWaitFor([&] { return isAnswered; }) ? title : u"(no answer)"_s;
    }

private slots:
    void collection_isReadInTheBackground() {
        const SearchSite site;
        CollectionIndex index(site.read(), {});
        QCOMPARE(index.total(), 3);
        QCOMPARE(index.done(), 0);
        QVERIFY(isFilled(index));
        QCOMPARE(best(index, "semaphore"), u"Threads"_s);
    }

    void changedPage_isReadAgain() {
        SearchSite site;
        CollectionIndex index(site.read(), {});
        QVERIFY(isFilled(index));
        site.write("guide/queues.md", "---\ntitle: Queues\n---\nA barrier instead.\n");
        index.follow(site.read());
        QVERIFY(isFilled(index));
        QCOMPARE(best(index, "barrier"), u"Queues"_s);
        QCOMPARE(best(index, "messages"), QString());
    }

    void pageOfChangedData_isReadAgain() {
        SearchSite site;
        site.write("list.md", "---\ntitle: List\n---\n{{ site.data.names | join: ' ' }}\n");
        site.write("_data/names.yml", "- alpha\n");
        CollectionIndex index(site.read(), {});
        QVERIFY(isFilled(index));
        QCOMPARE(best(index, "alpha"), u"List"_s);
        site.write("_data/names.yml", "- omega\n");
        index.follow(site.read());
        QVERIFY(isFilled(index));
        QCOMPARE(best(index, "omega"), u"List"_s);
    }

    void keptIndex_answersBeforePagesAreRead() {
        const SearchSite site;
        const QTemporaryDir cache;
        const QString file = cache.filePath(u"sub/index.sqlite"_s);
        {
            CollectionIndex index(site.read(), file);
            QVERIFY(isFilled(index));
        }
        CollectionIndex index(site.read(), file, std::chrono::hours(1));
        QCOMPARE(best(index, "semaphore"), u"Threads"_s);
        QVERIFY(index.notices().isEmpty());
    }

    void stop_keepsWhatWasRead_resumeGoesOn() {
        const SearchSite site;
        CollectionIndex index(site.read(), {});
        QSignalSpy changes(&index, &CollectionIndex::stateChanged);
        QTRY_VERIFY(!changes.isEmpty()); // begun
        index.stop();
        QTRY_VERIFY(!index.isFilling());
        index.resume();
        QVERIFY(isFilled(index));
        QCOMPARE(best(index, "semaphore"), u"Threads"_s);
    }

    void damagedFile_isBegunAnewWithANotice() {
        const SearchSite site;
        const QTemporaryDir cache;
        const QString name = cache.filePath(u"index.sqlite"_s);
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("this is no index at all, whatever its name says");
        file.close();
        CollectionIndex index(site.read(), name);
        const QSignalSpy noticed(&index, &CollectionIndex::noticed);
        QVERIFY(isFilled(index));
        QTRY_COMPARE(noticed.size(), 1);
        QVERIFY(noticed[0][0].toString().contains(u"built anew"_s));
        QCOMPARE(index.notices().size(), 1);
        QCOMPARE(best(index, "semaphore"), u"Threads"_s);
    }

    void cacheThatCannotBeWritten_leavesTheSearchInMemory() {
        const SearchSite site;
        CollectionIndex index(site.read(), site.filePath(u"index.md"_s) + u"/search/index.sqlite"_s);
        const QSignalSpy noticed(&index, &CollectionIndex::noticed);
        QVERIFY(isFilled(index));
        QTRY_COMPARE(noticed.size(), 1);
        QVERIFY(noticed[0][0].toString().contains(u"in memory"_s));
        QCOMPARE(best(index, "semaphore"), u"Threads"_s);
    }

    void searchesMeanwhile_areAnswered() {
        SearchSite site;
        for (int number = 0; number < 200; ++number) {
            site.write(qPrintable(u"more/%1.md"_s.arg(number)),
                       "---\ntitle: More\n---\n{% for i in (1..2000) %}{{ i }} {% endfor %}\n");
        }
        CollectionIndex index(site.read(), {});
        const QSignalSpy changes(&index, &CollectionIndex::stateChanged);
        QTRY_VERIFY(!changes.isEmpty()); // begun
        int answered = 0;
        for (; index.isFilling(); ++answered) {
            QVERIFY(best(index, "semaphore") != u"(no answer)"_s);
            QCoreApplication::processEvents();
        }
        QVERIFY(answered > 2); // not one at the end alone
        QVERIFY(isFilled(index));
    }

    void privateCollection_leavesNoFileUntilItIsOpenedOtherwise() {
        const SearchSite site;
        const QTemporaryDir cache;
        OpenCollections collections;
        SearchIndexes indexes(collections, cache.path());
        const CollectionPtr collection = site.read();
        CollectionIndex& index = indexes.use(collection, SearchIndexes::Keeping::InMemory);
        QVERIFY(isFilled(index));
        QVERIFY(QDir(cache.path()).isEmpty());
        QCOMPARE(&indexes.use(collection, SearchIndexes::Keeping::Kept), &index);
        QVERIFY(isFilled(index));
        QVERIFY(!QDir(cache.path()).isEmpty());
        QCOMPARE(best(index, "semaphore"), u"Threads"_s);
    }
};

QTEST_GUILESS_MAIN(CollectionIndexTest)
#include "CollectionIndexTest.moc"
