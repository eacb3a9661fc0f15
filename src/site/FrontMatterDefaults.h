// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What `defaults:` in _config.yml sets for files by path and type.
// Rules: Jekyll 4.3, "Front matter defaults" and frontmatter_defaults.rb.
#pragma once

#include "base/Diagnostic.h"
#include "base/Value.h"

#include <filesystem>
#include <map>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

namespace lectern::site {

// Fixed once built; safe from several threads.
class FrontMatterDefaults {
public:
    // `sets` is the value of `defaults:`. Scopes with a '*' are looked up below `source` now.
    FrontMatterDefaults(const Value& sets, const std::filesystem::path& source,
                        std::string_view collectionsFolder, Diagnostics& diagnostics);

    // All values that apply, the narrower scope winning: an Object, the same one for equal answers.
    // `path` is relative to the source, `type` "pages", a collection's label, or "" for a plain static file.
    Value all(std::string_view path, std::string_view type) const;
    // The value of one key by the scope that takes precedence; nil where none sets it.
    Value find(std::string_view path, std::string_view type, std::string_view key) const;

private:
    struct Set {
        std::string path;               // of the scope, as written
        std::string subpath;            // what a file's path starts with to be in it
        std::vector<std::string> found; // where the path is a pattern: what it matched
        bool isPattern = false;
        bool hasScope = false;
        bool hasType = false;
        std::string type;
        Value values;
    };

    static bool applies(const Set& set, std::string_view path, std::string_view type);
    static bool precedes(const Set* old, const Set& candidate);
    std::vector<std::size_t> matching(std::string_view path, std::string_view type) const;

    std::vector<Set> m_sets;
    mutable std::mutex m_mutex;
    mutable std::map<std::vector<std::size_t>, Value> m_merged; // by the sets that apply; guarded by m_mutex
};

} // namespace lectern::site
