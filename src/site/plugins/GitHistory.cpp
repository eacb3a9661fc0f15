// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "site/plugins/GitHistory.h"

#include "base/Part.h"
#include "site/parts/Parts.h"

namespace lectern::site {

CommitTimes lastCommits(const std::filesystem::path& folder, const std::unordered_set<std::string>& files,
                        std::chrono::milliseconds time) {
    const Result<const GitPart*> git = part<GitPart>("git");
    return git ? (*git)->read(folder, files, time) : CommitTimes();
}

} // namespace lectern::site
