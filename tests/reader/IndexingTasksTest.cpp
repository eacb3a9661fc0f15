// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Reading for the search is told as work that takes a while, where it does.
#include "reader/IndexingTasks.h"

#include "reader/SearchSite.h"

#include <optional>

using namespace lectern::reader;
using namespace lectern::reader::samples;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class IndexingTasksTest : public QObject {
    Q_OBJECT

private:
    // Pages that take a while each.
    static SearchSite slowSite() {
        SearchSite site;
        for (int number = 0; number < 40; ++number) {
            site.write(
                qPrintable(u"slow/%1.md"_s.arg(number)),
                "---\ntitle: Slow\n---\n{% for i in (1..20000) %}{% assign a = i | plus: 1 %}{% endfor %}\n");
        }
        return site;
    }

private slots:
    void init() { m_tasks.emplace(); }

    void longReading_isATaskThatCanBeStoppedAndResumed() {
        const SearchSite site = slowSite();
        SearchIndexes indexes(m_collections, {});
        const IndexingTasks telling(indexes, *m_tasks, 1ms);
        QStringList begun;
        connect(&*m_tasks, &Tasks::begun, this, [&begun](Task* task) {
            begun.append(task->text());
            if (begun.size() == 1) // at once: a fast machine has soon read all
                QMetaObject::invokeMethod(task, &Task::cancel, Qt::QueuedConnection);
        });
        CollectionIndex& index = indexes.use(site.read(), SearchIndexes::Keeping::InMemory);
        QTRY_VERIFY(index.isStopped());
        QTRY_VERIFY(m_tasks->running().isEmpty());
        QVERIFY(begun.first().contains(u"Guide"_s));
        QVERIFY(index.done() < index.total());
        index.resume();
        QVERIFY(isFilled(index));
        QCOMPARE(begun.size(), 2);
        QVERIFY(m_tasks->running().isEmpty());
    }

    void progress_isTold() {
        const SearchSite site = slowSite();
        SearchIndexes indexes(m_collections, {});
        const IndexingTasks telling(indexes, *m_tasks, 1ms);
        int most = 0;
        connect(&*m_tasks, &Tasks::begun, this, [&most](Task* task) {
            connect(task, &Task::changed, task, [&most, task] { most = std::max(most, task->done()); });
        });
        QVERIFY(isFilled(indexes.use(site.read(), SearchIndexes::Keeping::InMemory)));
        QVERIFY(most > 0);
    }

    void readingThatEndsSoon_isNotTold() {
        const SearchSite site;
        SearchIndexes indexes(m_collections, {});
        const IndexingTasks telling(indexes, *m_tasks, 1h);
        const QSignalSpy begun(&*m_tasks, &Tasks::begun);
        QVERIFY(isFilled(indexes.use(site.read(), SearchIndexes::Keeping::InMemory)));
        QVERIFY(begun.isEmpty());
    }

    void changedPages_areReadQuietly() {
        SearchSite site = slowSite();
        SearchIndexes indexes(m_collections, {});
        const IndexingTasks telling(indexes, *m_tasks, 1ms);
        CollectionIndex& index = indexes.use(site.read(), SearchIndexes::Keeping::InMemory);
        QVERIFY(isFilled(index));
        const QSignalSpy begun(&*m_tasks, &Tasks::begun);
        site.write("index.md", "---\ntitle: Another title\n---\nAll others may show it.\n");
        index.follow(site.read());
        QVERIFY(isFilled(index));
        QVERIFY(begun.isEmpty());
    }

private:
    OpenCollections m_collections;
    std::optional<Tasks> m_tasks;
};

QTEST_GUILESS_MAIN(IndexingTasksTest)
#include "IndexingTasksTest.moc"
