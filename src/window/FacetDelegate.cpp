// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// All colours come from the option's palette; all measures from its font, so chips grow with the text.
#include "window/FacetDelegate.h"

#include "window/Colors.h"
#include "window/FacetValuesModel.h"
#include "window/TextDirection.h"

#include <QAbstractItemView>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace lectern::window {

namespace {

constexpr int gap = 4;      // between chips; half of it on each side
constexpr int padding = 9;  // from a chip's edge to its text
constexpr int between = 6;  // from the text to the number
constexpr int maximum = 24; // a longer keyword is cut, in average characters

QString numberOf(const QModelIndex& index) {
    return QLocale().toString(index.data(FacetValuesModel::PagesRole).toInt());
}

QFont numberFont(const QFont& font) {
    QFont small = font;
    small.setPointSizeF(font.pointSizeF() * 0.88);
    return small;
}

enum class Look { Free, All, Any, None };

Look lookOf(const QModelIndex& index) {
    const int mode = index.data(FacetValuesModel::ModeRole).toInt();
    if (mode < 0)
        return Look::Free;
    switch (static_cast<reader::FacetChoice::Mode>(mode)) {
    case reader::FacetChoice::Mode::All:
        return Look::All;
    case reader::FacetChoice::Mode::Any:
        return Look::Any;
    case reader::FacetChoice::Mode::None:
        break;
    }
    return Look::None;
}

// How it was chosen is said by a sign, too, not by colours alone.
QString label(const QFontMetrics& metrics, const QModelIndex& index) {
    const QString text = metrics.elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight,
                                            metrics.averageCharWidth() * maximum);
    switch (lookOf(index)) {
    case Look::Any:
        return u'∪' + QStringLiteral(" ") + text;
    case Look::None:
        return u'−' + QStringLiteral(" ") + text;
    case Look::Free:
    case Look::All:
        break;
    }
    return text;
}

void paintGround(QPainter* painter, const QStyleOptionViewItem& option, const QRect& chip, Look look) {
    const QPalette& palette = option.palette;
    const QColor window = palette.color(QPalette::Window);
    const QColor text = palette.color(QPalette::WindowText);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    QPainterPath outline;
    outline.addRoundedRect(QRectF(chip).adjusted(0.5, 0.5, -0.5, -0.5), chip.height() / 2.0,
                           chip.height() / 2.0);
    const QColor accent = palette.color(QPalette::Highlight);
    if (look == Look::All)
        painter->fillPath(outline, accent);
    else
        painter->fillPath(outline, look == Look::Any ? blend(window, accent, 0.22)
                                                     : blend(window, text, hovered ? 0.15 : 0.07));
    if (look == Look::Any || look == Look::None) {
        painter->setPen(QPen(look == Look::Any ? accent : quietText(palette), 1.2));
        painter->drawPath(outline);
    }
    if (option.state.testFlag(QStyle::State_HasFocus) && option.widget && option.widget->hasFocus()) {
        painter->setPen(QPen(look == Look::All ? text : accent, 2));
        painter->drawPath(outline);
    }
}

} // unnamed namespace

void FacetDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
    const Look look = lookOf(index);
    const QPalette& palette = option.palette;
    const QRect chip = option.rect.adjusted(gap / 2, gap / 2, -gap / 2, -gap / 2);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(painter, option, chip, look);

    const bool filled = look == Look::All;
    const QColor text = palette.color(filled ? QPalette::HighlightedText : QPalette::WindowText);
    QFont font = option.font;
    font.setStrikeOut(look == Look::None);
    const QRect inner = chip.adjusted(padding, 0, -padding, 0);
    const auto align = [&option](Qt::Alignment side) {
        return static_cast<int>(QStyle::visualAlignment(option.direction, side) | Qt::AlignVCenter);
    };
    painter->setFont(font);
    painter->setPen(text);
    const QFontMetrics metrics(option.font);
    QString words = label(metrics, index);
    const int room =
        inner.width() - between - QFontMetrics(numberFont(option.font)).horizontalAdvance(numberOf(index));
    if (metrics.horizontalAdvance(words) > room) // the list is narrower than the chip
        words = metrics.elidedText(words, Qt::ElideRight, room);
    painter->drawText(inner, align(Qt::AlignLeft) | ownDirectionFlag(words, option.direction), words);
    painter->setFont(numberFont(option.font));
    painter->setPen(filled ? text : quietText(palette));
    painter->drawText(inner, align(Qt::AlignRight), numberOf(index));
    painter->restore();
}

QSize FacetDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QFontMetrics metrics(option.font);
    const QFontMetrics small(numberFont(option.font));
    const int width = metrics.horizontalAdvance(label(metrics, index)) + between +
                      small.horizontalAdvance(numberOf(index)) + 2 * padding + gap;
    const auto* list = qobject_cast<const QAbstractItemView*>(option.widget);
    const int room = list ? list->viewport()->width() - 1 : width;
    return {room > 0 ? std::min(width, room) : width, metrics.height() + 6 + gap};
}

} // namespace lectern::window
