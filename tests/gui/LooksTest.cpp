// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Light and dark, Reader view, and nothing but the page.
#include "Person.h"
#include "window/Appearance.h"
#include "window/Colors.h"

#include <QDockWidget>
#include <QMenuBar>
#include <QStatusBar>

using namespace lectern;
using namespace lectern::tests;
using reader::ReaderColors;
using reader::ReaderLook;
using reader::WindowColors;

class LooksTest : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { QApplication::setPalette(QPalette()); }
    void colors_followTheSettings();
    void colors_followTheDesktop();
    void palettes_areReadable_data();
    void palettes_areReadable();
    void readerView_leavesTheLayoutOut();
    void readerView_isRememberedByCollection();
    void readerView_changesWhileItIsRead();
    void readerView_followsTheWindow();
    void undistracted_showsThePageAlone();

private:
    static QString paper(const Person& person) {
        return person.page(u"getComputedStyle(document.documentElement).backgroundColor"_s).toString();
    }
};

void LooksTest::colors_followTheSettings() {
    Person person;
    const window::Appearance appearance(person.settings());
    QVERIFY(!window::isDark(person.window.palette()));
    person.settings().setWindowColors(WindowColors::Dark);
    EVENTUALLY(window::isDark(person.window.palette()));
    QVERIFY(person.window.grab().toImage().pixelColor(2, 2).lightness() < 80);
    person.settings().setWindowColors(WindowColors::Light);
    EVENTUALLY(!window::isDark(person.window.palette()));
}

void LooksTest::colors_followTheDesktop() {
    Person person;
    window::Appearance appearance(person.settings());
    appearance.setDesktopIsDark(true);
    EVENTUALLY(window::isDark(person.window.palette()));
    appearance.setDesktopIsDark(std::nullopt);
    EVENTUALLY(!window::isDark(person.window.palette()));
}

void LooksTest::palettes_areReadable_data() {
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << window::lightPalette();
    QTest::newRow("dark") << window::darkPalette();
}

void LooksTest::palettes_areReadable() {
    QFETCH(const QPalette, palette);
    const auto contrast = [&](QPalette::ColorRole ink, QPalette::ColorRole paper) {
        return window::contrast(palette.color(ink), palette.color(paper));
    };
    for (const auto paper : {QPalette::Window, QPalette::Base, QPalette::AlternateBase, QPalette::Button}) {
        QVERIFY(contrast(QPalette::WindowText, paper) >= 7);
        QVERIFY(contrast(QPalette::PlaceholderText, paper) >= 4.5);
        QVERIFY(contrast(QPalette::Link, paper) >= 4.5);
    }
    QVERIFY(contrast(QPalette::HighlightedText, QPalette::Highlight) >= 4.5);
    QVERIFY(contrast(QPalette::ToolTipText, QPalette::ToolTipBase) >= 7);
}

void LooksTest::readerView_leavesTheLayoutOut() {
    Person person;
    QVERIFY(person.open(guideFolder(), u"/guide/faq/"_s));
    QVERIFY(person.count(u"nav"_s) > 0);
    QVERIFY(person.pageAfter([&] { person.press(Qt::Key_R, Qt::ControlModifier | Qt::AltModifier); }));
    QCOMPARE(person.count(u"nav"_s), 0);
    QVERIFY(person.text(u"main"_s).contains(u"official initiative"_s));
    QVERIFY(person.command("actionReaderView")->isChecked());
    QVERIFY(person.pageAfter([&] { person.press(Qt::Key_R, Qt::ControlModifier | Qt::AltModifier); }));
    QVERIFY(person.count(u"nav"_s) > 0);
}

void LooksTest::readerView_isRememberedByCollection() {
    Person person;
    QVERIFY(person.open(guideFolder(), u"/guide/faq/"_s));
    QVERIFY(person.pageAfter([&] { person.command("actionReaderView")->trigger(); }));
    QVERIFY(person.open(handbookFolder()));
    QVERIFY(!person.command("actionReaderView")->isChecked());
    QVERIFY(person.open(guideFolder(), u"/guide/tutorials/"_s));
    QVERIFY(person.command("actionReaderView")->isChecked());
    QCOMPARE(person.count(u"nav"_s), 0);
}

void LooksTest::readerView_changesWhileItIsRead() {
    Person person;
    QVERIFY(person.open(guideFolder(), u"/guide/faq/"_s));
    QVERIFY(person.pageAfter([&] { person.command("actionReaderView")->trigger(); }));
    QVERIFY(person.pageAfter([&] {
        ReaderLook look;
        look.colors = ReaderColors::Sepia;
        look.size = 30;
        person.settings().setReaderLook(look);
    }));
    QCOMPARE(paper(person), u"rgb(246, 237, 220)"_s);
    QCOMPARE(person.page(u"getComputedStyle(document.documentElement).fontSize"_s).toString(), u"30px"_s);
}

void LooksTest::readerView_followsTheWindow() {
    Person person;
    const window::Appearance appearance(person.settings());
    QVERIFY(person.open(guideFolder(), u"/guide/faq/"_s));
    QVERIFY(person.pageAfter([&] { person.command("actionReaderView")->trigger(); }));
    QCOMPARE(paper(person), u"rgb(255, 255, 255)"_s);
    QVERIFY(person.pageAfter([&] { person.settings().setWindowColors(WindowColors::Dark); }));
    QCOMPARE(paper(person), u"rgb(27, 29, 33)"_s);
}

void LooksTest::undistracted_showsThePageAlone() {
    Person person;
    QVERIFY(person.open(guideFolder(), u"/guide/faq/"_s));
    QVERIFY(person.find<QDockWidget>("sidebar")->isVisible());
    person.press(Qt::Key_F11, Qt::ShiftModifier);
    EVENTUALLY(person.window.isFullScreen());
    for (const QWidget* each : person.window.findChildren<QDockWidget*>())
        QVERIFY(!each->isVisible());
    QVERIFY(!person.window.menuBar()->isVisible());
    QVERIFY(!person.window.statusBar()->isVisible());
    QVERIFY(person.window.view()->isVisible());
    QTest::keyClick(&person.window, Qt::Key_Escape);
    EVENTUALLY(!person.window.isFullScreen());
    QVERIFY(person.find<QDockWidget>("sidebar")->isVisible());
    QVERIFY(person.window.menuBar()->isVisible());
}

int main(int argc, char** argv) {
    return runTest<LooksTest>(argc, argv);
}

#include "LooksTest.moc"
