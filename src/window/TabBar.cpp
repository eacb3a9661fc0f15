// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What QTabBar leaves open: the middle button, dragging out, names for screen readers.
#include "window/TabBar.h"

#include "window/Icons.h"

#include <QContextMenuEvent>
#include <QMouseEvent>
#include <QToolButton>

namespace lectern::window {

using namespace Qt::StringLiterals;

namespace {

constexpr int widest = 220;
constexpr int narrowest = 90;
constexpr int dragOutDistance = 48; // below or above the row: no slip of the hand

} // unnamed namespace

TabBar::TabBar(QWidget* parent) : QTabBar(parent) {
    setObjectName("tabBar"_L1);
    setAccessibleName(tr("Open tabs"));
    setDocumentMode(true);
    setDrawBase(true);
    setMovable(true);
    setExpanding(false);
    setElideMode(Qt::ElideRight);
    setIconSize(QSize(14, 14));
    setAutoHide(true);
}

void TabBar::setPinned(int index, bool pinned) {
    setTabIcon(index, pinned ? icon("pin"_L1) : QIcon());
    QWidget* before = tabButton(index, RightSide);
    setTabButton(index, RightSide, pinned ? nullptr : makeCloseButton());
    delete before;
    setTitle(index, tabToolTip(index));
}

void TabBar::setTitle(int index, const QString& title) {
    QString text = title;
    setTabText(index, text.replace(u'&', "&&"_L1));
    setTabToolTip(index, title);
}

void TabBar::mousePressEvent(QMouseEvent* event) {
    m_dragged = event->button() == Qt::LeftButton ? tabAt(event->pos()) : -1;
    QTabBar::mousePressEvent(event);
}

void TabBar::mouseMoveEvent(QMouseEvent* event) {
    const int below = event->pos().y() - height();
    if (m_dragged >= 0 && count() > 1 && (below > dragOutDistance || -event->pos().y() > dragOutDistance)) {
        // The row's own dragging ends first, or it would go on with a tab that is gone.
        QMouseEvent release(QEvent::MouseButtonRelease, event->position(), event->globalPosition(),
                            Qt::LeftButton, {}, {});
        QTabBar::mouseReleaseEvent(&release);
        m_dragged = -1;
        emit tornOff(currentIndex());
        return;
    }
    QTabBar::mouseMoveEvent(event);
}

void TabBar::mouseReleaseEvent(QMouseEvent* event) {
    m_dragged = -1;
    QTabBar::mouseReleaseEvent(event);
    const int index = tabAt(event->pos());
    if (event->button() == Qt::MiddleButton && index >= 0)
        emit closeRequested(index);
}

void TabBar::mouseDoubleClickEvent(QMouseEvent* event) {
    if (tabAt(event->pos()) < 0)
        emit newTabRequested();
    else
        QTabBar::mouseDoubleClickEvent(event);
}

void TabBar::contextMenuEvent(QContextMenuEvent* event) {
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const int index = byKey ? currentIndex() : tabAt(event->pos());
    if (index >= 0)
        emit menuRequested(index, byKey ? mapToGlobal(tabRect(index).center()) : event->globalPos());
}

QSize TabBar::tabSizeHint(int index) const {
    QSize size = QTabBar::tabSizeHint(index);
    const bool isPinned = !tabButton(index, RightSide);
    size.setWidth(isPinned ? qMin(size.width(), narrowest + 30) : qBound(narrowest, size.width(), widest));
    return size;
}

QSize TabBar::minimumTabSizeHint(int index) const {
    return {narrowest, QTabBar::minimumTabSizeHint(index).height()};
}

QWidget* TabBar::makeCloseButton() {
    auto* button = new QToolButton(this);
    button->setAutoRaise(true);
    button->setIcon(icon("close"_L1));
    button->setIconSize(QSize(12, 12));
    button->setFixedSize(QSize(18, 18));
    button->setFocusPolicy(Qt::NoFocus);
    button->setAccessibleName(tr("Close tab"));
    button->setToolTip(tr("Close tab"));
    connect(button, &QToolButton::clicked, this, [this, button] {
        for (int index = 0; index < count(); ++index) {
            if (tabButton(index, RightSide) == button)
                return emit closeRequested(index);
        }
    });
    return button;
}

} // namespace lectern::window
