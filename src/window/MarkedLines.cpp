// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Broken into lines first, then each line is laid out on its own, the last one cut to the room.
#include "window/MarkedLines.h"

#include "window/Colors.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace lectern::window {

namespace {

using Mark = reader::MarkedText::Mark;

QTextOption option(bool wraps) {
    QTextOption result;
    result.setWrapMode(wraps ? QTextOption::WordWrap : QTextOption::NoWrap);
    return result;
}

QList<QTextLayout::FormatRange> formats(const QList<Mark>& marks, const QColor& ground) {
    QList<QTextLayout::FormatRange> result;
    for (const Mark& mark : marks) {
        QTextLayout::FormatRange range;
        range.start = mark.begin;
        range.length = mark.length;
        range.format.setFontWeight(QFont::Bold);
        if (ground.isValid())
            range.format.setBackground(ground);
        result.append(range);
    }
    return result;
}

// The marks within a part of the text, counted from its start.
QList<Mark> within(const QList<Mark>& marks, int start, int length) {
    QList<Mark> result;
    for (const Mark& mark : marks) {
        const int from = std::max(mark.begin, start);
        const int to = std::min(mark.begin + mark.length, start + length);
        if (from < to)
            result.append({from - start, to - from});
    }
    return result;
}

// Calls `use` with the text laid out in one line.
template <typename Use>
void layOut(const QString& text, const QList<Mark>& marks, const QFont& font, const QColor& ground,
            const Use& use) {
    QTextLayout layout(text, font);
    layout.setTextOption(option(false));
    layout.setFormats(formats(marks, ground));
    layout.beginLayout();
    QTextLine line = layout.createLine();
    layout.endLayout();
    use(layout, line);
}

} // unnamed namespace

struct MarkedLines::Line {
    int start = 0;
    int length = 0;
    bool isCut = false;
};

MarkedLines::MarkedLines(reader::MarkedText text, const QFont& font, int mostLines)
    : m_text(std::move(text.text)), m_marks(std::move(text.marks)), m_font(font), m_mostLines(mostLines) {}

double MarkedLines::height(double width) const {
    return std::ceil(QFontMetricsF(m_font).lineSpacing()) *
           static_cast<double>(m_mostLines == 1 ? 1 : lines(width).size());
}

QList<MarkedLines::Line> MarkedLines::lines(double width) const {
    if (m_mostLines == 1)
        return {{0, static_cast<int>(m_text.size()), true}};
    QTextLayout layout(m_text, m_font);
    layout.setTextOption(option(true));
    layout.setFormats(formats(m_marks, {}));
    QList<Line> result;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(1.0, width));
        result.append({line.textStart(), line.textLength(), false});
        if (result.size() == m_mostLines) {
            Line& last = result.last();
            last.isCut = last.start + last.length < m_text.size();
            last.length = last.isCut ? static_cast<int>(m_text.size()) - last.start : last.length;
            break;
        }
    }
    layout.endLayout();
    return result;
}

void MarkedLines::draw(QPainter& painter, const QRectF& room, const Colors& colors) const {
    const double step = std::ceil(QFontMetricsF(m_font).lineSpacing());
    const bool isRightToLeft = m_text.isRightToLeft();
    const bool isAtTheRight = m_mostLines == 1 ? painter.layoutDirection() == Qt::RightToLeft : isRightToLeft;
    double y = room.top();
    painter.save();
    painter.setPen(colors.text);
    for (const Line& line : lines(room.width())) {
        QString text = m_text.mid(line.start, line.length);
        QList<Mark> marks = within(m_marks, line.start, line.length);
        layOut(text, marks, m_font, colors.ground, [&](QTextLayout&, const QTextLine& whole) {
            if (!line.isCut || whole.naturalTextWidth() <= room.width())
                return;
            const QString ellipsis(u'…');
            const double left = room.width() - QFontMetricsF(m_font).horizontalAdvance(ellipsis);
            int fits = static_cast<int>(text.size()); // bold letters are wider: measured, not guessed
            fits = whole.xToCursor(isRightToLeft ? whole.naturalTextWidth() - left : left);
            text = text.left(std::max(0, fits)).trimmed() + ellipsis;
            marks = within(marks, 0, fits);
        });
        layOut(text, marks, m_font, colors.ground, [&](QTextLayout& layout, const QTextLine& shown) {
            const double x = isAtTheRight ? room.right() - shown.naturalTextWidth() : room.left();
            layout.draw(&painter, {x, y});
        });
        y += step;
    }
    painter.restore();
}

MarkedLines::Colors MarkedLines::Colors::of(const QPalette& palette, bool isSelected) {
    const QColor ground = palette.color(isSelected ? QPalette::Highlight : QPalette::Base);
    const QColor text = palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
    const QColor tint = isSelected ? text : palette.color(QPalette::Highlight);
    return {text, blend(ground, tint, isSelected ? 0.22 : 0.2)};
}

} // namespace lectern::window
