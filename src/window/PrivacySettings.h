// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Settings of what Lectern remembers: how much it is, and how to make it forget.
#pragma once

#include "window/SettingsPage.h"

#include <QThreadPool>

class QLabel;
class QPushButton;

namespace lectern::window {

class PrivacySettings : public SettingsPage {
    Q_OBJECT

public:
    PrivacySettings(const SettingsContext& context, QWidget* parent);
    ~PrivacySettings() override; // waits for the files to be counted

protected:
    void showEvent(QShowEvent* event) override;

private:
    void addHistory();
    void addCaches();
    void measure();
    void clearCaches();

    Services m_services;
    QPushButton* m_forget = nullptr;
    QLabel* m_size = nullptr;
    QThreadPool m_worker;
};

} // namespace lectern::window
