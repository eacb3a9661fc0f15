// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// An engine that dies is said in a bar; where it dies twice at the start there is a way out.
#include "gui/Person.h"

#include <QPushButton>

#include <csignal>

using namespace lectern::tests;

class EngineTroubleTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void deadPage_isSaidAndComesBackByReload();
    void secondDeathAtTheStart_offersToDoWithoutTheCard();
    void withoutTheCard_thereIsNothingToOffer();
    void fallback_isSaidWithAWayBack();
};

namespace {

// What the engine does when it steps on a broken driver.
bool die(const Person& person) {
    const qint64 process = person.window.view()->page()->renderProcessPid();
    QSignalSpy ended(person.window.view()->page(), &QWebEnginePage::renderProcessTerminated);
    return process > 0 && ::kill(static_cast<pid_t>(process), SIGSEGV) == 0 &&
           eventually([&] { return ended.count() > 0; });
}

const QPushButton* offer(const Person& person) {
    return person.find<QPushButton>("undoButton");
}

} // unnamed namespace

void EngineTroubleTest::initTestCase() {
    QCoreApplication::setAttribute(Qt::AA_UseSoftwareOpenGL, false);
}

void EngineTroubleTest::deadPage_isSaidAndComesBackByReload() {
    Person person;
    QVERIFY(person.open(guideFolder(), u"/guide/faq/"_s));
    QVERIFY(die(person));
    QVERIFY(person.message().contains(u"Reload"_s));
    QVERIFY(!offer(person)->isVisible());
    QVERIFY(person.pageAfter([&] { person.command("actionReload")->trigger(); }));
    QCOMPARE(person.text(u"main h2"_s), u"Frequently Asked Questions"_s);
}

void EngineTroubleTest::secondDeathAtTheStart_offersToDoWithoutTheCard() {
    Person person;
    QVERIFY(person.open(guideFolder(), u"/guide/faq/"_s));
    QVERIFY(die(person));
    QVERIFY(person.pageAfter([&] { person.command("actionReload")->trigger(); }));
    QVERIFY(die(person));
    EVENTUALLY(offer(person)->isVisible());
    QVERIFY(offer(person)->text().contains(u"without the graphics card"_s));
    QSignalSpy restart(&person.desk, &lectern::window::Desk::restartRequested);
    person.click("undoButton");
    QCOMPARE(restart.count(), 1);
    QVERIFY(person.settings().drawsInSoftware());
}

void EngineTroubleTest::withoutTheCard_thereIsNothingToOffer() {
    QCoreApplication::setAttribute(Qt::AA_UseSoftwareOpenGL);
    Person person;
    QVERIFY(person.open(guideFolder(), u"/guide/faq/"_s));
    QVERIFY(die(person));
    QVERIFY(person.pageAfter([&] { person.command("actionReload")->trigger(); }));
    QVERIFY(die(person));
    QVERIFY(person.message().contains(u"Reload"_s));
    QVERIFY(!offer(person)->isVisible());
    QCoreApplication::setAttribute(Qt::AA_UseSoftwareOpenGL, false);
}

void EngineTroubleTest::fallback_isSaidWithAWayBack() {
    Person person;
    person.settings().setDrawsInSoftware(true);
    person.desk.tellFallback();
    EVENTUALLY(offer(person)->isVisible());
    QVERIFY(person.message().contains(u"without the graphics card"_s));
    QSignalSpy restart(&person.desk, &lectern::window::Desk::restartRequested);
    person.click("undoButton");
    QCOMPARE(restart.count(), 1);
    QVERIFY(!person.settings().drawsInSoftware());
}

int main(int argc, char** argv) {
    return runTest<EngineTroubleTest>(argc, argv);
}
#include "EngineTroubleTest.moc"
