// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The map beside the page: shown by command, following what is read.
#pragma once

#include <QObject>

class QAction;
class QDockWidget;
class QMainWindow;

namespace lectern::reader {
class SearchIndexes;
}

namespace lectern::window {

class MapPane;
class TabArea;

class MapCommands : public QObject {
    Q_OBJECT

public:
    // All outlive this object; `action` shows and hides the map. Makes the dock: to be called before the
    // window's state is restored.
    MapCommands(QMainWindow& window, QAction& action, TabArea& tabs, reader::SearchIndexes& searches);

    // Another collection is on show, or a newer state of it; or another page of it.
    void followCollection();
    void followPage();
    [[nodiscard]] QWidget& pane() const; // for F6

signals:
    void pageChosen(const QString& url, Qt::KeyboardModifiers how); // of the collection on show
    void keywordChosen(const QString& folded);

private:
    void connectPane();
    void makeRoom();
    void ask();

    QDockWidget* m_dock;
    MapPane* m_pane;
    QAction& m_action;
    TabArea& m_tabs;
    reader::SearchIndexes& m_searches;
    QString m_shown; // Collection::id
};

} // namespace lectern::window
