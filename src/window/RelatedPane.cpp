// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/RelatedPane.h"

#include "reader/CollectionIndex.h"
#include "ui_RelatedPane.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace lectern::window {

using Kind = reader::RelatedPagesModel::Kind;

RelatedPane::RelatedPane(QWidget* parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::RelatedPane>()), m_related(Kind::Related, this),
      m_backlinks(Kind::Backlinks, this) {
    m_ui->setupUi(this);
    setFocusProxy(m_ui->related);
    setUp(*m_ui->related, m_related, *m_ui->noRelated);
    setUp(*m_ui->backlinks, m_backlinks, *m_ui->noBacklinks);
}

RelatedPane::~RelatedPane() = default;

void RelatedPane::setUp(QListView& list, reader::RelatedPagesModel& model, QLabel& none) {
    list.setModel(&model);
    list.viewport()->setBackgroundRole(QPalette::Window);
    list.installEventFilter(this);
    list.viewport()->installEventFilter(this);
    const auto follow = [&list, &model, &none] {
        const bool isEmpty = model.rowCount() == 0;
        list.setVisible(!isEmpty);
        none.setVisible(isEmpty);
    };
    connect(&model, &reader::RelatedPagesModel::ready, this, follow);
    follow();
}

void RelatedPane::setPage(reader::CollectionIndex* index, const QString& url) {
    m_index = index;
    m_url = url;
    if (isVisible())
        ask();
}

void RelatedPane::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    ask();
}

void RelatedPane::ask() {
    const bool hasPage = !m_url.isEmpty();
    m_ui->noRelated->setText(hasPage ? tr("No other page has keywords of this one, or links with it.")
                                     : tr("No page is open."));
    m_ui->noBacklinks->setText(hasPage ? tr("No page links to this one.") : QString());
    m_related.setPage(m_index, m_url);
    m_backlinks.setPage(m_index, m_url);
}

bool RelatedPane::eventFilter(QObject* watched, QEvent* event) {
    auto* list = qobject_cast<QListView*>(watched);
    if (event->type() == QEvent::KeyPress && list) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            choose(list->currentIndex(), key->modifiers());
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            emit left();
            return true;
        }
    } else if (event->type() == QEvent::MouseButtonRelease && !list) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        list = qobject_cast<QListView*>(watched->parent());
        if (mouse->button() == Qt::MiddleButton)
            choose(list->indexAt(mouse->pos()), Qt::ControlModifier);
        else if (mouse->button() == Qt::LeftButton)
            choose(list->indexAt(mouse->pos()), mouse->modifiers());
    }
    return QWidget::eventFilter(watched, event);
}

void RelatedPane::choose(const QModelIndex& index, Qt::KeyboardModifiers how) {
    if (index.isValid())
        emit pageChosen(index.data(reader::RelatedPagesModel::UrlRole).toString(), how);
}

} // namespace lectern::window
