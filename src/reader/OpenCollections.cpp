// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/OpenCollections.h"

namespace lectern::reader {

OpenCollections::OpenCollections(QObject* parent) : QObject(parent) {
    connect(&m_loader, &SiteLoader::loaded, this, [this](const CollectionPtr& collection) {
        put(collection);
        readNext();
    });
    connect(&m_loader, &SiteLoader::failed, this, [this](const QString& folder, const Diagnostic& cause) {
        emit renewalFailed(folder, cause);
        readNext();
    });
}

OpenCollections::~OpenCollections() = default;

void OpenCollections::setThemeFolders(const QStringList& folders) {
    if (m_themeFolders == folders) {
        return;
    }
    m_themeFolders = folders;
    for (const CollectionPtr& collection : std::as_const(m_open)) {
        read(collection->folder);
    }
}

site::OpenOptions OpenCollections::options() const {
    site::OpenOptions options;
    for (const QString& folder : m_themeFolders) {
        options.themeFolders.emplace_back(folder.toStdString());
    }
    return options;
}

void OpenCollections::put(const CollectionPtr& collection) {
    m_open.insert(collection->id, collection);
    std::shared_ptr<Watcher>& watcher = m_watchers[collection->id];
    if (!watcher) {
        watcher = std::make_shared<Watcher>();
        connect(watcher.get(), &Watcher::changed, this,
                [this, folder = collection->folder] { read(folder); });
    }
    watcher->watch(collection->folder); // again after each change: files come and go
    emit renewed(collection);
}

void OpenCollections::read(const QString& folder) {
    if (!m_waiting.contains(folder)) {
        m_waiting.append(folder);
    }
    if (!m_loader.isBusy()) {
        readNext();
    }
}

void OpenCollections::readAhead(const QString& folder) {
    m_ahead = std::make_unique<SiteLoader>();
    m_ahead->hold();
    m_ahead->open(folder, options());
}

std::unique_ptr<SiteLoader> OpenCollections::takeAhead(const QString& folder) {
    const bool isIt = m_ahead && collectionId(m_ahead->folder()) == collectionId(folder);
    return isIt ? std::move(m_ahead) : nullptr;
}

void OpenCollections::readNext() {
    if (!m_waiting.isEmpty()) {
        m_loader.open(m_waiting.takeFirst(), options());
    }
}

} // namespace lectern::reader
