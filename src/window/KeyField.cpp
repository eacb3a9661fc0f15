// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/KeyField.h"

#include <QAccessibleWidget>
#include <QKeyEvent>
#include <QLineEdit>

namespace lectern::window {

namespace {

// Qt has no role for such a field.
QAccessibleInterface* describe(const QString&, QObject* object) {
    auto* field = qobject_cast<KeyField*>(object);
    return field ? new QAccessibleWidget(field, QAccessible::HotkeyField) : nullptr;
}

} // unnamed namespace

KeyField::KeyField(QWidget* parent) : QKeySequenceEdit(parent) {
    QAccessible::installFactory(describe); // once, however often it is called
}

void KeyField::setName(const QString& name) {
    setAccessibleName(name);
    for (auto* inner : findChildren<QLineEdit*>())
        inner->setAccessibleName(name);
}

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
