// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Taking something along from a page: Markdown, code, links, by menu and by key.
#include "gui/Person.h"

#include <QClipboard>
#include <QMenu>
#include <QStatusBar>

using namespace lectern::tests;

class CopyTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QGuiApplication::clipboard()->clear(); }

    void wholePage_isCopiedAsItsAuthorWroteIt();
    void pageThatIsNoMarkdown_isTurnedIntoIt();
    void selection_isCopiedAsMarkdown();
    void selectedLinesOfCode_stayCode();
    void codeInSight_isCopiedByKey();
    void codeUnderThePointer_isCopiedByTheMenu();
    void link_isThePublishedOne();
    void headingLink_isCopiedByTheMenuAndTheOutline();
    void menuOfALink_opensAndCopies();
    void menuOfTheSelection_findsIt();

private:
    // Opens the menu of a place in the page, and returns it.
    static QMenu* menuAt(Person& person, const QString& selector);
    static QAction* entry(const QMenu* menu, const QString& text);
    static QString clipboard() { return QGuiApplication::clipboard()->text(); }
};

namespace {

constexpr auto tea = "---\ntitle: Tea\n---\n# Tea\n\nDrink it *hot*, from a `cup`; see [milk](milk.html).\n\n"
                     "## How\n\n1. Boil\n2. Pour\n\n```python\nprint('tea')\nprint('pot')\n```\n\n"
                     "| Kind | Minutes |\n|---|---|\n| Green | 2 |\n| Black | 4 |\n";

void writeSite(const ScratchSite& site) {
    site.write(u"_config.yml"_s, "title: Tea\nurl: https://tea.example\nbaseurl: /docs\n");
    site.write(u"index.md"_s, tea);
    site.write(u"milk.html"_s, "---\ntitle: Milk\n---\n<nav>Menu</nav><main><h1>Milk</h1>"
                               "<p>From <b>cows</b>.</p></main>");
}

void select(const Person& person, const QString& selector) {
    person.page(u"getSelection().selectAllChildren(document.querySelector('%1'))"_s.arg(selector));
    EVENTUALLY(person.window.view()->hasSelection());
}

} // unnamed namespace

QMenu* CopyTest::menuAt(Person& person, const QString& selector) {
    person.clickInPage(selector, Qt::RightButton);
    QMenu* menu = nullptr;
    const bool isOpen = eventually([&] {
        menu = person.find<QMenu>("pageMenu");
        return menu && menu->isVisible();
    });
    return isOpen ? menu : nullptr;
}

QAction* CopyTest::entry(const QMenu* menu, const QString& text) {
    for (QAction* action : menu->actions()) {
        if (action->text().remove(u'&').startsWith(text))
            return action;
    }
    return nullptr;
}

void CopyTest::wholePage_isCopiedAsItsAuthorWroteIt() {
    Person person;
    const ScratchSite site;
    writeSite(site);
    QVERIFY(person.open(site.path()));
    person.press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    EVENTUALLY_COMPARE(clipboard(), QString::fromUtf8(tea).section(u"---\n"_s, 2));
    QVERIFY(!person.window.findChild<QStatusBar*>()->currentMessage().isEmpty());
}

void CopyTest::pageThatIsNoMarkdown_isTurnedIntoIt() {
    Person person;
    const ScratchSite site;
    writeSite(site);
    QVERIFY(person.open(site.path(), u"/milk.html"_s));
    person.press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    EVENTUALLY_COMPARE(clipboard(), u"# Milk\n\nFrom **cows**.\n"_s);
}

void CopyTest::selection_isCopiedAsMarkdown() {
    Person person;
    const ScratchSite site;
    writeSite(site);
    QVERIFY(person.open(site.path()));
    select(person, u"body"_s);
    person.press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    EVENTUALLY(!clipboard().isEmpty());
    for (const QString& part :
         {u"# Tea\n\nDrink it *hot*, from a `cup`; see [milk](milk.html).\n\n## How\n"_s,
          u"1. Boil\n2. Pour\n"_s, u"```python\nprint('tea')\nprint('pot')\n```\n"_s,
          u"| Kind | Minutes |\n|---|---|\n| Green | 2 |\n| Black | 4 |\n"_s})
        QVERIFY2(clipboard().contains(part), qPrintable(clipboard()));
}

void CopyTest::selectedLinesOfCode_stayCode() {
    Person person;
    const ScratchSite site;
    writeSite(site);
    QVERIFY(person.open(site.path()));
    select(person, u"pre code"_s);
    person.press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    EVENTUALLY(clipboard().startsWith(u"```"_s));
    QVERIFY(clipboard().contains(u"print('tea')\nprint('pot')\n```"_s));
}

void CopyTest::codeInSight_isCopiedByKey() {
    Person person;
    const ScratchSite site;
    writeSite(site);
    QVERIFY(person.open(site.path()));
    person.press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    EVENTUALLY_COMPARE(clipboard(), u"print('tea')\nprint('pot')"_s);
    QVERIFY(person.window.findChild<QStatusBar*>()->currentMessage().contains(u"2"_s));
}

void CopyTest::codeUnderThePointer_isCopiedByTheMenu() {
    Person person;
    const ScratchSite site;
    writeSite(site);
    QVERIFY(person.open(site.path()));
    QMenu* menu = menuAt(person, u"pre code"_s);
    QVERIFY(menu);
    QVERIFY(entry(menu, u"Copy code"_s));
    entry(menu, u"Copy code"_s)->trigger();
    EVENTUALLY_COMPARE(clipboard(), u"print('tea')\nprint('pot')"_s);
}

void CopyTest::link_isThePublishedOne() {
    Person person;
    const ScratchSite site;
    writeSite(site);
    QVERIFY(person.open(site.path(), u"/milk.html"_s));
    person.press(Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
    EVENTUALLY_COMPARE(clipboard(), u"https://tea.example/docs/milk.html"_s);
}

void CopyTest::headingLink_isCopiedByTheMenuAndTheOutline() {
    Person person;
    const ScratchSite site;
    writeSite(site);
    QVERIFY(person.open(site.path()));
    QMenu* menu = menuAt(person, u"#how"_s);
    QVERIFY(menu);
    QVERIFY(entry(menu, u"Copy link to this heading"_s));
    entry(menu, u"Copy link to this heading"_s)->trigger();
    EVENTUALLY_COMPARE(clipboard(), u"https://tea.example/docs/#how"_s);
    menu->close();

    QGuiApplication::clipboard()->clear();
    person.press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    auto* outline = person.find<QTreeView>("headings");
    EVENTUALLY(Person::row(outline, u"How"_s).isValid());
    const QPoint place = outline->visualRect(Person::row(outline, u"How"_s)).center();
    emit outline->customContextMenuRequested(place);
    auto* outlineMenu = person.find<QWidget>("outline")->findChild<QMenu*>();
    QVERIFY(outlineMenu);
    entry(outlineMenu, u"Copy link"_s)->trigger();
    EVENTUALLY_COMPARE(clipboard(), u"https://tea.example/docs/#how"_s);
}

void CopyTest::menuOfALink_opensAndCopies() {
    Person person;
    const ScratchSite site;
    writeSite(site);
    QVERIFY(person.open(site.path()));
    QMenu* menu = menuAt(person, u"a"_s);
    QVERIFY(menu);
    entry(menu, u"Copy link address"_s)->trigger();
    EVENTUALLY_COMPARE(clipboard(), u"https://tea.example/docs/milk.html"_s);
    entry(menu, u"Open link in new tab"_s)->trigger();
    EVENTUALLY_COMPARE(person.tabBar()->count(), 2);
    entry(menu, u"Open link on the other side"_s)->trigger();
    EVENTUALLY(person.window.tabs().tab().isSplit());
    menu->close();
}

void CopyTest::menuOfTheSelection_findsIt() {
    Person person;
    const ScratchSite site;
    writeSite(site);
    QVERIFY(person.open(site.path()));
    select(person, u"em"_s);
    QMenu* menu = menuAt(person, u"em"_s);
    QVERIFY(menu);
    entry(menu, u"Find “hot”"_s)->trigger();
    EVENTUALLY(person.find<QWidget>("findBar")->isVisible());
    EVENTUALLY_COMPARE(person.find<QWidget>("findBar")->findChild<QLineEdit*>(u"text"_s)->text(), u"hot"_s);
    menu->close();
}

int main(int argc, char** argv) {
    return runTest<CopyTest>(argc, argv);
}
#include "CopyTest.moc"
