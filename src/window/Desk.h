// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// All windows of the program.
#pragma once

#include "reader/IndexingTasks.h"
#include "reader/Session.h"
#include "window/Services.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QTimer>

namespace lectern::web {
class WebProfile;
}

namespace lectern::window {

class MainWindow;

// Keeps the session stored while it changes, so that it is there after a crash, too.
class Desk : public QObject {
    Q_OBJECT

public:
    explicit Desk(const Services& services);
    ~Desk() override; // closes the windows that are left

    // Makes a window, not shown yet.
    MainWindow& add(const reader::WindowState& state = {}, Privacy privacy = Privacy::Remembered);
    // Brings back the windows that were open when Lectern ended last. False where there were none, and where
    // the settings ask for the library instead.
    bool restore();
    // Of the page that restore() brings to the front; empty where it brings back none.
    [[nodiscard]] QString frontFolder() const;
    // To be called once; the profile outlives the windows.
    void setProfile(web::WebProfile& profile);

    // Says in the window in front that the graphics card is done without, and why: see EngineTrouble.
    void tellFallback();

    [[nodiscard]] const QList<MainWindow*>& windows() const { return m_windows; }
    // The window that was used last and remembers; a new one where there is none.
    [[nodiscard]] MainWindow& front();

signals:
    void added(lectern::window::MainWindow* window);
    // All windows are about to close; the program is to be started anew.
    void restartRequested();

public slots:
    // The person logs out, or the system ends the program: what is open is kept as it is, however the windows
    // are closed.
    void endSession();

private:
    [[nodiscard]] reader::SessionState lastSession() const;
    void followSettings();
    void changeLanguage();
    MainWindow& renew(MainWindow& window);
    void quit();
    void closing(MainWindow& window);
    void save();

    Services m_services;
    reader::IndexingTasks m_indexing;
    web::WebProfile* m_profile = nullptr;
    QList<MainWindow*> m_windows;
    QList<QPointer<QWidget>> m_closed; // and not gone yet
    QPointer<QWidget> m_used;          // the window that was used last
    QString m_language;                // that the windows speak
    QTimer m_saving;                   // soon after a change: a crash loses next to nothing
    bool m_isQuitting = false;
};

} // namespace lectern::window
