// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/EndSignals.h"

#include <QCoreApplication>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <csignal>
#include <cstdio>
#include <unistd.h>

using namespace lectern::desktop;
using namespace Qt::StringLiterals;

class EndSignalsTest : public QObject {
    Q_OBJECT

private slots:
    void eachSignal_isHeard_data();
    void eachSignal_isHeard();
    void secondSignal_endsWhatHangs();
    void childProcess_endsAsUsual();
};

namespace {

// A program that hears nothing, since it never comes back to its event loop.
[[noreturn]] void hang() {
    const EndSignals endings;
    std::puts("ready");
    std::fflush(stdout);
    for (;;)
        ::pause();
}

} // unnamed namespace

void EndSignalsTest::eachSignal_isHeard_data() {
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGHUP") << SIGHUP;
}

void EndSignalsTest::eachSignal_isHeard() {
    QFETCH(const int, signal);
    const EndSignals endings;
    QSignalSpy heard(&endings, &EndSignals::received);
    QCOMPARE(std::raise(signal), 0);
    QTRY_COMPARE(heard.count(), 1);
}

void EndSignalsTest::secondSignal_endsWhatHangs() {
    QProcess hanging;
    hanging.start(QCoreApplication::applicationFilePath(), {u"--hang"_s});
    QTRY_VERIFY_WITH_TIMEOUT(hanging.canReadLine(), 30'000);
    hanging.terminate();
    QVERIFY(!hanging.waitForFinished(500));
    hanging.terminate();
    QVERIFY(hanging.waitForFinished(30'000));
    QCOMPARE(hanging.exitStatus(), QProcess::CrashExit); // as if there were no handler
}

void EndSignalsTest::childProcess_endsAsUsual() {
    const EndSignals endings;
    QProcess child;
    child.start(u"sleep"_s, {u"60"_s});
    QVERIFY(child.waitForStarted());
    child.terminate();
    QVERIFY(child.waitForFinished(30'000));
}

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    if (QCoreApplication::arguments().contains(u"--hang"_s))
        hang();
    EndSignalsTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "EndSignalsTest.moc"
