// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The commands for finding: the quick switcher, the search, the map, and the ways from what they show to
// pages.
#pragma once

#include "reader/FacetModel.h"
#include "reader/SearchModel.h"
#include "reader/SwitcherModel.h"
#include "window/CommandList.h"
#include "window/Services.h"

#include <QObject>

class QMainWindow;

namespace lectern::window {

namespace Ui {
class MainWindow;
}

class MapCommands;
class QuickSwitcher;
class RelatedPane;
class TabArea;
struct SearchResult;

// What is chosen among the keywords narrows the tree, the search and the switcher alike.
class FindCommands : public QObject {
    Q_OBJECT

public:
    // All outlive this object. Makes the map's dock: to be called before the window's state is restored.
    FindCommands(QMainWindow& window, Ui::MainWindow& ui, TabArea& tabs, const Services& services,
                 reader::PageFilterModel& filter);
    ~FindCommands() override;

    // Another collection is on show, or a newer state of it; or another page of it.
    void followCollection();
    void followPage();

    [[nodiscard]] reader::FacetModel& facets() { return m_facets; }
    [[nodiscard]] MapCommands& map() { return *m_map; }
    // Follows the page on show wherever it is put.
    [[nodiscard]] RelatedPane& related() { return *m_related; }

private:
    void connectSearch();
    void connectFacets();
    void connectSwitcher();
    void startSwitcher(const QString& text);
    void followFilter();
    void followIndexes();
    void openResult(const SearchResult& result, Qt::KeyboardModifiers how);
    void openPlace(const QString& collection, const QString& place, Qt::KeyboardModifiers how,
                   const QStringList& words = {});
    [[nodiscard]] QStringList openCollections() const; // the one on show first
    // This window's first, then what was read elsewhere and on other days.
    [[nodiscard]] QList<reader::SwitcherModel::PageKey> recentPages() const;

    Ui::MainWindow& m_ui;
    TabArea& m_tabs;
    Services m_services;
    reader::PageFilterModel& m_filter;
    reader::FacetModel m_facets;
    reader::SearchModel m_search;
    reader::SwitcherModel m_switcherModel;
    QuickSwitcher* m_switcher;                      // the window's
    MapCommands* m_map;                             // a child
    RelatedPane* m_related;                         // the window's
    QList<Command> m_commands;                      // those in the switcher
    QList<reader::SwitcherModel::PageKey> m_recent; // of this window, latest first
    QString m_shown;                                // Collection::id of the collection whose pins are set
};

} // namespace lectern::window
