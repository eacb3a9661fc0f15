// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The start page: the collections that have been opened, to go on reading in.
#pragma once

#include "window/LibraryPictures.h"
#include "window/LibraryRows.h"

#include <QModelIndex>
#include <QWidget>

#include <functional>
#include <memory>

class QMenu;

namespace lectern::reader {
class Library;
}

namespace lectern::window {

namespace Ui {
class LibraryPane;
}

// Where a collection is to be opened.
enum class OpenWhere { Here, Behind, Window, PrivateWindow };

// Opening, and what needs more than the library, is left to whoever listens.
class LibraryPane : public QWidget {
    Q_OBJECT

public:
    // The library outlives it.
    explicit LibraryPane(reader::Library& library, QWidget* parent = nullptr);
    ~LibraryPane() override;

    // What was typed to narrow the list.
    [[nodiscard]] QString filter() const;
    void setFilter(const QString& text);

signals:
    // `page` is PageInfo::url; empty = the first one.
    void chosen(const QString& folder, const QString& page, lectern::window::OpenWhere where);
    void openFolderRequested();
    void locateRequested(const QString& id); // of a collection whose folder is missing
    // As NotificationBar::offerUndo.
    void removed(const QString& text, const std::function<void()>& undo);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    bool listKeyPressed(const QKeyEvent& event);
    bool filterKeyPressed(const QKeyEvent& event);
    bool paste();
    void follow();
    void open(const QModelIndex& index, OpenWhere where);
    void openFirst(const QModelIndex& index);
    void rename(const QModelIndex& index);
    void remove(const QModelIndex& index);
    void showMenu(const QPoint& position);
    void fillMenu(QMenu& menu, const QModelIndex& index);

    std::unique_ptr<Ui::LibraryPane> m_ui;
    reader::Library& m_library;
    LibraryPictures m_pictures;
    LibraryRows m_rows;
};

} // namespace lectern::window
