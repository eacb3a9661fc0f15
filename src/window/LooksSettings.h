// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The page of the settings for colours and for Reader view.
#pragma once

#include "reader/ReaderLook.h"
#include "window/SettingsPage.h"

#include <functional>

namespace lectern::window {

class LooksSettings : public SettingsPage {
    Q_OBJECT

public:
    explicit LooksSettings(const SettingsContext& context, QWidget* parent = nullptr);

private:
    void addColors();
    void addDrawing();
    void addReaderView();
    void addReaderFont();
    // Changes one thing of how Reader view looks.
    void change(const std::function<void(reader::ReaderLook&)>& edit);

    reader::Settings& m_settings;
};

} // namespace lectern::window
