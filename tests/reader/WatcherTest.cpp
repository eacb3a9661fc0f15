// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Changes in an opened folder are noticed, once per burst.
#include "reader/Watcher.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace lectern::reader;
using namespace Qt::StringLiterals;

class WatcherTest : public QObject {
    Q_OBJECT

private:
    void write(const QString& name, const QByteArray& text) {
        const QString path = m_folder->filePath(name);
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    int watched(Watcher& watcher) {
        QSignalSpy ready(&watcher, &Watcher::watching);
        watcher.watch(m_folder->path());
        return ready.wait() ? ready[0][0].toInt() : -1;
    }

private slots:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        write(u"index.md"_s, "one");
        write(u"guide/faq.md"_s, "one");
    }

    void editedFile_isNoticed() {
        Watcher watcher;
        QCOMPARE(watched(watcher), 4);
        QSignalSpy changed(&watcher, &Watcher::changed);
        write(u"guide/faq.md"_s, "two");
        QVERIFY(changed.wait());
    }

    void newFile_isNoticed() {
        Watcher watcher;
        watched(watcher);
        QSignalSpy changed(&watcher, &Watcher::changed);
        write(u"guide/new.md"_s, "one");
        QVERIFY(changed.wait());
    }

    void burst_isToldOnce() {
        Watcher watcher;
        watched(watcher);
        QSignalSpy changed(&watcher, &Watcher::changed);
        for (int i = 0; i < 20; ++i) {
            write(u"guide/faq.md"_s, QByteArray::number(i));
        }
        QVERIFY(changed.wait());
        QVERIFY(!changed.wait(700));
    }

    void whatJekyllWrites_isLeftOut() {
        write(u"_site/index.html"_s, "x");
        write(u".git/index"_s, "x");
        write(u"node_modules/a/b.js"_s, "x");
        Watcher watcher;
        QCOMPARE(watched(watcher), 4);
    }

    void circleOfLinks_ends() {
        QVERIFY(QFile::link(m_folder->path(), m_folder->filePath(u"guide/round"_s)));
        Watcher watcher;
        QCOMPARE(watched(watcher), 4);
    }

    void cap_holdsOnABigTree() {
        for (int i = 0; i < 60; ++i) {
            write(QStringLiteral("part%1/page.md").arg(i), "x");
        }
        Watcher watcher(20);
        QCOMPARE(watched(watcher), 20);
    }

    void otherFolder_replacesTheFirst() {
        Watcher watcher;
        watched(watcher);
        QTemporaryDir other;
        QSignalSpy ready(&watcher, &Watcher::watching);
        watcher.watch(other.path());
        QVERIFY(ready.wait());
        QSignalSpy changed(&watcher, &Watcher::changed);
        write(u"index.md"_s, "two");
        QVERIFY(!changed.wait(700));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(WatcherTest)
#include "WatcherTest.moc"
