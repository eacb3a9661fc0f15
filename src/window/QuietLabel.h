// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A label that stands back: counts, hints, the address under the pointer.
#pragma once

#include <QLabel>

namespace lectern::window {

// Cuts its text with an ellipsis where room is short, or wraps it with setWordWrap(); keeps to a readable
// contrast.
class QuietLabel : public QLabel {
    Q_OBJECT

public:
    explicit QuietLabel(QWidget* parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace lectern::window
