// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/EmptyHint.h"

#include <QAbstractItemView>
#include <QEvent>

namespace lectern::window {

EmptyHint::EmptyHint(QAbstractItemView& view) : QuietLabel(view.viewport()) {
    setObjectName(QStringLiteral("emptyHint"));
    setWordWrap(true);
    setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    setContentsMargins(12, 12, 12, 12);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
    view.viewport()->installEventFilter(this);
}

void EmptyHint::say(const QString& text) {
    setText(text);
    setVisible(!text.isEmpty());
    place();
}

bool EmptyHint::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize)
        place();
    return QuietLabel::eventFilter(watched, event);
}

void EmptyHint::place() {
    const int width = parentWidget()->width();
    setGeometry(0, 0, width, heightForWidth(width));
}

} // namespace lectern::window
