// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Bookmarks: made at a heading, named and filed, found again from menu and pane, taken away and brought back.
#include "gui/Person.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>

using namespace lectern::tests;

class BookmarksTest : public QObject {
    Q_OBJECT

private slots:
    void ctrlD_marksThePage();
    void ctrlD_marksTheHeading();
    void ctrlDAgain_takesItAway();
    void popover_namesAndFiles();
    void menu_opensTheBookmark();
    void pane_opensRenamesAndRemoves();
    void folder_isMadeAndFilledByDragging();
    void emptyPane_saysWhatToDo();
    void bookmarks_areThereAfterACrash();
};

namespace {

QWidget* popover() {
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        if (widget->inherits("lectern::window::BookmarkPopover") && widget->isVisible())
            return widget;
    }
    return nullptr;
}

// Ctrl+D, and Enter in what it asks.
bool mark(Person& person) {
    person.press(Qt::Key_D, Qt::ControlModifier);
    if (!eventually([] { return popover() != nullptr; }))
        return false;
    QTest::keyClick(popover()->findChild<QWidget*>(u"name"_s), Qt::Key_Return);
    person.window.activateWindow();
    return eventually([] { return !popover(); });
}

QTreeView* tree(const Person& person) {
    return person.find<QTreeView>("bookmarks");
}

QAction* entry(const QMenu* menu, const QString& text) {
    for (QAction* action : menu->actions()) {
        if (action->text() == text)
            return action;
    }
    return nullptr;
}

// As the platform does while the hand moves: off-screen there is none that would.
void drag(QTreeView* view, const QString& row, const QString& onto) {
    const std::unique_ptr<QMimeData> data(view->model()->mimeData({Person::row(view, row)}));
    const auto place = [&](const QString& text) {
        return view->visualRect(Person::row(view, text)).center();
    };
    const Qt::DropActions actions = view->model()->supportedDragActions();
    QDragEnterEvent enter(place(row), actions, data.get(), Qt::LeftButton, {});
    QCoreApplication::sendEvent(view->viewport(), &enter);
    QVERIFY(enter.isAccepted());
    QDragMoveEvent move(place(onto), actions, data.get(), Qt::LeftButton, {});
    QCoreApplication::sendEvent(view->viewport(), &move);
    QVERIFY(move.isAccepted());
    QDropEvent drop(place(onto), actions, data.get(), Qt::LeftButton, {});
    QCoreApplication::sendEvent(view->viewport(), &drop);
}

} // unnamed namespace

void BookmarksTest::ctrlD_marksThePage() {
    Person person;
    QVERIFY(person.open(guideFolder(), u"/guide/faq/"_s));
    QVERIFY(!person.command("actionBookmark")->isChecked());
    QVERIFY(mark(person));
    QVERIFY(person.command("actionBookmark")->isChecked());
    QVERIFY(person.pageAfter([&] { Person::clickRow(person.tree(), u"Glossary"_s); }));
    QVERIFY(!person.command("actionBookmark")->isChecked());
}

void BookmarksTest::ctrlD_marksTheHeading() {
    const ScratchSite site;
    QByteArray text = "---\ntitle: Long\n---\n# Long\n\n";
    for (int i = 0; i < 60; ++i)
        text += "Above.\n\n";
    text += "## The place\n\n";
    for (int i = 0; i < 100; ++i)
        text += "Below.\n\n";
    site.write(u"index.md"_s, text);
    Person person;
    QVERIFY(person.open(site.path()));
    person.page(u"document.querySelector('h2').scrollIntoView()"_s);
    person.scrollTo(person.scrolled() + 50);
    QVERIFY(mark(person));
    const QModelIndex made = person.memory().bookmarks().index(0, 0);
    QCOMPARE(made.data().toString(), u"Long – The place"_s);
    QCOMPARE(made.data(lectern::reader::Bookmarks::Page).toString(), u"/#the-place"_s);
    person.scrollTo(0);
    emit person.find<QMenu>("menuBookmarks")->aboutToShow();
    entry(person.find<QMenu>("menuBookmarks"), u"Long – The place"_s)->trigger();
    EVENTUALLY(person.scrolled() > 1000);
}

void BookmarksTest::ctrlDAgain_takesItAway() {
    Person person;
    QVERIFY(person.open(guideFolder(), u"/guide/faq/"_s));
    QVERIFY(mark(person));
    person.press(Qt::Key_D, Qt::ControlModifier);
    EVENTUALLY(!person.command("actionBookmark")->isChecked());
    QVERIFY(person.message().contains(u"removed"_s));
    person.click("undoButton");
    QVERIFY(person.command("actionBookmark")->isChecked());
    QCOMPARE(person.memory().bookmarks().rowCount(), 1); // never two of the same
}

void BookmarksTest::popover_namesAndFiles() {
    Person person;
    QVERIFY(person.open(guideFolder(), u"/guide/faq/"_s));
    person.press(Qt::Key_D, Qt::ControlModifier);
    EVENTUALLY(popover());
    auto* name = popover()->findChild<QLineEdit*>(u"name"_s);
    QCOMPARE(name->text(), u"FAQ"_s);
    QTest::keyClicks(name, u"Questions"_s); // the name is selected: it is typed over
    auto* folder = popover()->findChild<QComboBox*>(u"folder"_s);
    folder->lineEdit()->selectAll();
    QTest::keyClicks(folder->lineEdit(), u"To read"_s);
    Person::clickOn(popover()->findChild<QPushButton*>(u"doneButton"_s));
    const auto& bookmarks = person.memory().bookmarks();
    QCOMPARE(bookmarks.rowCount(), 1);
    QCOMPARE(bookmarks.index(0, 0).data().toString(), u"To read"_s);
    QCOMPARE(bookmarks.index(0, 0, bookmarks.index(0, 0)).data().toString(), u"Questions"_s);
}

void BookmarksTest::menu_opensTheBookmark() {
    Person person;
    QVERIFY(person.open(guideFolder(), u"/guide/faq/"_s));
    QVERIFY(mark(person));
    QVERIFY(person.pageAfter([&] { Person::clickRow(person.tree(), u"Glossary"_s); }));
    auto* menu = person.find<QMenu>("menuBookmarks");
    emit menu->aboutToShow();
    emit menu->aboutToShow(); // each time anew, never twice
    QVERIFY(person.pageAfter([&] { entry(menu, u"FAQ"_s)->trigger(); }));
    QCOMPARE(person.selectedRow(), u"FAQ"_s);
    QCOMPARE(menu->actions().size(), 4); // two commands, a line, the bookmark
}

void BookmarksTest::pane_opensRenamesAndRemoves() {
    Person person;
    QVERIFY(person.open(guideFolder(), u"/guide/faq/"_s));
    QVERIFY(mark(person));
    QVERIFY(person.pageAfter([&] { Person::clickRow(person.tree(), u"Glossary"_s); }));
    person.press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    EVENTUALLY(tree(person)->isVisible());
    QVERIFY(person.pageAfter([&] { Person::clickRow(tree(person), u"FAQ"_s); }));
    QCOMPARE(person.selectedRow(), u"FAQ"_s);
    tree(person)->setFocus();
    tree(person)->setCurrentIndex(Person::row(tree(person), u"FAQ"_s));
    person.press(Qt::Key_F2);
    EVENTUALLY(qobject_cast<QLineEdit*>(QApplication::focusWidget()));
    QTest::keyClicks(QApplication::focusWidget(), u"Questions"_s);
    person.press(Qt::Key_Return);
    EVENTUALLY(Person::row(tree(person), u"Questions"_s).isValid());
    tree(person)->setFocus();
    person.press(Qt::Key_Delete);
    QVERIFY(!Person::row(tree(person), u"Questions"_s).isValid());
    person.click("undoButton");
    QVERIFY(Person::row(tree(person), u"Questions"_s).isValid());
    person.click("closeBookmarksButton");
    QVERIFY(!tree(person)->isVisible());
    QVERIFY(!person.command("actionBookmarks")->isChecked());
}

void BookmarksTest::folder_isMadeAndFilledByDragging() {
    Person person;
    QVERIFY(person.open(guideFolder(), u"/guide/faq/"_s));
    QVERIFY(mark(person));
    person.press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    EVENTUALLY(tree(person)->isVisible());
    person.click("addFolderButton");
    EVENTUALLY(qobject_cast<QLineEdit*>(QApplication::focusWidget()));
    QTest::keyClicks(QApplication::focusWidget(), u"Later"_s);
    person.press(Qt::Key_Return);
    EVENTUALLY(Person::row(tree(person), u"Later"_s).isValid());
    drag(tree(person), u"FAQ"_s, u"Later"_s);
    const QAbstractItemModel* model = tree(person)->model();
    EVENTUALLY_COMPARE(model->rowCount(), 1);
    QCOMPARE(model->index(0, 0, model->index(0, 0)).data().toString(), u"FAQ"_s);
}

void BookmarksTest::emptyPane_saysWhatToDo() {
    Person person;
    QVERIFY(person.open(guideFolder()));
    person.press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    EVENTUALLY(person.find<QLabel>("noBookmarks")->isVisible());
    QVERIFY(person.find<QLabel>("noBookmarks")->text().contains(u"Ctrl+D"_s));
}

void BookmarksTest::bookmarks_areThereAfterACrash() {
    const ScratchSite scratch;
    const QString home = scratch.path(u"settings.ini"_s);
    {
        Person person(home);
        QVERIFY(person.open(guideFolder(), u"/guide/faq/"_s));
        QVERIFY(mark(person));
    }
    Person person(home);
    QCOMPARE(person.memory().bookmarks().rowCount(), 1);
    EVENTUALLY(person.command("actionBookmark")->isChecked());
}

int main(int argc, char** argv) {
    return runTest<BookmarksTest>(argc, argv);
}
#include "BookmarksTest.moc"
