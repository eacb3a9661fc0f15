// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/FrontMatterDefaults.h"

#include "site/Glob.h"
#include "site/Merge.h"

#include <algorithm>
#include <optional>

namespace lectern::site {

namespace {

// Jekyll's sanitize_path: a path that starts with a slash loses it.
std::string_view withoutLeadingSlash(std::string_view path) {
    return path.starts_with('/') ? path.substr(1) : path;
}

std::string withoutCollectionsFolder(std::string_view path, std::string_view folder) {
    if (!folder.empty() && path.starts_with(folder) && path.substr(folder.size()).starts_with('/'))
        path.remove_prefix(folder.size() + 1);
    return std::string(path);
}

// Types had singular names before Jekyll 3.
std::string currentType(std::string type) {
    return type == "page" || type == "post" || type == "draft" ? type + 's' : type;
}

} // unnamed namespace

FrontMatterDefaults::FrontMatterDefaults(const Value& sets, const std::filesystem::path& source,
                                         std::string_view collectionsFolder, Diagnostics& diagnostics) {
    if (!sets.isArray())
        return;
    for (const Value& written : sets.array()) {
        if (!written.isObject() || !written["values"].isObject()) {
            diagnostics.add(
                {"_config.yml", 0, 0, "A set under 'defaults' has no 'values'", Severity::Warning});
            continue;
        }
        Set set;
        const Value scope = written["scope"];
        set.hasScope = scope.isObject();
        set.path = scope["path"].stringOr("");
        set.hasType = set.hasScope && scope.object().contains("type");
        set.type = currentType(textOf(scope["type"]));
        set.values = written["values"];
        set.isPattern = set.path.find('*') != std::string::npos;
        set.subpath = withoutCollectionsFolder(set.path, collectionsFolder);
        if (set.isPattern) {
            for (const std::string& path : glob(source, set.path))
                set.found.push_back(withoutCollectionsFolder(path, collectionsFolder));
        }
        m_sets.push_back(std::move(set));
    }
}

Value FrontMatterDefaults::all(std::string_view path, std::string_view type) const {
    if (m_sets.empty())
        return {};
    std::vector<std::size_t> chosen = matching(path, type);
    if (chosen.empty())
        return {};
    const std::lock_guard lock(m_mutex);
    const auto [entry, isNew] = m_merged.try_emplace(std::move(chosen));
    if (!isNew)
        return entry->second;
    const Set* old = nullptr;
    Value merged{Object()};
    for (const std::size_t index : entry->first) {
        const Set& set = m_sets[index];
        if (precedes(old, set)) {
            merged = deepMerge(merged, set.values);
            old = set.hasScope ? &set : nullptr;
        } else {
            merged = deepMerge(set.values, merged);
        }
    }
    return entry->second = merged;
}

Value FrontMatterDefaults::find(std::string_view path, std::string_view type, std::string_view key) const {
    const Set* old = nullptr;
    Value value;
    for (const std::size_t index : matching(path, type)) {
        const Set& set = m_sets[index];
        const Value* candidate = set.values.find(key);
        if (!candidate || !precedes(old, set))
            continue;
        value = *candidate;
        old = set.hasScope ? &set : nullptr;
    }
    return value;
}

bool FrontMatterDefaults::applies(const Set& set, std::string_view path, std::string_view type) {
    if (set.hasType && (type.empty() || type != set.type))
        return false;
    if (!set.hasScope || set.path.empty())
        return true;
    const std::string_view clean = withoutLeadingSlash(path);
    if (!set.isPattern)
        return clean.starts_with(set.subpath);
    return std::any_of(set.found.begin(), set.found.end(),
                       [&](const std::string& found) { return clean.starts_with(found); });
}

// The longer path wins; between equally long ones the set that names a type, and the later one.
bool FrontMatterDefaults::precedes(const Set* old, const Set& candidate) {
    if (!old)
        return true;
    const std::size_t newLength = withoutLeadingSlash(candidate.path).size();
    const std::size_t oldLength = withoutLeadingSlash(old->path).size();
    if (newLength != oldLength)
        return newLength > oldLength;
    return candidate.hasType || !old->hasType;
}

std::vector<std::size_t> FrontMatterDefaults::matching(std::string_view path, std::string_view type) const {
    std::vector<std::size_t> chosen;
    for (std::size_t i = 0; i < m_sets.size(); ++i) {
        if (applies(m_sets[i], path, type))
            chosen.push_back(i);
    }
    return chosen;
}

} // namespace lectern::site
