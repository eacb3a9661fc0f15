// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The settings: found by a word, applied at once, and the keys of all commands among them.
#include "window/SettingsDialog.h"

#include "gui/Person.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QKeySequenceEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeWidget>

using namespace lectern::tests;
using lectern::window::SettingsDialog;

class SettingsDialogTest : public QObject {
    Q_OBJECT

private slots:
    void dialog_opensByKeyAndLetsReadOn();
    void search_leavesWhatHoldsTheWords();
    void search_withoutAMatchSaysSo();
    void choice_holdsAtOnceAndTheNextDay();
    void zoomPerCollection_isKeptApart();
    void removedThemeFolder_comesBackByUndo();
    void trustedFolder_isRevokedAndComesBackByUndo();
    void enterInAField_addsNoFolder();
    void shortcut_isChangedInEveryWindow();
    void shortcutOfAnotherCommand_isNotTakenUnasked();
    void shortcuts_comeBackAsUsual();
    void everyControl_hasANameForScreenReaders();
    void debugInformation_isCopied();
};

namespace {

SettingsDialog* dialog() {
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        auto* dialog = qobject_cast<SettingsDialog*>(widget);
        if (dialog && dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

template <typename Widget>
Widget* in(const QWidget* parent, const char* name) {
    return parent->findChild<Widget*>(QString::fromLatin1(name));
}

QStringList pages() {
    QStringList titles;
    const auto* list = in<QListWidget>(dialog(), "pageList");
    for (int row = 0; row < list->count(); ++row) {
        if (!list->item(row)->isHidden())
            titles.append(list->item(row)->text());
    }
    return titles;
}

void search(const QString& words) {
    in<QLineEdit>(dialog(), "search")->clear();
    QTest::keyClicks(in<QLineEdit>(dialog(), "search"), words);
}

// Help > Keyboard shortcuts, with the command chosen.
void chooseCommand(const Person& person, const QString& name) {
    person.command("actionShortcuts")->trigger();
    auto* commands = in<QTreeView>(dialog(), "commands");
    QVERIFY(commands->isVisible());
    Person::clickRow(commands, name);
}

QString keysOf(const QString& name) {
    const QModelIndex index = Person::row(in<QTreeView>(dialog(), "commands"), name);
    return index.siblingAtColumn(2).data().toString();
}

void typeKey(Qt::Key key, Qt::KeyboardModifiers modifiers) {
    auto* field = in<QKeySequenceEdit>(dialog(), "key");
    field->setFocus();
    QTest::keyClick(field, key, modifiers);
}

} // unnamed namespace

void SettingsDialogTest::dialog_opensByKeyAndLetsReadOn() {
    Person person;
    QVERIFY(person.open(guideFolder()));
    person.press(Qt::Key_Comma, Qt::ControlModifier);
    QVERIFY(dialog());
    QVERIFY(!dialog()->isModal());
    SettingsDialog* first = dialog();
    person.command("actionSettings")->trigger();
    QCOMPARE(dialog(), first); // one for all
    QTest::keyClick(first, Qt::Key_Escape);
    QVERIFY(!dialog());
}

void SettingsDialogTest::search_leavesWhatHoldsTheWords() {
    Person person;
    person.command("actionSettings")->trigger();
    const QStringList all = pages();
    QVERIFY(all.size() >= 3);
    search(u"preview link"_s);
    QCOMPARE(pages(), QStringList{u"Reading"_s});
    QVERIFY(in<QCheckBox>(dialog(), "hoverPreview")->isVisible()); // its page has come to the front
    QVERIFY(!in<QComboBox>(dialog(), "zoomScope")->isVisible());
    search(u"library"_s); // a choice, not a name
    QVERIFY(in<QComboBox>(dialog(), "start")->isVisible());
    QTest::keyClick(dialog(), Qt::Key_Escape); // takes back the search, not the dialog
    QCOMPARE(pages(), all);
    dialog()->close();
}

void SettingsDialogTest::search_withoutAMatchSaysSo() {
    Person person;
    person.command("actionSettings")->trigger();
    search(u"teapot"_s);
    QVERIFY(pages().isEmpty());
    QVERIFY(in<QLabel>(dialog(), "nothingFound")->isVisible());
    dialog()->close();
}

void SettingsDialogTest::choice_holdsAtOnceAndTheNextDay() {
    const ScratchSite scratch;
    const QString home = scratch.path(u"settings.ini"_s);
    {
        Person person(home);
        person.command("actionSettings")->trigger();
        search(u"preview"_s);
        QTest::mouseClick(in<QCheckBox>(dialog(), "hoverPreview"), Qt::LeftButton, {}, QPoint(6, 8));
        QVERIFY(!person.settings().hoverPreview());
        QTest::keyClicks(in<QLineEdit>(dialog(), "editor"), u"edit %f"_s);
        dialog()->close();
    }
    Person person(home);
    QVERIFY(!person.settings().hoverPreview());
    QCOMPARE(person.settings().editor(), u"edit %f"_s);
}

void SettingsDialogTest::zoomPerCollection_isKeptApart() {
    const ScratchSite site;
    site.write(u"index.md"_s, "---\ntitle: Second\n---\n# Second\n");
    Person person;
    person.settings().setZoomScope(lectern::reader::ZoomScope::Collection);
    QVERIFY(person.open(guideFolder()));
    person.press(Qt::Key_Plus, Qt::ControlModifier);
    const double larger = person.window.view()->zoomFactor();
    QVERIFY(larger > 1);
    QVERIFY(person.open(site.path()));
    QCOMPARE(person.window.view()->zoomFactor(), 1.0);
    QVERIFY(person.open(guideFolder()));
    QCOMPARE(person.window.view()->zoomFactor(), larger);
}

void SettingsDialogTest::removedThemeFolder_comesBackByUndo() {
    Person person;
    person.settings().setThemeFolders({u"/one"_s, u"/two"_s});
    person.command("actionSettings")->trigger();
    auto* themes = in<QListWidget>(dialog(), "themes");
    themes->setCurrentRow(0);
    Person::clickOn(in<QPushButton>(dialog(), "removeTheme"));
    QCOMPARE(person.settings().themeFolders(), QStringList{u"/two"_s});
    Person::clickOn(in<QPushButton>(dialog(), "undoButton"));
    QCOMPARE(person.settings().themeFolders(), (QStringList{u"/one"_s, u"/two"_s}));
    QCOMPARE(themes->count(), 2);
    dialog()->close();
}

void SettingsDialogTest::trustedFolder_isRevokedAndComesBackByUndo() {
    const ScratchSite site;
    site.write(u"index.html"_s, "---\ntitle: Home\n---\n<p>slept</p>"
                                "<script>document.querySelector('p').textContent = 'ran'</script>");
    const QString folder = QDir(site.path()).canonicalPath();
    Person person;
    QVERIFY(person.open(site.path()));
    person.command("actionSettings")->trigger();
    search(u"trusted"_s);
    QCOMPARE(pages(), QStringList{u"Trusted folders"_s});
    QVERIFY(in<QLabel>(dialog(), "nothingTrusted")->isVisible());
    dialog()->lower();
    QVERIFY(person.pageAfter([&] { person.click("trustButton"); }));
    EVENTUALLY_COMPARE(person.text(u"p"_s), u"ran"_s);

    auto* list = in<QTreeWidget>(dialog(), "trustedFolders");
    EVENTUALLY(list->isVisible());
    QCOMPARE(list->topLevelItemCount(), 1);
    QCOMPARE(list->topLevelItem(0)->text(0), QDir::toNativeSeparators(folder));
    QCOMPARE(list->topLevelItem(0)->text(1), u"run"_s);
    QVERIFY(person.pageAfter([&] { Person::clickOn(in<QPushButton>(dialog(), "revoke")); }));
    EVENTUALLY_COMPARE(person.text(u"p"_s), u"slept"_s);
    EVENTUALLY(person.find<QWidget>("trustBar")->isVisible()); // it is asked about anew
    QCOMPARE(list->topLevelItemCount(), 0);

    QVERIFY(person.pageAfter([&] { Person::clickOn(in<QPushButton>(dialog(), "undoButton")); }));
    EVENTUALLY_COMPARE(person.text(u"p"_s), u"ran"_s);
    QCOMPARE(list->topLevelItemCount(), 1);
    dialog()->close();
}

void SettingsDialogTest::enterInAField_addsNoFolder() {
    Person person;
    person.command("actionSettings")->trigger();
    auto* editor = in<QLineEdit>(dialog(), "editor");
    editor->setFocus();
    QTest::keyClicks(editor, u"edit %f"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QVERIFY(!QApplication::activeModalWidget());
    for (const QPushButton* button : dialog()->findChildren<QPushButton*>())
        QVERIFY2(!button->autoDefault() && !button->isDefault(), qPrintable(button->objectName()));
    dialog()->close();
}

void SettingsDialogTest::shortcut_isChangedInEveryWindow() {
    const ScratchSite scratch;
    const QString home = scratch.path(u"settings.ini"_s);
    {
        Person person(home);
        person.press(Qt::Key_N, Qt::ControlModifier);
        chooseCommand(person, u"Sidebar"_s);
        typeKey(Qt::Key_F10, Qt::ControlModifier);
        QCOMPARE(keysOf(u"Sidebar"_s), u"Ctrl+F10"_s);
        dialog()->close();
        for (lectern::window::MainWindow* window : person.desk.windows())
            QCOMPARE(window->findChild<QAction*>(u"actionSidebar"_s)->shortcut(),
                     QKeySequence(u"Ctrl+F10"_s));
        QVERIFY(person.command("actionSidebar")->toolTip().contains(u"Ctrl+F10"_s));
    }
    Person person(home);
    person.window.activateWindow();
    QVERIFY(person.open(guideFolder()));
    QVERIFY(person.find<QWidget>("sidebar")->isVisible());
    person.press(Qt::Key_F10, Qt::ControlModifier);
    EVENTUALLY(!person.find<QWidget>("sidebar")->isVisible());
}

void SettingsDialogTest::shortcutOfAnotherCommand_isNotTakenUnasked() {
    Person person;
    chooseCommand(person, u"Sidebar"_s);
    typeKey(Qt::Key_F, Qt::ControlModifier);
    QVERIFY(in<QWidget>(dialog(), "conflict")->isVisible());
    QVERIFY(in<QLabel>(dialog(), "conflictText")->text().contains(u"Find in page"_s));
    QCOMPARE(person.command("actionFind")->shortcut(), QKeySequence(u"Ctrl+F"_s));
    QCOMPARE(person.command("actionSidebar")->shortcut(), QKeySequence(u"F9"_s));
    Person::clickOn(in<QPushButton>(dialog(), "takeOverButton"));
    QCOMPARE(person.command("actionSidebar")->shortcut(), QKeySequence(u"Ctrl+F"_s));
    QVERIFY(person.command("actionFind")->shortcuts().isEmpty());
    typeKey(Qt::Key_1, Qt::AltModifier); // the first tab's, which no command has
    QVERIFY(in<QWidget>(dialog(), "conflict")->isVisible());
    QVERIFY(!in<QPushButton>(dialog(), "takeOverButton")->isVisible());
    dialog()->close();
}

void SettingsDialogTest::shortcuts_comeBackAsUsual() {
    Person person;
    chooseCommand(person, u"Sidebar"_s);
    Person::clickOn(in<QPushButton>(dialog(), "clearButton"));
    QVERIFY(person.command("actionSidebar")->shortcuts().isEmpty());
    Person::clickOn(in<QPushButton>(dialog(), "resetButton"));
    QCOMPARE(keysOf(u"Sidebar"_s), u"F9"_s);
    typeKey(Qt::Key_F10, Qt::ControlModifier);
    Person::clickOn(in<QPushButton>(dialog(), "resetAllButton"));
    QCOMPARE(keysOf(u"Sidebar"_s), u"F9"_s);
    Person::clickOn(in<QPushButton>(dialog(), "undoButton"));
    QCOMPARE(keysOf(u"Sidebar"_s), u"Ctrl+F10"_s);
    dialog()->close();
}

void SettingsDialogTest::everyControl_hasANameForScreenReaders() {
    Person person;
    person.command("actionSettings")->trigger();
    for (QWidget* widget : dialog()->findChildren<QWidget*>()) {
        const bool isControl =
            (widget->focusPolicy() & Qt::TabFocus) || qobject_cast<QAbstractButton*>(widget);
        if (!isControl || widget->objectName().startsWith(u"qt_"_s))
            continue;
        QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
        const QByteArray which =
            QByteArray(widget->metaObject()->className()) + ' ' + widget->objectName().toUtf8();
        QVERIFY2(interface && !interface->text(QAccessible::Name).isEmpty(), which.constData());
    }
    dialog()->close();
}

void SettingsDialogTest::debugInformation_isCopied() {
    Person person;
    person.command("actionDebugInformation")->trigger();
    auto* information = person.window.findChild<QDialog*>(u"DebugDialog"_s);
    QVERIFY(information);
    Person::clickOn(in<QPushButton>(information, "copyButton"));
    const QString text = QGuiApplication::clipboard()->text();
    for (const QString& word :
         {u"Chromium"_s, u"SQLite: 3"_s, u"md4c"_s, u"OpenGL"_s, u"Platform: offscreen"_s, u"scale"_s,
          u"Settings: "_s, u"--host-resolver-rules"_s})
        QVERIFY2(text.contains(word), qPrintable(word));
    information->close();
}

int main(int argc, char** argv) {
    return runTest<SettingsDialogTest>(argc, argv);
}
#include "SettingsDialogTest.moc"
