// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Asks for name and folder of a bookmark that was just made.
#pragma once

#include <QFrame>
#include <QPersistentModelIndex>

#include <memory>

namespace lectern::reader {
class Bookmarks;
}

namespace lectern::window {

namespace Ui {
class BookmarkPopover;
}

// The bookmark is there already: who presses Escape, or clicks elsewhere, keeps it.
class BookmarkPopover : public QFrame {
    Q_OBJECT

public:
    // The bookmarks outlive it; it deletes itself once it is closed.
    BookmarkPopover(reader::Bookmarks& bookmarks, const QModelIndex& bookmark, QWidget* parent);
    ~BookmarkPopover() override;

    // Below the widget, on its side of the window.
    void showAt(const QWidget& anchor);

signals:
    void removeRequested(const QPersistentModelIndex& bookmark);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fillFolders(const QModelIndex& parent, const QString& path);
    void accept();
    QModelIndex chosenFolder();

    std::unique_ptr<Ui::BookmarkPopover> m_ui;
    reader::Bookmarks& m_bookmarks;
    QPersistentModelIndex m_bookmark;
    QList<QPersistentModelIndex> m_folders; // as in the box
};

} // namespace lectern::window
