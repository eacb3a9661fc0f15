// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Who comes second hands over what was asked, and nobody waits for somebody who does not answer.
#include "desktop/SingleInstance.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <fcntl.h>
#include <future>
#include <sys/file.h>
#include <unistd.h>

using namespace lectern::desktop;
using namespace Qt::StringLiterals;
using Role = SingleInstance::Role;

class SingleInstanceTest : public QObject {
    Q_OBJECT

private slots:
    void second_handsOver();
    void second_isFirstWhereTheFirstHasEnded();
    void lateSocket_isWaitedFor();
    void apart_handsNothingOver();
    void otherPlace_isAnotherProgram();
    void leftoversOfACrash_areNoProgram();
    void hangingProgram_isNotWaitedForLong();
    void placeThatCannotBeWritten_stopsNobody();
};

namespace {

const Opening question{u"/docs/guide"_s, u"/faq/"_s, "token"};

// As another program would: on a thread that has nothing to do with the first one's.
Role enterElsewhere(const QString& home, const std::optional<Opening>& asked) {
    auto role = std::async(std::launch::async, [&] { return SingleInstance(home).enter(asked); });
    while (role.wait_for(std::chrono::milliseconds(5)) != std::future_status::ready)
        QCoreApplication::processEvents();
    return role.get();
}

} // unnamed namespace

void SingleInstanceTest::second_handsOver() {
    const QTemporaryDir home;
    SingleInstance first(home.path());
    QSignalSpy spy(&first, &SingleInstance::requested);
    QCOMPARE(first.enter(Opening()), Role::First);
    QCOMPARE(spy.count(), 0); // its own wish is its own
    QCOMPARE(enterElsewhere(home.path(), question), Role::HandedOver);
    QTRY_COMPARE(spy.count(), 1);
    QCOMPARE(spy.first().first().value<Opening>(), question);
    QCOMPARE(enterElsewhere(home.path(), Opening()), Role::HandedOver);
    QTRY_COMPARE(spy.count(), 2);
    QCOMPARE(spy.last().first().value<Opening>(), Opening());
}

void SingleInstanceTest::second_isFirstWhereTheFirstHasEnded() {
    const QTemporaryDir home;
    {
        SingleInstance first(home.path());
        QCOMPARE(first.enter(Opening()), Role::First);
    }
    SingleInstance second(home.path());
    QCOMPARE(second.enter(Opening()), Role::First);
}

// Two at once: the one has the lock, and is about to listen.
void SingleInstanceTest::lateSocket_isWaitedFor() {
    const QTemporaryDir home;
    const int lock =
        ::open(QFile::encodeName(home.filePath(u"running"_s)).constData(), O_RDWR | O_CREAT, 0600);
    QCOMPARE(::flock(lock, LOCK_EX), 0);
    auto late = std::async(std::launch::async, [lock] {
        QThread::msleep(200);
        ::close(lock);
    });
    SingleInstance second(home.path());
    QCOMPARE(second.enter(question), Role::First); // the other one has ended instead
}

void SingleInstanceTest::apart_handsNothingOver() {
    const QTemporaryDir home;
    SingleInstance first(home.path());
    QSignalSpy spy(&first, &SingleInstance::requested);
    QCOMPARE(first.enter(std::nullopt), Role::First);
    QCOMPARE(enterElsewhere(home.path(), std::nullopt), Role::Beside);
    QCOMPARE(spy.count(), 0);
}

void SingleInstanceTest::otherPlace_isAnotherProgram() {
    const QTemporaryDir home;
    const QTemporaryDir elsewhere;
    SingleInstance first(home.path());
    QCOMPARE(first.enter(Opening()), Role::First);
    SingleInstance second(elsewhere.path() + u"/not/made/yet"_s);
    QCOMPARE(second.enter(Opening()), Role::First);
}

void SingleInstanceTest::leftoversOfACrash_areNoProgram() {
    const QTemporaryDir home;
    const QString socket = home.filePath(u"socket"_s);
    QFile left(socket);
    QVERIFY(left.open(QIODevice::WriteOnly));
    QFile lock(home.filePath(u"running"_s));
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.write(QFile::encodeName(socket));
    lock.close();
    SingleInstance first(home.path());
    QCOMPARE(first.enter(question), Role::First);
    QVERIFY(!QFile::exists(socket));
    QCOMPARE(enterElsewhere(home.path(), question), Role::HandedOver);
}

void SingleInstanceTest::hangingProgram_isNotWaitedForLong() {
    const QTemporaryDir home;
    SingleInstance first(home.path());
    QCOMPARE(first.enter(Opening()), Role::First);
    SingleInstance second(home.path()); // on the first one's own thread, which cannot answer meanwhile
    QCOMPARE(second.enter(question), Role::Beside);
}

void SingleInstanceTest::placeThatCannotBeWritten_stopsNobody() {
    SingleInstance first(u"/proc/no-such-place"_s);
    QCOMPARE(first.enter(question), Role::First);
}

QTEST_GUILESS_MAIN(SingleInstanceTest)
#include "SingleInstanceTest.moc"
