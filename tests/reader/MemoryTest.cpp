// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What is remembered is there again the next time, also after a kill, and never twice.
#include "reader/Memory.h"

#include "base/Diagnostic.h"
#include "reader/Settings.h"
#include "reader/SiteLoader.h"

#include <QAbstractItemModelTester>
#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>
#include <QMimeData>
#include <QProcess>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <csignal>
#include <cstdio>
#include <thread>
#include <vector>

using namespace lectern::reader;
using namespace Qt::StringLiterals;

namespace {

constexpr int kills = 100;

CollectionPtr collectionAt(const QString& folder, const QString& title) {
    QFile config(folder + u"/_config.yml"_s);
    QFile page(folder + u"/index.md"_s);
    if (!config.open(QIODevice::WriteOnly) || !page.open(QIODevice::WriteOnly)) {
        return nullptr;
    }
    config.write("title: " + title.toUtf8() + "\ndescription: Words\n");
    page.write("---\ntitle: Home\n---\nHello\n");
    config.close(), page.close();
    auto site = lectern::site::Site::open(folder.toStdString());
    return site.ok() ? makeCollection(std::move(site).value()) : nullptr;
}

SessionState sessionOf(int tabs) {
    WindowState window;
    for (int tab = 0; tab < tabs; ++tab) {
        window.tabs.append({{{u"/docs"_s, u"/page-%1/"_s.arg(tab), u"Page"_s, QByteArray(500, 'h')}}});
    }
    return {{window}};
}

// What the child does until it is killed: it says of each thing when it has been stored.
int makeThings(const QString& file, int from) {
    Memory memory(file, {});
    Settings settings(file + u".ini"_s);
    memory.waitUntilReady();
    for (int number = from;; ++number) {
        if (number % 25 == 0)
            settings.setEditor(QString::number(number));
        LibraryEntry entry;
        entry.id = QString::number(number);
        entry.folder = u"/docs-%1"_s.arg(number);
        entry.name = u"Mine"_s;
        memory.library().putBack(entry);
        memory.bookmarks().add(QString::number(number), u"/docs"_s, u"/page-%1/"_s.arg(number));
        memory.saveSession(sessionOf(number % 20 + 1));
        memory.places().note(u"docs"_s, u"/page-%1/"_s.arg(number % 50),
                             {u"#there"_s, 1.0 * number, 0.5, 0.5, 1});
        memory.flush();
        std::printf("%d\n", number);
        std::fflush(stdout);
    }
}

} // namespace

class MemoryTest : public QObject {
    Q_OBJECT

private:
    QString file() const { return m_folder->filePath(u"data/reading.sqlite"_s); }
    static QStringList names(Memory& memory, const QModelIndex& parent = {}) {
        QStringList names;
        for (int row = 0; row < memory.bookmarks().rowCount(parent); ++row) {
            names.append(memory.bookmarks().index(row, 0, parent).data().toString());
        }
        return names;
    }

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void session_comesBack() {
        {
            Memory memory(file(), {});
            memory.saveSession(sessionOf(3));
        }
        Memory memory(file(), {});
        memory.waitUntilReady();
        QCOMPARE(memory.lastSession(), sessionOf(3));
    }

    void frontFolder_isThatOfTheTabInFront() {
        const PageState first{u"/first"_s, {}, {}, {}};
        const PageState second{u"/second"_s, {}, {}, {}};
        const WindowState window{{}, {{{first}}, {{first, second}, 1}}, 1};
        QCOMPARE(frontFolder({{{}, window}}), u"/second"_s);
        QCOMPARE(frontFolder({{window, {}}}), QString());
        QCOMPARE(frontFolder({}), QString());
    }

    void brokenSession_readsAsNone() {
        QVERIFY(sessionFromJson("{\"windows\": [{\"tabs\": 7, \"current\": 99}]}")
                    .windows.first()
                    .tabs.isEmpty());
        QVERIFY(sessionFromJson("not even JSON").windows.isEmpty());
    }

    void place_comesBackAndProgressNeverShrinks() {
        {
            Memory memory(file(), {});
            memory.places().note(u"docs"_s, u"/a/"_s, {u"#end"_s, 12.5, 0.9, 1.0, 7});
            memory.places().note(u"docs"_s, u"/a/"_s, {u"#start"_s, 2.5, 0.1, 0.2, 8});
        }
        Memory memory(file(), {});
        memory.waitUntilReady();
        const auto place = memory.places().find(u"docs"_s, u"/a/"_s);
        QVERIFY(place);
        QCOMPARE(place->heading, u"#start"_s);
        QCOMPARE(place->beyond, 2.5);
        QCOMPARE(place->progress, 1.0);
        QVERIFY(!memory.places().find(u"docs"_s, u"/b/"_s));
    }

    void placesReadLast_comeFirst() {
        Memory memory(file(), {});
        memory.waitUntilReady();
        memory.places().note(u"docs"_s, u"/a/"_s, {{}, 0, 0, 0, 7});
        memory.places().note(u"docs"_s, u"/b/"_s, {{}, 0, 0, 0, 9});
        memory.places().note(u"other"_s, u"/c/"_s, {{}, 0, 0, 0, 8});
        const QList<Places::Read> recent = memory.places().recent(2);
        QCOMPARE(recent.size(), 2);
        QCOMPARE(recent[0].page, u"/b/"_s);
        QCOMPARE(recent[1].collection, u"other"_s);
        QCOMPARE(recent[1].page, u"/c/"_s);
        const QSignalSpy forgotten(&memory.places(), &Places::forgotten);
        memory.forgetReading();
        QCOMPARE(forgotten.size(), 1);
        QVERIFY(memory.places().recent(2).isEmpty());
    }

    void bookmarks_keepOrderAndFolders() {
        {
            Memory memory(file(), {});
            Bookmarks& bookmarks = memory.bookmarks();
            const QAbstractItemModelTester tester(&bookmarks);
            bookmarks.add(u"one"_s, u"/docs"_s, u"/one/"_s);
            const QPersistentModelIndex folder = bookmarks.addFolder(u"folder"_s);
            bookmarks.add(u"two"_s, u"/docs"_s, u"/two/#here"_s, folder);
            const std::unique_ptr<QMimeData> dragged(bookmarks.mimeData({bookmarks.index(0, 0)}));
            bookmarks.dropMimeData(dragged.get(), Qt::MoveAction, 0, 0, folder);
            const std::unique_ptr<QMimeData> itself(bookmarks.mimeData({folder}));
            bookmarks.dropMimeData(itself.get(), Qt::MoveAction, 0, 0, folder); // cannot be
            bookmarks.setData(folder, u"renamed"_s, Qt::EditRole);
        }
        Memory memory(file(), {});
        memory.waitUntilReady();
        QCOMPARE(names(memory), QStringList{u"renamed"_s});
        QCOMPARE(names(memory, memory.bookmarks().index(0, 0)), (QStringList{u"one"_s, u"two"_s}));
        QVERIFY(memory.bookmarks().find(u"/docs"_s, u"/two/#here"_s).isValid());
    }

    void forgottenReading_canBePutBack() {
        const CollectionPtr collection = collectionAt(m_folder->path(), u"Manual"_s);
        QVERIFY(collection);
        {
            Memory memory(file(), {});
            memory.waitUntilReady();
            memory.library().opened(collection);
            memory.library().pageRead(collection->id, u"/"_s, u"Home"_s, 0.5);
            memory.places().note(collection->id, u"/"_s, {u"#end"_s, 1, 0.5, 0.5, 7});
            const Memory::Reading reading = memory.forgetReading();
            QVERIFY(!memory.places().find(collection->id, u"/"_s));
            QCOMPARE(memory.library().find(collection->id)->readAt, 0);
            memory.putBack(reading);
        }
        {
            Memory memory(file(), {});
            memory.waitUntilReady();
            QVERIFY(memory.places().find(collection->id, u"/"_s));
            QCOMPARE(memory.library().find(collection->id)->pageTitle, u"Home"_s);
            (void)memory.forgetReading();
        }
        Memory memory(file(), {});
        memory.waitUntilReady();
        QVERIFY(!memory.places().find(collection->id, u"/"_s));
        QVERIFY(memory.library().find(collection->id)->pageTitle.isEmpty());
    }

    void movedFolder_keepsPlacesAndBookmarks() {
        const QString before = m_folder->filePath(u"before"_s);
        const QString after = m_folder->filePath(u"after"_s);
        QVERIFY(QDir().mkpath(before));
        const CollectionPtr collection = collectionAt(before, u"Manual"_s);
        QVERIFY(collection);
        {
            Memory memory(file(), {});
            memory.waitUntilReady();
            memory.library().opened(collection);
            memory.library().setPinned(collection->id, true);
            memory.places().note(collection->id, u"/"_s, {u"#end"_s, 1, 0.5, 0.5, 7});
            memory.bookmarks().add(u"Mark"_s, collection->folder, u"/#end"_s,
                                   memory.bookmarks().addFolder(u"F"_s));
            QVERIFY(QDir().rename(before, after));
            memory.relocate(collection->id, after);
        }
        Memory memory(file(), {});
        memory.waitUntilReady();
        const QString folder = QFileInfo(after).canonicalFilePath();
        const LibraryEntry* entry = memory.library().find(collectionId(folder));
        QVERIFY(entry && entry->isPinned && entry->folder == folder);
        QCOMPARE(memory.library().rowCount(), 1);
        QVERIFY(memory.places().find(entry->id, u"/"_s));
        QVERIFY(memory.bookmarks().has(folder, u"/"_s));
    }

    void removedFolder_comesBackWhole() {
        Memory memory(file(), {});
        Bookmarks& bookmarks = memory.bookmarks();
        bookmarks.add(u"one"_s, u"/docs"_s, u"/one/"_s);
        const QPersistentModelIndex folder = bookmarks.addFolder(u"folder"_s);
        bookmarks.add(u"two"_s, u"/docs"_s, u"/two/"_s, folder);
        bookmarks.add(u"three"_s, u"/docs"_s, u"/three/"_s);
        const Bookmarks::Removed removed = bookmarks.remove(folder);
        QCOMPARE(names(memory), (QStringList{u"one"_s, u"three"_s}));
        bookmarks.putBack(removed);
        QCOMPARE(names(memory), (QStringList{u"one"_s, u"folder"_s, u"three"_s}));
        QCOMPARE(names(memory, bookmarks.index(1, 0)), QStringList{u"two"_s});
    }

    void library_remembersNameAndPin() {
        const CollectionPtr collection = collectionAt(m_folder->path(), u"Manual"_s);
        QVERIFY(collection);
        {
            Memory memory(file(), {});
            memory.library().opened(collection); // before the store is read
            memory.waitUntilReady();
            Library& library = memory.library();
            const QAbstractItemModelTester tester(&library);
            QCOMPARE(library.rowCount(), 1);
            library.setData(library.index(0), u"My manual"_s, Qt::EditRole);
            library.setPinned(collection->id, true);
            library.pageRead(collection->id, u"/"_s, u"Home"_s, 0.5);
        }
        Memory memory(file(), {});
        memory.waitUntilReady();
        memory.library().opened(collection);
        const LibraryEntry* entry = memory.library().find(collection->id);
        QVERIFY(entry && entry->isPinned);
        QCOMPARE(memory.library().rowCount(), 1);
        QCOMPARE(entry->shownName(), u"My manual"_s);
        QCOMPARE(entry->description, u"Words"_s);
        QCOMPARE(entry->pageTitle, u"Home"_s);
        QVERIFY(memory.library().remove(collection->id));
        QVERIFY(!memory.library().find(collection->id));
    }

    void library_seesWhatIsMissingAndWhatHasChanged() {
        const CollectionPtr collection = collectionAt(m_folder->path(), u"Manual"_s);
        QVERIFY(collection);
        Memory memory(file(), {});
        memory.waitUntilReady();
        Library& library = memory.library();
        library.opened(collection);
        QFile page(m_folder->filePath(u"new.md"_s));
        QVERIFY(page.open(QIODevice::WriteOnly));
        page.setFileTime(QDateTime::currentDateTime().addSecs(60), QFileDevice::FileModificationTime);
        page.close();
        QSignalSpy seen(&library, &QAbstractItemModel::dataChanged);
        library.lookAround();
        QTRY_COMPARE(seen.count(), 1);
        QCOMPARE(library.index(0).data(Library::Changed).toInt(), 1);
        QVERIFY(QDir(m_folder->path()).rename(u"."_s, m_folder->path() + u"-moved"_s) ||
                QFile::rename(m_folder->path(), m_folder->path() + u"-moved"_s));
        library.lookAround();
        QTRY_COMPARE(seen.count(), 2);
        QVERIFY(library.index(0).data(Library::IsMissing).toBool());
        QVERIFY(QFile::rename(m_folder->path() + u"-moved"_s, m_folder->path()));
    }

    void damagedFile_isKeptAsideAndANewOneBegun() {
        QDir(m_folder->path()).mkpath(u"data"_s);
        QFile broken(file());
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write(QByteArray(9000, 'x'));
        broken.close();
        {
            Memory memory(file(), {});
            memory.waitUntilReady();
            QCOMPARE(memory.trouble(), Memory::Trouble::SetAside);
            QVERIFY(QFile::exists(memory.troubledFile()));
            memory.saveSession(sessionOf(2));
        }
        Memory memory(file(), {});
        memory.waitUntilReady();
        QCOMPARE(memory.trouble(), Memory::Trouble::None);
        QCOMPARE(memory.lastSession(), sessionOf(2));
    }

    void fileOfALaterLectern_isLeftAlone() {
        QDir(m_folder->path()).mkpath(u"data"_s);
        {
            Database later;
            QCOMPARE(later.open(file(), QList<QString>(50, u"SELECT 1"_s)), Database::Fault::None);
        }
        Memory memory(file(), {});
        memory.waitUntilReady();
        QCOMPARE(memory.trouble(), Memory::Trouble::Forgetful);
        Database again;
        QCOMPARE(again.open(file(), QList<QString>(50, u"SELECT 1"_s)), Database::Fault::None);
    }

    void severalFirstStarts_doNotDisturbEachOther() {
        for (int round = 0; round < 20; ++round) {
            const QString shared = m_folder->filePath(u"shared-%1/reading.sqlite"_s.arg(round));
            std::vector<std::thread> programs;
            std::atomic<int> troubled = 0;
            for (int program = 0; program < 4; ++program) {
                programs.emplace_back([&shared, &troubled] {
                    QEventLoop loop; // for what the store tells
                    Memory memory(shared, {});
                    memory.waitUntilReady();
                    QCoreApplication::sendPostedEvents(&memory);
                    troubled += memory.trouble() != Memory::Trouble::None;
                });
            }
            for (std::thread& program : programs)
                program.join();
            QCOMPARE(troubled, 0);
        }
    }

    void whatCouldNotBeWritten_isWrittenLater() {
        QDir(m_folder->path()).mkpath(u"data"_s);
        {
            Memory memory(file(), {});
            memory.waitUntilReady();
            Database other; // another program that writes, and writes, as hard to pass as a full disk
            QCOMPARE(other.open(file(), {}), Database::Fault::Newer);
            other.run(u"BEGIN IMMEDIATE"_s);
            memory.bookmarks().add(u"kept"_s, u"/docs"_s, u"/kept/"_s);
            memory.flush();
            QCoreApplication::sendPostedEvents(&memory, QEvent::MetaCall);
            QCOMPARE(memory.trouble(), Memory::Trouble::Forgetful);
            other.run(u"ROLLBACK"_s);
            memory.places().note(u"docs"_s, u"/kept/"_s, {u"#there"_s, 1, 0.5, 0.5, 1});
        }
        Memory memory(file(), {});
        memory.waitUntilReady();
        QCOMPARE(names(memory), QStringList{u"kept"_s});
        QVERIFY(memory.places().find(u"docs"_s, u"/kept/"_s));
    }

    void killedAHundredTimes_losesAndDoublesNothing() {
        QDir(m_folder->path()).mkpath(u"data"_s);
        int made = -1; // the last one that the child said was stored
        for (int kill = 0; kill < kills; ++kill) {
            QProcess child;
            child.start(QCoreApplication::applicationFilePath(),
                        {u"--make"_s, file(), QString::number(made + 1)});
            QVERIFY(child.waitForReadyRead(60'000)); // a lock of the settings may have to grow old
            QTest::qSleep(QRandomGenerator::global()->bounded(12));
            ::kill(static_cast<pid_t>(child.processId()), SIGKILL);
            child.waitForFinished();
            const QList<QByteArray> lines = child.readAllStandardOutput().split('\n');
            made = lines.at(lines.size() - 2).toInt(); // the last line that was said whole
            Memory memory(file(), {});
            memory.waitUntilReady();
            QCOMPARE(memory.trouble(), Memory::Trouble::None);
            QStringList stored = names(memory);
            QVERIFY(memory.places().find(u"docs"_s, u"/page-%1/"_s.arg(made % 50)));
            // One more may have been stored that the child could not speak of any more.
            if (stored.size() == made + 2) {
                ++made;
            }
            QCOMPARE(stored.size(), made + 1);
            QCOMPARE(stored.removeDuplicates(), 0);
            const LibraryEntry* entry = memory.library().find(QString::number(made));
            QVERIFY(entry && entry->name == u"Mine"_s);
            QVERIFY(memory.library().rowCount() - (made + 1) <= 1);
            const int chosen = Settings(file() + u".ini"_s).editor().toInt();
            QVERIFY2(chosen >= made / 25 * 25 && chosen <= made + 1, qPrintable(QString::number(chosen)));
            QCOMPARE(memory.lastSession().windows.size(), 1);
        }
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--make"_s) {
        return makeThings(arguments.value(2), arguments.value(3).toInt());
    }
    MemoryTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "MemoryTest.moc"
