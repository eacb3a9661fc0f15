// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Opening a folder in the background: what comes of it, and that it can be stopped.
#include "reader/SiteLoader.h"

#include "reader/OpenCollections.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace lectern::reader;
using namespace Qt::StringLiterals;

class SiteLoaderTest : public QObject {
    Q_OBJECT

private:
    void write(const QString& name, const QByteArray& text) {
        const QString path = m_folder->filePath(name);
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    CollectionPtr loaded() {
        SiteLoader loader;
        QSignalSpy spy(&loader, &SiteLoader::loaded);
        loader.open(m_folder->path());
        return spy.wait(20000) ? spy[0][0].value<CollectionPtr>() : nullptr;
    }

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void folder_becomesACollection() {
        write(u"_config.yml"_s, "title: My guide\n");
        write(u"index.md"_s, "---\ntitle: Home\n---\nHello\n");
        write(u"guide/faq.md"_s,
              "---\ntitle: Questions\npermalink: /guide/faq/\nkeywords: a, b\n---\nHello\n");
        const CollectionPtr collection = loaded();
        QVERIFY(collection);
        QCOMPARE(collection->title, u"My guide"_s);
        QCOMPARE(collection->folder, QDir(m_folder->path()).canonicalPath());
        QCOMPARE(collection->pages->pageCount(), 2);
        QVERIFY(collection->pages->find("/guide/faq/") >= 0);
        QCOMPARE(pageUrl(*collection, u"guide/faq.md"_s), u"/guide/faq/"_s);
        QCOMPARE(pageUrl(*collection, u"/nowhere/"_s), u""_s);
    }

    void untitledSite_isNamedAfterItsFolder() {
        write(u"index.md"_s, "---\n---\nHello\n");
        const CollectionPtr collection = loaded();
        QVERIFY(collection);
        QCOMPARE(collection->title, QDir(m_folder->path()).dirName());
    }

    void folderWithoutPages_opens() {
        const CollectionPtr collection = loaded();
        QVERIFY(collection);
        QCOMPARE(collection->pages->pageCount(), 0);
    }

    void missingFolder_fails() {
        SiteLoader loader;
        QSignalSpy failed(&loader, &SiteLoader::failed);
        loader.open(m_folder->filePath(u"nowhere"_s));
        QVERIFY(loader.isBusy());
        QVERIFY(failed.wait(20000));
        QVERIFY(!loader.isBusy());
        QCOMPARE(failed[0][0].toString(), m_folder->filePath(u"nowhere"_s));
        QVERIFY(!failed[0][1].value<lectern::Diagnostic>().message.empty());
    }

    void cancelledFolder_isNotLoaded() {
        for (int i = 0; i < 300; ++i) {
            write(QStringLiteral("page%1.md").arg(i), "---\ntitle: x\n---\n");
        }
        SiteLoader loader;
        QSignalSpy loadedSpy(&loader, &SiteLoader::loaded);
        QSignalSpy cancelledSpy(&loader, &SiteLoader::cancelled);
        loader.open(m_folder->path());
        loader.cancel();
        QCOMPARE(cancelledSpy.count(), 1);
        QVERIFY(!loadedSpy.wait(500));
        QVERIFY(!loader.isBusy());
    }

    void secondFolder_takesThePlaceOfTheFirst() {
        write(u"index.md"_s, "---\n---\n");
        QTemporaryDir other;
        SiteLoader loader;
        QSignalSpy spy(&loader, &SiteLoader::loaded);
        loader.open(other.path());
        loader.open(m_folder->path());
        QVERIFY(spy.wait(20000));
        QVERIFY(!spy.wait(300));
        QCOMPARE(spy.count(), 1);
        QCOMPARE(spy[0][0].value<CollectionPtr>()->folder, QDir(m_folder->path()).canonicalPath());
    }

    void heldReading_isToldWhenItIsReleased() {
        write(u"index.md"_s, "---\n---\n");
        SiteLoader loader;
        loader.hold();
        QSignalSpy spy(&loader, &SiteLoader::loaded);
        loader.open(m_folder->path());
        QVERIFY(!spy.wait(300));
        QCOMPARE(loader.folder(), m_folder->path());
        loader.release();
        QTRY_COMPARE(spy.count(), 1);
        QVERIFY(!loader.isBusy());
    }

    void folderReadAhead_isHandedOverOnce() {
        write(u"index.md"_s, "---\ntitle: Home\n---\n");
        OpenCollections collections;
        QVERIFY(!collections.takeAhead(m_folder->path()));
        collections.readAhead(m_folder->path());
        QVERIFY(!collections.takeAhead(m_folder->filePath(u"other"_s)));
        const std::unique_ptr<SiteLoader> begun = collections.takeAhead(m_folder->path() + u"/."_s);
        QVERIFY(begun);
        QVERIFY(!collections.takeAhead(m_folder->path()));
        QSignalSpy spy(begun.get(), &SiteLoader::loaded);
        begun->release();
        QTRY_COMPARE(spy.count(), 1);
        QCOMPARE(spy[0][0].value<CollectionPtr>()->pages->pageCount(), 1);
    }

    void id_isStableAndFitsAHost() {
        const QString id = collectionId(m_folder->path());
        QCOMPARE(collectionId(m_folder->path() + u"/./"_s), id);
        QVERIFY(collectionId(m_folder->path() + u"x"_s) != id);
        QVERIFY(QRegularExpression(u"^[a-z][a-z0-9]+$"_s).match(id).hasMatch());
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(SiteLoaderTest)
#include "SiteLoaderTest.moc"
