// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Paints its own text: the colour comes from the palette of the moment, so no palette has to be kept in step.
#include "window/QuietLabel.h"

#include "window/Colors.h"
#include "window/TextDirection.h"

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
    const int how = static_cast<int>(QStyle::visualAlignment(layoutDirection(), alignment())) |
                    ownDirectionFlag(text(), layoutDirection());
    if (wordWrap())
        painter.drawText(area, how | Qt::TextWordWrap, text());
    else
        painter.drawText(area, how | Qt::AlignVCenter,
                         fontMetrics().elidedText(text(), Qt::ElideMiddle, area.width()));
}

} // namespace lectern::window
