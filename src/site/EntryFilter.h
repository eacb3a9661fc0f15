// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Which entries of a folder take part in the site. Rules: Jekyll 4.3, entry_filter.rb; `include` and
// `exclude` in Jekyll's manual, "Configuration".
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace lectern::site {

// Immutable; safe from several threads.
class EntryFilter {
public:
    EntryFilter(const std::vector<std::string>& include, const std::vector<std::string>& exclude);

    enum class EntryKind { File, Folder };
    // `directory` is the folder's path below the source ("" or "guide"), `entry` the name in it, or a path
    // from it where a whole tree is read at once ("2024/note.md").
    bool accepts(std::string_view directory, std::string_view entry, EntryKind kind) const;

private:
    static bool matchesAny(const std::vector<std::string>& patterns, std::string_view path, EntryKind kind);

    std::vector<std::string> m_include;
    std::vector<std::string> m_exclude; // without those that are included too
};

} // namespace lectern::site
