// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What stands in a list without rows: why it is empty, and what to do.
#pragma once

#include "window/QuietLabel.h"

class QAbstractItemView;

namespace lectern::window {

// At the top of the view, as wide as it, and out of the way of the mouse.
class EmptyHint : public QuietLabel {
    Q_OBJECT

public:
    explicit EmptyHint(QAbstractItemView& view);

    // A translated sentence; without one there is no hint.
    void say(const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();
};

} // namespace lectern::window
