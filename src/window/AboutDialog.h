// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Name, version, purpose and licence.
#pragma once

#include <QDialog>

#include <memory>

namespace lectern::window {

namespace Ui {
class AboutDialog;
}

// Shows QCoreApplication::applicationVersion() and the application's window icon.
class AboutDialog : public QDialog {
    Q_OBJECT

public:
    explicit AboutDialog(QWidget* parent = nullptr);
    ~AboutDialog() override;

private:
    std::unique_ptr<Ui::AboutDialog> m_ui;
};

} // namespace lectern::window
