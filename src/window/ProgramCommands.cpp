// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/ProgramCommands.h"

#include "ui_MainWindow.h"
#include "window/AboutDialog.h"
#include "window/CommandShortcuts.h"
#include "window/DebugDialog.h"
#include "window/MainWindow.h"
#include "window/SettingsDialog.h"

namespace lectern::window {

using namespace Qt::StringLiterals;

ProgramCommands::ProgramCommands(Ui::MainWindow& ui, const Services& services, MainWindow& window)
    : QObject(&window) {
    new CommandShortcuts(window, services.settings);
    const auto present = [](QDialog* dialog) {
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->show();
    };
    connect(ui.actionSettings, &QAction::triggered, this, [services, &window] {
        SettingsDialog::present({services, window});
    });
    connect(ui.actionShortcuts, &QAction::triggered, this, [services, &window] {
        SettingsDialog::present({services, window}, u"shortcuts"_s);
    });
    connect(ui.actionDebugInformation, &QAction::triggered, this,
            [services, present, &window] { present(new DebugDialog(services, &window)); });
    connect(ui.actionAbout, &QAction::triggered, this,
            [present, &window] { present(new AboutDialog(&window)); });
}

} // namespace lectern::window
