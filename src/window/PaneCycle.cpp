// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A pane that refuses the keyboard is skipped, so a round always ends where it began at the latest.
#include "window/PaneCycle.h"

#include <QApplication>
#include <QWidget>

#include <algorithm>

namespace lectern::window {

namespace {

bool holdsFocus(const QWidget* pane) {
    const QWidget* focus = QApplication::focusWidget();
    return focus && (focus == pane || pane->isAncestorOf(focus));
}

QWidget* firstThatTakesKeys(QWidget* pane) {
    if ((pane->focusPolicy() & Qt::TabFocus) || pane->focusProxy())
        return pane;
    for (QWidget* next = pane->nextInFocusChain(); next && next != pane; next = next->nextInFocusChain()) {
        if (pane->isAncestorOf(next) && next->isVisible() && next->isEnabled() &&
            (next->focusPolicy() & Qt::TabFocus))
            return next;
    }
    return nullptr;
}

} // unnamed namespace

void PaneCycle::move(CycleDirection direction) const {
    const qsizetype count = m_panes.size();
    const auto held = std::find_if(m_panes.begin(), m_panes.end(), holdsFocus);
    const qsizetype start = held == m_panes.end() ? -1 : held - m_panes.begin();
    const qsizetype step = direction == CycleDirection::Forward ? 1 : -1;
    for (qsizetype turn = 1; turn <= count; ++turn) {
        const qsizetype from = start < 0 && step < 0 ? 0 : start;
        QWidget* pane = m_panes.at(((from + step * turn) % count + count) % count);
        if (!pane->isVisible() || !pane->isEnabled())
            continue;
        if (QWidget* target = firstThatTakesKeys(pane)) {
            target->setFocus(direction == CycleDirection::Forward ? Qt::TabFocusReason
                                                                  : Qt::BacktabFocusReason);
            return;
        }
    }
}

} // namespace lectern::window
