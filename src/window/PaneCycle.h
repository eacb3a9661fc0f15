// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// F6: the keyboard goes round the panes of a window.
#pragma once

#include <QList>

class QWidget;

namespace lectern::window {

enum class CycleDirection { Forward, Backward };

// Knows the panes by their widgets, which outlive it. Panes that are hidden or disabled are passed over.
class PaneCycle {
public:
    // A pane may be a container: the keyboard goes to its first child that takes it.
    void add(QWidget* pane) { m_panes.append(pane); }
    // From the pane that has the keyboard to the next or previous one.
    void move(CycleDirection direction) const;

private:
    QList<QWidget*> m_panes;
};

} // namespace lectern::window
