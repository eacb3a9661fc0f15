// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/SearchResultDelegate.h"

#include "reader/SearchModel.h"
#include "window/Colors.h"
#include "window/MarkedLines.h"
#include "window/TextDirection.h"

#include <QAbstractItemView>
#include <QPainter>

namespace lectern::window {

using reader::MarkedText;
using reader::SearchModel;

namespace {

constexpr int side = 12;  // from the edge to the text
constexpr int inset = 10; // of passages
constexpr int above = 7;  // a page's title stands apart from the passages of the one before
constexpr int below = 5;
constexpr int mostLines = 3;

bool isPage(const QModelIndex& index) {
    return !index.parent().isValid();
}

QFont bold(QFont font) {
    font.setWeight(QFont::DemiBold);
    return font;
}

MarkedLines snippetOf(const QModelIndex& index, const QFont& font) {
    return {index.data(SearchModel::SnippetRole).value<MarkedText>(), font, mostLines};
}

bool isSelected(const QStyleOptionViewItem& option) {
    return option.state.testFlag(QStyle::State_Selected);
}

MarkedLines::Colors colorsOf(const QStyleOptionViewItem& option) {
    auto colors = MarkedLines::Colors::of(option.palette, isSelected(option));
    if (!isSelected(option))
        colors.text = option.palette.color(QPalette::WindowText);
    return colors;
}

} // unnamed namespace

void SearchResultDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const {
    QStyleOptionViewItem row = option;
    row.font = option.font;
    const QWidget* widget = option.widget;
    painter->save();
    widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &row, painter, widget);
    if (isPage(index))
        paintPage(*painter, option, index);
    else
        paintPassage(*painter, option, index);
    if (option.state.testFlag(QStyle::State_HasFocus)) { // the field, too, leads through the rows
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(colorsOf(option).text);
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(6.5, 3.5, -6.5, -3.5), 3, 3);
    }
    painter->restore();
}

void SearchResultDelegate::paintPage(QPainter& painter, const QStyleOptionViewItem& option,
                                     const QModelIndex& index) const {
    const auto colors = colorsOf(option);
    const QRect room = option.rect.adjusted(side, above, -side, -2);
    const QFont font = bold(option.font);
    const QFontMetrics metrics(font);
    const QString title = index.data(SearchModel::TitleRole).toString();
    MarkedLines({title, {}}, font).draw(painter, room, colors);
    const int used = metrics.horizontalAdvance(title) + 12;
    const QRect rest = QStyle::visualRect(option.direction, room, room.adjusted(used, 0, 0, 0));
    if (rest.width() < 10 * option.fontMetrics.averageCharWidth()) // a letter or two tell nothing
        return;
    painter.setPen(isSelected(option) ? colors.text : quietText(option.palette));
    painter.setFont(option.font);
    const QString path = option.fontMetrics.elidedText(index.data(SearchModel::PathRole).toString(),
                                                       Qt::ElideMiddle, rest.width());
    const auto side = static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignRight));
    painter.drawText(rest, side | Qt::AlignTop | ownDirectionFlag(path, option.direction), path);
}

void SearchResultDelegate::paintPassage(QPainter& painter, const QStyleOptionViewItem& option,
                                        const QModelIndex& index) const {
    const auto colors = colorsOf(option);
    QRect room = option.rect.adjusted(side + inset, 2, -side, -below);
    room = QStyle::visualRect(option.direction, option.rect, room);
    const QString section = index.data(SearchModel::SectionRole).toString();
    if (!section.isEmpty()) {
        auto quiet = colors;
        if (!isSelected(option))
            quiet.text = quietText(option.palette);
        MarkedLines({section, {}}, option.font).draw(painter, room, quiet);
        room.setTop(room.top() + option.fontMetrics.lineSpacing());
    }
    snippetOf(index, option.font).draw(painter, room, colors);
}

QSize SearchResultDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    if (isPage(index))
        return {0, QFontMetrics(bold(option.font)).lineSpacing() + above + 2};
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = view ? view->viewport()->width() : 240;
    const bool hasSection = !index.data(SearchModel::SectionRole).toString().isEmpty();
    const double snippet = snippetOf(index, option.font).height(width - 2 * side - inset);
    return {0, static_cast<int>(snippet) + (hasSection ? option.fontMetrics.lineSpacing() : 0) + 2 + below};
}

} // namespace lectern::window
