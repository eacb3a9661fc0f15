// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The engine draws each site in a widget of its own. When one follows another in the same view, the old
// widget takes the keyboard with it, and Qt gives it to whatever comes next in the window.
#pragma once

#include <QObject>
#include <QWidget>

namespace lectern::web {

// Gives the keyboard to the widget that follows, unless a person has led it elsewhere. The view owns it.
class KeyboardKeeper : public QObject {
    Q_OBJECT

public:
    explicit KeyboardKeeper(QWidget& view);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow(QWidget* before, QWidget* now);
    void giveBack();

    QWidget& m_view;
    bool m_isInView = false; // or was, until the widget that had it went
};

} // namespace lectern::web
