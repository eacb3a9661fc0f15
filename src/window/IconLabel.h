// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A small picture beside a text.
#pragma once

#include <QIcon>
#include <QWidget>

namespace lectern::window {

// Paints the icon anew each time, so that it follows the palette as icons on buttons do.
class IconLabel : public QWidget {
    Q_OBJECT

public:
    explicit IconLabel(QWidget* parent = nullptr);

    // `side` is its height and width in logical pixels; Disabled draws it faintly.
    void setIcon(const QIcon& icon, int side = 16, QIcon::Mode mode = QIcon::Normal);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QIcon m_icon;
    int m_side = 16;
    QIcon::Mode m_mode = QIcon::Normal;
};

} // namespace lectern::window
