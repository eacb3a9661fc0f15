// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Narrowing the tree by what one types and by keywords.
#include "reader/PageFilterModel.h"

#include "reader/SamplePages.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <random>

using namespace lectern::reader;
using namespace lectern::reader::samples;
using namespace Qt::StringLiterals;

class PageFilterModelTest : public QObject {
    Q_OBJECT

private:
    static QStringList urls(const PageFilterModel& model) {
        QStringList list;
        for (std::size_t i = 0; i < model.matches().size(); ++i) {
            if (model.matches()[i]) {
                list << QString::fromStdString(model.tree()->entries()[i].page->url);
            }
        }
        return list;
    }

private slots:
    void init() { m_model.setTree(guide()), m_model.clear(); }

    void noFilter_showsAll() {
        QCOMPARE(m_model.matchedPages(), 5);
        QCOMPARE(m_model.totalPages(), 5);
        QVERIFY(!m_model.isFiltering());
        QCOMPARE(rows(m_model).size(), 6);
    }

    void text_matchesTitleKeywordsAndDescription() {
        m_model.setText(u"quest"_s);
        QCOMPARE(urls(m_model), QStringList{u"/faq/"_s});
        m_model.setText(u"setup"_s);
        QCOMPARE(urls(m_model), QStringList({u"/install/"_s, u"/run/"_s}));
        m_model.setText(u"running"_s);
        QCOMPARE(urls(m_model), QStringList{u"/install/"_s});
    }

    void text_matchesBothTheNavigationsTitleAndThePages() {
        m_model.setText(u"welcome"_s);
        QCOMPARE(urls(m_model), QStringList{u"/"_s});
        m_model.setText(u"home"_s);
        QCOMPARE(urls(m_model), QStringList{u"/"_s});
    }

    void text_ignoresCaseAndForms() {
        m_model.setTree(tree({page("/a/", "\u00c9tude de la stra\u00dfe"), page("/b/", "\ufb01le system")}));
        m_model.setText(QString::fromUtf8("e\u0301TUDE"));
        QCOMPARE(urls(m_model), QStringList{u"/a/"_s});
        m_model.setText(u"STRASSE"_s);
        QCOMPARE(urls(m_model), QStringList{u"/a/"_s});
        m_model.setText(u"File"_s);
        QCOMPARE(urls(m_model), QStringList{u"/b/"_s});
    }

    void words_mustAllOccur() {
        m_model.setText(u"  setup   first "_s);
        QCOMPARE(urls(m_model), QStringList{u"/run/"_s});
        m_model.setText(u"setup nothing"_s);
        QCOMPARE(m_model.matchedPages(), 0);
        QCOMPARE(m_model.rowCount(), 0);
    }

    void word_doesNotReachAcrossFields() {
        m_model.setTree(tree({page("/a/", "one", {}, "two")}));
        m_model.setText(u"onetwo"_s);
        QCOMPARE(m_model.matchedPages(), 0);
    }

    void ancestors_stay() {
        m_model.setText(u"first steps"_s);
        QCOMPARE(rows(m_model), QStringList({u"Begin"_s, u"Begin > Run it"_s}));
        QCOMPARE(m_model.matchedPages(), 1);
    }

    void headings_doNotCountAsMatches() {
        m_model.setText(u"begin"_s);
        QCOMPARE(m_model.matchedPages(), 0);
    }

    void keywords_combineWithAnd() {
        m_model.toggleKeyword(u"setup"_s);
        QCOMPARE(urls(m_model), QStringList({u"/install/"_s, u"/run/"_s}));
        m_model.toggleKeyword(u"start"_s);
        QCOMPARE(urls(m_model), QStringList{u"/install/"_s});
        m_model.toggleKeyword(u"setup"_s);
        QCOMPARE(urls(m_model), QStringList({u"/"_s, u"/install/"_s}));
    }

    void keywordsAndText_combine() {
        m_model.toggleKeyword(u"setup"_s);
        m_model.setText(u"steps"_s);
        QCOMPARE(urls(m_model), QStringList{u"/run/"_s});
    }

    void clear_bringsAllBack() {
        m_model.setText(u"quest"_s);
        m_model.toggleKeyword(u"help"_s);
        QSignalSpy changed(&m_model, &PageFilterModel::filterChanged);
        m_model.clear();
        QCOMPARE(changed.count(), 1);
        QCOMPARE(m_model.matchedPages(), 5);
        QVERIFY(m_model.text().isEmpty() && m_model.keywords().isEmpty());
    }

    void hiddenPage_hasNoRow() {
        m_model.setText(u"quest"_s);
        QVERIFY(!m_model.indexOf(u"/run/"_s).isValid());
        QVERIFY(m_model.indexOf(u"/faq/"_s).isValid());
    }

    void newSnapshot_keepsTheFilter() {
        m_model.setText(u"quest"_s);
        m_model.setTree(
            tree({page("/faq/", "Questions"), page("/more/", "More questions"), page("/x/", "X")}));
        QCOMPARE(urls(m_model), QStringList({u"/faq/"_s, u"/more/"_s}));
    }

    void newSnapshot_dropsKeywordsThatAreGone() {
        m_model.setKeywords({u"help"_s, u"setup"_s});
        m_model.setTree(tree({page("/faq/", "Questions", {"Help"}), page("/x/", "X")}));
        QCOMPARE(m_model.keywords(), QStringList{u"help"_s});
        QCOMPARE(urls(m_model), QStringList{u"/faq/"_s});
    }

    void anyTyping_keepsTheModelConsistent() {
        std::vector<lectern::site::PageInfo> pages;
        std::vector<lectern::site::NavigationNode> roots;
        const std::vector<std::string> words{"alpha", "beta", "gamma", "delta"};
        std::mt19937 random(3);
        for (int i = 0; i < 60; ++i) {
            const std::string name = std::to_string(i);
            pages.push_back(page("/" + name + "/", words[random() % 4] + " " + name, {words[random() % 4]}));
            const lectern::site::NavigationNode leaf = node(pages.back().title, pages.back().url);
            if (i < 6) {
                roots.push_back(leaf);
            } else {
                roots[random() % 6].children.push_back(leaf);
            }
        }
        PageFilterModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setTree(tree(pages, roots));
        for (int round = 0; round < 200; ++round) {
            if (random() % 2 == 0) {
                model.setText(
                    QString::fromStdString(words[random() % 4]).left(static_cast<int>(random() % 6)));
            } else {
                model.toggleKeyword(QString::fromStdString(words[random() % 4]));
            }
            for (const QString& url : urls(model)) {
                QVERIFY(model.indexOf(url).isValid());
            }
        }
    }

private:
    PageFilterModel m_model;
};

QTEST_GUILESS_MAIN(PageFilterModelTest)
#include "PageFilterModelTest.moc"
