// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A TOML document while it grows: which tables may still be added to. Private to the folder.
#pragma once

#include "base/Value.h"

#include <memory>
#include <span>
#include <string>
#include <unordered_map>
#include <utility>
#include <variant>
#include <vector>

namespace lectern::formats {

// Source: TOML 1.0, sections "Table", "Inline Table" and "Array of Tables". Errors are returned as text; "" =
// none.
class TomlTable {
public:
    // What `[path]` opens: a table that no header has opened before. nullptr and `error` where it may not.
    TomlTable* open(std::span<const std::string> path, std::string& error);
    // What `[[path]]` opens: a new table at the end of the list of that name.
    TomlTable* append(std::span<const std::string> path, std::string& error);
    // Sets `path = value`, making the tables between.
    std::string set(std::span<const std::string> path, Value value);

    Value toValue() const;

private:
    enum class Origin { Implied, Header, DottedKey };
    using Tables = std::vector<std::unique_ptr<TomlTable>>;
    using Entry = std::variant<Value, std::unique_ptr<TomlTable>, Tables>;

    Entry* find(const std::string& name);
    Entry& insert(const std::string& name, Entry entry);
    TomlTable& add(const std::string& name, Origin origin);
    // The table that a header's path leads through: of a list of tables the last one.
    TomlTable* step(const std::string& name, std::string& error);

    Origin m_origin = Origin::Implied;
    std::vector<std::pair<std::string, Entry>> m_entries;
    std::unordered_map<std::string, std::size_t> m_places; // in m_entries
};

} // namespace lectern::formats
