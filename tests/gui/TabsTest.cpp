// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Tabs: opened, walked through, moved, closed and brought back by mouse and by key.
#include "gui/Person.h"

using namespace lectern::tests;

class TabsTest : public QObject {
    Q_OBJECT

private slots:
    void oneTab_needsNoRow();
    void newTab_isEmptyAndClosesAgain();
    void middleClickOnALink_opensATabBehind();
    void middleClickInTheTree_opensATabBehind();
    void tree_followsTheTab();
    void keys_goRoundTheTabs();
    void closedTab_comesBackWithItsWay();
    void middleClickOnATab_closesIt();
    void pinnedTab_staysInFront();
    void draggedTab_changesItsPlace();
    void tabOfAnotherSite_hasItsOwnTree();
    void changedFile_isNewInATabBehind();
    void tabDraggedOut_asksForAWindow();

private:
    // A tab behind for the page of the row.
    static void openBehind(Person& person, const QString& row);
};

void TabsTest::openBehind(Person& person, const QString& row) {
    const int before = person.tabBar()->count();
    Person::clickRow(person.tree(), row, Qt::MiddleButton);
    QCOMPARE(person.tabBar()->count(), before + 1);
}

void TabsTest::oneTab_needsNoRow() {
    Person person;
    QVERIFY(person.open(guideFolder()));
    QVERIFY(!person.tabBar()->isVisible());
    person.press(Qt::Key_T, Qt::ControlModifier);
    QVERIFY(person.tabBar()->isVisible());
}

void TabsTest::newTab_isEmptyAndClosesAgain() {
    Person person;
    QVERIFY(person.open(guideFolder(), u"/guide/faq/"_s));
    person.press(Qt::Key_T, Qt::ControlModifier);
    QCOMPARE(person.tabBar()->count(), 2);
    QCOMPARE(person.tabBar()->currentIndex(), 1);
    QCOMPARE(person.window.windowTitle(), u"Lectern"_s);
    QVERIFY(!person.window.view());
    person.press(Qt::Key_W, Qt::ControlModifier);
    QCOMPARE(person.tabBar()->count(), 1);
    QCOMPARE(person.text(u"main h2"_s), u"Frequently Asked Questions"_s);
}

void TabsTest::middleClickOnALink_opensATabBehind() {
    Person person;
    QVERIFY(person.open(guideFolder(), u"/guide/faq/"_s));
    const QString before = person.window.view()->url().path();
    person.clickInPage(u"main a[href^=\\'/\\']"_s, Qt::MiddleButton);
    EVENTUALLY_COMPARE(person.tabBar()->count(), 2);
    QCOMPARE(person.window.view()->url().path(), before);
    QCOMPARE(person.tabBar()->currentIndex(), 0);
    QVERIFY(!person.tabBar()->tabText(1).isEmpty());
    QVERIFY(person.pageAfter([&] { person.press(Qt::Key_Tab, Qt::ControlModifier); }));
    QVERIFY(person.window.view()->url().path() != before);
}

void TabsTest::middleClickInTheTree_opensATabBehind() {
    Person person;
    QVERIFY(person.open(guideFolder(), u"/guide/faq/"_s));
    openBehind(person, u"Glossary"_s);
    QCOMPARE(person.selectedRow(), u"FAQ"_s);
    QCOMPARE(person.tabBar()->tabText(1), u"Glossary"_s);
    QVERIFY(person.pageAfter([&] { person.clickTab(1); }));
    QCOMPARE(person.text(u"main h1"_s), u"Glossary"_s);
}

void TabsTest::tree_followsTheTab() {
    Person person;
    QVERIFY(person.open(guideFolder(), u"/guide/faq/"_s));
    openBehind(person, u"Glossary"_s);
    QVERIFY(person.pageAfter([&] { person.clickTab(1); }));
    QCOMPARE(person.selectedRow(), u"Glossary"_s);
    QCOMPARE(person.window.windowTitle(), u"Glossary – Leaving Green Threads"_s);
    person.clickTab(0);
    QCOMPARE(person.selectedRow(), u"FAQ"_s);
    QCOMPARE(person.window.windowTitle(), u"FAQ – Leaving Green Threads"_s);
    QVERIFY(person.pageAfter([&] { Person::clickRow(person.tree(), u"Testing"_s); }));
    QCOMPARE(person.tabBar()->tabText(0), u"Testing"_s);
    QCOMPARE(person.tabBar()->tabText(1), u"Glossary"_s);
}

void TabsTest::keys_goRoundTheTabs() {
    Person person;
    QVERIFY(person.open(guideFolder(), u"/guide/faq/"_s));
    openBehind(person, u"Glossary"_s);
    openBehind(person, u"Testing"_s);
    const QTabBar* bar = person.tabBar();
    QCOMPARE(bar->tabText(2), u"Testing"_s); // in the order of opening
    person.press(Qt::Key_Tab, Qt::ControlModifier);
    QCOMPARE(bar->currentIndex(), 1);
    person.press(Qt::Key_Tab, Qt::ControlModifier | Qt::ShiftModifier);
    person.press(Qt::Key_Tab, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(bar->currentIndex(), 2);
    person.press(Qt::Key_2, Qt::AltModifier);
    QCOMPARE(bar->currentIndex(), 1);
    person.press(Qt::Key_9, Qt::AltModifier);
    QCOMPARE(bar->currentIndex(), 2);
}

void TabsTest::closedTab_comesBackWithItsWay() {
    Person person;
    QVERIFY(person.open(guideFolder(), u"/guide/faq/"_s));
    openBehind(person, u"Glossary"_s);
    QVERIFY(person.pageAfter([&] { person.clickTab(1); }));
    QVERIFY(person.pageAfter([&] { Person::clickRow(person.tree(), u"Testing"_s); }));
    person.press(Qt::Key_W, Qt::ControlModifier);
    QCOMPARE(person.tabBar()->count(), 1);
    QVERIFY(person.pageAfter([&] { person.press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier); }));
    QCOMPARE(person.tabBar()->currentIndex(), 1);
    EVENTUALLY_COMPARE(person.text(u"main h1"_s), u"Testing"_s);
    QVERIFY(person.pageAfter([&] { person.press(Qt::Key_Left, Qt::AltModifier); }));
    EVENTUALLY_COMPARE(person.text(u"main h1"_s), u"Glossary"_s);
}

void TabsTest::middleClickOnATab_closesIt() {
    Person person;
    QVERIFY(person.open(guideFolder(), u"/guide/faq/"_s));
    openBehind(person, u"Glossary"_s);
    person.clickTab(1, Qt::MiddleButton);
    QCOMPARE(person.tabBar()->count(), 1);
    QCOMPARE(person.selectedRow(), u"FAQ"_s);
}

void TabsTest::pinnedTab_staysInFront() {
    Person person;
    QVERIFY(person.open(guideFolder(), u"/guide/faq/"_s));
    openBehind(person, u"Glossary"_s);
    openBehind(person, u"Testing"_s);
    person.clickTab(2);
    person.command("actionPinTab")->trigger();
    QTabBar* bar = person.tabBar();
    QCOMPARE(bar->tabText(0), u"Testing"_s);
    QVERIFY(!bar->tabButton(0, QTabBar::RightSide));
    bar->moveTab(2, 0);
    QCOMPARE(bar->tabText(0), u"Testing"_s);
    person.command("actionPinTab")->trigger();
    QVERIFY(bar->tabButton(0, QTabBar::RightSide));
}

void TabsTest::draggedTab_changesItsPlace() {
    Person person;
    QVERIFY(person.open(guideFolder(), u"/guide/faq/"_s));
    openBehind(person, u"Glossary"_s);
    QTabBar* bar = person.tabBar();
    const QPoint from = bar->tabRect(0).center();
    const QPoint to = bar->tabRect(1).center() + QPoint(bar->tabRect(1).width() / 3, 0);
    QTest::mousePress(bar, Qt::LeftButton, {}, from);
    for (int step = 1; step <= 10; ++step)
        QTest::mouseMove(bar, from + (to - from) * step / 10, 5);
    QTest::mouseRelease(bar, Qt::LeftButton, {}, to);
    EVENTUALLY_COMPARE(bar->tabText(1), u"FAQ"_s);
    QCOMPARE(person.text(u"main h2"_s), u"Frequently Asked Questions"_s); // it is still the one in front
    QVERIFY(person.pageAfter([&] { person.clickTab(0); }));
    QCOMPARE(person.text(u"main h1"_s), u"Glossary"_s);
}

void TabsTest::tabOfAnotherSite_hasItsOwnTree() {
    const ScratchSite site;
    site.write(u"index.md"_s, "---\ntitle: Second\n---\n# Second\n");
    Person person;
    QVERIFY(person.open(guideFolder(), u"/guide/faq/"_s));
    person.press(Qt::Key_T, Qt::ControlModifier);
    QVERIFY(person.open(site.path()));
    QCOMPARE(person.countShown(), u"1 page"_s);
    person.clickTab(0);
    QCOMPARE(person.countShown(), u"19 pages"_s);
    QCOMPARE(person.text(u"main h2"_s), u"Frequently Asked Questions"_s);
}

void TabsTest::changedFile_isNewInATabBehind() {
    const ScratchSite site;
    site.write(u"index.md"_s, "---\ntitle: Home\n---\n# Before\n");
    site.write(u"other.md"_s, "---\ntitle: Other\n---\n# Other\n");
    Person person;
    QVERIFY(person.open(site.path(), u"/"_s));
    openBehind(person, u"Other"_s);
    QVERIFY(person.pageAfter([&] { person.clickTab(1); }));
    QVERIFY(person.pageAfter([&] { site.write(u"index.md"_s, "---\ntitle: Home\n---\n# After\n"); }));
    QVERIFY(person.pageAfter([&] { person.clickTab(0); }));
    QCOMPARE(person.text(u"h1"_s), u"After"_s);
}

void TabsTest::tabDraggedOut_asksForAWindow() {
    Person person;
    QVERIFY(person.open(guideFolder(), u"/guide/faq/"_s));
    openBehind(person, u"Glossary"_s);
    QSignalSpy wanted(&person.window, &lectern::window::MainWindow::newWindowRequested);
    QTabBar* bar = person.tabBar();
    const QPoint from = bar->tabRect(1).center();
    QTest::mousePress(bar, Qt::LeftButton, {}, from);
    for (int step = 1; step <= 10; ++step)
        QTest::mouseMove(bar, from + QPoint(0, 15 * step), 5);
    QTest::mouseRelease(bar, Qt::LeftButton, {}, from + QPoint(0, 150));
    EVENTUALLY_COMPARE(wanted.count(), 1);
    QCOMPARE(bar->count(), 1);
    QCOMPARE(person.selectedRow(), u"FAQ"_s);
}

int main(int argc, char** argv) {
    return runTest<TabsTest>(argc, argv);
}
#include "TabsTest.moc"
