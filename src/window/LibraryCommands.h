// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Does what is asked for on the start page of a tab.
#pragma once

#include "window/LibraryPane.h"
#include "window/Services.h"

#include <QObject>

namespace lectern::window {

class FolderOpener;
class MainWindow;
class PageArea;

class LibraryCommands : public QObject {
    Q_OBJECT

public:
    // All outlive this object; the window owns it.
    LibraryCommands(const Services& services, FolderOpener& opener, MainWindow& window, Privacy privacy);

    // To be called once for each page.
    void connectPage(PageArea& page);

private:
    void connectLibrary(PageArea& page, const LibraryPane& library);
    void open(PageArea& page, const QString& folder, const QString& pageUrl, OpenWhere where);
    void locate(const QString& id);

    Services m_services;
    FolderOpener& m_opener;
    MainWindow& m_window;
    Privacy m_privacy;
};

} // namespace lectern::window
