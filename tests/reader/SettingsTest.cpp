// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What is remembered, and what a broken settings file does.
#include "reader/Settings.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
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

    void choices_areToldAndKept() {
        const QString file = m_folder.filePath(u"e.ini"_s);
        {
            Settings settings(file);
            QVERIFY(settings.hoverPreview());
            QCOMPARE(settings.startWith(), StartWith::LastSession);
            QSignalSpy changed(&settings, &Settings::changed);
            settings.setHoverPreview(false);
            settings.setStartWith(StartWith::Library);
            settings.setLanguage(u"de"_s);
            settings.setThemeFolders({u"/themes"_s});
            settings.setEditor(u"edit %f"_s);
            QCOMPARE(changed.size(), 5);
            settings.setEditor(u"edit %f"_s); // nothing new
            QCOMPARE(changed.size(), 5);
        }
        const Settings settings(file);
        QVERIFY(!settings.hoverPreview());
        QCOMPARE(settings.startWith(), StartWith::Library);
        QCOMPARE(settings.language(), u"de"_s);
        QCOMPARE(settings.themeFolders(), QStringList{u"/themes"_s});
        QCOMPARE(settings.editor(), u"edit %f"_s);
    }

    void zoomOfACollection_beginsAsThatOfAll() {
        Settings settings(m_folder.filePath(u"f.ini"_s));
        settings.setZoom(1.25, u"one"_s);
        QCOMPARE(settings.zoom(u"two"_s), 1.25); // one for all, at first
        settings.setZoomScope(ZoomScope::Collection);
        settings.setZoom(2, u"one"_s);
        QCOMPARE(settings.zoom(u"one"_s), 2.0);
        QCOMPARE(settings.zoom(u"two"_s), 1.25);
        settings.setZoomScope(ZoomScope::All);
        QCOMPARE(settings.zoom(u"one"_s), 1.25);
    }

    void shortcuts_areKeptByCommand() {
        const QString file = m_folder.filePath(u"g.ini"_s);
        {
            Settings settings(file);
            settings.setShortcuts(u"actionFind"_s, {u"Ctrl+J"_s, u"F7"_s});
            settings.setShortcuts(u"actionQuit"_s, {});
        }
        Settings settings(file);
        QCOMPARE(settings.shortcuts().value(u"actionFind"_s), QStringList({u"Ctrl+J"_s, u"F7"_s}));
        QVERIFY(settings.shortcuts().contains(u"actionQuit"_s));
        settings.resetShortcuts(u"actionFind"_s);
        QVERIFY(!settings.shortcuts().contains(u"actionFind"_s));
        settings.resetAllShortcuts();
        QVERIFY(settings.shortcuts().isEmpty());
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(SettingsTest)
#include "SettingsTest.moc"
