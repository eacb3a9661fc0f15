// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the bars above and below the page have in common: a calm tint and a line towards the page.
#pragma once

#include <QFrame>

class QBoxLayout;

namespace lectern::window {

enum class BarEdge { Top, Bottom }; // the edge at which the line is drawn

// Hidden until shown. Escape closes it and gives the keyboard back to where it was.
class Bar : public QFrame {
    Q_OBJECT

public:
    Bar(BarEdge edge, QWidget* parent);

    // Shows the bar in a tint of `accent`; an invalid colour stands for no tint.
    void open(const QColor& accent = {});
    // Hides it; `closed` tells those who keep the keyboard.
    void dismiss();

signals:
    void closed();

protected:
    // The two layouts in `parts` are what is said and the answers to it. They stand beside each other where
    // the bar has the room, and one above the other where the words would be squeezed. `words` is the label
    // or field among what is said that can do with less room.
    void foldAround(QBoxLayout& parts, const QWidget& words);

    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int widthUnfolded() const;
    void fold();

    BarEdge m_edge;
    QColor m_accent;
    QBoxLayout* m_parts = nullptr;
    const QWidget* m_words = nullptr;
};

} // namespace lectern::window
