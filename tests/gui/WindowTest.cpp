// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The window itself: keyboard, panes, folders from all sides, and what it remembers.
#include "gui/Person.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QDropEvent>
#include <QMenu>
#include <QMimeData>

using namespace lectern::tests;

class WindowTest : public QObject {
    Q_OBJECT

private slots:
    void window_isThereBeforeTheEngine();
    void f6_goesRoundThePanes();
    void filter_isReachedByKeyAlsoWithTheSidebarHidden();
    void enterInTheTree_opensAndGivesThePageTheKeyboard();
    void escapeInTheFilter_clearsThenReturnsToThePage();
    void droppedFolder_opens();
    void droppedFile_isRefused();
    void recentFolders_offerWhatWasOpened();
    void recentFolders_leaveOutTheHandbook();
    void sizeAndSidebar_areRemembered();
    void fullScreen_comesAndGoes();
    void commands_areAllReachableAndExplained();
    void everyControl_hasANameForScreenReaders();
    void openingWhileOpening_showsTheLast();
    void keyboard_staysInThePageFromSiteToSite();

private:
    static QStringList recentEntries(const Person& person);
};

namespace {

bool within(const Person& person, const char* pane) {
    const auto* widget = person.find<QWidget>(pane);
    const QWidget* focus = QApplication::focusWidget();
    return focus && (focus == widget || widget->isAncestorOf(focus));
}

bool onPage(const Person& person) {
    const QWidget* focus = QApplication::focusWidget();
    return focus && (focus == person.window.view() || person.window.view()->isAncestorOf(focus));
}

void drop(Person& person, const QString& path, bool& accepted) {
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, {});
    enter.ignore();
    QCoreApplication::sendEvent(&person.window, &enter);
    accepted = enter.isAccepted();
    if (accepted) {
        QDropEvent event({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&person.window, &event);
    }
}

} // unnamed namespace

QStringList WindowTest::recentEntries(const Person& person) {
    auto* menu = person.find<QMenu>("menuRecent");
    emit menu->aboutToShow();
    QStringList entries;
    for (const QAction* action : menu->actions())
        entries.append(action->text());
    return entries;
}

void WindowTest::window_isThereBeforeTheEngine() {
    lectern::reader::OpenCollections collections;
    lectern::reader::SearchIndexes searches(collections, {});
    lectern::reader::Memory memory(QString(), handbookFolder());
    const ScratchSite scratch;
    lectern::reader::Settings settings(scratch.path(u"settings.ini"_s));
    lectern::reader::Tasks tasks;
    lectern::window::MainWindow window({settings, collections, searches, memory, tasks, handbookFolder()});
    window.openFolder(guideFolder());
    window.show();
    auto* count = window.findChild<QWidget*>(u"filterRow"_s)->findChild<QLabel*>(u"count"_s);
    EVENTUALLY_COMPARE(count->text(), u"19 pages"_s);
    QVERIFY(window.isVisible());
    QVERIFY(!window.view());
}

void WindowTest::f6_goesRoundThePanes() {
    Person person;
    QVERIFY(person.open(guideFolder()));
    EVENTUALLY(onPage(person));
    for (const char* pane : {"filter", "tree", "keywords"}) {
        person.press(Qt::Key_F6);
        QVERIFY2(within(person, pane), pane);
    }
    person.press(Qt::Key_F6);
    QVERIFY(onPage(person));
    person.press(Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(within(person, "keywords"));
}

void WindowTest::filter_isReachedByKeyAlsoWithTheSidebarHidden() {
    Person person;
    QVERIFY(person.open(guideFolder()));
    person.press(Qt::Key_F9);
    QVERIFY(!person.find<QWidget>("sidebar")->isVisible());
    person.press(Qt::Key_L, Qt::ControlModifier);
    QVERIFY(person.find<QWidget>("sidebar")->isVisible());
    QVERIFY(within(person, "filter"));
    QTest::keyClicks(QApplication::focusWidget(), u"gloss"_s);
    QCOMPARE(person.countShown(), u"1 of 19 pages"_s);
}

void WindowTest::enterInTheTree_opensAndGivesThePageTheKeyboard() {
    Person person;
    QVERIFY(person.open(guideFolder(), u"/guide/introduction/"_s));
    person.tree()->setFocus();
    person.press(Qt::Key_Down);
    QVERIFY(person.pageAfter([&] { person.press(Qt::Key_Return); }));
    QCOMPARE(person.text(u"main h1"_s), u"Getting Started"_s);
    QVERIFY(onPage(person));
}

void WindowTest::escapeInTheFilter_clearsThenReturnsToThePage() {
    Person person;
    QVERIFY(person.open(guideFolder()));
    person.press(Qt::Key_L, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"asyncio"_s);
    QVERIFY(person.command("actionClearFilter")->isEnabled());
    person.press(Qt::Key_Escape);
    QCOMPARE(person.countShown(), u"19 pages"_s);
    QVERIFY(within(person, "filter"));
    person.press(Qt::Key_Escape);
    QVERIFY(onPage(person));
}

void WindowTest::droppedFolder_opens() {
    Person person;
    bool accepted = false;
    QVERIFY(person.pageAfter([&] { drop(person, guideFolder(), accepted); }));
    QVERIFY(accepted);
    QCOMPARE(person.countShown(), u"19 pages"_s);
}

void WindowTest::droppedFile_isRefused() {
    Person person;
    bool accepted = true;
    drop(person, guideFolder() + u"/index.md"_s, accepted);
    QVERIFY(!accepted);
}

void WindowTest::recentFolders_offerWhatWasOpened() {
    const ScratchSite site;
    site.write(u"index.md"_s, "---\n---\nText\n");
    Person person;
    QVERIFY(person.open(guideFolder()));
    QVERIFY(person.open(site.path()));
    const QStringList entries = recentEntries(person);
    QVERIFY2(entries.value(1).startsWith(u"guide"_s), qPrintable(entries.join(u'|')));
    auto* menu = person.find<QMenu>("menuRecent");
    QVERIFY(person.pageAfter([&] { menu->actions().at(1)->trigger(); }));
    QCOMPARE(person.countShown(), u"19 pages"_s);
    person.command("actionClearRecent")->trigger();
    QVERIFY(!recentEntries(person).join(u'|').contains(u"guide"_s));
    person.click("undoButton");
    QCOMPARE(recentEntries(person).first(2), (QStringList{entries.at(1), entries.at(0)}));
}

void WindowTest::recentFolders_leaveOutTheHandbook() {
    Person person;
    QVERIFY(person.pageAfter([&] { person.press(Qt::Key_F1); }));
    QVERIFY(!recentEntries(person).join(u'|').contains(u"handbook"_s));
}

void WindowTest::sizeAndSidebar_areRemembered() {
    const ScratchSite scratch;
    const QString settings = scratch.path(u"settings.ini"_s);
    {
        Person person(settings);
        person.window.resize(900, 610);
        person.press(Qt::Key_F9);
        person.window.close();
    }
    Person person(settings);
    QVERIFY(!person.find<QWidget>("sidebar")->isVisible());
    QVERIFY(!person.command("actionSidebar")->isChecked());
}

void WindowTest::fullScreen_comesAndGoes() {
    Person person;
    QVERIFY(person.open(guideFolder()));
    person.press(Qt::Key_F11);
    EVENTUALLY(person.window.isFullScreen());
    QVERIFY(person.command("actionFullScreen")->isChecked());
    person.press(Qt::Key_F11);
    EVENTUALLY(!person.window.isFullScreen());
}

void WindowTest::commands_areAllReachableAndExplained() {
    Person person;
    emit person.find<QMenu>("menuRecent")->aboutToShow();
    QStringList shortcuts;
    for (const QAction* action :
         person.window.findChildren<QAction*>(QString(), Qt::FindDirectChildrenOnly)) {
        if (action->objectName().isEmpty())
            continue;
        QVERIFY2(!action->associatedObjects().isEmpty(), qPrintable(action->objectName()));
        QVERIFY2(!action->toolTip().isEmpty(), qPrintable(action->objectName()));
        for (const QKeySequence& shortcut : action->shortcuts()) {
            QVERIFY2(!shortcuts.contains(shortcut.toString()), qPrintable(action->objectName()));
            shortcuts.append(shortcut.toString());
        }
    }
    QVERIFY(shortcuts.size() > 20);
}

void WindowTest::everyControl_hasANameForScreenReaders() {
    Person person;
    QVERIFY(person.open(guideFolder()));
    for (QWidget* widget : person.window.findChildren<QWidget*>()) {
        const bool isControl =
            (widget->focusPolicy() & Qt::TabFocus) || qobject_cast<QAbstractButton*>(widget);
        if (!isControl || widget == person.window.view() || person.window.view()->isAncestorOf(widget) ||
            widget->objectName().startsWith(u"qt_"_s))
            continue;
        QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
        QVERIFY(interface);
        const QByteArray which =
            QByteArray(widget->metaObject()->className()) + ' ' + widget->objectName().toUtf8();
        QVERIFY2(!interface->text(QAccessible::Name).isEmpty(), which.constData());
    }
}

void WindowTest::openingWhileOpening_showsTheLast() {
    const ScratchSite site;
    site.write(u"index.md"_s, "---\ntitle: Second\n---\n# Second\n");
    Person person;
    QVERIFY(person.pageAfter([&] {
        person.window.openFolder(guideFolder());
        person.window.openFolder(site.path());
    }));
    QCOMPARE(person.text(u"h1"_s), u"Second"_s);
    QCOMPARE(person.countShown(), u"1 page"_s);
}

void WindowTest::keyboard_staysInThePageFromSiteToSite() {
    Person person;
    const QString other = QDir::cleanPath(guideFolder() + u"/../seo"_s);
    for (const QString& folder : {handbookFolder(), other, guideFolder(), handbookFolder()}) {
        QVERIFY(person.open(folder));
        EVENTUALLY(onPage(person));
    }
}

int main(int argc, char** argv) {
    return runTest<WindowTest>(argc, argv);
}
#include "WindowTest.moc"
