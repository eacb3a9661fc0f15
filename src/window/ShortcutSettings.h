// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Settings of the keyboard: every command, its keys, and the way to change them.
#pragma once

#include "window/SettingsPage.h"

#include <QKeySequence>
#include <QSortFilterProxyModel>

#include <memory>

namespace lectern::window {

namespace Ui {
class ShortcutSettings;
}

class ShortcutModel;

// A key that another command has is not taken from it unasked.
class ShortcutSettings : public SettingsPage {
    Q_OBJECT

public:
    ShortcutSettings(const SettingsContext& context, QWidget* parent);
    ~ShortcutSettings() override;

    int narrow(const QStringList& words) override;

private:
    void connectControls();
    void follow();
    void keyTyped(const QKeySequence& key);
    void takeOver();
    void resetAll();
    void showConflict(const QString& text, bool canTakeOver);
    [[nodiscard]] int row() const; // of the model; -1 where no command is chosen

    std::unique_ptr<Ui::ShortcutSettings> m_ui;
    ShortcutModel* m_model;
    QSortFilterProxyModel m_shown;
    QKeySequence m_wanted; // that another command has
    reader::Settings& m_settings;
};

} // namespace lectern::window
