// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A key goes from the widget with the keyboard up to the window, until someone takes it.
#include "window/TypeAhead.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>

namespace lectern::window {

namespace {

// Space scrolls and chooses, where it is the first thing typed.
bool isLetter(const QKeyEvent& event) {
    const QString text = event.text();
    return !text.isEmpty() && text.at(0).isPrint() && !text.at(0).isSpace() &&
           !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
}

} // unnamed namespace

TypeAhead::TypeAhead(QWidget& window, QLineEdit& field, QObject* parent) : QObject(parent), m_field(field) {
    window.installEventFilter(this);
}

void TypeAhead::addList(QAbstractItemView& list) {
    list.installEventFilter(this);
}

bool TypeAhead::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress && take(*static_cast<QKeyEvent*>(event)))
        return true;
    return QObject::eventFilter(watched, event);
}

bool TypeAhead::take(QKeyEvent& event) {
    if (!isLetter(event) || !m_field.isVisible() || m_field.hasFocus())
        return false;
    m_field.setFocus(Qt::OtherFocusReason);
    m_field.end(false);
    QCoreApplication::sendEvent(&m_field, &event);
    return true;
}

} // namespace lectern::window
