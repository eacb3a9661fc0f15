// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How much of the window is seen, and how its pages are set: full screen, without distraction, Reader view.
#pragma once

#include <QList>
#include <QObject>

class QMainWindow;
class QWidget;

namespace lectern::reader {
class Settings;
}

namespace lectern::window {

namespace Ui {
class MainWindow;
}

class ActivePage;

class LooksCommands : public QObject {
    Q_OBJECT

public:
    // All outlive this object, whose parent is the window.
    LooksCommands(Ui::MainWindow& ui, const ActivePage& active, reader::Settings& settings,
                  QMainWindow& window);

private:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void followReaderView();
    void setReaderView(bool on);
    // All but the page goes, and comes back as it was.
    void setUndistracted(bool on);

    Ui::MainWindow& m_ui;
    const ActivePage& m_active;
    reader::Settings& m_settings;
    QMainWindow& m_window;
    QList<QWidget*> m_hidden; // to be shown again
    bool m_wasFullScreen = false;
};

} // namespace lectern::window
