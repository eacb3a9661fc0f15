// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Related pages and backlinks of the page on show.
#include "gui/Person.h"

using namespace lectern::tests;

class RelatedTest : public QObject {
    Q_OBJECT

private slots:
    void sharedKeyword_relatesPages();
    void linksToThePage_areListed();
    void row_opensItsPageAndTheListFollows();
    void enter_opensThePageAndCtrlEnterATab();
    void pageOnItsOwn_saysSo();
};

namespace {

ScratchSite family() {
    ScratchSite site;
    site.write(u"index.md"_s, "---\ntitle: Start\n---\n# Start\n\n[Aunt](aunt.html)\n");
    site.write(u"aunt.md"_s, "---\ntitle: Aunt\nkeywords: [rare]\n---\n# Aunt\n");
    site.write(u"uncle.md"_s, "---\ntitle: Uncle\nkeywords: [rare]\n---\n# Uncle\n");
    site.write(u"stranger.md"_s, "---\ntitle: Stranger\n---\n# Stranger\n");
    return site;
}

QStringList rows(const Person& person, const char* list) {
    QStringList titles;
    const QAbstractItemModel* model = person.find<QListView>(list)->model();
    for (int row = 0; row < model->rowCount(); ++row)
        titles.append(model->index(row, 0).data().toString());
    titles.sort();
    return titles;
}

bool show(Person& person, const QString& site, const QString& page) {
    if (!person.open(site, page))
        return false;
    person.press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    return eventually([&] { return person.find<QWidget>("relatedPane")->isVisible(); });
}

} // unnamed namespace

void RelatedTest::sharedKeyword_relatesPages() {
    const ScratchSite site = family();
    Person person;
    QVERIFY(show(person, site.path(), u"/aunt.html"_s));
    EVENTUALLY(rows(person, "related").contains(u"Uncle"_s));
    QVERIFY(!rows(person, "related").contains(u"Stranger"_s));
}

void RelatedTest::linksToThePage_areListed() {
    const ScratchSite site = family();
    Person person;
    QVERIFY(show(person, site.path(), u"/aunt.html"_s));
    EVENTUALLY_COMPARE(rows(person, "backlinks"), QStringList{u"Start"_s});
}

void RelatedTest::row_opensItsPageAndTheListFollows() {
    const ScratchSite site = family();
    Person person;
    QVERIFY(show(person, site.path(), u"/aunt.html"_s));
    EVENTUALLY(rows(person, "related").contains(u"Uncle"_s));
    QVERIFY(person.pageAfter([&] { person.clickRow(person.find<QListView>("related"), u"Uncle"_s); }));
    QCOMPARE(person.text(u"h1"_s), u"Uncle"_s);
    EVENTUALLY_COMPARE(rows(person, "related"), QStringList{u"Aunt"_s});
    EVENTUALLY(rows(person, "backlinks").isEmpty());
}

void RelatedTest::enter_opensThePageAndCtrlEnterATab() {
    const ScratchSite site = family();
    Person person;
    QVERIFY(show(person, site.path(), u"/aunt.html"_s));
    EVENTUALLY_COMPARE(rows(person, "backlinks"), QStringList{u"Start"_s});
    auto* list = person.find<QListView>("backlinks");
    list->setFocus();
    list->setCurrentIndex(list->model()->index(0, 0));
    QVERIFY(person.pageAfter([&] { person.press(Qt::Key_Return, Qt::ControlModifier); }));
    QCOMPARE(person.tabBar()->count(), 2);
    QCOMPARE(person.text(u"h1"_s), u"Start"_s);
}

void RelatedTest::pageOnItsOwn_saysSo() {
    const ScratchSite site = family();
    Person person;
    QVERIFY(show(person, site.path(), u"/stranger.html"_s));
    EVENTUALLY(person.find<QLabel>("noRelated")->isVisible());
    EVENTUALLY(person.find<QLabel>("noBacklinks")->isVisible());
}

int main(int argc, char** argv) {
    return runTest<RelatedTest>(argc, argv);
}
#include "RelatedTest.moc"
