// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/ProgressDelegate.h"

#include "window/Colors.h"

#include <QPainter>
#include <QPixmapCache>

namespace lectern::window {

namespace {

constexpr int discSize = 10;
constexpr int discRoom = 20; // with the air beside it
constexpr int parts = 8;     // finer shares cannot be told apart at this size

// A ring, filled clockwise as far as the page has been read.
QPixmap disc(int filled, const QColor& color, qreal ratio) {
    const QString key =
        QStringLiteral("lectern/read/%1/%2/%3").arg(filled).arg(color.rgba(), 8, 16).arg(ratio);
    QPixmap picture;
    if (QPixmapCache::find(key, &picture))
        return picture;
    picture = QPixmap(QSize(discRoom, discSize) * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF ring =
        QRectF((discRoom - discSize) / 2.0, 0, discSize, discSize).adjusted(1.5, 1.5, -1.5, -1.5);
    painter.setPen(QPen(color, 1));
    painter.drawEllipse(ring);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPie(ring, 90 * 16, -360 * 16 * filled / parts);
    painter.end();
    QPixmapCache::insert(key, picture);
    return picture;
}

} // unnamed namespace

void ProgressDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const {
    QStyledItemDelegate::initStyleOption(option, index);
    const double read = m_progress ? m_progress(index) : 0;
    if (read <= 0)
        return;
    const bool isSelected = option->state.testFlag(QStyle::State_Selected);
    const QColor color =
        isSelected ? option->palette.color(QPalette::HighlightedText) : quietText(option->palette);
    const qreal ratio = option->widget ? option->widget->devicePixelRatioF() : 1;
    const QPixmap picture = disc(qBound(1, qRound(read * parts), parts), color, ratio);
    QIcon icon;
    for (const QIcon::Mode mode : {QIcon::Normal, QIcon::Selected, QIcon::Active})
        icon.addPixmap(picture, mode);
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->icon = icon;
    option->decorationSize = QSize(discRoom, discSize);
    option->decorationPosition = QStyleOptionViewItem::Right;
}

} // namespace lectern::window
