// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/KeyField.h"

#include <QKeyEvent>

namespace lectern::window {

void KeyField::keyPressEvent(QKeyEvent* event) {
    clear();
    QKeySequenceEdit::keyPressEvent(event);
    if (const QKeySequence keys = keySequence(); !keys.isEmpty()) {
        const QKeySequence key(keys[0]);
        setKeySequence(key);
        emit typed(key);
    }
}

// Letting go would begin to wait for another key.
void KeyField::keyReleaseEvent(QKeyEvent* event) {
    event->accept();
}

} // namespace lectern::window
