// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Finds the layouts of a folder. Rules: Jekyll 4.3, readers/layout_reader.rb.
#pragma once

#include "base/Limits.h"
#include "site/EntryFilter.h"
#include "site/Layout.h"
#include "site/SiteConfig.h"

#include <filesystem>
#include <map>
#include <string>

namespace lectern::site {

// Adds the layouts below `folder` to those there are; a name that is already there stays as it is.
// Paths in messages are relative to `opened`; symlinks that leave `realFolder` are not followed.
void readLayouts(const std::filesystem::path& folder, const std::filesystem::path& opened,
                 const std::filesystem::path& realFolder, const SiteConfig& config, const EntryFilter& filter,
                 const Limits& limits, std::map<std::string, Layout, std::less<>>& layouts);

} // namespace lectern::site
