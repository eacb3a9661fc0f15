// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "web/KeyboardKeeper.h"

#include <QApplication>
#include <QEvent>
#include <QPointer>

namespace lectern::web {

KeyboardKeeper::KeyboardKeeper(QWidget& view) : QObject(&view), m_view(view) {
    view.installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, &KeyboardKeeper::follow);
}

bool KeyboardKeeper::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Hide)
        m_isInView = false; // another tab is read now
    else if (event->type() == QEvent::ChildAdded)
        QMetaObject::invokeMethod(this, &KeyboardKeeper::giveBack,
                                  Qt::QueuedConnection); // once it is laid out
    return QObject::eventFilter(watched, event);
}

// Only afterwards can be seen whether a person has led the keyboard away, or the widget that had it has gone.
void KeyboardKeeper::follow(QWidget* before, QWidget* now) {
    if (now && (now == &m_view || m_view.isAncestorOf(now))) {
        m_isInView = true;
    } else if (!before) {
        m_isInView = false;
    } else if (m_isInView) {
        const auto decide = [this, left = QPointer<QWidget>(before)] {
            if (left && left->isVisible())
                m_isInView = false;
            giveBack();
        };
        QMetaObject::invokeMethod(this, decide, Qt::QueuedConnection);
    }
}

void KeyboardKeeper::giveBack() {
    const QWidget* focus = QApplication::focusWidget();
    const bool hasIt = focus && m_view.isAncestorOf(focus);
    if (m_isInView && !hasIt && m_view.isVisible() && m_view.isActiveWindow())
        m_view.setFocus(Qt::OtherFocusReason);
}

} // namespace lectern::web
