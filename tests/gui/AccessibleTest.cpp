// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The window for those who do not use a mouse, do not see it, see it badly, or read from the right.
#include "gui/Person.h"
#include "gui/Seen.h"
#include "window/CalmStyle.h"
#include "window/NotificationBar.h"

#include <QDialog>
#include <QDockWidget>
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
    void focus_isVisible();
    void text_standsOut_data();
    void text_standsOut();
    void doubledText_isNotClipped();
    void rightToLeft_mirrorsTheWindow();
    void window_movesNothingByItself();
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
    for (const char* command : {"actionPageReport", "actionBringAlong", "actionAbout"})
        showDialog(person, command, look);
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

void AccessibleTest::focus_isVisible() {
    Person person;
    QVERIFY(person.open(guideFolder()));
    QStringList invisible;
    const auto look = [&] {
        QWidget* window = dialog(person);
        if (!window)
            window = &person.window;
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

void AccessibleTest::text_standsOut_data() {
    QTest::addColumn<QPalette>("palette");
    QPalette light(QColor(239, 239, 239));
    light.setColor(QPalette::PlaceholderText, QColor(100, 100, 100)); // the palette's, not a widget's
    QTest::newRow("light") << light;
    QTest::newRow("dark") << QPalette(QColor(45, 45, 48), QColor(35, 35, 38));
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
