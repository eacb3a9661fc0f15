// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The find bar by keyboard: what it asks for, and what it says of the answer.
#include "window/FindBar.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace lectern::window;
using lectern::web::FindCase;
using lectern::web::FindDirection;
using lectern::web::FindOptions;
using lectern::web::FindWords;
using namespace Qt::StringLiterals;

class FindBarTest : public QObject {
    Q_OBJECT

private slots:
    void typing_asksWithEachLetter();
    void enter_walksForwardAndShiftEnterBack();
    void matchCase_asksAgain();
    void wholeWords_asksAgain();
    void result_isSaidInWords();
    void escape_closesAndTakesTheMarksAway();
    void f3WithNothingToFind_opensTheBar();
};

namespace {

struct Shown {
    FindBar bar;
    QSignalSpy requests{&bar, &FindBar::findRequested};
    QLineEdit* field = bar.findChild<QLineEdit*>(u"text"_s);

    Shown() {
        bar.start();
        bar.activateWindow();
        [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(&bar);
    }
    QString text() const { return requests.last().at(0).toString(); }
    FindDirection direction() const { return requests.last().at(1).value<FindDirection>(); }
    FindCase matching() const { return requests.last().at(2).value<FindOptions>().matching; }
    FindWords words() const { return requests.last().at(2).value<FindOptions>().words; }
    QString count() const { return bar.findChild<QLabel*>(u"count"_s)->text(); }
};

} // unnamed namespace

void FindBarTest::typing_asksWithEachLetter() {
    Shown shown;
    QVERIFY(shown.field->hasFocus());
    QTest::keyClicks(shown.field, u"abc"_s);
    QCOMPARE(shown.requests.size(), 3);
    QCOMPARE(shown.text(), u"abc"_s);
    QCOMPARE(shown.matching(), FindCase::Ignore);
}

void FindBarTest::enter_walksForwardAndShiftEnterBack() {
    Shown shown;
    QTest::keyClicks(shown.field, u"a"_s);
    QTest::keyClick(shown.field, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(shown.direction(), FindDirection::Backward);
    QTest::keyClick(shown.field, Qt::Key_Return);
    QCOMPARE(shown.direction(), FindDirection::Forward);
    QCOMPARE(shown.requests.size(), 3);
}

void FindBarTest::matchCase_asksAgain() {
    Shown shown;
    QTest::keyClicks(shown.field, u"A"_s);
    QTest::mouseClick(shown.bar.findChild<QToolButton*>(u"caseButton"_s), Qt::LeftButton);
    QCOMPARE(shown.requests.size(), 2);
    QCOMPARE(shown.matching(), FindCase::Match);
}

void FindBarTest::wholeWords_asksAgain() {
    Shown shown;
    QTest::keyClicks(shown.field, u"A"_s);
    QCOMPARE(shown.words(), FindWords::Parts);
    QTest::keyClick(shown.field, Qt::Key_W, Qt::AltModifier);
    QTRY_COMPARE(shown.requests.size(), 2);
    QCOMPARE(shown.words(), FindWords::Whole);
}

void FindBarTest::result_isSaidInWords() {
    Shown shown;
    QTest::keyClicks(shown.field, u"a"_s);
    shown.bar.setResult(3, 12);
    QCOMPARE(shown.count(), u"3 of 12"_s);
    shown.bar.setResult(0, 0);
    QCOMPARE(shown.count(), u"Not found"_s);
    QTest::keyClick(shown.field, Qt::Key_Backspace);
    QVERIFY(shown.count().isEmpty());
}

void FindBarTest::escape_closesAndTakesTheMarksAway() {
    Shown shown;
    QTest::keyClicks(shown.field, u"a"_s);
    QSignalSpy closed(&shown.bar, &Bar::closed);
    QTest::keyClick(shown.field, Qt::Key_Escape);
    QVERIFY(shown.bar.isHidden());
    QCOMPARE(closed.size(), 1);
    QVERIFY(shown.text().isEmpty());
}

void FindBarTest::f3WithNothingToFind_opensTheBar() {
    FindBar bar;
    QSignalSpy requests(&bar, &FindBar::findRequested);
    bar.step(FindDirection::Forward);
    QVERIFY(bar.isVisible());
    QVERIFY(requests.isEmpty());
}

QTEST_MAIN(FindBarTest)
#include "FindBarTest.moc"
