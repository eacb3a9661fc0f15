// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/LibraryCommands.h"

#include "reader/Memory.h"
#include "window/FolderOpener.h"
#include "window/MainWindow.h"
#include "window/TabArea.h"

#include <QFileDialog>
#include <QFileInfo>

namespace lectern::window {

LibraryCommands::LibraryCommands(const Services& services, FolderOpener& opener, MainWindow& window,
                                 Privacy privacy)
    : QObject(&window), m_services(services), m_opener(opener), m_window(window), m_privacy(privacy) {}

void LibraryCommands::connectPage(PageArea& page) {
    connect(&page, &PageArea::libraryMade, this,
            [this, &page](const LibraryPane* library) { connectLibrary(page, *library); });
}

void LibraryCommands::connectLibrary(PageArea& page, const LibraryPane& library) {
    connect(&library, &LibraryPane::chosen, this,
            [this, &page](const QString& folder, const QString& pageUrl, OpenWhere where) {
                open(page, folder, pageUrl, where);
            });
    connect(&library, &LibraryPane::openFolderRequested, &page, &PageArea::openFolderRequested);
    connect(&library, &LibraryPane::locateRequested, this, &LibraryCommands::locate);
    connect(&library, &LibraryPane::removed, &m_window.tabs(), &TabArea::offerUndo);
}

void LibraryCommands::open(PageArea& page, const QString& folder, const QString& pageUrl, OpenWhere where) {
    const reader::LibraryEntry* entry = m_services.memory.library().find(reader::collectionId(folder));
    const reader::TabState tab{{{folder, pageUrl, entry ? entry->shownName() : folder, {}}}};
    switch (where) {
    case OpenWhere::Here:
        m_opener.open(folder, pageUrl, page);
        return;
    case OpenWhere::Behind:
        m_window.tabs().add(tab, web::NewView::Behind);
        return;
    case OpenWhere::Window:
        emit m_window.newWindowRequested({{}, {tab}, 0}, m_privacy);
        return;
    case OpenWhere::PrivateWindow:
        emit m_window.newWindowRequested({{}, {tab}, 0}, Privacy::Private);
        return;
    }
}

void LibraryCommands::locate(const QString& id) {
    const reader::LibraryEntry* entry = m_services.memory.library().find(id);
    if (!entry)
        return;
    auto* dialog = new QFileDialog(&m_window, tr("Where is “%1” now?").arg(entry->shownName()),
                                   QFileInfo(entry->folder).path());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, id](const QString& folder) { m_services.memory.relocate(id, folder); });
    dialog->open();
}

} // namespace lectern::window
