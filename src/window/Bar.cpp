// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Painting of the bars, how they make do with little room, and their way out.
#include "window/Bar.h"

#include "window/Colors.h"

#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace lectern::window {

namespace {

constexpr int mostLettersInARow = 36; // longer sentences may take two lines before the answers give way

} // unnamed namespace

Bar::Bar(BarEdge edge, QWidget* parent) : QFrame(parent), m_edge(edge) {
    setFrameShape(QFrame::NoFrame);
    hide();
}

void Bar::open(const QColor& accent) {
    m_accent = accent;
    fold();
    show();
    update();
}

void Bar::dismiss() {
    if (isHidden())
        return;
    hide();
    emit closed();
}

void Bar::foldAround(QBoxLayout& parts, const QWidget& words) {
    m_parts = &parts;
    m_words = &words;
}

int Bar::widthUnfolded() const {
    const QFontMetrics metrics = m_words->fontMetrics();
    const int row = metrics.horizontalAdvance(m_words->property("text").toString());
    const int words = std::min(row, metrics.averageCharWidth() * mostLettersInARow);
    const QMargins margins = layout()->contentsMargins();
    const int beside = m_parts->itemAt(0)->minimumSize().width() - m_words->minimumSizeHint().width();
    return margins.left() + beside + words + m_parts->spacing() + m_parts->itemAt(1)->sizeHint().width() +
           margins.right();
}

void Bar::fold() {
    if (!m_parts)
        return;
    // Hidden, it has no width of its own yet.
    const int room = isHidden() && parentWidget() ? parentWidget()->width() : width();
    const bool isFolded = room < widthUnfolded();
    m_parts->setDirection(isFolded ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_parts->setStretch(0, isFolded ? 0 : 1); // a bar of two rows is no higher than they are
}

bool Bar::event(QEvent* event) {
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        fold();
    return QFrame::event(event);
}

void Bar::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

void Bar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const QColor ground = palette().color(QPalette::Window);
    painter.fillRect(rect(), m_accent.isValid() ? blend(ground, m_accent, 0.16) : ground);
    const int line = m_edge == BarEdge::Top ? 0 : height() - 1;
    painter.fillRect(0, line, width(), 1, hairline(palette()));
}

} // namespace lectern::window
