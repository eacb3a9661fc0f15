// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The map with what stands around it: its buttons, and a line that says what one is looking at.
#pragma once

#include "window/MapGraph.h"

#include <QThreadPool>
#include <QWidget>

#include <memory>

namespace lectern::window {

namespace Ui {
class MapPane;
}

// The map is made on a worker; until it is there, the pane says so. A pane that is not seen makes none.
class MapPane : public QWidget {
    Q_OBJECT

public:
    explicit MapPane(QWidget* parent = nullptr);
    ~MapPane() override; // stops the worker

    // What there is to show has changed: the pane asks by `graphWanted` once it is seen. Nothing is asked for
    // where there is no collection.
    void renew(bool hasCollection);
    void setGraph(const reader::PageGraph& graph);
    void setCurrentPage(const QString& url);

signals:
    void graphWanted();
    void pageChosen(const QString& url, Qt::KeyboardModifiers how);
    void keywordChosen(const QString& folded);
    void drawn(); // the map is on the screen
    void left();  // by Escape
    void closeRequested();

protected:
    void showEvent(QShowEvent* event) override;

private:
    struct Job;

    void ask();
    void finish(const std::shared_ptr<Job>& job);
    void say(const QString& text);

    std::unique_ptr<Ui::MapPane> m_ui;
    QString m_current;
    bool m_hasCollection = false;
    bool m_isOutdated = false; // not asked for yet
    QThreadPool m_worker;
    std::shared_ptr<Job> m_job; // the one whose outcome counts; null when idle
};

} // namespace lectern::window
