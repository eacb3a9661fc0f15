// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a page tree makes of a site's pages and its navigation.
#include "reader/PageTree.h"

#include "reader/SamplePages.h"

#include <QTest>

using namespace lectern::reader;
using namespace lectern::reader::samples;

class PageTreeTest : public QObject {
    Q_OBJECT

private:
    static std::vector<std::string> titles(const PageTreePtr& tree) {
        std::vector<std::string> list;
        for (const PageTree::Entry& entry : tree->entries()) {
            list.push_back(std::string(entry.parent < 0 ? "" : "- ") + entry.title);
        }
        return list;
    }

private slots:
    void entries_followTheNavigation() {
        const std::vector<std::string> expected{"Welcome",  "Begin",     "- Install",
                                                "- Run it", "Questions", "Loose leaf"};
        QCOMPARE(titles(guide()), expected);
    }

    void readingOrder_passesOverHeadings() {
        const PageTreePtr tree = guide();
        QCOMPARE(tree->entries()[1].readingOrder, -1);
        QCOMPARE(tree->entries()[2].readingOrder, 1);
        QCOMPARE(tree->pageCount(), 5);
        QCOMPARE(tree->entryAt(3), 4);
    }

    void repeatedAddress_standsAtItsFirstMention() {
        const PageTreePtr built =
            tree({page("/a/", "A"), page("/b/", "B")},
                 {node("A", "/a/"), node("Again", "/a/", {node("B", "/b/")}), node("Once more", "/b/")});
        const std::vector<std::string> expected{"A", "Again", "- B"};
        QCOMPARE(titles(built), expected);
    }

    void headingOverNothing_vanishes() {
        const PageTreePtr built = tree({page("/a/", "A")}, {node("Empty", "", {node("Also", "/gone/")}),
                                                            node("A", "/a/"), node("Elsewhere", "/gone/")});
        QCOMPARE(titles(built), std::vector<std::string>{"A"});
    }

    void namelessNode_takesThePagesTitle() {
        QCOMPARE(titles(tree({page("/a/", "The A")}, {node("", "/a/")})), std::vector<std::string>{"The A"});
        QCOMPARE(titles(tree({page("/a/", "")})), std::vector<std::string>{"/a/"});
    }

    void pageThatNobodyGoesTo_isListedWhereTheNavigationNamesIt() {
        lectern::site::PageInfo moved = page("/old/", "Redirect");
        moved.leadsOn = true;
        const std::vector<lectern::site::PageInfo> pages{page("/404.html", "Whoops"), page("/a/", "A"), moved,
                                                         page("/en/404/", "Whoops")};
        QCOMPARE(titles(tree(pages)), std::vector<std::string>{"A"});
        QCOMPARE(titles(tree(pages, {node("Elsewhere", "/old/")})),
                 (std::vector<std::string>{"Elsewhere", "A"}));
    }

    void find_knowsPagesAlone() {
        const PageTreePtr tree = guide();
        QCOMPARE(tree->find("/faq/"), 4);
        QCOMPARE(tree->find("/nowhere/"), -1);
        QCOMPARE(tree->find(""), -1);
    }

    void keywords_areCountedWithoutRegardToCase() {
        const PageTreePtr tree = guide();
        QCOMPARE(tree->keywords().size(), std::size_t{3});
        QCOMPARE(tree->keywords()[0].label, std::string("help"));
        QCOMPARE(tree->keywords()[0].pages, 2);
        QCOMPARE(tree->keywords()[1].label, std::string("setup"));
        QCOMPARE(tree->keywords()[2].label, std::string("start"));
    }

    void keywords_standInTheOrderOfNumbersAndLetters() {
        const PageTreePtr built = tree({page("/a/", "A", {"python 3.10", "Zebra", "python 3.9", "apple"})});
        std::vector<std::string> labels;
        for (const PageTree::Keyword& keyword : built->keywords()) {
            labels.push_back(keyword.label);
        }
        const std::vector<std::string> expected{"apple", "python 3.9", "python 3.10", "Zebra"};
        QCOMPARE(labels, expected);
    }

    void endlessNesting_isLaidFlat() {
        std::vector<lectern::site::PageInfo> pages;
        lectern::site::NavigationNode nested = node("0", "/0/");
        pages.push_back(page("/0/", "0"));
        for (int level = 1; level < 1000; ++level) {
            const std::string name = std::to_string(level);
            pages.push_back(page("/" + name + "/", name));
            nested = node(name, "/" + name + "/", {nested});
        }
        const PageTreePtr built = tree(pages, {nested});
        QCOMPARE(built->pageCount(), 1000);
        int depth = 0;
        for (int entry = 999; entry >= 0; entry = built->entries()[static_cast<std::size_t>(entry)].parent) {
            ++depth;
        }
        QVERIFY(depth < 100);
    }
};

QTEST_GUILESS_MAIN(PageTreeTest)
#include "PageTreeTest.moc"
