// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Typing narrows, Enter opens, Escape clears: as in the sidebar.
#include "window/LibraryPane.h"

#include "reader/Library.h"
#include "ui_LibraryPane.h"
#include "window/Actions.h"
#include "window/LibraryDelegate.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QPersistentModelIndex>
#include <QUrl>

namespace lectern::window {

using namespace Qt::StringLiterals;
using reader::Library;

namespace {

// A folder that was copied in a file manager or a terminal; empty where it is none.
QString copiedFolder() {
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    if (!data)
        return {};
    QString path = data->text().trimmed();
    if (data->hasUrls())
        path = data->urls().constFirst().toLocalFile();
    else if (path.startsWith("file:"_L1))
        path = QUrl(path).toLocalFile();
    if (path.size() > 1 && (path.startsWith(u'"') || path.startsWith(u'\'')) && path.endsWith(path.front()))
        path = path.mid(1).chopped(1);
    if (path == "~"_L1 || path.startsWith("~/"_L1))
        path.replace(0, 1, QDir::homePath());
    return QDir::isAbsolutePath(path) && QFileInfo(path).isDir() ? path : QString();
}

} // unnamed namespace

LibraryPane::LibraryPane(Library& library, QWidget* parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::LibraryPane>()), m_library(library) {
    m_ui->setupUi(this);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    m_ui->libraryTitle->setFont(large);
    nameClearButton(*m_ui->collectionFilter);
    m_rows.setSourceModel(&library);
    m_ui->collections->setModel(&m_rows);
    m_ui->collections->setItemDelegate(new LibraryDelegate(m_pictures, m_ui->collections));
    m_ui->collections->viewport()->setBackgroundRole(QPalette::Window);
    m_ui->collections->setMouseTracking(true);
    m_ui->collections->installEventFilter(this);
    m_ui->collections->viewport()->installEventFilter(this);
    m_ui->collectionFilter->installEventFilter(this);
    setFocusProxy(m_ui->collections);
    connect(&m_pictures, &LibraryPictures::loaded, m_ui->collections->viewport(),
            qOverload<>(&QWidget::update));
    connect(m_ui->openFolderButton, &QPushButton::clicked, this, &LibraryPane::openFolderRequested);
    connect(m_ui->collectionFilter, &QLineEdit::textChanged, &m_rows, &LibraryRows::setText);
    connect(m_ui->collectionFilter, &QLineEdit::textChanged, this, &LibraryPane::follow);
    connect(m_ui->collections, &QWidget::customContextMenuRequested, this, &LibraryPane::showMenu);
    for (auto change : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_rows, change, this, &LibraryPane::follow);
    connect(&m_rows, &QAbstractItemModel::modelReset, this, &LibraryPane::follow);
    follow();
}

LibraryPane::~LibraryPane() = default;

void LibraryPane::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    m_library.lookAround();
    follow();
}

QString LibraryPane::filter() const {
    return m_ui->collectionFilter->text();
}

void LibraryPane::setFilter(const QString& text) {
    m_ui->collectionFilter->setText(text);
}

bool LibraryPane::eventFilter(QObject* watched, QEvent* event) {
    // A key that the field for a new name has passed on is not meant for the list.
    if (event->type() == QEvent::KeyPress && static_cast<QWidget*>(watched)->hasFocus()) {
        const auto& key = *static_cast<QKeyEvent*>(event);
        if (watched == m_ui->collections ? listKeyPressed(key)
                                         : watched == m_ui->collectionFilter && filterKeyPressed(key))
            return true;
    } else if (event->type() == QEvent::MouseButtonRelease && watched == m_ui->collections->viewport()) {
        const auto& mouse = *static_cast<QMouseEvent*>(event);
        const QModelIndex index = m_ui->collections->indexAt(mouse.pos());
        const bool isBehind = mouse.button() == Qt::MiddleButton || mouse.modifiers() == Qt::ControlModifier;
        if (index.isValid() && (mouse.button() == Qt::MiddleButton || mouse.button() == Qt::LeftButton)) {
            open(index, isBehind ? OpenWhere::Behind : OpenWhere::Here);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

bool LibraryPane::listKeyPressed(const QKeyEvent& event) {
    const QModelIndex current = m_ui->collections->currentIndex();
    if (event.matches(QKeySequence::Paste))
        return paste();
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        open(current, event.modifiers() & Qt::ControlModifier ? OpenWhere::Behind : OpenWhere::Here);
        return true;
    case Qt::Key_F2:
        rename(current);
        return true;
    case Qt::Key_Delete:
        remove(current);
        return true;
    case Qt::Key_Escape:
        m_ui->collectionFilter->clear();
        return true;
    default:
        break;
    }
    const bool isText = !event.text().isEmpty() && event.text().at(0).isPrint() &&
                        !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (isText && !event.text().trimmed().isEmpty()) {
        m_ui->collectionFilter->setFocus();
        m_ui->collectionFilter->setText(m_ui->collectionFilter->text() + event.text());
    }
    return isText;
}

bool LibraryPane::filterKeyPressed(const QKeyEvent& event) {
    if (event.matches(QKeySequence::Paste))
        return paste();
    switch (event.key()) {
    case Qt::Key_Down:
        m_ui->collections->setFocus();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        open(m_ui->collections->currentIndex(), OpenWhere::Here);
        return true;
    case Qt::Key_Escape:
        m_ui->collectionFilter->clear();
        m_ui->collections->setFocus();
        return true;
    default:
        return false;
    }
}

bool LibraryPane::paste() {
    const QString folder = copiedFolder();
    if (!folder.isEmpty())
        emit chosen(folder, {}, OpenWhere::Here);
    return !folder.isEmpty();
}

// One row is always chosen: Enter opens it.
void LibraryPane::follow() {
    if (!m_ui->collections->currentIndex().isValid())
        m_ui->collections->setCurrentIndex(m_rows.index(0, 0));
    const bool isNarrowed = !m_ui->collectionFilter->text().isEmpty();
    const bool isEmpty = m_rows.rowCount() == 0;
    m_ui->collections->setVisible(!isEmpty);
    m_ui->below->setVisible(isEmpty);
    m_ui->hint->setText(isEmpty && isNarrowed ? tr("No collection holds these words. Escape shows all again.")
                                              : tr("Drop the folder of a documentation site here, paste its "
                                                   "path, or open it with the button above."));
}

void LibraryPane::open(const QModelIndex& index, OpenWhere where) {
    if (!index.isValid())
        return;
    if (index.data(Library::IsMissing).toBool())
        emit locateRequested(index.data(Library::Id).toString());
    else
        emit chosen(index.data(Library::Folder).toString(), index.data(Library::Page).toString(), where);
}

void LibraryPane::openFirst(const QModelIndex& index) {
    emit chosen(index.data(Library::Folder).toString(), {}, OpenWhere::Here);
}

void LibraryPane::rename(const QModelIndex& index) {
    if (index.flags() & Qt::ItemIsEditable)
        m_ui->collections->edit(index);
}

void LibraryPane::remove(const QModelIndex& index) {
    const QString name = index.data().toString();
    if (const auto entry = m_library.remove(index.data(Library::Id).toString()))
        emit removed(tr("“%1” was removed from the library. Its folder is untouched.").arg(name),
                     [&library = m_library, entry] { library.putBack(*entry); });
}

void LibraryPane::showMenu(const QPoint& position) {
    const QModelIndex index = m_ui->collections->indexAt(position);
    if (!index.isValid())
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName("libraryMenu"_L1);
    fillMenu(*menu, index);
    menu->popup(m_ui->collections->viewport()->mapToGlobal(position));
}

void LibraryPane::fillMenu(QMenu& menu, const QModelIndex& index) {
    const QPersistentModelIndex row(index);
    const bool isMissing = index.data(Library::IsMissing).toBool();
    const bool isFixed = index.data(Library::IsHandbook).toBool();
    const bool isPinned = index.data(Library::IsPinned).toBool();
    const auto opening = [&](const QString& text, OpenWhere where) {
        menu.addAction(text, this, [this, row, where] { open(row, where); })->setEnabled(!isMissing);
    };
    const QString reading = describeReading(index);
    opening(reading.isEmpty() ? tr("&Open") : QString(reading).replace(u'&', "&&"_L1), OpenWhere::Here);
    if (!reading.isEmpty())
        menu.addAction(tr("Open the &first page"), this, [this, row] { openFirst(row); });
    opening(tr("Open in a new &tab"), OpenWhere::Behind);
    opening(tr("Open in a new &window"), OpenWhere::Window);
    opening(tr("Open in a new p&rivate window"), OpenWhere::PrivateWindow);
    menu.addSeparator();
    if (isMissing)
        menu.addAction(tr("&Locate…"), this, [this, row] { open(row, OpenWhere::Here); });
    menu.addAction(
            tr("&Show in the file manager"), this,
            [row] { QDesktopServices::openUrl(QUrl::fromLocalFile(row.data(Library::Folder).toString())); })
        ->setEnabled(!isMissing);
    menu.addSeparator();
    menu.addAction(
            isPinned ? tr("Un&pin") : tr("&Pin"), this,
            [this, row, isPinned] { m_library.setPinned(row.data(Library::Id).toString(), !isPinned); })
        ->setEnabled(!isFixed);
    menu.addAction(tr("Re&name"), this, [this, row] { rename(row); })->setEnabled(!isFixed);
    menu.addAction(tr("R&emove from the library"), this, [this, row] { remove(row); })->setEnabled(!isFixed);
}

} // namespace lectern::window
