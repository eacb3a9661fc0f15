// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The row of tabs: quiet, and gone while there is one tab only.
#pragma once

#include <QPoint>
#include <QTabBar>

namespace lectern::window {

// A pure view: it asks, and whoever owns the tabs decides.
class TabBar : public QTabBar {
    Q_OBJECT

public:
    explicit TabBar(QWidget* parent = nullptr);

    // A pinned tab is small, stands in front and has no button to close it.
    void setPinned(int index, bool pinned);
    void setTitle(int index, const QString& title);

signals:
    void closeRequested(int index); // by its button or the middle mouse button
    void menuRequested(int index, const QPoint& globalPosition);
    void tornOff(int index); // dragged out of the row
    void newTabRequested();  // by a double click beside the tabs

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    [[nodiscard]] QSize tabSizeHint(int index) const override;
    [[nodiscard]] QSize minimumTabSizeHint(int index) const override;

private:
    [[nodiscard]] QWidget* makeCloseButton();

    int m_dragged = -1;
};

} // namespace lectern::window
