// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// All colours come from the option's palette; all measures from its font, so chips grow with the text.
#include "window/KeywordDelegate.h"

#include "reader/KeywordModel.h"
#include "window/Colors.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

namespace lectern::window {

namespace {

constexpr int gap = 4;      // between chips; half of it on each side
constexpr int padding = 9;  // from a chip's edge to its text
constexpr int between = 6;  // from the text to the number
constexpr int maximum = 24; // a longer keyword is cut, in average characters

QString numberOf(const QModelIndex& index) {
    return QLocale().toString(index.data(reader::KeywordModel::PageCount).toInt());
}

QFont numberFont(const QFont& font) {
    QFont small = font;
    small.setPointSizeF(font.pointSizeF() * 0.88);
    return small;
}

QString label(const QFontMetrics& metrics, const QModelIndex& index) {
    return metrics.elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight,
                              metrics.averageCharWidth() * maximum);
}

bool isChosen(const QModelIndex& index) {
    return index.data(reader::KeywordModel::Chosen).toBool();
}

void paintGround(QPainter* painter, const QStyleOptionViewItem& option, const QRect& chip, bool chosen) {
    const QPalette& palette = option.palette;
    const QColor window = palette.color(QPalette::Window);
    const QColor text = palette.color(QPalette::WindowText);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    QPainterPath outline;
    outline.addRoundedRect(QRectF(chip).adjusted(0.5, 0.5, -0.5, -0.5), chip.height() / 2.0,
                           chip.height() / 2.0);
    QColor fill = chosen ? palette.color(QPalette::Highlight) : blend(window, text, hovered ? 0.15 : 0.07);
    painter->fillPath(outline, fill);
    if (option.state.testFlag(QStyle::State_HasFocus) && option.widget && option.widget->hasFocus()) {
        painter->setPen(QPen(chosen ? text : palette.color(QPalette::Highlight), 1.5));
        painter->drawPath(outline);
    }
}

} // unnamed namespace

void KeywordDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const {
    const bool chosen = isChosen(index);
    const QPalette& palette = option.palette;
    const QRect chip = option.rect.adjusted(gap / 2, gap / 2, -gap / 2, -gap / 2);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(painter, option, chip, chosen);

    const QColor text = palette.color(chosen ? QPalette::HighlightedText : QPalette::WindowText);
    const QRect inner = chip.adjusted(padding, 0, -padding, 0);
    const auto align = [&option](Qt::Alignment side) {
        return QStyle::visualAlignment(option.direction, side) | Qt::AlignVCenter;
    };
    painter->setFont(option.font);
    painter->setPen(text);
    painter->drawText(inner, align(Qt::AlignLeft), label(option.fontMetrics, index));
    painter->setFont(numberFont(option.font));
    painter->setPen(chosen ? text : quietText(palette));
    painter->drawText(inner, align(Qt::AlignRight), numberOf(index));
    painter->restore();
}

QSize KeywordDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QFontMetrics metrics(option.font);
    const QFontMetrics small(numberFont(option.font));
    const int width = metrics.horizontalAdvance(label(metrics, index)) + between +
                      small.horizontalAdvance(numberOf(index)) + 2 * padding;
    return {width + gap, metrics.height() + 6 + gap};
}

} // namespace lectern::window
