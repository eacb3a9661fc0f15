// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Opens folders for a window: reads them, shows them in the page that asked, and says what failed.
#pragma once

#include "reader/SiteLoader.h"
#include "window/Services.h"

#include <QObject>
#include <QPointer>

#include <memory>

namespace lectern::reader {
class Task;
}

namespace lectern::window {

class PageArea;
class TabArea;

// One folder at a time: opening another cancels the first. What was open stays open when something fails.
class FolderOpener : public QObject {
    Q_OBJECT

public:
    // The tabs outlive this object. A private window remembers no folders; none remembers the handbook.
    FolderOpener(TabArea& tabs, const Services& services, Privacy privacy);
    ~FolderOpener() override;

    // Reads the folder and shows it in `target` at `page` (a URL of the site or a source path), else at its
    // first page.
    void open(const QString& folder, const QString& page, PageArea& target);
    // For a page that comes back: a folder that is open already is not read again, and one that is being read
    // is read to its end first.
    void bringBack(const QString& folder, const QString& page, PageArea& target);

signals:
    // The folder, or the page asked for in it, could not be shown; `message` is what the window says of it.
    void failed(const QString& message);

private:
    void use(std::unique_ptr<reader::SiteLoader> loader);
    void begin(const QString& folder);
    void loaded(const reader::CollectionPtr& collection);
    void loadFailed(const QString& folder, const Diagnostic& cause);
    void cancel();
    void renewalFailed(const Diagnostic& cause);
    void showIn(PageArea& target, const reader::CollectionPtr& collection);
    void fail(const QString& title, const QString& text, const QString& details = {});
    void tellComplaints(const reader::CollectionPtr& collection);

    void bringNext();
    void makeSearchable(const reader::CollectionPtr& collection);
    void remember(const reader::CollectionPtr& collection);

    TabArea& m_tabs;
    Services m_services;
    Privacy m_privacy;
    std::unique_ptr<reader::SiteLoader> m_loader; // never null
    std::unique_ptr<reader::SiteLoader> m_before; // whose place the one above has taken
    std::unique_ptr<reader::Task> m_task;         // while a folder is being read
    QPointer<PageArea> m_target;                  // of the folder being read
    QString m_page;
    bool m_isReading = false;
    struct Wish {
        QString folder;
        QString page;
        QPointer<PageArea> target;
    };
    QList<Wish> m_wishes; // of pages that come back
};

} // namespace lectern::window
