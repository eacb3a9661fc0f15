// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Paints its own text: the colour comes from the palette of the moment, so no palette has to be kept in step.
#include "window/QuietLabel.h"

#include "window/Colors.h"

#include <QPainter>
#include <QStyle>

namespace lectern::window {

QuietLabel::QuietLabel(QWidget* parent) : QLabel(parent) {
    setTextFormat(Qt::PlainText);
}

QSize QuietLabel::minimumSizeHint() const {
    return {0, QLabel::minimumSizeHint().height()};
}

void QuietLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setPen(quietText(palette()));
    const QRect area = contentsRect();
    if (wordWrap()) {
        const Qt::Alignment side = QStyle::visualAlignment(layoutDirection(), alignment());
        painter.drawText(area, static_cast<int>(side) | Qt::TextWordWrap, text());
        return;
    }
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideMiddle, area.width());
    painter.drawText(area, QStyle::visualAlignment(layoutDirection(), alignment()) | Qt::AlignVCenter, shown);
}

} // namespace lectern::window
