// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The start page: what was opened is there again, to go on reading in, to tidy up, and to find again.
#include "reader/Library.h"

#include "gui/Person.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QFileDialog>
#include <QMenu>
#include <QPushButton>

using namespace lectern::tests;
using lectern::reader::Library;

class LibraryTest : public QObject {
    Q_OBJECT

private slots:
    void firstStart_offersTheHandbook();
    void collection_continuesWhereItWasLeft();
    void row_saysWhatThereIs();
    void typing_narrowsAndEnterOpens();
    void pastedPath_opens();
    void middleClick_opensATabBehind();
    void removedCollection_comesBackByUndo();
    void pinnedCollection_standsFirst();
    void renamedCollection_keepsItsName();
    void folder_isShownInTheFileManager();
    void missingFolder_staysAndIsLocated();
    void privateWindow_leavesNoRow();
};

namespace {

// On the start page in front; each empty tab has one.
template <typename Widget>
Widget* shown(const Person& person, const char* name) {
    for (auto* widget : person.window.findChildren<Widget*>(QString::fromLatin1(name))) {
        if (widget->isVisible())
            return widget;
    }
    return nullptr;
}

QListView* list(const Person& person) {
    return shown<QListView>(person, "collections");
}

QStringList names(const Person& person) {
    QStringList names;
    for (int row = 0; row < list(person)->model()->rowCount(); ++row)
        names.append(list(person)->model()->index(row, 0).data().toString());
    return names;
}

void writeNotes(const ScratchSite& site) {
    site.write(u"_config.yml"_s, "title: Notes\ndescription: What was seen\n");
    site.write(u"index.md"_s, "---\ntitle: First\n---\n# First\n");
    site.write(u"second.md"_s, "---\ntitle: Second\n---\n# Second\n");
}

// What the person reads before the start page is looked at.
bool readBefore(Person& person, const QString& folder, const QString& page = {}) {
    if (!person.open(folder, page))
        return false;
    const QString id = lectern::reader::collectionId(folder);
    const auto isNoted = [&] {
        const auto* entry = person.memory().library().find(id);
        return entry && !entry->page.isEmpty();
    };
    if (!eventually(isNoted))
        return false;
    person.press(Qt::Key_T, Qt::ControlModifier);
    aMoment(200); // and what is open is stored
    return eventually([&] { return list(person); });
}

// The entry of the context menu of a row.
void choose(const Person& person, const QString& row, const QString& entry) {
    const QModelIndex index = Person::row(list(person), row);
    QVERIFY2(index.isValid(), qPrintable(row));
    emit list(person)->customContextMenuRequested(list(person)->visualRect(index).center());
    const auto menus = person.window.findChildren<QMenu*>(u"libraryMenu"_s);
    QVERIFY(!menus.isEmpty());
    for (QAction* action : menus.last()->actions()) {
        if (action->text().remove(u'&') == entry) {
            QVERIFY(action->isEnabled());
            action->trigger();
            menus.last()->close();
            return;
        }
    }
    QFAIL(qPrintable(entry));
}

} // unnamed namespace

void LibraryTest::firstStart_offersTheHandbook() {
    Person person;
    EVENTUALLY(list(person));
    QCOMPARE(names(person), QStringList{u"Handbook"_s});
    QVERIFY(shown<QLabel>(person, "hint")->text().contains(u"Drop"_s)); // and says how others come
    QVERIFY(person.pageAfter([&] { person.press(Qt::Key_Return); }));
    QCOMPARE(person.text(u"h1"_s), u"Welcome"_s);
}

void LibraryTest::collection_continuesWhereItWasLeft() {
    const ScratchSite scratch;
    const ScratchSite site;
    writeNotes(site);
    const QString home = scratch.path(u"settings.ini"_s);
    {
        Person person(home);
        QVERIFY(readBefore(person, site.path(), u"/second.html"_s));
    }
    Person person(home);
    EVENTUALLY(list(person));
    QVERIFY(person.pageAfter([&] { Person::clickRow(list(person), u"Notes"_s); }));
    QCOMPARE(person.text(u"h1"_s), u"Second"_s);
}

void LibraryTest::row_saysWhatThereIs() {
    const ScratchSite site;
    writeNotes(site);
    Person person;
    QVERIFY(readBefore(person, site.path()));
    QFile changed(site.path(u"second.md"_s));
    QVERIFY(changed.open(QIODevice::ReadWrite));
    changed.setFileTime(QDateTime::currentDateTime().addSecs(60), QFileDevice::FileModificationTime);
    changed.close();
    const auto said = [&] {
        return Person::row(list(person), u"Notes"_s).data(Qt::AccessibleTextRole).toString();
    };
    QVERIFY2(said().contains(u"What was seen"_s), qPrintable(said()));
    QVERIFY2(said().contains(u"2 page"_s), qPrintable(said()));
    EVENTUALLY(said().contains(u"Continue with “First”"_s));
    person.press(Qt::Key_W, Qt::ControlModifier);
    person.press(Qt::Key_T, Qt::ControlModifier); // looked at again
    EVENTUALLY(said().contains(u"1 changed since"_s));
}

void LibraryTest::typing_narrowsAndEnterOpens() {
    const ScratchSite site;
    writeNotes(site);
    Person person;
    QVERIFY(readBefore(person, site.path()));
    QTest::keyClicks(QApplication::focusWidget(), u"h"_s); // into the field, wherever the keyboard is
    QTest::keyClicks(QApplication::focusWidget(), u"andb"_s);
    QCOMPARE(names(person), QStringList{u"Handbook"_s});
    person.press(Qt::Key_Escape);
    QCOMPARE(names(person).size(), 2);
    QTest::keyClicks(QApplication::focusWidget(), u"x"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"yz"_s);
    QVERIFY(!list(person)); // nothing is left
    QVERIFY(shown<QLabel>(person, "hint")->text().contains(u"Escape"_s));
    person.press(Qt::Key_Escape);
    QTest::keyClicks(QApplication::focusWidget(), u"s"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"een no"_s);
    QVERIFY(person.pageAfter([&] { person.press(Qt::Key_Return); }));
    QCOMPARE(person.text(u"h1"_s), u"First"_s);
}

void LibraryTest::pastedPath_opens() {
    const ScratchSite site;
    writeNotes(site);
    Person person;
    EVENTUALLY(list(person));
    QGuiApplication::clipboard()->setText(u" '%1' \n"_s.arg(site.path()));
    QVERIFY(person.pageAfter([&] { person.press(Qt::Key_V, Qt::ControlModifier); }));
    QCOMPARE(person.text(u"h1"_s), u"First"_s);
}

void LibraryTest::middleClick_opensATabBehind() {
    const ScratchSite site;
    writeNotes(site);
    Person person;
    QVERIFY(readBefore(person, site.path()));
    Person::clickRow(list(person), u"Handbook"_s, Qt::MiddleButton);
    QCOMPARE(person.tabBar()->count(), 3);
    QVERIFY(list(person)->isVisible());
}

void LibraryTest::removedCollection_comesBackByUndo() {
    const ScratchSite site;
    writeNotes(site);
    Person person;
    QVERIFY(readBefore(person, site.path()));
    QCOMPARE(names(person), (QStringList{u"Notes"_s, u"Handbook"_s}));
    list(person)->setFocus();
    person.press(Qt::Key_Delete);
    QCOMPARE(names(person), QStringList{u"Handbook"_s});
    QVERIFY(QFile::exists(site.path(u"index.md"_s)));
    person.click("undoButton");
    QCOMPARE(names(person), (QStringList{u"Notes"_s, u"Handbook"_s}));
    QVERIFY(!person.find<QWidget>("notification")->isVisible());
}

void LibraryTest::pinnedCollection_standsFirst() {
    const ScratchSite site;
    writeNotes(site);
    Person person;
    QVERIFY(person.open(site.path()));
    QVERIFY(readBefore(person, guideFolder()));
    QCOMPARE(names(person).first(), u"Leaving Green Threads"_s);
    choose(person, u"Notes"_s, u"Pin"_s);
    QCOMPARE(names(person).first(), u"Notes"_s);
    choose(person, u"Notes"_s, u"Unpin"_s);
    QCOMPARE(names(person).first(), u"Leaving Green Threads"_s);
}

void LibraryTest::renamedCollection_keepsItsName() {
    const ScratchSite scratch;
    const ScratchSite site;
    writeNotes(site);
    const QString home = scratch.path(u"settings.ini"_s);
    {
        Person person(home);
        QVERIFY(readBefore(person, site.path()));
        list(person)->setFocus();
        person.press(Qt::Key_F2);
        EVENTUALLY(qobject_cast<QLineEdit*>(QApplication::focusWidget()));
        qobject_cast<QLineEdit*>(QApplication::focusWidget())->selectAll();
        QTest::keyClicks(QApplication::focusWidget(), u"My notes"_s);
        person.press(Qt::Key_Return);
        EVENTUALLY_COMPARE(names(person).first(), u"My notes"_s);
    }
    Person person(home);
    EVENTUALLY(list(person));
    QCOMPARE(names(person).first(), u"My notes"_s);
}

class FileManager : public QObject {
    Q_OBJECT

public:
    QUrl shown;

public slots:
    void show(const QUrl& url) { shown = url; }
};

void LibraryTest::folder_isShownInTheFileManager() {
    FileManager manager;
    QDesktopServices::setUrlHandler(u"file"_s, &manager, "show");
    const ScratchSite site;
    writeNotes(site);
    Person person;
    QVERIFY(readBefore(person, site.path()));
    choose(person, u"Notes"_s, u"Show in the file manager"_s);
    QDesktopServices::unsetUrlHandler(u"file"_s);
    QCOMPARE(manager.shown.toLocalFile(), QFileInfo(site.path()).canonicalFilePath());
}

void LibraryTest::missingFolder_staysAndIsLocated() {
    const ScratchSite scratch;
    const QString home = scratch.path(u"settings.ini"_s);
    const QString before = scratch.path(u"before"_s);
    const QString after = scratch.path(u"after"_s);
    scratch.write(u"before/index.md"_s, "---\ntitle: First\n---\n# First\n");
    {
        Person person(home);
        QVERIFY(readBefore(person, before));
        person.memory().bookmarks().add(u"Mark"_s, before, u"/"_s);
    }
    QVERIFY(QDir().rename(before, after));
    Person person(home);
    EVENTUALLY(list(person));
    EVENTUALLY(Person::row(list(person), u"before"_s).data(Library::IsMissing).toBool());
    QVERIFY(Person::row(list(person), u"before"_s)
                .data(Qt::AccessibleTextRole)
                .toString()
                .contains(u"missing"_s));
    Person::clickRow(list(person), u"before"_s);
    auto* dialog = person.window.findChild<QFileDialog*>();
    QVERIFY(dialog);
    emit dialog->fileSelected(after);
    dialog->close();
    EVENTUALLY(!Person::row(list(person), u"before"_s).data(Library::IsMissing).toBool());
    QCOMPARE(names(person).size(), 2);
    QVERIFY(person.memory().bookmarks().has(QFileInfo(after).canonicalFilePath(), u"/"_s));
    QVERIFY(person.pageAfter([&] { Person::clickRow(list(person), u"before"_s); }));
    QCOMPARE(person.text(u"h1"_s), u"First"_s);
}

void LibraryTest::privateWindow_leavesNoRow() {
    const ScratchSite site;
    writeNotes(site);
    Person person;
    person.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    lectern::window::MainWindow& secret = *person.desk.windows().last();
    QSignalSpy settled(&secret, &lectern::window::MainWindow::settled);
    secret.openFolder(site.path());
    EVENTUALLY(settled.count() > 0);
    aMoment();
    EVENTUALLY(list(person));
    QCOMPARE(names(person), QStringList{u"Handbook"_s});
}

int main(int argc, char** argv) {
    return runTest<LibraryTest>(argc, argv);
}
#include "LibraryTest.moc"
