// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/CrumbButton.h"

#include "window/Colors.h"
#include "window/TextDirection.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QPainter>

namespace lectern::window {

namespace {

constexpr int padding = 5;
constexpr int widest = 260;

} // unnamed namespace

CrumbButton::CrumbButton(CrumbKind kind, const QString& text, QWidget* parent)
    : QAbstractButton(parent), m_kind(kind) {
    setText(text);
    setAccessibleName(text);
    setFocusPolicy(kind == CrumbKind::Sign ? Qt::NoFocus : Qt::TabFocus);
    setSizePolicy(kind == CrumbKind::Sign ? QSizePolicy::Fixed : QSizePolicy::Maximum, QSizePolicy::Fixed);
}

QSize CrumbButton::sizeHint() const {
    const int room = 2 * (m_kind == CrumbKind::Sign ? 3 : padding) + 2; // advances are rounded
    const int width = fontMetrics().horizontalAdvance(text()) + room;
    return {qMin(width, widest), fontMetrics().height() + 6};
}

QSize CrumbButton::minimumSizeHint() const {
    const QSize size = sizeHint();
    return m_kind == CrumbKind::Sign ? size : QSize(qMin(size.width(), 28), size.height());
}

void CrumbButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor strong = palette().color(QPalette::WindowText);
    if (underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(blend(palette().color(QPalette::Window), strong, 0.09));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0, 1, 0, -1), 4, 4);
    }
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1.5, -1, -1.5), 4, 4);
    }
    painter.setPen(m_kind == CrumbKind::Page || underMouse() ? strong : quietText(palette()));
    const QRect area = m_kind == CrumbKind::Sign ? rect() : rect().adjusted(padding, 0, -padding, 0);
    painter.setLayoutDirection(layoutDirection());
    painter.drawText(area, Qt::AlignCenter | ownDirectionFlag(text(), layoutDirection()),
                     fontMetrics().elidedText(text(), Qt::ElideRight, area.width()));
}

void CrumbButton::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        return;
    case Qt::Key_Down:
        emit menuRequested();
        return;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

void CrumbButton::contextMenuEvent(QContextMenuEvent* event) {
    event->accept();
    emit menuRequested();
}

void CrumbButton::enterEvent(QEnterEvent* event) {
    QAbstractButton::enterEvent(event);
    update();
}

void CrumbButton::leaveEvent(QEvent* event) {
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace lectern::window
