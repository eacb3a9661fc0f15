// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What is said of a folder that cannot be read tells what to do about it.
#include "window/FolderOpener.h"

#include "reader/Memory.h"
#include "reader/OpenCollections.h"
#include "reader/SearchIndexes.h"
#include "reader/Settings.h"
#include "reader/Tasks.h"
#include "window/NotificationBar.h"
#include "window/PageArea.h"
#include "window/TabArea.h"

#include <QFileInfo>

namespace lectern::window {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const QString& folder) {
    const QString name = QFileInfo(folder).fileName();
    return name.isEmpty() ? folder : name;
}

} // unnamed namespace

FolderOpener::FolderOpener(TabArea& tabs, const Services& services, Privacy privacy)
    : m_tabs(tabs), m_services(services), m_privacy(privacy) {
    use(std::make_unique<reader::SiteLoader>());
    connect(&services.collections, &reader::OpenCollections::renewalFailed, this,
            [this](const QString&, const Diagnostic& cause) { renewalFailed(cause); });
}

FolderOpener::~FolderOpener() = default;

void FolderOpener::open(const QString& folder, const QString& page, PageArea& target) {
    m_target = &target;
    target.expect();
    m_page = page;
    m_isReading = true;
    if (std::unique_ptr<reader::SiteLoader> begun = m_services.collections.takeAhead(folder)) {
        use(std::move(begun));
        begin(folder);
        m_loader->release();
    } else {
        m_loader->open(folder, m_services.collections.options());
    }
}

void FolderOpener::bringBack(const QString& folder, const QString& page, PageArea& target) {
    if (const reader::CollectionPtr collection = m_services.collections.find(reader::collectionId(folder))) {
        makeSearchable(collection);
        target.show(collection, page);
    } else if (!m_isReading) {
        open(folder, page, target);
    } else if (m_target != &target) {
        m_wishes.append({folder, page, &target});
    }
}

void FolderOpener::bringNext() {
    m_isReading = false;
    while (!m_wishes.isEmpty() && !m_isReading) {
        const Wish wish = m_wishes.takeFirst();
        if (wish.target && !wish.target->navigator().collection())
            bringBack(wish.folder, wish.page, *wish.target);
    }
}

void FolderOpener::use(std::unique_ptr<reader::SiteLoader> loader) {
    if (m_loader) {
        m_loader->disconnect(this);
        m_loader->cancel();
        m_before = std::move(m_loader); // to be gone now it would have to wait for its worker
    }
    m_loader = std::move(loader);
    const reader::SiteLoader* used = m_loader.get();
    connect(used, &reader::SiteLoader::started, this, &FolderOpener::begin);
    connect(used, &reader::SiteLoader::progressed, this, [this](int files) {
        m_task->setText(tr("%n file(s) read", "while a folder is being opened", files));
    });
    connect(used, &reader::SiteLoader::loaded, this, &FolderOpener::loaded);
    connect(used, &reader::SiteLoader::loaded, this, &FolderOpener::bringNext);
    connect(used, &reader::SiteLoader::failed, this, &FolderOpener::loadFailed);
    connect(used, &reader::SiteLoader::failed, this, &FolderOpener::bringNext);
}

void FolderOpener::begin(const QString& folder) {
    m_task = m_tabs.tasks().begin(tr("Reading %1…", "%1 is a folder").arg(nameOf(folder)));
    connect(m_task.get(), &reader::Task::cancelled, this, &FolderOpener::cancel);
}

void FolderOpener::loaded(const reader::CollectionPtr& collection) {
    m_task.reset();
    if (m_privacy == Privacy::Remembered && collection->pages->pageCount() > 0)
        remember(collection);
    m_services.collections.put(collection);
    makeSearchable(collection);
    if (!m_target)
        return; // the tab was closed meanwhile
    if (collection->pages->pageCount() == 0) {
        fail(tr("No pages in “%1”").arg(nameOf(collection->folder)),
             tr("Lectern shows the Markdown and HTML pages of a site. Open the folder that holds the site's "
                "_config.yml."));
        return;
    }
    showIn(*m_target, collection);
}

void FolderOpener::makeSearchable(const reader::CollectionPtr& collection) {
    using Keeping = reader::SearchIndexes::Keeping;
    m_services.searches.use(collection, m_privacy == Privacy::Private ? Keeping::InMemory : Keeping::Kept);
}

void FolderOpener::remember(const reader::CollectionPtr& collection) {
    if (collection->folder != QFileInfo(m_services.handbook).canonicalFilePath())
        m_services.settings.addRecentFolder(collection->folder);
    m_services.memory.library().opened(collection);
}

void FolderOpener::showIn(PageArea& target, const reader::CollectionPtr& collection) {
    const bool found = target.show(collection, m_page);
    if (&target != &m_tabs.page())
        return; // who reads on elsewhere is left in peace
    target.focusPage();
    tellComplaints(collection);
    if (!found) {
        const QString text = tr("This site has no page %1. Its first page is shown instead.").arg(m_page);
        m_tabs.notify(NotificationKind::Warning, text);
        emit failed(text);
    }
}

void FolderOpener::loadFailed(const QString& folder, const Diagnostic& cause) {
    m_task.reset();
    const QString details = QString::fromStdString(toString(cause));
    const QFileInfo info(folder);
    if (!info.exists())
        fail(tr("“%1” is not there").arg(nameOf(folder)),
             tr("%1 may have been moved, renamed, or be on a disk that is not connected.").arg(folder),
             details);
    else if (!info.isDir())
        fail(tr("“%1” is no folder").arg(nameOf(folder)), tr("Open the folder that the site lies in."),
             details);
    else if (!info.isReadable() || !info.isExecutable())
        fail(tr("“%1” cannot be read").arg(nameOf(folder)),
             tr("You lack the permission to read this folder."), details);
    else
        fail(tr("“%1” cannot be opened").arg(nameOf(folder)),
             tr("Something in this folder keeps Lectern from reading it as a site."), details);
}

void FolderOpener::cancel() {
    m_loader->cancel();
    m_task.reset();
    if (m_target && !m_target->navigator().collection())
        m_target->showLibrary();
    bringNext();
}

void FolderOpener::renewalFailed(const Diagnostic& cause) {
    m_tabs.notify(NotificationKind::Warning, tr("The site has changed, and cannot be read as it is now."),
                  QString::fromStdString(toString(cause)));
}

void FolderOpener::fail(const QString& title, const QString& text, const QString& details) {
    const bool somethingToRead = m_target && m_target->navigator().order().count() > 0;
    if (m_target && !somethingToRead)
        m_target->showFailure(title, text, details);
    else
        m_tabs.notify(NotificationKind::Error, title + u'.',
                      details.isEmpty() ? text : text + u'\n' + details);
    emit failed(details.isEmpty() ? title : title + u": "_s + details);
}

void FolderOpener::tellComplaints(const reader::CollectionPtr& collection) {
    const Diagnostics& complaints = collection->site->diagnostics();
    if (!complaints.hasErrors())
        return;
    QStringList lines;
    for (const Diagnostic& complaint : complaints.list())
        lines.append(QString::fromStdString(toString(complaint)));
    const int count = static_cast<int>(complaints.list().size() + complaints.dropped());
    m_tabs.notify(NotificationKind::Warning,
                  tr("This folder has %n problem(s). All other pages can be read.", nullptr, count),
                  lines.join(u'\n'));
}

} // namespace lectern::window
