// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What is heard of the desktop's wish for light or dark, with a portal of our own on a bus of our own.
#include "desktop/ColorPreference.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QSignalSpy>
#include <QTest>

using namespace lectern::desktop;
using namespace Qt::StringLiterals;

class Portal : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    uint scheme = 0;

public slots:
    QDBusVariant Read(const QString&, const QString& key) const {
        return QDBusVariant(
            QVariant::fromValue(QDBusVariant(key == "color-scheme"_L1 ? QVariant(scheme) : QVariant(u""_s))));
    }

signals:
    void SettingChanged(const QString& group, const QString& key, const QDBusVariant& value);
};

class ColorPreferenceTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void wish_isToldAtFirst_data();
    void wish_isToldAtFirst();
    void change_isTold();
    void otherSettings_areNoWish();

private:
    Portal m_portal;
};

void ColorPreferenceTest::initTestCase() {
    QDBusConnection bus = QDBusConnection::sessionBus();
    QVERIFY2(bus.isConnected(), "the test is to be run by dbus-run-session");
    QVERIFY(bus.registerObject(u"/org/freedesktop/portal/desktop"_s, &m_portal,
                               QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    QVERIFY(bus.registerService(u"org.freedesktop.portal.Desktop"_s));
}

void ColorPreferenceTest::wish_isToldAtFirst_data() {
    QTest::addColumn<uint>("scheme");
    QTest::addColumn<std::optional<bool>>("told");
    QTest::newRow("nothing") << 0U << std::optional<bool>();
    QTest::newRow("dark") << 1U << std::optional(true);
    QTest::newRow("light") << 2U << std::optional(false);
    QTest::newRow("of another day") << 9U << std::optional<bool>();
}

void ColorPreferenceTest::wish_isToldAtFirst() {
    QFETCH(const uint, scheme);
    QFETCH(const std::optional<bool>, told);
    m_portal.scheme = scheme;
    ColorPreference preference;
    QSignalSpy spy(&preference, &ColorPreference::told);
    preference.follow();
    QVERIFY(spy.wait());
    QCOMPARE(spy.first().first().value<std::optional<bool>>(), told);
}

void ColorPreferenceTest::change_isTold() {
    m_portal.scheme = 2;
    ColorPreference preference;
    QSignalSpy spy(&preference, &ColorPreference::told);
    preference.follow();
    QVERIFY(spy.wait());
    emit m_portal.SettingChanged(u"org.freedesktop.appearance"_s, u"color-scheme"_s, QDBusVariant(1U));
    QVERIFY(spy.wait());
    QCOMPARE(spy.last().first().value<std::optional<bool>>(), std::optional(true));
}

void ColorPreferenceTest::otherSettings_areNoWish() {
    ColorPreference preference;
    QSignalSpy spy(&preference, &ColorPreference::told);
    preference.follow();
    QVERIFY(spy.wait());
    emit m_portal.SettingChanged(u"org.gnome.desktop.interface"_s, u"color-scheme"_s, QDBusVariant(1U));
    emit m_portal.SettingChanged(u"org.freedesktop.appearance"_s, u"contrast"_s, QDBusVariant(1U));
    emit m_portal.SettingChanged(u"org.freedesktop.appearance"_s, u"color-scheme"_s, QDBusVariant(2U));
    QVERIFY(spy.wait());
    QCOMPARE(spy.count(), 2);
}

QTEST_GUILESS_MAIN(ColorPreferenceTest)
#include "ColorPreferenceTest.moc"
