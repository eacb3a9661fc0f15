// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/EntryFilter.h"

#include "site/Glob.h"
#include "site/Paths.h"

#include <algorithm>

namespace lectern::site {

namespace {

// Special are names that lead with one of these; Jekyll looks at the entry as given and at its last part.
bool isSpecial(std::string_view entry) {
    constexpr std::string_view marks = "._#~";
    const std::string_view name = fileName(entry);
    return marks.find(entry.front()) != std::string_view::npos ||
           (!name.empty() && marks.find(name.front()) != std::string_view::npos);
}

} // unnamed namespace

EntryFilter::EntryFilter(const std::vector<std::string>& include, const std::vector<std::string>& exclude) {
    for (const std::string& pattern : include)
        m_include.push_back(joinPath("", pattern));
    for (const std::string& pattern : exclude) {
        if (std::find(include.begin(), include.end(), pattern) == include.end())
            m_exclude.push_back(joinPath("", pattern));
    }
}

bool EntryFilter::accepts(std::string_view directory, std::string_view entry, EntryKind kind) const {
    if (entry.empty() || entry.ends_with('.'))
        return false;
    // Jekyll holds `include` against the bare entry, `exclude` against the path from the source.
    const bool included = matchesAny(m_include, joinPath("", entry), kind) ||
                          matchesAny(m_include, joinPath("", fileName(entry)), kind);
    if (included)
        return true;
    const std::string path = joinPath(joinPath("", directory), entry);
    return !matchesAny(m_exclude, path, kind) && !isSpecial(entry) && !entry.ends_with('~');
}

bool EntryFilter::matchesAny(const std::vector<std::string>& patterns, std::string_view path,
                             EntryKind kind) {
    return std::any_of(patterns.begin(), patterns.end(), [&](const std::string& pattern) {
        return path.starts_with(pattern) || matchesGlob(pattern, path) ||
               (kind == EntryKind::Folder && pattern.size() == path.size() + 1 && pattern.starts_with(path) &&
                pattern.ends_with('/'));
    });
}

} // namespace lectern::site
