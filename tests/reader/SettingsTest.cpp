// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What is remembered, and what a broken settings file does.
#include "reader/Settings.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace lectern::reader;
using namespace Qt::StringLiterals;

class SettingsTest : public QObject {
    Q_OBJECT

private slots:
    void recentFolders_standLatestFirstWithoutDoubles() {
        Settings settings(m_folder.filePath(u"a.ini"_s));
        settings.addRecentFolder(u"/one"_s);
        settings.addRecentFolder(u"/two/"_s);
        settings.addRecentFolder(u"/one/../one"_s);
        QCOMPARE(settings.recentFolders(), QStringList({u"/one"_s, u"/two"_s}));
        settings.removeRecentFolder(u"/one/"_s);
        QCOMPARE(settings.recentFolders(), QStringList{u"/two"_s});
        settings.clearRecentFolders();
        QVERIFY(settings.recentFolders().isEmpty());
    }

    void recentFolders_areCapped() {
        Settings settings(m_folder.filePath(u"b.ini"_s));
        for (int i = 0; i < 50; ++i) {
            settings.addRecentFolder(u"/folder"_s + QString::number(i));
        }
        QCOMPARE(settings.recentFolders().size(), Settings::mostRecentFolders);
        QCOMPARE(settings.recentFolders().first(), u"/folder49"_s);
    }

    void values_outliveTheObject() {
        const QString file = m_folder.filePath(u"c.ini"_s);
        {
            Settings settings(file);
            settings.setZoom(1.5);
            settings.setWindowState("state");
            settings.addRecentFolder(QString::fromUtf8("/with, comma/\u00fc"));
        }
        const Settings settings(file);
        QCOMPARE(settings.zoom(), 1.5);
        QCOMPARE(settings.windowState(), QByteArray("state"));
        QCOMPARE(settings.recentFolders(), QStringList{QString::fromUtf8("/with, comma/\u00fc")});
    }

    void brokenValues_readAsDefaults() {
        QFile file(m_folder.filePath(u"d.ini"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[page]\nzoom=huge\n[window]\ngeometry=\nnonsense\n");
        file.close();
        const Settings settings(file.fileName());
        QCOMPARE(settings.zoom(), 1.0);
        QVERIFY(settings.windowGeometry().isEmpty());
        QVERIFY(settings.recentFolders().isEmpty());
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(SettingsTest)
#include "SettingsTest.moc"
