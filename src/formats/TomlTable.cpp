// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// See the header.
#include "formats/TomlTable.h"

namespace lectern::formats {

TomlTable* TomlTable::open(std::span<const std::string> path, std::string& error) {
    TomlTable* table = this;
    for (const std::string& name : path.first(path.size() - 1)) {
        table = table->step(name, error);
        if (!table)
            return nullptr;
    }
    const std::string& name = path.back();
    Entry* const entry = table->find(name);
    if (!entry)
        return &table->add(name, Origin::Header);
    auto* const existing = std::get_if<std::unique_ptr<TomlTable>>(entry);
    if (!existing || (*existing)->m_origin != Origin::Implied) {
        error = "'" + name + "' is defined already";
        return nullptr;
    }
    (*existing)->m_origin = Origin::Header;
    return existing->get();
}

TomlTable* TomlTable::append(std::span<const std::string> path, std::string& error) {
    TomlTable* table = this;
    for (const std::string& name : path.first(path.size() - 1)) {
        table = table->step(name, error);
        if (!table)
            return nullptr;
    }
    Entry* entry = table->find(path.back());
    if (!entry)
        entry = &table->insert(path.back(), Tables());
    auto* const tables = std::get_if<Tables>(entry);
    if (!tables) {
        error = "'" + path.back() + "' is defined already";
        return nullptr;
    }
    tables->push_back(std::make_unique<TomlTable>());
    tables->back()->m_origin = Origin::Header;
    return tables->back().get();
}

std::string TomlTable::set(std::span<const std::string> path, Value value) {
    TomlTable* table = this;
    for (const std::string& name : path.first(path.size() - 1)) {
        Entry* const entry = table->find(name);
        auto* const existing = entry ? std::get_if<std::unique_ptr<TomlTable>>(entry) : nullptr;
        if (entry && (!existing || (*existing)->m_origin == Origin::Header))
            return "'" + name + "' is defined already";
        table = existing ? existing->get() : &table->add(name, Origin::DottedKey);
    }
    if (table->find(path.back()))
        return "'" + path.back() + "' is defined already";
    table->insert(path.back(), std::move(value));
    return {};
}

Value TomlTable::toValue() const {
    Object object;
    object.reserve(m_entries.size());
    for (const auto& [name, entry] : m_entries) {
        if (const auto* value = std::get_if<Value>(&entry)) {
            object.set(Value(name), *value);
        } else if (const auto* table = std::get_if<std::unique_ptr<TomlTable>>(&entry)) {
            object.set(Value(name), (*table)->toValue());
        } else {
            Array array;
            for (const auto& each : std::get<Tables>(entry))
                array.push_back(each->toValue());
            object.set(Value(name), Value(std::move(array)));
        }
    }
    return Value(std::move(object));
}

TomlTable::Entry* TomlTable::find(const std::string& name) {
    const auto place = m_places.find(name);
    return place == m_places.end() ? nullptr : &m_entries[place->second].second;
}

TomlTable::Entry& TomlTable::insert(const std::string& name, Entry entry) {
    m_places.emplace(name, m_entries.size());
    return m_entries.emplace_back(name, std::move(entry)).second;
}

TomlTable& TomlTable::add(const std::string& name, Origin origin) {
    auto table = std::make_unique<TomlTable>();
    table->m_origin = origin;
    return *std::get<std::unique_ptr<TomlTable>>(insert(name, std::move(table)));
}

TomlTable* TomlTable::step(const std::string& name, std::string& error) {
    Entry* const entry = find(name);
    if (!entry)
        return &add(name, Origin::Implied);
    if (auto* const table = std::get_if<std::unique_ptr<TomlTable>>(entry))
        return table->get();
    if (auto* const tables = std::get_if<Tables>(entry))
        return tables->back().get();
    error = "'" + name + "' is no table";
    return nullptr;
}

} // namespace lectern::formats
