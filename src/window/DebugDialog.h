// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Help > Debug information: how Lectern runs here, to read and to copy.
#pragma once

#include "window/Services.h"

#include <QDialog>

#include <memory>

namespace lectern::window {

namespace Ui {
class DebugDialog;
}

class DebugDialog : public QDialog {
    Q_OBJECT

public:
    DebugDialog(const Services& services, QWidget* parent);
    ~DebugDialog() override;

private:
    void copy();

    std::unique_ptr<Ui::DebugDialog> m_ui;
};

} // namespace lectern::window
