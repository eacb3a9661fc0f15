// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The menu of a page: what can be done with what lies under the pointer.
#pragma once

#include "web/PageSpot.h"

#include <QObject>

class QMenu;

namespace lectern::window {

namespace Ui {
class MainWindow;
}

class CopyCommands;
class PageArea;
class TabArea;

class PageMenu : public QObject {
    Q_OBJECT

public:
    // All outlive this object.
    PageMenu(Ui::MainWindow& ui, TabArea& tabs, CopyCommands& copy, QObject* parent);

private:
    void listen(PageArea* page);
    void show(PageArea& page, const web::PageSpot& spot, const QPoint& globalPosition);
    void addLink(QMenu& menu, PageArea& page, const web::PageSpot& spot);
    void addSelection(QMenu& menu, PageArea& page, const web::PageSpot& spot);
    void addPlace(QMenu& menu, const web::PageSpot& spot);

    Ui::MainWindow& m_ui;
    TabArea& m_tabs;
    CopyCommands& m_copy;
};

} // namespace lectern::window
