// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/Breadcrumbs.h"

#include "reader/SamplePages.h"

#include <QTest>

using namespace lectern;
using namespace lectern::reader;
using namespace Qt::StringLiterals;

class BreadcrumbsTest : public QObject {
    Q_OBJECT

private slots:
    void way_leadsFromTheTopToThePage();
    void unknownPage_hasNoWay();
    void siblings_shareTheParent();
    void manySiblings_areCutAroundThePage();
};

namespace {

PageTreePtr tree(int leaves) {
    auto pages = std::make_shared<std::vector<site::PageInfo>>();
    site::Navigation navigation;
    site::NavigationNode group{"Group", "", {}};
    for (int i = 0; i < leaves; ++i) {
        site::PageInfo page;
        page.url = "/leaf" + std::to_string(i) + "/";
        page.title = "Leaf " + std::to_string(i);
        pages->push_back(page);
        group.children.push_back({page.title, page.url, {}});
    }
    site::PageInfo home;
    home.url = "/";
    home.title = "Home";
    pages->push_back(home);
    navigation.roots = {{"Home", "/", {}}, group};
    return PageTree::build(pages, navigation);
}

QStringList titles(const QList<Crumb>& crumbs) {
    QStringList list;
    for (const Crumb& crumb : crumbs)
        list.append(crumb.title);
    return list;
}

} // unnamed namespace

void BreadcrumbsTest::way_leadsFromTheTopToThePage() {
    const QList<Crumb> way = crumbsOf(*tree(2), u"/leaf1/"_s);
    QCOMPARE(titles(way), QStringList({u"Group"_s, u"Leaf 1"_s}));
    QCOMPARE(way.first().url, QString());
    QCOMPARE(way.last().url, u"/leaf1/"_s);
}

void BreadcrumbsTest::unknownPage_hasNoWay() {
    QVERIFY(crumbsOf(*tree(2), u"/nowhere/"_s).isEmpty());
}

void BreadcrumbsTest::siblings_shareTheParent() {
    const PageTreePtr pages = tree(2);
    const QList<Crumb> way = crumbsOf(*pages, u"/leaf1/"_s);
    QCOMPARE(titles(siblingsOf(*pages, way.last().entry, 10)), QStringList({u"Leaf 0"_s, u"Leaf 1"_s}));
    QCOMPARE(titles(siblingsOf(*pages, way.first().entry, 10)), QStringList({u"Home"_s, u"Group"_s}));
    QCOMPARE(titles(childrenOf(*pages, way.first().entry, 1)), QStringList({u"Leaf 0"_s}));
}

void BreadcrumbsTest::manySiblings_areCutAroundThePage() {
    const PageTreePtr pages = tree(100);
    const auto around = [&pages](const QString& url) {
        return titles(siblingsOf(*pages, crumbsOf(*pages, url).last().entry, 10));
    };
    QCOMPARE(around(u"/leaf0/"_s).first(), u"Leaf 0"_s);
    QCOMPARE(around(u"/leaf99/"_s).last(), u"Leaf 99"_s);
    QVERIFY(around(u"/leaf50/"_s).contains(u"Leaf 50"_s));
    QCOMPARE(around(u"/leaf50/"_s).size(), 10);
}

QTEST_GUILESS_MAIN(BreadcrumbsTest)
#include "BreadcrumbsTest.moc"
