// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The search: what is found while one types, the way to it, and the marks in the page.
#include "gui/Person.h"
#include "reader/SearchModel.h"

#include <QComboBox>
#include <QPushButton>

using namespace lectern::tests;
using lectern::reader::MarkedText;
using lectern::reader::SearchModel;

class SearchPaneTest : public QObject {
    Q_OBJECT

private slots:
    void shortcut_opensTheSearchInTheSidebar();
    void typing_findsPagesAndPassages();
    void arrowsAndEnter_openAPassageFromTheField();
    void words_areMarkedInThePageAndWalkedThrough();
    void marks_areCountedAndWalkedThroughByTheBar();
    void findInPage_takesThePlaceOfTheMarks();
    void escapeInThePage_takesTheMarksAway();
    void misspeltWord_isCorrectedAndCanBeInsistedOn();
    void questionMark_saysHowItWasRead();
    void keyword_narrowsTheSearch();
    void keywordsChosenWithControl_areAlternatives();
    void nothingFound_saysWhatToDo();
    void allSites_areSearchedOnDemand();
    void escape_clearsAndThenLeaves();
    void ctrlEnter_opensATabOfItsOwn();
    void face_isRememberedForNextTime();
    void pinnedKeyOfTheFrontMatter_comesFirstNextTime();
    void readingThatIsStopped_saysSoAndGoesOn();
};

namespace {

ScratchSite colours() {
    ScratchSite site;
    site.write(u"_config.yml"_s, "title: Colours\n");
    site.write(u"index.md"_s, "---\ntitle: Start\nkeywords: [basics]\n---\n# Start\nNothing of note.\n");
    site.write(u"paint.md"_s,
               "---\ntitle: Paint\nkeywords: [walls]\n---\n# Paint\n\n<div style='height: 3000px'>"
               "</div>\n\n## Mixing vermilion\n\nTake vermilion, then more vermilion.\n\n"
               "<div style='height: 3000px'></div>\n");
    site.write(u"ink.md"_s, "---\ntitle: Ink\nkeywords: [letters]\n---\n# Ink\n\nVermilion ink is rare.\n");
    return site;
}

QLineEdit* field(const Person& person) {
    return person.find<QWidget>("search")->findChild<QLineEdit*>(u"field"_s);
}

QTreeView* results(const Person& person) {
    return person.find<QTreeView>("results");
}

QString note(const Person& person) {
    auto* text = person.find<QLabel>("noteText");
    return text->isVisible() ? text->text() : QString();
}

QStringList pagesFound(const Person& person) {
    QStringList titles;
    for (int row = 0; row < results(person)->model()->rowCount(); ++row)
        titles.append(results(person)->model()->index(row, 0).data().toString());
    titles.sort();
    return titles;
}

// Types as soon as everything has been read.
bool find(Person& person, const QString& text, const QStringList& pages) {
    person.press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    field(person)->clear();
    QTest::keyClicks(field(person), text);
    return eventually([&] { return pagesFound(person) == pages; });
}

} // unnamed namespace

void SearchPaneTest::shortcut_opensTheSearchInTheSidebar() {
    Person person;
    QVERIFY(person.open(guideFolder()));
    person.press(Qt::Key_F9);
    QVERIFY(!field(person)->isVisible());
    person.press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(field(person)->isVisible());
    QVERIFY(field(person)->hasFocus());
    QVERIFY(!note(person).isEmpty()); // what to do
    person.press(Qt::Key_L, Qt::ControlModifier);
    QVERIFY(person.tree()->isVisible());
}

void SearchPaneTest::typing_findsPagesAndPassages() {
    const ScratchSite site = colours();
    Person person;
    QVERIFY(person.open(site.path()));
    QVERIFY(find(person, u"vermil"_s, {u"Ink"_s, u"Paint"_s}));
    QVERIFY(person.find<QLabel>("found")->text().startsWith(u"2 page"_s));
    const QModelIndex paint = Person::row(results(person), u"Paint"_s);
    const QModelIndex passage = results(person)->model()->index(0, 0, paint);
    QCOMPARE(passage.data(SearchModel::SectionRole).toString(), u"Mixing vermilion"_s);
    const auto snippet = passage.data(SearchModel::SnippetRole).value<MarkedText>();
    QVERIFY(!snippet.marks.isEmpty());
    QVERIFY(results(person)->isExpanded(paint));
}

void SearchPaneTest::arrowsAndEnter_openAPassageFromTheField() {
    const ScratchSite site = colours();
    Person person;
    QVERIFY(person.open(site.path()));
    QVERIFY(find(person, u"vermilion"_s, {u"Ink"_s, u"Paint"_s}));
    while (results(person)->currentIndex().data(SearchModel::SectionRole).toString() !=
               u"Mixing vermilion"_s ||
           !results(person)->currentIndex().parent().isValid()) {
        const QModelIndex before = results(person)->currentIndex();
        person.press(Qt::Key_Down);
        QVERIFY(results(person)->currentIndex() != before);
        QVERIFY(field(person)->hasFocus());
    }
    QVERIFY(person.pageAfter([&] { person.press(Qt::Key_Return); }));
    QCOMPARE(person.window.view()->url().fragment(), u"mixing-vermilion"_s);
    QVERIFY(person.scrolled() > 2000);
}

void SearchPaneTest::words_areMarkedInThePageAndWalkedThrough() {
    const ScratchSite site = colours();
    Person person;
    QVERIFY(person.open(site.path()));
    QVERIFY(find(person, u"vermilion"_s, {u"Ink"_s, u"Paint"_s}));
    person.clickRow(results(person), u"Mixing vermilion"_s);
    EVENTUALLY(person.count(u"lectern-mark"_s) == 3);
    const QString active =
        u"[...document.querySelectorAll('lectern-mark')].findIndex("
        "(m, i, all) => m.style.backgroundColor !== all[(i + 1) % 3].style.backgroundColor &&"
        " m.style.backgroundColor !== all[(i + 2) % 3].style.backgroundColor)"_s;
    EVENTUALLY_COMPARE(person.page(active).toInt(), 0);
    person.press(Qt::Key_F3);
    EVENTUALLY_COMPARE(person.page(active).toInt(), 1);
    person.press(Qt::Key_F3, Qt::ShiftModifier);
    EVENTUALLY_COMPARE(person.page(active).toInt(), 0);
    QVERIFY(!person.find<QWidget>("findBar")->isVisible());
}

void SearchPaneTest::marks_areCountedAndWalkedThroughByTheBar() {
    const ScratchSite site = colours();
    Person person;
    QVERIFY(person.open(site.path()));
    auto* bar = person.find<QWidget>("foundBar");
    auto* count = person.find<QLabel>("foundCount");
    QVERIFY(!bar->isVisible());
    QVERIFY(find(person, u"vermilion"_s, {u"Ink"_s, u"Paint"_s}));
    person.clickRow(results(person), u"Mixing vermilion"_s);
    EVENTUALLY(bar->isVisible() && !bar->visibleRegion().isEmpty());
    QVERIFY(count->text().startsWith(u"1 of 3"_s));
    QVERIFY(!bar->isAncestorOf(QApplication::focusWidget()));
    person.click("nextFound");
    EVENTUALLY(count->text().startsWith(u"2 of 3"_s));
    person.click("previousFound");
    EVENTUALLY(count->text().startsWith(u"1 of 3"_s));
    person.press(Qt::Key_F3);
    EVENTUALLY(count->text().startsWith(u"2 of 3"_s));
    person.click("clearFound");
    EVENTUALLY(person.count(u"lectern-mark"_s) == 0);
    QVERIFY(!bar->isVisible());
    EVENTUALLY(person.window.view()->focusProxy()->hasFocus());
}

void SearchPaneTest::findInPage_takesThePlaceOfTheMarks() {
    const ScratchSite site = colours();
    Person person;
    QVERIFY(person.open(site.path()));
    QVERIFY(find(person, u"vermilion"_s, {u"Ink"_s, u"Paint"_s}));
    person.clickRow(results(person), u"Mixing vermilion"_s);
    auto* bar = person.find<QWidget>("foundBar");
    EVENTUALLY(bar->isVisible());
    person.press(Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(person.find<QWidget>("findBar")->findChild<QLineEdit*>(u"text"_s), u"more"_s);
    EVENTUALLY(!bar->isVisible());
    EVENTUALLY(person.count(u"lectern-mark"_s) == 0);
}

void SearchPaneTest::escapeInThePage_takesTheMarksAway() {
    const ScratchSite site = colours();
    Person person;
    QVERIFY(person.open(site.path()));
    QVERIFY(find(person, u"rare"_s, {u"Ink"_s}));
    QVERIFY(person.pageAfter([&] { person.press(Qt::Key_Return); }));
    EVENTUALLY(person.count(u"lectern-mark"_s) > 0);
    EVENTUALLY(person.window.view()->focusProxy()->hasFocus());
    QTest::keyClick(person.window.view()->focusProxy(), Qt::Key_Escape);
    EVENTUALLY(person.count(u"lectern-mark"_s) == 0);
}

void SearchPaneTest::misspeltWord_isCorrectedAndCanBeInsistedOn() {
    const ScratchSite site = colours();
    Person person;
    QVERIFY(person.open(site.path()));
    QVERIFY(find(person, u"vermilion"_s, {u"Ink"_s, u"Paint"_s}));
    QVERIFY(find(person, u"vermlion "_s, {u"Ink"_s, u"Paint"_s}));
    QVERIFY(note(person).contains(u"vermilion"_s));
    QVERIFY(person.find<QPushButton>("noteButton")->text().contains(u"vermlion"_s));
    person.press(Qt::Key_Return, Qt::ShiftModifier);
    EVENTUALLY(pagesFound(person).isEmpty());
    QVERIFY(note(person).startsWith(u"Nothing found"_s));
}

void SearchPaneTest::questionMark_saysHowItWasRead() {
    const ScratchSite site = colours();
    Person person;
    QVERIFY(person.open(site.path()));
    QVERIFY(find(person, u"vermilion -rare"_s, {u"Paint"_s}));
    auto* explanation = person.find<QLabel>("explanation");
    QVERIFY(!explanation->isVisible());
    person.click("helpButton");
    QVERIFY(explanation->isVisible());
    QVERIFY(explanation->text().contains(u"rare"_s));
    QVERIFY(explanation->text().contains(u"title:"_s)); // the language
}

void SearchPaneTest::keyword_narrowsTheSearch() {
    const ScratchSite site = colours();
    Person person;
    QVERIFY(person.open(site.path()));
    QVERIFY(find(person, u"vermilion"_s, {u"Ink"_s, u"Paint"_s}));
    EVENTUALLY(Person::row(person.chips(), u"walls"_s).isValid());
    EVENTUALLY(!Person::row(person.chips(), u"basics"_s).isValid()); // no page found has it
    person.clickRow(person.chips(), u"walls"_s);
    EVENTUALLY_COMPARE(pagesFound(person), QStringList{u"Paint"_s});
    person.press(Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(person.countShown(), u"1 of 3 pages"_s); // the tree, too
}

void SearchPaneTest::keywordsChosenWithControl_areAlternatives() {
    const ScratchSite site = colours();
    Person person;
    QVERIFY(person.open(site.path()));
    QVERIFY(find(person, u"vermilion"_s, {u"Ink"_s, u"Paint"_s}));
    EVENTUALLY(Person::row(person.chips(), u"walls"_s).isValid());
    person.clickRow(person.chips(), u"walls"_s, Qt::LeftButton, Qt::ControlModifier);
    EVENTUALLY_COMPARE(pagesFound(person), QStringList{u"Paint"_s});
    EVENTUALLY(Person::row(person.chips(), u"letters"_s).isValid()); // can still be added
    person.clickRow(person.chips(), u"letters"_s, Qt::LeftButton, Qt::ControlModifier);
    EVENTUALLY_COMPARE(pagesFound(person), QStringList({u"Ink"_s, u"Paint"_s}));
    person.clickRow(person.chips(), u"walls"_s); // lets it go
    EVENTUALLY_COMPARE(pagesFound(person), QStringList{u"Ink"_s});
}

void SearchPaneTest::nothingFound_saysWhatToDo() {
    const ScratchSite site = colours();
    Person person;
    QVERIFY(person.open(site.path()));
    QVERIFY(find(person, u"vermilion"_s, {u"Ink"_s, u"Paint"_s}));
    QVERIFY(find(person, u"qqqqzzzz"_s, {}));
    EVENTUALLY(note(person).startsWith(u"Nothing found."_s));
}

void SearchPaneTest::allSites_areSearchedOnDemand() {
    const ScratchSite site = colours();
    ScratchSite other;
    other.write(u"index.md"_s, "---\ntitle: Other\n---\n# Other\nNothing here.\n");
    Person person;
    QVERIFY(person.open(site.path()));
    QVERIFY(person.open(other.path()));
    person.press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClicks(field(person), u"vermilion"_s);
    auto* button = person.find<QPushButton>("noteButton");
    EVENTUALLY(note(person) == u"Nothing found in this site."_s && button->isVisible());
    Person::clickOn(button);
    EVENTUALLY_COMPARE(pagesFound(person), QStringList({u"Ink"_s, u"Paint"_s}));
    QVERIFY(person.pageAfter([&] { person.press(Qt::Key_Return); }));
    QVERIFY(person.window.windowTitle().contains(u"Colours"_s));
}

void SearchPaneTest::escape_clearsAndThenLeaves() {
    const ScratchSite site = colours();
    Person person;
    QVERIFY(person.open(site.path()));
    QVERIFY(find(person, u"vermilion"_s, {u"Ink"_s, u"Paint"_s}));
    person.press(Qt::Key_Escape);
    QVERIFY(field(person)->text().isEmpty());
    QVERIFY(pagesFound(person).isEmpty());
    person.press(Qt::Key_Escape);
    EVENTUALLY(person.window.view()->focusProxy()->hasFocus());
}

void SearchPaneTest::ctrlEnter_opensATabOfItsOwn() {
    const ScratchSite site = colours();
    Person person;
    QVERIFY(person.open(site.path()));
    QVERIFY(find(person, u"rare"_s, {u"Ink"_s}));
    QVERIFY(person.pageAfter([&] { person.press(Qt::Key_Return, Qt::ControlModifier); }));
    QCOMPARE(person.tabBar()->count(), 2);
    QCOMPARE(person.text(u"h1"_s), u"Ink"_s);
    EVENTUALLY(person.count(u"lectern-mark"_s) > 0);
}

void SearchPaneTest::face_isRememberedForNextTime() {
    QTemporaryDir scratch;
    const QString settings = scratch.filePath(u"settings.ini"_s);
    {
        Person person(settings);
        QVERIFY(person.open(guideFolder()));
        person.press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        person.window.close();
    }
    Person person(settings);
    EVENTUALLY(field(person)->isVisible());
}

void SearchPaneTest::pinnedKeyOfTheFrontMatter_comesFirstNextTime() {
    ScratchSite site;
    for (const QString& name : {u"index"_s, u"second"_s})
        site.write(name + u".md"_s, "---\ntitle: Page\nkeywords: [one]\nauthor: Ann\n---\n# Page\n");
    QTemporaryDir scratch;
    const QString settings = scratch.filePath(u"settings.ini"_s);
    {
        Person person(settings);
        QVERIFY(person.open(site.path()));
        auto* key = person.find<QComboBox>("key");
        EVENTUALLY(key->findData(u"author"_s) > 0);
        key->setFocus();
        while (key->currentData() != u"author"_s) {
            const int before = key->currentIndex();
            person.press(Qt::Key_Down);
            QVERIFY(key->currentIndex() > before);
        }
        QVERIFY(Person::row(person.chips(), u"Ann"_s).isValid());
        EVENTUALLY(!person.find<QWidget>("pinButton")->visibleRegion().isEmpty());
        person.click("pinButton");
        EVENTUALLY_COMPARE(key->itemData(0).toString(), u"author"_s);
        person.window.close();
    }
    Person person(settings);
    QVERIFY(person.open(site.path()));
    EVENTUALLY_COMPARE(person.find<QComboBox>("key")->itemData(0).toString(), u"author"_s);
}

void SearchPaneTest::readingThatIsStopped_saysSoAndGoesOn() {
    ScratchSite site;
    site.write(u"index.md"_s, "---\ntitle: Start\n---\n# Start\n");
    for (int number = 0; number < 200; ++number) // each takes a while
        site.write(
            u"%1.md"_s.arg(number),
            "---\ntitle: Slow\n---\n{% for i in (1..1000000) %}{% assign a = i | plus: 1 %}{% endfor %}\n");
    Person person;
    QVERIFY(person.open(site.path()));
    person.press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QPushButton* cancel = nullptr;
    const auto isShown = [&] {
        for (auto* button : person.window.findChildren<QPushButton*>(u"cancelButton"_s)) {
            if (!button->visibleRegion().isEmpty())
                cancel = button;
        }
        return cancel != nullptr;
    };
    EVENTUALLY(isShown());
    QTest::mouseClick(cancel, Qt::LeftButton);
    auto* button = person.find<QPushButton>("noteButton");
    EVENTUALLY(note(person).contains(u"Reading was stopped"_s));
    EVENTUALLY(!button->visibleRegion().isEmpty());
    EVENTUALLY(person.tasks().running().isEmpty());
    QTest::mouseClick(button, Qt::LeftButton);
    EVENTUALLY(!note(person).contains(u"Reading was stopped"_s));
    cancel = nullptr;
    EVENTUALLY(isShown()); // it goes on
}

int main(int argc, char** argv) {
    return runTest<SearchPaneTest>(argc, argv);
}
#include "SearchPaneTest.moc"
