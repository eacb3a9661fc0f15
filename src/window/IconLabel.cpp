// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Decoration: it has no name for screen readers, since the text beside it says the same.
#include "window/IconLabel.h"

#include <QPainter>

namespace lectern::window {

IconLabel::IconLabel(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconLabel::setIcon(const QIcon& icon, int side, QIcon::Mode mode) {
    m_icon = icon;
    m_side = side;
    m_mode = mode;
    updateGeometry();
    update();
}

QSize IconLabel::sizeHint() const {
    return {m_side, m_side};
}

void IconLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    m_icon.paint(&painter, rect(), Qt::AlignCenter, m_mode);
}

} // namespace lectern::window
