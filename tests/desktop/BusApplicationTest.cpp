// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a launcher says to Lectern over the bus, on a bus of our own.
#include "desktop/BusApplication.h"

#include "desktop/SessionBus.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace lectern::desktop;
using namespace Qt::StringLiterals;

class BusApplicationTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void activate_asksForTheWindow();
    void open_asksForEachFolder();
    void session_withoutABusIsNeverReached();

private:
    BusApplication m_application;
};

namespace {

// From a connection of its own, as a launcher's.
bool call(const QString& method, const QVariantList& arguments) {
    QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"launcher"_s);
    QDBusMessage message = QDBusMessage::createMethodCall(u"org.lectern.Lectern"_s, u"/org/lectern/Lectern"_s,
                                                          u"org.freedesktop.Application"_s, method);
    message.setArguments(arguments);
    return bus.call(message, QDBus::BlockWithGui).type() == QDBusMessage::ReplyMessage;
}

} // unnamed namespace

void BusApplicationTest::initTestCase() {
    bool isReached = false;
    whenBusIsReached(this, [&] { isReached = true; });
    QTRY_VERIFY2(isReached, "the test is to be run by dbus-run-session");
    m_application.offer();
}

void BusApplicationTest::activate_asksForTheWindow() {
    QSignalSpy spy(&m_application, &BusApplication::requested);
    QVERIFY(call(u"Activate"_s, {QVariantMap{{u"activation-token"_s, u"t1"_s}}}));
    QVERIFY(call(u"ActivateAction"_s,
                 {u"any"_s, QVariantList{}, QVariantMap{{u"desktop-startup-id"_s, u"t2"_s}}}));
    QCOMPARE(spy.count(), 2);
    QCOMPARE(spy.at(0).first().value<Opening>(), (Opening{{}, {}, "t1"}));
    QCOMPARE(spy.at(1).first().value<Opening>(), (Opening{{}, {}, "t2"}));
}

void BusApplicationTest::open_asksForEachFolder() {
    const QTemporaryDir folder;
    QSignalSpy spy(&m_application, &BusApplication::requested);
    const QStringList addresses{QUrl::fromLocalFile(folder.path()).toString(), u"https://example.org/"_s,
                                u"file:///no/such/folder"_s, folder.path()};
    QVERIFY(call(u"Open"_s, {addresses, QVariantMap{}}));
    QCOMPARE(spy.count(), 2);
    for (const QVariantList& request : spy)
        QCOMPARE(request.first().value<Opening>(), (Opening{folder.path(), {}, {}}));
}

void BusApplicationTest::session_withoutABusIsNeverReached() {
    const QByteArray address = qgetenv("DBUS_SESSION_BUS_ADDRESS");
    const QByteArray runtime = qgetenv("XDG_RUNTIME_DIR");
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    qunsetenv("XDG_RUNTIME_DIR");
    whenBusIsReached(this, [] { QFAIL("there is none"); });
    qputenv("DBUS_SESSION_BUS_ADDRESS", address);
    bool isReached = false; // asked later, and told
    whenBusIsReached(this, [&] { isReached = true; });
    QTRY_VERIFY(isReached);
    if (!runtime.isEmpty())
        qputenv("XDG_RUNTIME_DIR", runtime);
}

QTEST_GUILESS_MAIN(BusApplicationTest)
#include "BusApplicationTest.moc"
