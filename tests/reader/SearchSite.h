// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A small guide on disk, open, with what says something for a search to find.
#pragma once

#include "reader/OpenCollections.h"
#include "reader/SearchIndexes.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace lectern::reader::samples {

class SearchSite {
public:
    SearchSite() {
        write("_config.yml", "title: Guide\n");
        write("index.md", "---\ntitle: Home\nkeywords: start\n---\nSee [threads](guide/threads.html).\n");
        write("guide/threads.md", "---\ntitle: Threads\ntags: [Thread, lock]\nlevel: hard\n---\n"
                                  "About threads.\n\n## Locks\n\nA semaphore counts permits.\n\n"
                                  "```\nlock.acquire()\n```\n");
        write("guide/queues.md", "---\ntitle: Queues\ntags: [threads]\nlevel: easy\nlang: en\n---\n"
                                 "Messages wait in queues. A lock is not needed.\n");
    }

    void write(const char* name, const QByteArray& text) {
        const QString path = m_folder.filePath(QString::fromLatin1(name));
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (file.open(QIODevice::WriteOnly)) {
            file.write(text);
        }
    }

    // As it stands on the disk now.
    [[nodiscard]] CollectionPtr read() const {
        auto site = site::Site::open(m_folder.path().toStdString());
        return site ? makeCollection(std::move(site).value()) : nullptr;
    }

    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString filePath(const QString& name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
};

// Whether the index has read all pages in time.
inline bool isFilled(CollectionIndex& index) {
    return QTest::qWaitFor([&index] { return !index.isFilling() && index.done() == index.total(); }, 20000);
}

} // namespace lectern::reader::samples
