// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Painting of the bars and their way out.
#include "window/Bar.h"

#include "window/Colors.h"

#include <QKeyEvent>
#include <QPainter>

namespace lectern::window {

Bar::Bar(BarEdge edge, QWidget* parent) : QFrame(parent), m_edge(edge) {
    setFrameShape(QFrame::NoFrame);
    hide();
}

void Bar::open(const QColor& accent) {
    m_accent = accent;
    show();
    update();
}

void Bar::dismiss() {
    if (isHidden())
        return;
    hide();
    emit closed();
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
