// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A page on paper, as PDF, or as a file of its own.
#pragma once

#include <QObject>

namespace lectern::web {
enum class SavedAs;
}

namespace lectern::window {

namespace Ui {
class MainWindow;
}

class ActivePage;
class TabArea;

// What takes a while is told to the window's tasks, and what came of it to the bar above the page.
class PaperCommands : public QObject {
    Q_OBJECT

public:
    // All outlive this object.
    PaperCommands(Ui::MainWindow& ui, const ActivePage& active, TabArea& tabs, QObject* parent);

private:
    void follow();
    void print();
    void preview();
    void chooseFile(web::SavedAs form);
    void save(web::SavedAs form, const QString& file);

    Ui::MainWindow& m_ui;
    const ActivePage& m_active;
    TabArea& m_tabs;
    QString m_folder; // where was saved last
};

} // namespace lectern::window
