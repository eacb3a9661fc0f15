// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/SwitcherDelegate.h"

#include "reader/SwitcherModel.h"
#include "window/Colors.h"
#include "window/Icons.h"
#include "window/MarkedLines.h"
#include "window/TextDirection.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace lectern::window {

using namespace Qt::StringLiterals;
using reader::SwitcherModel;

namespace {

constexpr int side = 10; // from the edge to the icon and from the last text to the edge
constexpr int iconSize = 16;
constexpr int between = 10;        // icon, title, detail
constexpr double mostDetail = 0.4; // of the room

QLatin1StringView iconOf(const QModelIndex& index) {
    switch (static_cast<SwitcherModel::Kind>(index.data(SwitcherModel::KindRole).toInt())) {
    case SwitcherModel::Kind::Page:
        return "pages"_L1;
    case SwitcherModel::Kind::Heading:
        return "heading"_L1;
    case SwitcherModel::Kind::Command:
        break;
    }
    return "command"_L1;
}

// In the direction of reading: `from` is counted from the row's start.
QRect part(const QStyleOptionViewItem& option, int from, int width) {
    const QRect room(option.rect.left() + from, option.rect.top(), width, option.rect.height());
    return QStyle::visualRect(option.direction, option.rect, room);
}

void drawRow(QPainter* painter, const QStyleOptionViewItem& option) {
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (!selected && !option.state.testFlag(QStyle::State_MouseOver))
        return;
    const QPalette& palette = option.palette;
    painter->setPen(Qt::NoPen);
    painter->setBrush(selected ? palette.color(QPalette::Highlight)
                               : blend(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.07));
    painter->drawRoundedRect(QRectF(option.rect).adjusted(4, 1, -4, -1), 4, 4);
}

// The name of a key, as on a keyboard.
void drawShortcut(QPainter* painter, const QStyleOptionViewItem& option, const QRect& room,
                  const QString& text, const QColor& ink) {
    const QRectF cap = QRectF(room).adjusted(0.5, 5.5, -0.5, -5.5);
    painter->setBrush(Qt::NoBrush);
    QColor line = ink;
    line.setAlphaF(0.5F);
    painter->setPen(line);
    painter->drawRoundedRect(cap, 4, 4);
    painter->setPen(ink);
    painter->setFont(option.font);
    painter->drawText(room, Qt::AlignCenter | ownDirectionFlag(text, option.direction), text);
}

} // unnamed namespace

void SwitcherDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const {
    const Command command = m_commands.value(index.data(SwitcherModel::CommandRole).toInt());
    const QString of = command.action ? command.menu : index.data(SwitcherModel::DetailRole).toString();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const auto colors = MarkedLines::Colors::of(option.palette, selected);
    const QColor quiet = selected ? colors.text : quietText(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    drawRow(painter, option);
    QRect picture(QPoint(), QSize(iconSize, iconSize));
    picture.moveCenter(part(option, side, iconSize).center());
    icon(iconOf(index)).paint(painter, picture, Qt::AlignCenter, selected ? QIcon::Selected : QIcon::Normal);

    const int start = side + iconSize + between;
    int end = option.rect.width() - side;
    if (!command.shortcut.isEmpty()) {
        const int width = option.fontMetrics.horizontalAdvance(command.shortcut) + 14;
        drawShortcut(painter, option, part(option, end - width, width), command.shortcut, quiet);
        end -= width + between;
    }
    const QString detail = option.fontMetrics.elidedText(
        of, Qt::ElideMiddle, static_cast<int>(std::max(0, end - start) * mostDetail));
    if (!detail.isEmpty()) {
        const int width = option.fontMetrics.horizontalAdvance(detail) + 1;
        painter->setPen(quiet);
        painter->drawText(part(option, end - width, width),
                          Qt::AlignCenter | ownDirectionFlag(detail, option.direction), detail);
        end -= width + between;
    }
    const QFontMetrics& metrics = option.fontMetrics;
    QRectF room = part(option, start, std::max(0, end - start));
    room.adjust(0, (room.height() - metrics.lineSpacing()) / 2.0, 0, 0);
    MarkedLines(index.data(SwitcherModel::TextRole).value<reader::MarkedText>(), option.font)
        .draw(*painter, room, colors);
    painter->restore();
}

QSize SwitcherDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    return {0, std::max(iconSize, option.fontMetrics.height()) + 14};
}

} // namespace lectern::window
