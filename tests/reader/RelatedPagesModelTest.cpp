// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What ties pages together: shared keywords and links.
#include "reader/RelatedPagesModel.h"

#include "reader/PageGraph.h"
#include "reader/SearchSite.h"

#include <QAbstractItemModelTester>

using namespace lectern::reader;
using namespace lectern::reader::samples;
using namespace Qt::StringLiterals;

class RelatedPagesModelTest : public QObject {
    Q_OBJECT

private:
    QStringList listed(RelatedPagesModel::Kind kind, const QString& url) {
        RelatedPagesModel model(kind);
        const QAbstractItemModelTester tester(&model);
        QSignalSpy ready(&model, &RelatedPagesModel::ready);
        model.setPage(m_indexes.find(m_collection->id), url);
        if (!ready.wait()) {
            return {u"(nothing came)"_s};
        }
        QStringList titles;
        for (int row = 0; row < model.rowCount(); ++row) {
            titles << model.index(row, 0).data().toString();
        }
        return titles;
    }

private slots:
    void initTestCase() {
        m_collection = m_site.read();
        QVERIFY(isFilled(m_indexes.use(m_collection, SearchIndexes::Keeping::InMemory)));
    }

    void sharedKeywordsAndLinks_relate() {
        QCOMPARE(listed(RelatedPagesModel::Kind::Related, u"/guide/threads.html"_s).size(), 2);
        QCOMPARE(listed(RelatedPagesModel::Kind::Related, u"/guide/queues.html"_s),
                 QStringList{u"Threads"_s});
    }

    void links_areSeenFromBothEnds() {
        QCOMPARE(listed(RelatedPagesModel::Kind::Backlinks, u"/guide/threads.html"_s),
                 QStringList{u"Home"_s});
        QCOMPARE(listed(RelatedPagesModel::Kind::Links, u"/"_s), QStringList{u"Threads"_s});
        QCOMPARE(listed(RelatedPagesModel::Kind::Links, u"/guide/queues.html"_s), QStringList());
    }

    void pagesByOneName_areToldApart() {
        SearchSite site;
        for (const char* name : {"a.md", "b.md"}) {
            site.write(name, "---\ntitle: Step\n---\nBack [home](index.html).\n");
        }
        const CollectionPtr collection = site.read();
        CollectionIndex& index = m_indexes.use(collection, SearchIndexes::Keeping::InMemory);
        QVERIFY(isFilled(index));
        RelatedPagesModel model(RelatedPagesModel::Kind::Backlinks);
        model.setPage(&index, u"/"_s);
        QTRY_COMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, 0).data().toString(), u"Step – /a.html"_s);
        QCOMPARE(model.index(1, 0).data(RelatedPagesModel::TitleRole).toString(), u"Step"_s);
    }

    void noPage_emptiesTheList() {
        RelatedPagesModel model(RelatedPagesModel::Kind::Related);
        model.setPage(m_indexes.find(m_collection->id), u"/guide/threads.html"_s);
        QTRY_COMPARE(model.rowCount(), 2);
        model.setPage(nullptr, {});
        QCOMPARE(model.rowCount(), 0);
    }

    void graph_holdsPagesKeywordsAndLinks() {
        std::optional<PageGraph> graph;
        requestGraph(*m_indexes.find(m_collection->id), this,
                     [&graph](PageGraph answer) { graph = std::move(answer); });
        QTRY_VERIFY(graph);
        QCOMPARE(graph->pages.size(), 3);
        QCOMPARE(graph->keywords.size(), 3);
        QCOMPARE(graph->keywords[0].folded, u"thread"_s);
        QCOMPARE(graph->keywords[0].pages, 2);
        QCOMPARE(graph->keywordEdges.size(), 4);
        QCOMPARE(graph->links.size(), 1);
        QCOMPARE(graph->pages[graph->links[0].from].title, u"Home"_s);
        QCOMPARE(graph->pages[graph->links[0].to].title, u"Threads"_s);
    }

private:
    SearchSite m_site;
    OpenCollections m_collections;
    SearchIndexes m_indexes{m_collections, {}};
    CollectionPtr m_collection;
};

QTEST_GUILESS_MAIN(RelatedPagesModelTest)
#include "RelatedPagesModelTest.moc"
