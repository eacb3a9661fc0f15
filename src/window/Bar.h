// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the bars above and below the page have in common: a calm tint and a line towards the page.
#pragma once

#include <QFrame>

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
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    BarEdge m_edge;
    QColor m_accent;
};

} // namespace lectern::window
