// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person finds: pages and their passages, and which question is answered.
#include "reader/SearchModel.h"

#include "reader/SearchSite.h"

#include <QAbstractItemModelTester>

using namespace lectern::reader;
using namespace lectern::reader::samples;
using namespace Qt::StringLiterals;

class SearchModelTest : public QObject {
    Q_OBJECT

private:
    SearchRequest request(const QString& text) const {
        SearchRequest request;
        request.text = text;
        request.collections = QStringList{m_collection->id};
        return request;
    }

    // Titles of the pages found, or a word instead where no answer came.
    QStringList found(const SearchRequest& request) {
        QSignalSpy finished(&*m_model, &SearchModel::finished);
        m_model->search(request);
        if (finished.isEmpty() && !finished.wait()) {
            return {u"(no answer)"_s};
        }
        QStringList titles;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            titles << m_model->index(row, 0).data(SearchModel::TitleRole).toString();
        }
        return titles;
    }

private slots:
    void initTestCase() {
        m_collection = m_site.read();
        QVERIFY(isFilled(m_indexes.use(m_collection, SearchIndexes::Keeping::InMemory)));
    }
    void init() { m_model.emplace(m_indexes); }
    void cleanup() { m_model.reset(); }

    void page_hasPassagesWithMarkedWords() {
        const QAbstractItemModelTester tester(&*m_model);
        QCOMPARE(found(request(u"semaphore"_s)), QStringList{u"Threads"_s});
        const QModelIndex page = m_model->index(0, 0);
        QCOMPARE(page.data(SearchModel::UrlRole).toString(), u"/guide/threads.html"_s);
        QCOMPARE(page.data(SearchModel::PathRole).toString(), u"guide/threads.md"_s);
        QCOMPARE(page.data(SearchModel::CollectionRole).toString(), m_collection->id);
        QCOMPARE(m_model->rowCount(page), 1);
        const QModelIndex passage = m_model->index(0, 0, page);
        QCOMPARE(passage.data(SearchModel::SectionRole).toString(), u"Locks"_s);
        QCOMPARE(passage.data(SearchModel::AnchorRole).toString(), u"locks"_s);
        QCOMPARE(passage.data(SearchModel::WordsRole).toStringList(), QStringList{u"semaphore"_s});
        const auto snippet = passage.data(SearchModel::SnippetRole).value<MarkedText>();
        QCOMPARE(snippet.marks, QList<MarkedText::Mark>({{2, 9}}));
        QVERIFY(snippet.text.startsWith(u"A semaphore counts"_s));
    }

    void unfinishedWord_findsWhatItMayBecome() {
        QCOMPARE(found(request(u"sema"_s)), QStringList{u"Threads"_s});
        SearchRequest finished = request(u"sema"_s);
        finished.isTyping = false;
        finished.asTyped = true;
        QCOMPARE(found(finished), QStringList());
    }

    void misspeltWord_isCorrectedUnlessOneInsists() {
        QCOMPARE(found(request(u"semaphroe "_s)), QStringList{u"Threads"_s});
        QCOMPARE(m_model->corrected(), u"semaphore "_s);
        SearchRequest insisting = request(u"semaphroe "_s);
        insisting.asTyped = true;
        QCOMPARE(found(insisting), QStringList());
        QCOMPARE(m_model->corrected(), QString());
    }

    void latestRequest_wins() {
        QSignalSpy finished(&*m_model, &SearchModel::finished);
        for (const QString& text : {u"m"_s, u"me"_s, u"mes"_s, u"messages"_s}) {
            m_model->search(request(text));
        }
        QTRY_VERIFY(!m_model->isSearching());
        QCOMPARE(m_model->request().text, u"messages"_s);
        QCOMPARE(m_model->rowCount(), 1);
        QCOMPARE(m_model->index(0, 0).data().toString(), u"Queues"_s);
        QVERIFY(finished.size() <= 4);
    }

    void clear_emptiesTheRows() {
        QVERIFY(!found(request(u"threads"_s)).isEmpty());
        m_model->clear();
        QCOMPARE(m_model->rowCount(), 0);
    }

    void facets_countWhatMatchesAndNarrowIt() {
        SearchRequest asked = request(u"lock"_s);
        asked.countedFacets = QStringList{u"level"_s, QString(facet::folder), QString(facet::keyword)};
        QCOMPARE(found(asked).size(), 2);
        const QList<SearchModel::FacetValues> facets = m_model->facets();
        QCOMPARE(facets.size(), 3);
        QCOMPARE(facets[0].values.size(), 2);
        QCOMPARE(facets[1].values.size(), 1);
        QCOMPARE(facets[1].values[0].value, u"guide"_s);
        QCOMPARE(facets[1].values[0].pages, 2);
        QCOMPARE(facets[2].values[0].value, u"thread"_s); // "Thread" and "threads" are one
        QCOMPARE(facets[2].values[0].pages, 2);
        asked.facets = {{u"level"_s, u"easy"_s, FacetChoice::Mode::All}};
        QCOMPARE(found(asked), QStringList{u"Queues"_s});
        asked.facets = {{u"level"_s, u"easy"_s, FacetChoice::Mode::None}};
        QCOMPARE(found(asked), QStringList{u"Threads"_s});
        asked.facets = {{u"level"_s, u"easy"_s, FacetChoice::Mode::Any},
                        {u"level"_s, u"hard"_s, FacetChoice::Mode::Any}};
        QCOMPARE(found(asked).size(), 2);
    }

    // What could be added by "or" stays on offer; of other keys the found pages count.
    void alternatives_areCountedAsIfNoneWereChosen() {
        SearchRequest asked = request(u"lock"_s);
        asked.countedFacets = QStringList{u"level"_s, QString(facet::keyword)};
        asked.facets = {{u"level"_s, u"easy"_s, FacetChoice::Mode::Any}};
        QCOMPARE(found(asked), QStringList{u"Queues"_s});
        const QList<SearchModel::FacetValues> facets = m_model->facets();
        QCOMPARE(facets[0].key, u"level"_s);
        QCOMPARE(facets[0].values.size(), 2);
        QCOMPARE(facets[1].values.size(), 1);
        QCOMPARE(facets[1].values[0].pages, 1);
    }

    void query_isExplained() {
        m_model->search(request(u"lock -\"a semaphore\" keyword:thread que"_s));
        QCOMPARE(m_model->explanation(),
                 QStringList({u"Pages with the word “lock”"_s, u"No pages with the phrase “a semaphore”"_s,
                              u"Pages with the keyword “thread”"_s,
                              u"Pages with a word that begins with “que”"_s}));
        m_model->search(request(u"lang:d"_s));
        QCOMPARE(m_model->explanation(), QStringList{u"Pages in the language “d…”"_s});
    }

    void severalCollections_answerTogether() {
        SearchSite other;
        other.write("_config.yml", "title: Other\n");
        other.write("more.md", "---\ntitle: More\n---\nA semaphore here too.\n");
        const CollectionPtr second = other.read();
        QVERIFY(isFilled(m_indexes.use(second, SearchIndexes::Keeping::InMemory)));
        SearchRequest asked = request(u"semaphore"_s);
        asked.collections << second->id;
        QCOMPARE(found(asked).size(), 3);
    }

    void rows_followTheIndex() {
        SearchSite site;
        CollectionIndex& index = m_indexes.use(site.read(), SearchIndexes::Keeping::InMemory);
        QVERIFY(isFilled(index));
        SearchRequest asked = request(u"barrier"_s);
        asked.collections = QStringList{index.collection()->id};
        asked.asTyped = true;
        QCOMPARE(found(asked), QStringList());
        site.write("guide/new.md", "---\ntitle: New\n---\nA barrier.\n");
        index.follow(site.read());
        QTRY_COMPARE(m_model->rowCount(), 1);
    }

private:
    SearchSite m_site;
    OpenCollections m_collections;
    SearchIndexes m_indexes{m_collections, {}};
    CollectionPtr m_collection;
    std::optional<SearchModel> m_model;
};

QTEST_GUILESS_MAIN(SearchModelTest)
#include "SearchModelTest.moc"
