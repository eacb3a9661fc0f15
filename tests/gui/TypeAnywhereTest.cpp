// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Letters typed anywhere narrow the pages; F6 goes round; the tree shows where one is.
#include "gui/Person.h"

using namespace lectern::tests;

class TypeAnywhereTest : public QObject {
    Q_OBJECT

private slots:
    void lettersInThePage_goToTheFilter();
    void lettersInTheTree_goToTheFilter();
    void lettersOnTheChips_goToTheFilter();
    void lettersInAFieldOfThePage_stayThere();
    void spaceInThePage_scrollsIt();
    void escape_bringsBackAllPagesAndThenThePage();
    void lettersWithHiddenSidebar_openNothing();
    void f6_goesRoundThePanes();
    void tree_revealsThePageOnShow();
};

namespace {

QLineEdit* filter(const Person& person) {
    return person.find<QLineEdit>("filter");
}

void typeInPage(const Person& person, const QString& text) {
    person.window.view()->setFocus();
    QTest::keyClicks(person.window.view()->focusProxy(), text);
}

} // unnamed namespace

void TypeAnywhereTest::lettersInThePage_goToTheFilter() {
    Person person;
    QVERIFY(person.open(guideFolder()));
    typeInPage(person, u"g"_s);
    EVENTUALLY(filter(person)->hasFocus());
    QTest::keyClicks(filter(person), u"loss"_s);
    QCOMPARE(filter(person)->text(), u"gloss"_s);
    QVERIFY(Person::row(person.tree(), u"Glossary"_s).isValid());
    QCOMPARE(person.countShown(), u"1 of 19 pages"_s);
}

void TypeAnywhereTest::lettersInTheTree_goToTheFilter() {
    Person person;
    QVERIFY(person.open(guideFolder()));
    person.tree()->setFocus();
    person.press(Qt::Key_F);
    QVERIFY(filter(person)->hasFocus());
    person.press(Qt::Key_A);
    person.press(Qt::Key_Q);
    QCOMPARE(filter(person)->text(), u"faq"_s);
}

void TypeAnywhereTest::lettersOnTheChips_goToTheFilter() {
    Person person;
    QVERIFY(person.open(guideFolder()));
    person.chips()->setFocus();
    person.press(Qt::Key_F);
    QCOMPARE(filter(person)->text(), u"f"_s);
}

void TypeAnywhereTest::lettersInAFieldOfThePage_stayThere() {
    ScratchSite site;
    site.write(u"index.html"_s, "---\n---\n<input id='own'>");
    Person person;
    QVERIFY(person.open(site.path()));
    person.clickInPage(u"#own"_s);
    EVENTUALLY(person.page(u"document.activeElement.id"_s).toString() == u"own"_s);
    QTest::keyClicks(person.window.view()->focusProxy(), u"abc"_s);
    EVENTUALLY_COMPARE(person.page(u"document.getElementById('own').value"_s).toString(), u"abc"_s);
    QVERIFY(filter(person)->text().isEmpty());
}

void TypeAnywhereTest::spaceInThePage_scrollsIt() {
    Person person;
    QVERIFY(person.open(guideFolder(), u"/guide/glossary/"_s));
    const double before = person.scrolled();
    typeInPage(person, u" "_s);
    EVENTUALLY(person.scrolled() > before);
    QVERIFY(filter(person)->text().isEmpty());
}

void TypeAnywhereTest::escape_bringsBackAllPagesAndThenThePage() {
    Person person;
    QVERIFY(person.open(guideFolder()));
    typeInPage(person, u"f"_s);
    EVENTUALLY(filter(person)->hasFocus());
    person.press(Qt::Key_Escape);
    QCOMPARE(person.countShown(), u"19 pages"_s);
    person.press(Qt::Key_Escape);
    EVENTUALLY(person.window.view()->focusProxy()->hasFocus());
}

void TypeAnywhereTest::lettersWithHiddenSidebar_openNothing() {
    Person person;
    QVERIFY(person.open(guideFolder()));
    person.press(Qt::Key_F9);
    QVERIFY(!filter(person)->isVisible());
    typeInPage(person, u"f"_s);
    aMoment(200);
    QVERIFY(filter(person)->text().isEmpty());
    QVERIFY(!filter(person)->isVisible());
}

void TypeAnywhereTest::f6_goesRoundThePanes() {
    Person person;
    QVERIFY(person.open(guideFolder()));
    filter(person)->setFocus();
    QList<QWidget*> visited;
    for (int turn = 0; turn < 10; ++turn) {
        person.press(Qt::Key_F6);
        visited.append(QApplication::focusWidget());
        if (visited.last() == filter(person))
            break;
    }
    QCOMPARE(visited.last(), filter(person));
    QVERIFY(visited.contains(person.tree()));
    QVERIFY(visited.contains(person.chips()));
    QVERIFY(visited.contains(person.window.view()->focusProxy()));
    person.press(Qt::Key_F6, Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget(), visited.at(visited.size() - 2));
}

void TypeAnywhereTest::tree_revealsThePageOnShow() {
    ScratchSite site;
    for (int number = 100; number < 300; ++number)
        site.write(u"page-%1.md"_s.arg(number), "---\ntitle: Page\n---\n# Page\n");
    site.write(u"index.md"_s, "---\ntitle: Start\n---\n[last](/page-299.html)\n");
    Person person;
    QVERIFY(person.open(site.path()));
    QVERIFY(person.pageAfter([&] { person.clickInPage(u"a"_s); }));
    const QModelIndex current = person.tree()->currentIndex();
    QVERIFY(current.isValid());
    EVENTUALLY(person.tree()->viewport()->rect().contains(person.tree()->visualRect(current)));
}

int main(int argc, char** argv) {
    return runTest<TypeAnywhereTest>(argc, argv);
}
#include "TypeAnywhereTest.moc"
