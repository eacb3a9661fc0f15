// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// `site.data`: the YAML, JSON, CSV and TSV files of a folder, by their names.
// Rules: Jekyll 4.3, "Data files" and readers/data_reader.rb.
#pragma once

#include "base/Diagnostic.h"
#include "base/Limits.h"
#include "base/Value.h"
#include "site/SiteConfig.h"

#include <filesystem>

namespace lectern::site {

// An Object of what is below `folder`; folders in it are objects too. A file that cannot be read is nil and
// named in `diagnostics`, in which paths are relative to `opened`. Symlinks that leave `realFolder` are not
// followed.
Value readDataFolder(const std::filesystem::path& folder, const std::filesystem::path& opened,
                     const std::filesystem::path& realFolder, const SiteConfig& config, const Limits& limits,
                     Diagnostics& diagnostics);

} // namespace lectern::site
