// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The bookmarks as a tree: opened, renamed, moved about and removed.
#pragma once

#include "window/LibraryPane.h"

#include <QModelIndex>
#include <QWidget>

#include <memory>

namespace lectern::reader {
class Bookmarks;
}

namespace lectern::window {

namespace Ui {
class BookmarksPane;
}

// Says which bookmark was chosen; opening it is not its business.
class BookmarksPane : public QWidget {
    Q_OBJECT

public:
    // The bookmarks outlive it.
    explicit BookmarksPane(reader::Bookmarks& bookmarks, QWidget* parent = nullptr);
    ~BookmarksPane() override;

signals:
    void chosen(const QModelIndex& bookmark, lectern::window::OpenWhere where);
    void removeRequested(const QModelIndex& bookmark);
    void closeRequested();
    void left(); // by Escape, or Enter: the page may have the keyboard

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool keyPressed(int key, Qt::KeyboardModifiers modifiers);
    void follow();
    void open(const QModelIndex& index, OpenWhere where);
    void addFolder(const QModelIndex& beside);
    void showMenu(const QPoint& position);

    std::unique_ptr<Ui::BookmarksPane> m_ui;
    reader::Bookmarks& m_bookmarks;
};

} // namespace lectern::window
