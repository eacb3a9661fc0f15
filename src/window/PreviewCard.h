// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A small card over the page: what a link leads to.
#pragma once

#include "reader/PagePreview.h"

#include <QFrame>

class QLabel;

namespace lectern::window {

// Neither the pointer nor the keyboard stops at it. It comes and goes without motion.
class PreviewCard : public QFrame {
    Q_OBJECT

public:
    explicit PreviewCard(QWidget* parent);

    // Beside `link`, an area of the parent: below it, or above where there is more room.
    void show(const reader::PagePreview& preview, const QRect& link);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* m_title;
    QLabel* m_description;
    QLabel* m_text;
};

} // namespace lectern::window
