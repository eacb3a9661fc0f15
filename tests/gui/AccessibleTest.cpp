// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The window for those who do not use a mouse, do not see it, see it badly, or read from the right.
#include "gui/Person.h"
#include "gui/Seen.h"
#include "window/Appearance.h"
#include "window/CalmStyle.h"
#include "window/NotificationBar.h"

#include <QDialog>
#include <QDockWidget>
#include <QListWidget>
#include <QMainWindow>
#include <QPointer>
#include <QPushButton>
#include <QToolBar>

using namespace lectern::tests;
using lectern::window::NotificationKind;

class AccessibleTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void everyControl_hasANameAndARole();
    void tab_reachesEveryControl();
    void tab_reachesEveryControlOfTheDialogs();
    void focus_isVisible();
    void keywordUnderTheKeyboard_hasARing();
    void palettes_haveContrast_data() { palettes(); }
    void palettes_haveContrast();
    void text_standsOut_data() { palettes(); }
    void text_standsOut();
    void doubledText_isNotClipped();
    void rightToLeft_mirrorsTheWindow();
    void layoutOfTheOtherDirection_isNotTakenUp();
    void window_movesNothingByItself();

private:
    static void palettes();
};

namespace {

// A page that asks for scripts and for a thing of the network, and two keywords.
ScratchSite scriptedSite() {
    ScratchSite site;
    site.write(u"_config.yml"_s, "title: Scripted\n");
    site.write(u"index.html"_s, "---\ntitle: Home\nkeywords: [first, second]\n---\n"
                                "<p>Home, see <a href='other.html'>the other page</a>.</p>"
                                "<script>document.title = 'ran'</script>"
                                "<img src='https://img.example.org/a.png'>");
    site.write(u"other.html"_s, "---\ntitle: Other\nkeywords: [second]\n---\n<p>Other</p>");
    return site;
}

QDialog* dialog(const Person& person) {
    for (QDialog* dialog : person.window.findChildren<QDialog*>()) {
        if (dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

// What a person has in front.
QWidget* front(const Person& person) {
    if (QWidget* popup = QApplication::activePopupWidget())
        return popup;
    QWidget* open = dialog(person);
    return open ? open : &person.window;
}

void showDialog(const Person& person, const char* command, const std::function<void()>& look) {
    person.command(command)->trigger();
    EVENTUALLY(dialog(person) && QApplication::activeWindow() == dialog(person));
    look();
    dialog(person)->close();
    EVENTUALLY(!dialog(person));
    person.window.activateWindow();
    EVENTUALLY(QApplication::activeWindow() == &person.window);
}

void showAround(const Person& person, const std::function<void()>& look) {
    for (const char* command : {"actionOutline", "actionRelated", "actionDetails"}) {
        person.command(command)->trigger();
        aMoment(100);
        look();
    }
}

void showSettings(const Person& person, const std::function<void()>& look) {
    showDialog(person, "actionSettings", [&] {
        auto* pages = dialog(person)->findChild<QListWidget*>(u"pageList"_s);
        QVERIFY(pages->count() >= 6);
        for (int page = 0; page < pages->count(); ++page) {
            pages->setCurrentRow(page);
            aMoment(100);
            look();
        }
    });
}

// Lectern's own.
void showDialogs(const Person& person, const std::function<void()>& look) {
    for (const char* command :
         {"actionPageReport", "actionCheckSite", "actionBringAlong", "actionDebugInformation", "actionAbout"})
        showDialog(person, command, look);
    showSettings(person, look);
}

void showBookmarks(Person& person, const std::function<void()>& look) {
    person.command("actionBookmark")->trigger(); // makes it
    person.command("actionBookmark")->trigger(); // asks what to do with it
    EVENTUALLY(QApplication::activePopupWidget());
    look();
    QApplication::activePopupWidget()->close();
    person.command("actionBookmarks")->trigger();
    aMoment(100);
    look();
    person.command("actionBookmarks")->trigger();
}

void showSearch(Person& person, const std::function<void()>& look) {
    person.command("actionSearch")->trigger();
    look();
    QTest::keyClicks(QApplication::focusWidget(), u"page"_s);
    EVENTUALLY(person.find<QTreeView>("results")->model()->rowCount() > 0);
    person.click("helpButton");
    look();
    person.command("actionFilter")->trigger();
}

// Goes through all that the window can show, and looks at each.
void showEverything(Person& person, const std::function<void()>& look) {
    person.window.tabs().notify(NotificationKind::Warning, u"A file could not be read."_s, u"index.md"_s);
    aMoment(100);
    look();
    showAround(person, look);
    showSearch(person, look);
    person.command("actionFind")->trigger();
    QTest::keyClicks(QApplication::focusWidget(), u"qqqq"_s);
    aMoment(100);
    look();
    person.command("actionMap")->trigger();
    aMoment(300);
    look();
    person.command("actionMap")->trigger();
    person.command("actionSwitcher")->trigger();
    aMoment(100);
    look();
    person.press(Qt::Key_Escape);
    showDialogs(person, look);
    showDialog(person, "actionPrintPreview", look);
    showBookmarks(person, look);
    person.command("actionNewTab")->trigger();
    aMoment(100);
    look();
    const ScratchSite site = scriptedSite();
    QVERIFY(person.open(site.path()));
    EVENTUALLY(person.find<QWidget>("tabArea") != nullptr);
    EVENTUALLY(person.window.tabs().page().findChild<QWidget*>(u"trustBar"_s)->isVisible());
    aMoment(100);
    look();
}

QString namesOf(const QSet<QWidget*>& missing) {
    QStringList names;
    for (const QWidget* widget : missing)
        names.append(describe(widget));
    names.sort();
    return names.join(u'\n');
}

// One step on; from within the page, to its next link.
void pressTab(Person& person) {
    QWidget* before = QApplication::focusWidget();
    QWidget* page = person.window.view()->focusProxy();
    if (before != page) {
        person.press(Qt::Key_Tab);
        return;
    }
    const QString active = u"document.activeElement.outerHTML"_s;
    const QVariant element = person.page(active);
    QTest::keyClick(page, Qt::Key_Tab);
    EVENTUALLY(QApplication::focusWidget() != page || person.page(active) != element);
}

} // unnamed namespace

void AccessibleTest::initTestCase() {
    QApplication::setStyle(new lectern::window::CalmStyle);
}

void AccessibleTest::cleanup() {
    QApplication::setPalette(QPalette());
    QApplication::setFont(QFont());
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void AccessibleTest::everyControl_hasANameAndARole() {
    Person person;
    QVERIFY(person.open(guideFolder()));
    QStringList unnamed;
    showEverything(person, [&] {
        for (const QWidget* window : QApplication::topLevelWidgets()) {
            if (window->isVisible())
                unnamed += unnamedIn(window);
        }
    });
    unnamed.removeDuplicates();
    QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(u'\n')));
}

void AccessibleTest::tab_reachesEveryControl() {
    const ScratchSite site = scriptedSite();
    Person person;
    QVERIFY(person.open(site.path()));
    EVENTUALLY(person.find<QWidget>("trustBar")->isVisible());
    person.window.tabs().notify(NotificationKind::Warning, u"A file could not be read."_s, u"index.md"_s);
    person.command("actionDetails")->trigger();
    person.command("actionMap")->trigger();
    person.command("actionFind")->trigger();
    aMoment();
    QSet<QWidget*> missing;
    for (QWidget* widget : person.window.findChildren<QWidget*>()) {
        if (takesTab(widget))
            missing.insert(widget);
    }
    QVERIFY(missing.size() > 15);
    const qsizetype most = 2 * missing.size() + 10; // the page's own links, too
    for (qsizetype step = 0; step < most && !missing.isEmpty(); ++step) {
        pressTab(person);
        QVERIFY(QApplication::focusWidget());
        missing.remove(QApplication::focusWidget());
    }
    QVERIFY2(missing.isEmpty(), qPrintable(namesOf(missing)));
}

void AccessibleTest::tab_reachesEveryControlOfTheDialogs() {
    Person person;
    QVERIFY(person.open(guideFolder()));
    const auto look = [&] {
        QWidget* window = dialog(person);
        QSet<QWidget*> wanted;
        for (QWidget* widget : window->findChildren<QWidget*>()) {
            if (takesTab(widget))
                wanted.insert(widget);
        }
        QVERIFY(!wanted.isEmpty());
        const qsizetype most = wanted.size() + 2;
        for (qsizetype step = 0; step < most && !wanted.isEmpty(); ++step) {
            wanted.remove(QApplication::focusWidget());
            person.press(Qt::Key_Tab);
            QCOMPARE(QApplication::focusWidget()->window(), window);
        }
        QVERIFY2(wanted.isEmpty(), qPrintable(namesOf(wanted)));
    };
    showDialogs(person, look);
}

void AccessibleTest::focus_isVisible() {
    Person person;
    QVERIFY(person.open(guideFolder()));
    QStringList invisible;
    const auto look = [&] {
        QWidget* window = front(person);
        QList<QPointer<QWidget>> widgets; // some go when they lose the keyboard
        for (QWidget* widget : window->findChildren<QWidget*>())
            widgets.append(widget);
        for (const QPointer<QWidget>& widget : std::as_const(widgets)) {
            if (widget && widget->window() == window && takesTab(widget) && !showsFocus(*widget))
                invisible.append(describe(widget));
        }
    };
    showEverything(person, look);
    invisible.removeDuplicates();
    QVERIFY2(invisible.isEmpty(), qPrintable(invisible.join(u'\n')));
}

void AccessibleTest::keywordUnderTheKeyboard_hasARing() {
    Person person;
    QVERIFY(person.open(guideFolder()));
    QListView* chips = person.chips();
    EVENTUALLY(chips->model()->rowCount() > 1 && !chips->visibleRegion().isEmpty());
    const auto pictureOf = [&](int row) {
        return chips->viewport()->grab(chips->visualRect(chips->model()->index(row, 0))).toImage();
    };
    chips->setFocus(Qt::TabFocusReason);
    chips->setCurrentIndex(chips->model()->index(0, 0));
    const QImage ringed = pictureOf(0);
    const QImage other = pictureOf(1);
    person.press(Qt::Key_Right);
    QCOMPARE(chips->currentIndex().row(), 1);
    QVERIFY(pictureOf(0) != ringed);
    QVERIFY(pictureOf(1) != other);
    constexpr qreal least = 3; // WCAG 2.1, 1.4.11
    for (const QPalette& palette : {lectern::window::lightPalette(), lectern::window::darkPalette()})
        QVERIFY(lectern::window::contrast(palette.color(QPalette::Highlight),
                                          palette.color(QPalette::Window)) >= least);
}

void AccessibleTest::palettes() {
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << lectern::window::lightPalette();
    QTest::newRow("dark") << lectern::window::darkPalette();
}

void AccessibleTest::palettes_haveContrast() {
    QFETCH(const QPalette, palette);
    constexpr qreal least = 4.5; // WCAG 2.1, 1.4.3; what is disabled is exempt
    const QList<std::pair<QPalette::ColorRole, QList<QPalette::ColorRole>>> pairs{
        {QPalette::WindowText, {QPalette::Window}},
        {QPalette::Text, {QPalette::Base, QPalette::AlternateBase}},
        {QPalette::ButtonText, {QPalette::Button}},
        {QPalette::ToolTipText, {QPalette::ToolTipBase}},
        {QPalette::PlaceholderText, {QPalette::Base, QPalette::Window}},
        {QPalette::Link, {QPalette::Base, QPalette::Window}},
        {QPalette::LinkVisited, {QPalette::Base, QPalette::Window}},
        {QPalette::HighlightedText, {QPalette::Highlight}}};
    for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive}) {
        for (const auto& [text, grounds] : pairs) {
            for (const QPalette::ColorRole ground : grounds) {
                const qreal found =
                    lectern::window::contrast(palette.color(group, text), palette.color(group, ground));
                QVERIFY2(found >= least,
                         qPrintable(u"role %1 on role %2: %3"_s.arg(text).arg(ground).arg(found)));
            }
        }
    }
}

void AccessibleTest::text_standsOut() {
    QFETCH(const QPalette, palette);
    QApplication::setPalette(palette);
    Person person;
    QVERIFY(person.open(guideFolder()));
    QStringList faint;
    const auto look = [&] {
        for (QWidget* window : QApplication::topLevelWidgets()) {
            if (window->isVisible())
                faint += faintIn(*window);
        }
    };
    showEverything(person, look);
    person.clickRow(person.chips(), u"second"_s);
    aMoment(100);
    look();
    faint.removeDuplicates();
    QVERIFY2(faint.isEmpty(), qPrintable(faint.join(u'\n')));
}

void AccessibleTest::doubledText_isNotClipped() {
    QFont font;
    font.setPointSizeF(font.pointSizeF() * 2);
    QApplication::setFont(font);
    Person person;
    QVERIFY(person.open(guideFolder()));
    QStringList clipped;
    showEverything(person, [&] {
        for (const QWidget* window : QApplication::topLevelWidgets()) {
            if (window->isVisible())
                clipped += clippedIn(*window);
        }
    });
    clipped.removeDuplicates();
    QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(u'\n')));
}

void AccessibleTest::rightToLeft_mirrorsTheWindow() {
    QApplication::setLayoutDirection(Qt::RightToLeft);
    Person person;
    QVERIFY(person.open(guideFolder()));
    person.command("actionDetails")->trigger();
    aMoment(100);
    const auto middle = [&](const char* name) {
        const auto* widget = person.find<QWidget>(name);
        return widget->mapTo(&person.window, widget->rect().center()).x();
    };
    QVERIFY(middle("sidebar") > middle("tabArea"));
    QVERIFY(middle("tabArea") > middle("around"));
    const auto* bar = person.find<QToolBar>("toolBar");
    const auto x = [&](const char* command) {
        return bar->widgetForAction(person.command(command))->geometry().center().x();
    };
    QVERIFY(x("actionBack") > x("actionForward"));
    QVERIFY(x("actionForward") > x("actionAround"));
}

// Docks are stored by the side on which they were.
void AccessibleTest::layoutOfTheOtherDirection_isNotTakenUp() {
    const ScratchSite scratch;
    const QString home = scratch.path(u"settings.ini"_s);
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft, Qt::LeftToRight}) {
        QApplication::setLayoutDirection(direction);
        Person person(home);
        QVERIFY(person.open(guideFolder()));
        const auto* sidebar = person.find<QWidget>("sidebar");
        const auto* tabs = person.find<QWidget>("tabArea");
        const bool isLeft =
            sidebar->mapTo(&person.window, QPoint()).x() < tabs->mapTo(&person.window, QPoint()).x();
        QCOMPARE(isLeft, direction == Qt::LeftToRight);
        person.window.close();
    }
}

void AccessibleTest::window_movesNothingByItself() {
    Person person;
    QVERIFY(person.open(guideFolder()));
    QVERIFY(!person.window.isAnimated());
    QCOMPARE(person.window.style()->styleHint(QStyle::SH_Widget_Animation_Duration), 0);
    for (const QTreeView* tree : person.window.findChildren<QTreeView*>())
        QVERIFY(!tree->isAnimated());
}

int main(int argc, char** argv) {
    return runTest<AccessibleTest>(argc, argv);
}
#include "AccessibleTest.moc"
