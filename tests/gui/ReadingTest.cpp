// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Reading a guide from its first page on: what is on the screen, and where clicks and keys lead.
#include "gui/Person.h"

#include <QMenu>

using namespace lectern::tests;

class ReadingTest : public QObject {
    Q_OBJECT

private slots:
    void guide_opensAtItsFirstPage();
    void faq_hasThreeAnswersAndNoCodeBlock();
    void keywordChip_leavesTheOneRow();
    void row_opensItsPage();
    void link_movesTheSelection();
    void backAndForward_retraceTheWay();
    void menuOfTheArrows_leadsSeveralPagesBack();
    void previousAndNext_followTheReadingOrder();
    void previousAndNext_endWithTheGuide();
    void reload_showsTheFileAsItIsNow();
    void changedFile_isShownByItself();
    void title_namesPageAndSite();
    void pageOfTheCommandLine_isOpened();
    void handbook_opensByF1AndBackLeadsHome();
};

void ReadingTest::guide_opensAtItsFirstPage() {
    Person person;
    QVERIFY(person.open(guideFolder()));
    QCOMPARE(person.window.view()->url().path(), u"/"_s);
    QCOMPARE(person.countShown(), u"19 pages"_s);
    QCOMPARE(person.window.view()->url().scheme(), u"lectern"_s);
}

void ReadingTest::faq_hasThreeAnswersAndNoCodeBlock() {
    Person person;
    QVERIFY(person.open(guideFolder(), u"/guide/faq/"_s));
    QCOMPARE(person.count(u"main .rounded-lg"_s), 3);
    QCOMPARE(person.count(u"pre"_s), 0);
    QCOMPARE(person.text(u"main .rounded-lg h3"_s),
             u"Is this migration initiative an official initiative?"_s);
    QVERIFY(person.count(u"aside a"_s) > 10);
    QCOMPARE(person.text(u"main a.inline-block"_s).trimmed(), u"Tutorials"_s);
}

void ReadingTest::keywordChip_leavesTheOneRow() {
    Person person;
    QVERIFY(person.open(guideFolder()));
    person.clickRow(person.chips(), u"eventlet faq"_s);
    QCOMPARE(person.countShown(), u"1 of 19 pages"_s);
    QVERIFY(Person::row(person.tree(), u"FAQ"_s).isValid());
    QVERIFY(!Person::row(person.tree(), u"Glossary"_s).isValid());
    QVERIFY(person.pageAfter([&] { person.clickRow(person.tree(), u"FAQ"_s); }));
    QCOMPARE(person.count(u"main .rounded-lg"_s), 3);
    QCOMPARE(person.count(u"pre"_s), 0);
}

void ReadingTest::row_opensItsPage() {
    Person person;
    QVERIFY(person.open(guideFolder()));
    QVERIFY(person.pageAfter([&] { person.clickRow(person.tree(), u"Glossary"_s); }));
    QCOMPARE(person.text(u"main h1"_s), u"Glossary"_s);
    QCOMPARE(person.selectedRow(), u"Glossary"_s);
}

void ReadingTest::link_movesTheSelection() {
    Person person;
    QVERIFY(person.open(guideFolder(), u"/guide/faq/"_s));
    QCOMPARE(person.selectedRow(), u"FAQ"_s);
    QVERIFY(person.pageAfter([&] { person.clickInPage(u"main a.inline-block"_s); }));
    QCOMPARE(person.text(u"main h1"_s), u"Tutorials"_s);
    QCOMPARE(person.selectedRow(), u"Tutorials"_s);
}

void ReadingTest::backAndForward_retraceTheWay() {
    Person person;
    QVERIFY(person.open(guideFolder(), u"/guide/faq/"_s));
    QVERIFY(!person.command("actionForward")->isEnabled());
    QVERIFY(person.pageAfter([&] { person.clickRow(person.tree(), u"Glossary"_s); }));
    QVERIFY(person.pageAfter([&] { person.press(Qt::Key_Left, Qt::AltModifier); }));
    QCOMPARE(person.selectedRow(), u"FAQ"_s);
    QVERIFY(person.pageAfter([&] { person.press(Qt::Key_Right, Qt::AltModifier); }));
    QCOMPARE(person.selectedRow(), u"Glossary"_s);
}

void ReadingTest::menuOfTheArrows_leadsSeveralPagesBack() {
    Person person;
    QVERIFY(person.open(guideFolder(), u"/guide/introduction/"_s));
    QVERIFY(person.pageAfter([&] { person.clickRow(person.tree(), u"Glossary"_s); }));
    QVERIFY(person.pageAfter([&] { person.clickRow(person.tree(), u"Testing"_s); }));
    auto* menu = person.find<QMenu>("actionBackMenu");
    emit menu->aboutToShow();
    QCOMPARE(menu->actions().size(), 2);
    QVERIFY(menu->actions().first()->text().contains(u"Glossary"_s));
    QVERIFY(person.pageAfter([&] { menu->actions().last()->trigger(); }));
    QCOMPARE(person.window.view()->url().path(), u"/guide/introduction/"_s);
    emit person.find<QMenu>("actionForwardMenu")->aboutToShow();
    QCOMPARE(person.find<QMenu>("actionForwardMenu")->actions().size(), 2);
}

void ReadingTest::previousAndNext_followTheReadingOrder() {
    Person person;
    QVERIFY(person.open(guideFolder(), u"/guide/introduction/"_s));
    QVERIFY(person.pageAfter([&] { person.press(Qt::Key_Down, Qt::AltModifier); }));
    QCOMPARE(person.text(u"main h1"_s), u"Getting Started"_s);
    QVERIFY(person.pageAfter([&] { person.press(Qt::Key_PageDown, Qt::ControlModifier); }));
    QCOMPARE(person.selectedRow(), u"Take Stock"_s);
    QVERIFY(person.pageAfter([&] { person.press(Qt::Key_Up, Qt::AltModifier); }));
    QCOMPARE(person.selectedRow(), u"Getting Started"_s);
    QVERIFY(person.command("actionPreviousPage")->toolTip().contains(u"Introduction"_s));
}

void ReadingTest::previousAndNext_endWithTheGuide() {
    ScratchSite site;
    site.write(u"index.md"_s, "---\ntitle: Only\n---\n# Only\n");
    Person person;
    QVERIFY(person.open(site.path()));
    QVERIFY(!person.command("actionPreviousPage")->isEnabled());
    QVERIFY(!person.command("actionNextPage")->isEnabled());
}

void ReadingTest::reload_showsTheFileAsItIsNow() {
    ScratchSite site;
    site.write(u"index.md"_s, "---\n---\nfirst\n");
    Person person;
    QVERIFY(person.open(site.path()));
    QVERIFY(person.pageAfter([&] { person.press(Qt::Key_F5); }));
    QCOMPARE(person.text(u"p"_s), u"first"_s);
}

void ReadingTest::changedFile_isShownByItself() {
    ScratchSite site;
    site.write(u"index.md"_s, "---\ntitle: Before\n---\nfirst\n");
    Person person;
    QVERIFY(person.open(site.path()));
    QTest::qWait(300); // the watcher begins after the page
    QVERIFY(person.pageAfter([&] { site.write(u"index.md"_s, "---\ntitle: After\n---\nsecond\n"); }));
    QCOMPARE(person.text(u"p"_s), u"second"_s);
    QCOMPARE(person.selectedRow(), u"After"_s);
}

void ReadingTest::title_namesPageAndSite() {
    Person person;
    QVERIFY(person.open(guideFolder(), u"/guide/glossary/"_s));
    QCOMPARE(person.window.windowTitle(), u"Glossary – Leaving Green Threads"_s);
}

void ReadingTest::pageOfTheCommandLine_isOpened() {
    Person person;
    QVERIFY(person.open(guideFolder(), u"guide/testing.md"_s)); // a source path will do
    QCOMPARE(person.text(u"main h1"_s), u"Testing"_s);
    QVERIFY(person.open(guideFolder(), u"/no/such/page/"_s));
    QCOMPARE(person.window.view()->url().path(), u"/"_s);
    QVERIFY(person.message().contains(u"/no/such/page/"_s));
}

void ReadingTest::handbook_opensByF1AndBackLeadsHome() {
    Person person;
    QVERIFY(person.open(guideFolder(), u"/guide/faq/"_s));
    QVERIFY(person.pageAfter([&] { person.press(Qt::Key_F1); }));
    QVERIFY(!person.countShown().startsWith(u"19"_s));
    QVERIFY(person.pageAfter([&] { person.press(Qt::Key_Left, Qt::AltModifier); }));
    QCOMPARE(person.countShown(), u"19 pages"_s);
    QCOMPARE(person.selectedRow(), u"FAQ"_s);
}

int main(int argc, char** argv) {
    return runTest<ReadingTest>(argc, argv);
}
#include "ReadingTest.moc"
