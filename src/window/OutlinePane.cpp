// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/OutlinePane.h"

#include "ui_OutlinePane.h"
#include "web/WebView.h"

#include <QKeyEvent>
#include <QMenu>

#include <chrono>

namespace lectern::window {

using namespace std::chrono_literals;

OutlinePane::OutlinePane(ActivePage& active, QWidget* parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::OutlinePane>()), m_active(active) {
    m_ui->setupUi(this);
    setFocusProxy(m_ui->headings);
    m_ui->headings->setModel(&m_model);
    m_ui->headings->viewport()->setBackgroundRole(QPalette::Window);
    m_ui->headings->installEventFilter(this);
    m_ui->headings->setContextMenuPolicy(Qt::CustomContextMenu);
    m_pause.setSingleShot(true);
    m_pause.setInterval(60ms);
    connect(&m_pause, &QTimer::timeout, this, &OutlinePane::follow);
    connect(m_ui->headings, &QTreeView::clicked, this, &OutlinePane::choose);
    connect(m_ui->headings, &QWidget::customContextMenuRequested, this, &OutlinePane::showMenu);
    connect(&active, &ActivePage::changed, this, [this] {
        if (m_active.url().isEmpty())
            take({});
    });
    connect(&active, &ActivePage::shown, this, &OutlinePane::read);
    connect(&active, &ActivePage::moved, this, [this] {
        if (isVisible() && !m_pause.isActive())
            m_pause.start();
    });
    take({});
}

OutlinePane::~OutlinePane() = default;

void OutlinePane::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    read();
}

bool OutlinePane::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            choose(m_ui->headings->currentIndex());
            m_active.page().focusPage(); // who goes there by keyboard wants to read on by keyboard
            return true;
        }
        if (key == Qt::Key_Escape) {
            m_active.page().focusPage();
            return true;
        }
        m_isWalking = true;
    } else if (event->type() == QEvent::FocusOut) {
        mark(); // a heading that was only looked at is not being read
    }
    return QWidget::eventFilter(watched, event);
}

void OutlinePane::read() {
    if (!isVisible())
        return;
    web::WebView* view = m_active.view();
    if (!view || m_active.url().isEmpty())
        return take({});
    web::readOutline(*view, this, [this, view](const QList<reader::OutlineHeading>& headings) {
        if (view == m_active.view())
            take(headings);
    });
}

void OutlinePane::take(const QList<reader::OutlineHeading>& headings) {
    m_model.setHeadings(headings);
    m_ui->headings->expandAll();
    m_ui->headings->setVisible(!headings.isEmpty());
    m_ui->none->setVisible(headings.isEmpty());
    m_position = {};
    if (!headings.isEmpty())
        follow();
}

void OutlinePane::follow() {
    web::WebView* view = m_active.view();
    if (!view || !isVisible())
        return;
    web::findOutlinePosition(*view, this, [this, view](const web::OutlinePosition& position) {
        if (view == m_active.view())
            takePosition(position);
    });
}

// Asked again until the page stands still: a slow scroll ends after the key that began it.
void OutlinePane::takePosition(const web::OutlinePosition& position) {
    const bool isMoving = position.top != m_position.top;
    const bool isElsewhere = position.heading != m_position.heading;
    m_position = position;
    if (isElsewhere || !m_isWalking)
        mark();
    if (isMoving && !m_pause.isActive())
        m_pause.start();
}

void OutlinePane::mark() {
    m_isWalking = false;
    const QModelIndex index = m_model.indexAt(m_position.heading);
    if (index == m_ui->headings->currentIndex() && m_ui->headings->selectionModel()->isSelected(index))
        return;
    m_ui->headings->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    if (index.isValid())
        m_ui->headings->scrollTo(index);
}

void OutlinePane::choose(const QModelIndex& index) {
    if (web::WebView* view = m_active.view(); view && index.isValid()) {
        web::goToHeading(*view, reader::OutlineModel::positionOf(index));
        m_pause.start();
    }
}

void OutlinePane::showMenu(const QPoint& position) {
    const QModelIndex index = m_ui->headings->indexAt(position);
    const QString id = index.data(reader::OutlineModel::Id).toString();
    if (!index.isValid())
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Go there"), this, [this, index] { choose(index); });
    menu->addAction(tr("&Copy link to this heading"), this, [this, id] { emit headingLinkRequested(id); })
        ->setEnabled(!id.isEmpty());
    menu->popup(m_ui->headings->viewport()->mapToGlobal(position));
}

} // namespace lectern::window
