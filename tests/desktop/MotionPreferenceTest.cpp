// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What is heard of the desktop's wish for less motion, with a portal of our own on a bus of our own.
#include "desktop/MotionPreference.h"

#include <QDBusConnection>
#include <QDBusContext>
#include <QSignalSpy>
#include <QTest>

using namespace lectern::desktop;
using namespace Qt::StringLiterals;

class Portal : public QObject, protected QDBusContext {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    QString key; // the one setting that this desktop knows
    QVariant value;

public slots:
    QDBusVariant Read(const QString&, const QString& asked) {
        if (asked != key)
            sendErrorReply(u"org.freedesktop.portal.Error.NotFound"_s, u"Requested setting not found"_s);
        return QDBusVariant(QVariant::fromValue(QDBusVariant(value)));
    }

signals:
    void SettingChanged(const QString& group, const QString& key, const QDBusVariant& value);
};

class MotionPreferenceTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void wish_isUnderstoodFromEachDesktop_data();
    void wish_isUnderstoodFromEachDesktop();
    void change_isTold();

private:
    Portal m_portal;
};

void MotionPreferenceTest::initTestCase() {
    QDBusConnection bus = QDBusConnection::sessionBus();
    QVERIFY2(bus.isConnected(), "the test is to be run by dbus-run-session");
    QVERIFY(bus.registerObject(u"/org/freedesktop/portal/desktop"_s, &m_portal,
                               QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    QVERIFY(bus.registerService(u"org.freedesktop.portal.Desktop"_s));
}

void MotionPreferenceTest::wish_isUnderstoodFromEachDesktop_data() {
    QTest::addColumn<QString>("key");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<bool>("isReduced");
    QTest::newRow("common: reduce") << u"reduced-motion"_s << QVariant(1U) << true;
    QTest::newRow("common: nothing said") << u"reduced-motion"_s << QVariant(0U) << false;
    QTest::newRow("GNOME: still") << u"enable-animations"_s << QVariant(false) << true;
    QTest::newRow("GNOME: moving") << u"enable-animations"_s << QVariant(true) << false;
    QTest::newRow("Plasma: at once") << u"AnimationDurationFactor"_s << QVariant(u"0"_s) << true;
    QTest::newRow("Plasma: slow") << u"AnimationDurationFactor"_s << QVariant(u"1.5"_s) << false;
    QTest::newRow("Plasma: no number") << u"AnimationDurationFactor"_s << QVariant(u"?"_s) << false;
}

void MotionPreferenceTest::wish_isUnderstoodFromEachDesktop() {
    QFETCH(const QString, key);
    QFETCH(const QVariant, value);
    QFETCH(const bool, isReduced);
    m_portal.key = key;
    m_portal.value = value;
    MotionPreference preference;
    QSignalSpy spy(&preference, &MotionPreference::told);
    preference.follow();
    QVERIFY(spy.wait());
    QCOMPARE(spy.last().first().toBool(), isReduced);
}

void MotionPreferenceTest::change_isTold() {
    m_portal.key = u"enable-animations"_s;
    m_portal.value = true;
    MotionPreference preference;
    QSignalSpy spy(&preference, &MotionPreference::told);
    preference.follow();
    QVERIFY(spy.wait());
    emit m_portal.SettingChanged(u"org.gnome.desktop.interface"_s, u"enable-animations"_s,
                                 QDBusVariant(false));
    QVERIFY(spy.wait());
    QVERIFY(spy.last().first().toBool());
}

QTEST_GUILESS_MAIN(MotionPreferenceTest)
#include "MotionPreferenceTest.moc"
