// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/BookmarksPane.h"

#include "reader/Bookmarks.h"
#include "ui_BookmarksPane.h"
#include "window/Icons.h"

#include <QKeyEvent>
#include <QMenu>
#include <QPersistentModelIndex>
#include <QStyledItemDelegate>

namespace lectern::window {

using namespace Qt::StringLiterals;
using reader::Bookmarks;

namespace {

constexpr int linesOfHint = 6; // with the air round it, in a narrow pane

// The model knows no pictures: it is of the reader's, not of the window's.
class BookmarkDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
        QStyledItemDelegate::initStyleOption(option, index);
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = QSize(16, 16);
        option->icon = index.data(Bookmarks::IsFolder).toBool() ? icon("folder"_L1) : icon("bookmark"_L1);
    }
};

} // unnamed namespace

BookmarksPane::BookmarksPane(Bookmarks& bookmarks, QWidget* parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::BookmarksPane>()), m_bookmarks(bookmarks) {
    m_ui->setupUi(this);
    m_ui->emptyArea->viewport()->setBackgroundRole(QPalette::Window);
    m_ui->emptyArea->setMinimumHeight(linesOfHint * fontMetrics().lineSpacing());
    QFont bold = font();
    bold.setBold(true);
    m_ui->bookmarksTitle->setFont(bold);
    m_ui->addFolderButton->setIcon(icon("add-folder"_L1));
    m_ui->closeBookmarksButton->setIcon(icon("close"_L1));
    m_ui->bookmarks->setItemDelegate(new BookmarkDelegate(m_ui->bookmarks));
    m_ui->bookmarks->viewport()->setBackgroundRole(QPalette::Window);
    m_ui->bookmarks->setModel(&bookmarks);
    m_ui->bookmarks->installEventFilter(this);
    m_ui->bookmarks->viewport()->installEventFilter(this);
    setFocusProxy(m_ui->bookmarks);
    connect(m_ui->bookmarks, &QWidget::customContextMenuRequested, this, &BookmarksPane::showMenu);
    connect(m_ui->addFolderButton, &QToolButton::clicked, this,
            [this] { addFolder(m_ui->bookmarks->currentIndex()); });
    connect(m_ui->closeBookmarksButton, &QToolButton::clicked, this, &BookmarksPane::closeRequested);
    for (auto change : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&bookmarks, change, this, &BookmarksPane::follow);
    connect(&bookmarks, &QAbstractItemModel::modelReset, this, &BookmarksPane::follow);
    follow();
}

BookmarksPane::~BookmarksPane() = default;

bool BookmarksPane::eventFilter(QObject* watched, QEvent* event) {
    // A key that the field for a new name has passed on is not meant for the tree.
    if (event->type() == QEvent::KeyPress && watched == m_ui->bookmarks && m_ui->bookmarks->hasFocus()) {
        const auto& key = *static_cast<QKeyEvent*>(event);
        if (keyPressed(key.key(), key.modifiers()))
            return true;
    } else if (event->type() == QEvent::MouseButtonRelease && watched == m_ui->bookmarks->viewport()) {
        const auto& mouse = *static_cast<QMouseEvent*>(event);
        const QModelIndex index = m_ui->bookmarks->indexAt(mouse.pos());
        const bool isBehind = mouse.button() == Qt::MiddleButton || mouse.modifiers() == Qt::ControlModifier;
        if (index.isValid() && (mouse.button() == Qt::LeftButton || isBehind))
            open(index, isBehind ? OpenWhere::Behind : OpenWhere::Here);
    }
    return QWidget::eventFilter(watched, event);
}

bool BookmarksPane::keyPressed(int key, Qt::KeyboardModifiers modifiers) {
    const QModelIndex current = m_ui->bookmarks->currentIndex();
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        open(current, modifiers & Qt::ControlModifier ? OpenWhere::Behind : OpenWhere::Here);
        if (!current.data(Bookmarks::IsFolder).toBool())
            emit left();
        return true;
    case Qt::Key_Delete:
        if (current.isValid())
            emit removeRequested(current);
        return true;
    case Qt::Key_Escape:
        emit left();
        return true;
    default:
        return false;
    }
}

void BookmarksPane::follow() {
    const bool isEmpty = m_bookmarks.rowCount() == 0;
    m_ui->bookmarks->setVisible(!isEmpty);
    m_ui->emptyArea->setVisible(isEmpty);
}

void BookmarksPane::open(const QModelIndex& index, OpenWhere where) {
    if (!index.isValid())
        return;
    if (index.data(Bookmarks::IsFolder).toBool())
        m_ui->bookmarks->setExpanded(index, !m_ui->bookmarks->isExpanded(index));
    else
        emit chosen(index, where);
}

void BookmarksPane::addFolder(const QModelIndex& beside) {
    const bool isFolder = beside.data(Bookmarks::IsFolder).toBool();
    const QModelIndex folder = m_bookmarks.addFolder(tr("New folder"), isFolder ? beside : beside.parent());
    m_ui->bookmarks->setExpanded(folder.parent(), true);
    m_ui->bookmarks->setCurrentIndex(folder);
    m_ui->bookmarks->setFocus();
    m_ui->bookmarks->edit(folder);
}

void BookmarksPane::showMenu(const QPoint& position) {
    const QPersistentModelIndex row = m_ui->bookmarks->indexAt(position);
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName("bookmarkMenu"_L1);
    if (row.isValid() && !row.data(Bookmarks::IsFolder).toBool()) {
        const auto opening = [this, menu, row](const QString& text, OpenWhere where) {
            menu->addAction(text, this, [this, row, where] { open(row, where); });
        };
        opening(tr("&Open"), OpenWhere::Here);
        opening(tr("Open in a new &tab"), OpenWhere::Behind);
        opening(tr("Open in a new &window"), OpenWhere::Window);
        menu->addSeparator();
    }
    menu->addAction(tr("New &folder"), this, [this, row] { addFolder(row); });
    if (row.isValid()) {
        menu->addAction(tr("Re&name"), this, [this, row] { m_ui->bookmarks->edit(row); });
        menu->addAction(tr("R&emove"), this, [this, row] { emit removeRequested(row); });
    }
    menu->popup(m_ui->bookmarks->viewport()->mapToGlobal(position));
}

} // namespace lectern::window
