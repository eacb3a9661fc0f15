// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Qt's own chain has the order of creation, and breaks when a page's view comes later.
#include "window/TabOrder.h"

#include <QApplication>
#include <QWidget>

#include <algorithm>
#include <cstdlib>

namespace lectern::window {

namespace {

constexpr int slack = 4; // within a row, in pixels: a label and a button are not of one height

QList<QWidget*> visibleChildren(const QWidget& widget) {
    QList<QWidget*> children;
    for (QObject* object : widget.children()) {
        auto* child = qobject_cast<QWidget*>(object);
        if (child && child->isVisible() && !child->isWindow())
            children.append(child);
    }
    return children;
}

bool isInRowOf(const QWidget* first, const QWidget* other) {
    return std::abs(first->y() - other->y()) <= slack ||
           std::abs(first->geometry().center().y() - other->geometry().center().y()) <= slack;
}

QList<QWidget*> inReadingOrder(const QWidget& widget) {
    QList<QWidget*> children = visibleChildren(widget);
    std::stable_sort(children.begin(), children.end(),
                     [](const QWidget* a, const QWidget* b) { return a->y() < b->y(); });
    const bool isRightToLeft = widget.isRightToLeft();
    for (auto row = children.begin(); row != children.end();) {
        const auto next = std::find_if_not(row, children.end(),
                                           [row](const QWidget* other) { return isInRowOf(*row, other); });
        std::stable_sort(row, next, [isRightToLeft](const QWidget* a, const QWidget* b) {
            return isRightToLeft ? a->geometry().right() > b->geometry().right() : a->x() < b->x();
        });
        row = next;
    }
    return children;
}

void collect(const QWidget& widget, QList<QWidget*>& controls) {
    for (QWidget* child : inReadingOrder(widget)) {
        const bool takesTab = (child->focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
        if (takesTab && child->isEnabled() && !child->focusProxy())
            controls.append(child);
        collect(*child, controls);
    }
}

} // unnamed namespace

bool moveKeyboard(QWidget& window, TabDirection direction) {
    QList<QWidget*> controls;
    collect(window, controls);
    if (controls.isEmpty())
        return false;
    const bool isForward = direction == TabDirection::Forward;
    const qsizetype count = controls.size();
    const qsizetype held = controls.indexOf(QApplication::focusWidget());
    const qsizetype next = isForward ? held + 1 : std::max<qsizetype>(held, 0) + count - 1;
    window.setAttribute(Qt::WA_KeyboardFocusChange); // the focus shows from now on
    controls.at(next % count)->setFocus(isForward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

} // namespace lectern::window
