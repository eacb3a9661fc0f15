// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The program ended from without: by the system, from a terminal, or with the session.
#include "gui/AtHome.h"

#include <QDir>
#include <QLocalServer>
#include <QTest>

#include <csignal>

using namespace lectern::tests;
using namespace Qt::StringLiterals;

class EndingTest : public QObject {
    Q_OBJECT

private slots:
    void signal_endsProperly_data();
    void signal_endsProperly();
    void signalWhileStarting_isNoFailedStart();
    void ignoredSignal_staysIgnored();
    void busThatNeverAnswers_isNotWaitedFor();
};

namespace {

const QString guide = QStringLiteral(LECTERN_TESTS_DIR "/sites/guide");

bool send(const QProcess& process, int signal) {
    return ::kill(static_cast<pid_t>(process.processId()), signal) == 0;
}

bool endsProperly(QProcess& process) {
    return process.waitForFinished(30'000) && process.exitStatus() == QProcess::NormalExit &&
           process.exitCode() == 0;
}

} // unnamed namespace

void EndingTest::signal_endsProperly_data() {
    QTest::addColumn<int>("signal");
    QTest::newRow("kill") << SIGTERM;
    QTest::newRow("Ctrl+C") << SIGINT;
    QTest::newRow("terminal closed") << SIGHUP;
}

void EndingTest::signal_endsProperly() {
    QFETCH(const int, signal);
    AtHome home;
    home.start(home.first, {guide});
    QTRY_COMPARE_WITH_TIMEOUT(home.stored(), QStringList{u"guide"_s}, 60'000);
    QVERIFY(!home.settings().contains("geometry"));
    QVERIFY(send(home.first, signal));
    QVERIFY(endsProperly(home.first));
    QVERIFY2(home.settings().contains("unfinishedStarts=0"), home.settings()); // none that broke
    QVERIFY2(home.settings().contains("geometry"), home.settings());
    QCOMPARE(home.stored(), QStringList{u"guide"_s});
    home.start(home.other, {u"--report-painted"_s}); // and all is there again
    QTRY_VERIFY_WITH_TIMEOUT(home.other.canReadLine(), 60'000);
}

void EndingTest::signalWhileStarting_isNoFailedStart() {
    AtHome home;
    for (int start = 0; start < 3; ++start) {
        home.start(home.first, {guide});
        QTRY_VERIFY_WITH_TIMEOUT(home.settings().contains("unfinishedStarts=1"), 60'000);
        QVERIFY(send(home.first, SIGTERM));
        QVERIFY(endsProperly(home.first));
        QVERIFY2(home.settings().contains("unfinishedStarts=0"), home.settings());
    }
    QVERIFY(!home.settings().contains("drawInSoftware=true"));
}

void EndingTest::ignoredSignal_staysIgnored() {
    AtHome home;
    std::signal(SIGHUP, SIG_IGN); // as nohup does it
    home.start(home.first, {guide});
    const bool isStarted = home.first.waitForStarted();
    std::signal(SIGHUP, SIG_DFL);
    QVERIFY(isStarted);
    QTRY_COMPARE_WITH_TIMEOUT(home.stored(), QStringList{u"guide"_s}, 60'000);
    QVERIFY(send(home.first, SIGHUP));
    QVERIFY(!home.first.waitForFinished(2'000));
    QVERIFY(send(home.first, SIGTERM));
    QVERIFY(endsProperly(home.first));
}

void EndingTest::busThatNeverAnswers_isNotWaitedFor() {
    AtHome home;
    QDir().mkpath(home.folder());
    QLocalServer bus;
    QVERIFY(bus.listen(home.folder() + u"/bus"_s));
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + QFile::encodeName(bus.fullServerName()));
    home.start(home.first, {guide});
    QTRY_VERIFY_WITH_TIMEOUT(bus.hasPendingConnections(), 60'000);
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    QVERIFY(send(home.first, SIGTERM));
    QVERIFY(endsProperly(home.first));
}

QTEST_GUILESS_MAIN(EndingTest)
#include "EndingTest.moc"
