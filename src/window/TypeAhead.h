// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Type anywhere: letters that nobody else takes go to a field.
#pragma once

#include <QObject>

class QAbstractItemView;
class QKeyEvent;
class QLineEdit;

namespace lectern::window {

// Takes what reaches the window unused: a page with the keyboard in one of its own fields keeps its letters.
// A field that is not on the screen gets none.
class TypeAhead : public QObject {
    Q_OBJECT

public:
    // Both outlive this object.
    TypeAhead(QWidget& window, QLineEdit& field, QObject* parent = nullptr);

    // A list would look for a row that begins with the letter; these leave that to the field.
    void addList(QAbstractItemView& list);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool take(QKeyEvent& event);

    QLineEdit& m_field;
};

} // namespace lectern::window
