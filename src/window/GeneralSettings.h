// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Settings of the program as a whole: its start, its language, the editor, the folders of themes.
#pragma once

#include "window/SettingsPage.h"

class QListWidget;

namespace lectern::window {

class GeneralSettings : public SettingsPage {
    Q_OBJECT

public:
    GeneralSettings(const SettingsContext& context, QWidget* parent);

private:
    void addStart();
    void addLanguage();
    void addEditor();
    void addThemes();
    void fillThemes();
    void addTheme();
    void removeTheme();

    reader::Settings& m_settings;
    QListWidget* m_themes = nullptr;
};

} // namespace lectern::window
