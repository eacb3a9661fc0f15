// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The options that all commands about a site share, and how they open it.
#pragma once

#include "cli/Command.h"
#include "site/Site.h"

#include <memory>
#include <span>
#include <vector>

namespace lectern::cli {

// The shared options, and the command's own behind them.
std::vector<Option> siteOptions(std::initializer_list<Option> own = {});

// What the shared options are, for the commands' --help.
inline constexpr std::string_view siteOptionsHelp =
    R"(  --config A[,B]   configuration files, relative to SITE, later ones winning; default _config.yml
  --time ISO8601   what the site takes for the present ("2024-03-05T06:07:08Z"); default the clock
  --drafts         with the posts in _drafts
  --future         with posts dated after the present
  --unpublished    with what is marked 'published: false'
  --themes A[,B]   folders that hold themes, looked into before the installed gems
  --strict         what ends Jekyll's build is an error here too: exit code 1
)";

// Opens the folder that the first positional argument names, leaving out `destination` where that lies in it.
// Complains and returns nullptr where that fails or an option's value is no good.
std::shared_ptr<const site::Site> openSite(const ParsedArguments& arguments,
                                           const std::filesystem::path& destination = {});

// Writes each complaint to stderr as "lectern-cli: FILE:LINE: what is wrong".
void complain(const Diagnostics& diagnostics);

} // namespace lectern::cli
