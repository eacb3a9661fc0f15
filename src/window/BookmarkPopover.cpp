// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A folder whose name is new is made.
#include "window/BookmarkPopover.h"

#include "reader/Bookmarks.h"
#include "ui_BookmarkPopover.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QScreen>

namespace lectern::window {

using namespace Qt::StringLiterals;
using reader::Bookmarks;

BookmarkPopover::BookmarkPopover(Bookmarks& bookmarks, const QModelIndex& bookmark, QWidget* parent)
    : QFrame(parent, Qt::Popup), m_ui(std::make_unique<Ui::BookmarkPopover>()), m_bookmarks(bookmarks),
      m_bookmark(bookmark) {
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->setupUi(this);
    m_ui->name->setText(bookmark.data().toString());
    m_ui->name->selectAll();
    m_ui->folder->lineEdit()->setAccessibleName(m_ui->folder->accessibleName());
    m_folders.append(QPersistentModelIndex());
    m_ui->folder->addItem(tr("Bookmarks", "the folder at the top"));
    fillFolders({}, {});
    m_ui->folder->setCurrentIndex(
        static_cast<int>(qMax(qsizetype(0), m_folders.indexOf(QPersistentModelIndex(bookmark.parent())))));
    connect(m_ui->doneButton, &QPushButton::clicked, this, &BookmarkPopover::accept);
    connect(m_ui->removeButton, &QPushButton::clicked, this, [this] {
        emit removeRequested(m_bookmark);
        close();
    });
}

BookmarkPopover::~BookmarkPopover() = default;

void BookmarkPopover::showAt(const QWidget& anchor) {
    adjustSize();
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    QPoint place = anchor.mapToGlobal(QPoint(isMirrored ? 0 : anchor.width() - width(), anchor.height() + 2));
    const QRect screen = anchor.screen()->availableGeometry();
    place.setX(qBound(screen.left(), place.x(), screen.right() - width()));
    move(place);
    show();
    m_ui->name->setFocus();
}

void BookmarkPopover::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        accept();
        return;
    case Qt::Key_Escape:
        close();
        return;
    default:
        QFrame::keyPressEvent(event);
    }
}

void BookmarkPopover::fillFolders(const QModelIndex& parent, const QString& path) {
    for (int row = 0; row < m_bookmarks.rowCount(parent); ++row) {
        const QModelIndex index = m_bookmarks.index(row, 0, parent);
        if (!index.data(Bookmarks::IsFolder).toBool())
            continue;
        const QString name =
            path.isEmpty() ? index.data().toString() : path + u" / "_s + index.data().toString();
        m_folders.append(index);
        m_ui->folder->addItem(name);
        fillFolders(index, name);
    }
}

void BookmarkPopover::accept() {
    if (m_bookmark.isValid()) {
        m_bookmarks.setData(m_bookmark, m_ui->name->text(), Qt::EditRole);
        m_bookmarks.moveInto(m_bookmark, chosenFolder());
    }
    close();
}

QModelIndex BookmarkPopover::chosenFolder() {
    const QString name = m_ui->folder->currentText().simplified();
    const int known = m_ui->folder->findText(name, Qt::MatchFixedString);
    if (name.isEmpty())
        return {};
    return known >= 0 ? QModelIndex(m_folders.at(known)) : m_bookmarks.addFolder(name);
}

} // namespace lectern::window
