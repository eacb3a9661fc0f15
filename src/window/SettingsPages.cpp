// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/SettingsPages.h"

#include "window/GeneralSettings.h"
#include "window/LooksSettings.h"
#include "window/PrivacySettings.h"
#include "window/ReadingSettings.h"
#include "window/ShortcutSettings.h"
#include "window/TrustSettings.h"

namespace lectern::window {

using namespace Qt::StringLiterals;

namespace {

template <typename Page>
SettingsPage* make(const SettingsContext& context, QWidget* parent) {
    return new Page(context, parent);
}

} // unnamed namespace

const QList<SettingsPageEntry>& settingsPages() {
    static const QList<SettingsPageEntry> pages{
        {"settings"_L1, &make<GeneralSettings>}, {"reading"_L1, &make<ReadingSettings>},
        {"looks"_L1, &make<LooksSettings>},      {"keyboard"_L1, &make<ShortcutSettings>},
        {"shield"_L1, &make<TrustSettings>},     {"privacy"_L1, &make<PrivacySettings>},
    };
    return pages;
}

} // namespace lectern::window
