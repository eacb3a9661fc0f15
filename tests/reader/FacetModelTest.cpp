// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Choosing pages by what their front matter says.
#include "reader/FacetModel.h"

#include "reader/SamplePages.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace lectern;
using namespace lectern::reader;
using namespace lectern::reader::samples;
using namespace Qt::StringLiterals;
using Mode = FacetChoice::Mode;

class FacetModelTest : public QObject {
    Q_OBJECT

private:
    static site::PageInfo described(std::string url, Object frontMatter,
                                    std::vector<std::string> keywords = {}) {
        site::PageInfo info = page(url, url, std::move(keywords));
        info.frontMatter = Value(std::move(frontMatter));
        return info;
    }

    static PageTreePtr sample() {
        return tree(
            {described("/guide/a/", {{"author", "Ann"}, {"level", 1}}, {"Threads"}),
             described("/guide/b/", {{"author", "Ann"}, {"level", 2}}, {"thread"}),
             described("/c/", {{"author", Array{"Ben", "Ann"}}, {"title", "unlike others"}}, {"lock"})});
    }

    static QString shown(const QAbstractItemModel& model) {
        QStringList keys;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex key = model.index(row, 0);
            QStringList values;
            for (int i = 0; i < model.rowCount(key); ++i) {
                const QModelIndex value = model.index(i, 0, key);
                values << u"%1 %2"_s.arg(value.data().toString(),
                                         value.data(FacetModel::PageCountRole).toString());
            }
            keys << key.data(FacetModel::KeyRole).toString() + u": "_s + values.join(u", "_s);
        }
        return keys.join(u"; "_s);
    }

    QModelIndex value(const QString& key, const QString& value) const {
        for (int row = 0; row < m_model->rowCount(); ++row) {
            for (int i = 0; i < m_model->rowCount(m_model->index(row, 0)); ++i) {
                const QModelIndex index = m_model->index(i, 0, m_model->index(row, 0));
                if (index.data(FacetModel::KeyRole) == key && index.data(FacetModel::ValueRole) == value) {
                    return index;
                }
            }
        }
        return {};
    }

private slots:
    void init() {
        m_filter.emplace();
        m_filter->setTree(sample());
        m_model.emplace(*m_filter);
        QTRY_VERIFY(m_model->rowCount() > 0);
    }
    void cleanup() {
        m_model.reset();
        m_filter.reset();
    }

    void keysAndValues_areCounted() {
        const QAbstractItemModelTester tester(&*m_model);
        // "level" has another value on each page: it groups none.
        QCOMPARE(shown(*m_model), u"@keyword: Threads 2, lock 1; @folder: guide 2; author: Ann 3, Ben 1"_s);
    }

    void choosing_narrowsTheTreeAndTheCounts() {
        m_model->toggle(value(u"author"_s, u"Ben"_s));
        QCOMPARE(m_filter->matchedPages(), 1);
        QCOMPARE(shown(*m_model), u"@keyword: lock 1; @folder: ; author: Ann 1, Ben 1"_s);
        QVERIFY(value(u"author"_s, u"Ben"_s).data(FacetModel::ChosenRole).toBool());
        m_model->toggle(value(u"author"_s, u"Ben"_s));
        QCOMPARE(m_filter->matchedPages(), 3);
    }

    void modes_combine() {
        m_model->toggle(value(u"@keyword"_s, u"thread"_s), Mode::Any);
        QCOMPARE(m_filter->matchedPages(), 2);
        m_filter->toggleFacet({u"@keyword"_s, u"lock"_s, Mode::Any});
        QCOMPARE(m_filter->matchedPages(), 3);
        m_filter->toggleFacet({u"author"_s, u"Ben"_s, Mode::None});
        QCOMPARE(m_filter->matchedPages(), 2);
        // In another mode it is chosen anew, not twice.
        m_filter->toggleFacet({u"author"_s, u"Ben"_s, Mode::All});
        QCOMPARE(m_filter->matchedPages(), 1);
        QCOMPARE(m_filter->facets().size(), 3);
    }

    void keywordChosenByAll_isOneOfTheKeywords() {
        m_model->toggle(value(u"@keyword"_s, u"thread"_s));
        QCOMPARE(m_filter->keywords(), QStringList{u"thread"_s});
        QCOMPARE(m_filter->choices(),
                 QList<FacetChoice>({{QString(facet::keyword), u"thread"_s, Mode::All}}));
    }

    void pinnedKey_comesFirst() {
        QSignalSpy pinned(&*m_model, &FacetModel::pinnedChanged);
        m_model->togglePinned(m_model->index(2, 0));
        QCOMPARE(m_model->index(0, 0).data().toString(), u"author"_s);
        QVERIFY(m_model->index(0, 0).data(FacetModel::PinnedRole).toBool());
        QCOMPARE(pinned.size(), 1);
        QCOMPARE(pinned[0][0].toStringList(), QStringList{u"author"_s});
    }

    // In place of the key that they are written in; a page that names none is kept, whatever is chosen.
    void severalLanguages_areAKeyOfTheirOwn() {
        m_filter->setTree(tree({described("/a/", {{"lang", "de"}}), described("/b/", {{"locale", "de"}}),
                                described("/c/", {{"lang", "fr"}}), described("/d/", {})}));
        QTRY_COMPARE(shown(*m_model), u"@language: de 2, fr 1"_s);
        m_model->toggle(value(u"@language"_s, u"fr"_s));
        QCOMPARE(m_filter->matchedPages(), 2);
        m_filter->setFacets({{facet::language, u"de"_s, Mode::Any}, {facet::language, u"fr"_s, Mode::None}});
        QCOMPARE(m_filter->matchedPages(), 3);
    }

    void oneLanguage_isNoChoice() {
        m_filter->setTree(tree({described("/a/", {{"lang", "de"}}), described("/b/", {{"lang", "de"}})}));
        QTRY_COMPARE(shown(*m_model), u"lang: de 2"_s);
    }

    void newTree_isFollowed() {
        m_filter->setTree(
            tree({described("/a/", {{"author", "Zoe"}}), described("/b/", {{"author", "Zoe"}})}));
        QTRY_COMPARE(shown(*m_model), u"author: Zoe 2"_s);
    }

private:
    std::optional<PageFilterModel> m_filter;
    std::optional<FacetModel> m_model;
};

QTEST_GUILESS_MAIN(FacetModelTest)
#include "FacetModelTest.moc"
