// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The commands that are about Lectern itself: its settings, what it is, and how it runs here.
#pragma once

#include "window/Services.h"

#include <QObject>

namespace lectern::window {

namespace Ui {
class MainWindow;
}

class MainWindow;

class ProgramCommands : public QObject {
    Q_OBJECT

public:
    // The form is that of the window, which owns this object.
    ProgramCommands(Ui::MainWindow& ui, const Services& services, MainWindow& window);
};

} // namespace lectern::window
