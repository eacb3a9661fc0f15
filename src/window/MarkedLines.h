// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A text in which what was looked for stands out.
#pragma once

#include "reader/MarkedText.h"

#include <QFont>
#include <QList>
#include <QPalette>
#include <QString>

class QPainter;
class QRectF;

namespace lectern::window {

// Marks are bold on a tinted ground: to be told apart without colours, too.
class MarkedLines {
public:
    MarkedLines(reader::MarkedText text, const QFont& font, int mostLines = 1);

    // The height that it takes where it is this wide.
    [[nodiscard]] double height(double width) const;

    struct Colors {
        QColor text;
        QColor ground; // of the marks
        static Colors of(const QPalette& palette, bool isSelected);
    };
    // What does not fit ends in an ellipsis. A single line begins where the painter's direction has it,
    // several where the text's own has it.
    void draw(QPainter& painter, const QRectF& room, const Colors& colors) const;

private:
    struct Line;
    [[nodiscard]] QList<Line> lines(double width) const;

    QString m_text;
    QList<reader::MarkedText::Mark> m_marks;
    QFont m_font;
    int m_mostLines;
};

} // namespace lectern::window
