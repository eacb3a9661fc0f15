// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// All colours come from the palette, all measures from the font. What is laid out here is laid out from left
// to right, and mirrored as a whole where the language asks for it.
#include "window/LibraryDelegate.h"

#include "reader/Library.h"
#include "window/Colors.h"
#include "window/Icons.h"
#include "window/LibraryPictures.h"
#include "window/LibraryRows.h"
#include "window/TextDirection.h"

#include <QPainter>

namespace lectern::window {

using namespace Qt::StringLiterals;
using reader::Library;

namespace {

constexpr int margin = 8;  // around the row
constexpr int padding = 9; // from the row's edge to what is in it

QFont nameFont(const QFont& font) {
    QFont large = font;
    large.setBold(true);
    large.setPointSizeF(font.pointSizeF() * 1.1);
    return large;
}

struct Layout {
    Layout(const QStyleOptionViewItem& option, const QModelIndex& index)
        : direction(option.direction), row(option.rect) {
        const QFontMetrics large(nameFont(option.font));
        const int line = option.fontMetrics.height() + 2;
        const QRect inner = row.adjusted(margin + padding, padding, -margin - padding, -padding);
        const int side = large.height() + line;
        tile = QRect(inner.left(), inner.center().y() - side / 2, side, side);
        const int left = tile.right() + 14;
        // All rows are of one height; what there is to tell stands in the middle of it.
        const bool isDescribed = !index.data(Library::Description).toString().isEmpty();
        const bool hasFacts = !describe(index).isEmpty() || !describeReading(index).isEmpty();
        const int missing = (isDescribed ? 0 : line) + (hasFacts ? 0 : line);
        name = QRect(left, inner.top() + missing / 2, inner.right() - left, large.height());
        description = name.translated(0, name.height());
        description.setHeight(isDescribed ? line : 0);
        facts = description.translated(0, description.height());
        facts.setHeight(line);
    }
    QRect at(const QRect& part) const { return QStyle::visualRect(direction, row, part); }

    Qt::LayoutDirection direction;
    QRect row, tile, name, description, facts;
};

struct Inks {
    explicit Inks(const QStyleOptionViewItem& option) {
        const QPalette& palette = option.palette;
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        text = palette.color(isSelected ? QPalette::HighlightedText : QPalette::WindowText);
        quiet = isSelected ? text : quietText(palette);
        ground = palette.color(isSelected ? QPalette::Highlight : QPalette::Window);
    }
    QColor text, quiet, ground;
};

void paintGround(QPainter* painter, const QStyleOptionViewItem& option) {
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    if (!isSelected && !option.state.testFlag(QStyle::State_MouseOver))
        return;
    const QPalette& palette = option.palette;
    painter->setPen(Qt::NoPen);
    painter->setBrush(
        isSelected ? palette.color(QPalette::Highlight)
                   : blend(palette.color(QPalette::Window), palette.color(QPalette::WindowText), 0.07));
    painter->drawRoundedRect(QRectF(option.rect).adjusted(margin, 1, -margin, -1), 6, 6);
}

// Draws the text at the beginning of the area, and gives back the area without it.
QRect drawText(QPainter* painter, const Layout& layout, const QRect& area, const QString& text) {
    const int width = std::min(painter->fontMetrics().horizontalAdvance(text), area.width());
    const QRect place(area.left(), area.top(), width, area.height());
    const QString shown = painter->fontMetrics().elidedText(text, Qt::ElideRight, area.width());
    painter->drawText(layout.at(place),
                      static_cast<int>(QStyle::visualAlignment(layout.direction, Qt::AlignLeft)) |
                          Qt::AlignVCenter | Qt::TextSingleLine | ownDirectionFlag(text, layout.direction),
                      shown);
    return area.adjusted(width, 0, 0, 0);
}

void drawProgress(QPainter* painter, const Layout& layout, const QRect& area, double progress,
                  const Inks& inks, const QColor& accent) {
    constexpr int width = 64;
    if (area.width() < width + 12)
        return;
    const QRect bar(area.left() + 10, area.center().y() - 1, width, 4);
    painter->setPen(Qt::NoPen);
    painter->setBrush(blend(inks.ground, inks.text, 0.2));
    painter->drawRoundedRect(layout.at(bar), 2, 2);
    QRect seen = bar;
    seen.setWidth(qRound(width * qBound(0.0, progress, 1.0)));
    painter->setBrush(accent);
    painter->drawRoundedRect(layout.at(seen), 2, 2);
}

} // unnamed namespace

LibraryDelegate::LibraryDelegate(LibraryPictures& pictures, QObject* parent)
    : QStyledItemDelegate(parent), m_pictures(pictures) {}

void LibraryDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(painter, option);
    const Layout layout(option, index);
    painter->setOpacity(index.data(Library::IsMissing).toBool() ? 0.45 : 1.0);
    paintTile(painter, option, index, layout.at(layout.tile));
    painter->setOpacity(1);
    paintText(painter, option, index);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(Inks(option).text);
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(margin + 2.5, 3.5, -margin - 2.5, -3.5), 4, 4);
    }
    painter->restore();
}

void LibraryDelegate::paintTile(QPainter* painter, const QStyleOptionViewItem& option,
                                const QModelIndex& index, const QRect& tile) const {
    const qreal scale = painter->device()->devicePixelRatioF();
    const QImage picture =
        m_pictures.picture(index.data(Library::Icon).toString(), qRound(tile.width() * scale));
    painter->setPen(Qt::NoPen);
    if (!picture.isNull()) {
        painter->setBrush(Qt::white); // most are drawn for a page of that colour
        painter->drawRoundedRect(tile, 6, 6);
        const QSize size = (picture.size() / scale).boundedTo(tile.size() - QSize(6, 6));
        QRect place({}, picture.size().scaled(size, Qt::KeepAspectRatio));
        place.moveCenter(tile.center());
        painter->setRenderHint(QPainter::SmoothPixmapTransform);
        painter->drawImage(place, picture);
        return;
    }
    painter->setBrush(tileColor(index.data(Library::Id).toString()));
    painter->drawRoundedRect(tile, 6, 6);
    if (index.data(Library::IsHandbook).toBool()) {
        const int side = tile.width() * 6 / 10;
        QRect place(0, 0, side, side);
        place.moveCenter(tile.center());
        icon("handbook"_L1).paint(painter, place, Qt::AlignCenter, QIcon::Selected);
        return;
    }
    QFont letter = nameFont(option.font);
    letter.setPixelSize(tile.height() / 2);
    painter->setFont(letter);
    painter->setPen(Qt::white);
    painter->drawText(tile, Qt::AlignCenter, index.data().toString().left(1).toUpper());
}

void LibraryDelegate::paintText(QPainter* painter, const QStyleOptionViewItem& option,
                                const QModelIndex& index) const {
    const Layout layout(option, index);
    const Inks inks(option);
    const QColor accent =
        option.state.testFlag(QStyle::State_Selected) ? inks.text : option.palette.color(QPalette::Highlight);
    QRect name = layout.name;
    painter->setFont(option.font);
    painter->setPen(inks.quiet);
    const QString when = describeTime(index.data(Library::ReadAt).toLongLong());
    const int reserved = painter->fontMetrics().horizontalAdvance(when);
    drawText(painter, layout, QRect(name.right() - reserved, name.top(), reserved + 1, name.height()), when);
    name.setRight(name.right() - reserved - 12);
    painter->setFont(nameFont(option.font));
    painter->setPen(inks.text);
    const QRect after = drawText(painter, layout, name, index.data().toString());
    if (index.data(Library::IsPinned).toBool() && after.width() > 20)
        icon("pin"_L1).paint(painter, layout.at(QRect(after.left() + 6, after.center().y() - 6, 13, 13)),
                             Qt::AlignCenter,
                             option.state.testFlag(QStyle::State_Selected) ? QIcon::Selected : QIcon::Normal);

    painter->setFont(option.font);
    if (layout.description.height() > 0)
        drawText(painter, layout, layout.description, index.data(Library::Description).toString());
    QRect rest = layout.facts;
    for (const QString& fact : {describe(index), describeChanges(index), describeReading(index)}) {
        if (fact.isEmpty())
            continue;
        painter->setPen(inks.quiet);
        if (rest.left() > layout.facts.left())
            rest = drawText(painter, layout, rest, u"  ·  "_s);
        painter->setPen(fact == describeChanges(index) ? inks.text : inks.quiet);
        rest = drawText(painter, layout, rest, fact);
    }
    if (!describeReading(index).isEmpty())
        drawProgress(painter, layout, rest, index.data(Library::Progress).toDouble(), inks, accent);
}

QSize LibraryDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    const int lines = 2 * (option.fontMetrics.height() + 2);
    return {200, QFontMetrics(nameFont(option.font)).height() + lines + 2 * padding};
}

void LibraryDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                           const QModelIndex& index) const {
    const Layout layout(option, index);
    QRect place = layout.at(layout.name);
    place.setHeight(std::max(place.height(), editor->sizeHint().height()));
    editor->setGeometry(place);
}

} // namespace lectern::window
