// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A list view whose items flow like words; the delegate makes chips of them.
#include "window/KeywordPane.h"

#include "ui_KeywordPane.h"
#include "window/KeywordDelegate.h"

#include <QKeyEvent>

namespace lectern::window {

KeywordPane::KeywordPane(QWidget* parent) : QWidget(parent), m_ui(std::make_unique<Ui::KeywordPane>()) {
    m_ui->setupUi(this);
    m_ui->chips->setItemDelegate(new KeywordDelegate(m_ui->chips));
    m_ui->chips->viewport()->setBackgroundRole(QPalette::Window);
    m_ui->chips->setMouseTracking(true);
    m_ui->chips->installEventFilter(this);
    hide();
}

KeywordPane::~KeywordPane() = default;

void KeywordPane::setModels(reader::PageFilterModel& filter, reader::KeywordModel& keywords) {
    m_filter = &filter;
    m_keywords = &keywords;
    m_ui->chips->setModel(&keywords);
    connect(m_ui->chips, &QListView::clicked, &keywords, &reader::KeywordModel::toggle);
    connect(m_ui->clearButton, &QToolButton::clicked, &filter, [&filter] { filter.setKeywords({}); });
    connect(&filter, &reader::PageFilterModel::filterChanged, this, &KeywordPane::follow);
    follow();
}

bool KeywordPane::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress || !m_keywords)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Space:
    case Qt::Key_Select:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_keywords->toggle(m_ui->chips->currentIndex());
        return true;
    case Qt::Key_Escape:
        emit escaped();
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

void KeywordPane::follow() {
    setVisible(m_keywords->rowCount() > 0);
    m_ui->clearButton->setVisible(!m_filter->keywords().isEmpty());
}

} // namespace lectern::window
