// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Variables by name, found by a hash that is computed once, when the template is parsed.
#pragma once

#include "base/Value.h"

#include <cstddef>
#include <cstdint>
#include <deque>
#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace lectern::liquid {

// A variable's name with its hash.
struct Name {
    Name() = default;
    Name(std::string_view name) : text(name), hash(std::hash<std::string_view>{}(name)) {}
    Name(const char* name) : Name(std::string_view(name)) {}

    friend bool operator==(const Name& a, const Name& b) { return a.hash == b.hash && a.text == b.text; }

    std::string text;
    std::size_t hash = 0;
};

// The variables that a template assigns. Not thread-safe.
class Scope {
public:
    const Value* find(const Name& name) const;
    void set(const Name& name, Value value);

private:
    struct Entry {
        Name name;
        Value value;
    };
    static constexpr std::size_t indexFrom = 4; // below, a walk is faster than a hash

    std::size_t position(const Name& name) const;
    void index(std::size_t entry);

    std::vector<Entry> m_entries;
    std::vector<std::uint32_t> m_slots; // open addressing: position + 1, 0 = free
};

// The local variables of loops and includes: frames on a stack, the innermost found first. Not thread-safe.
class LocalStack {
public:
    void push() { m_frames.push_back(m_entries.size()); }
    void pop();
    std::size_t depth() const { return m_frames.size(); }

    const Value* find(const Name& name) const;
    // In the innermost frame; there must be one. Returns the variable's place, good until that frame is
    // popped.
    std::size_t set(const Name& name, Value value);
    Value& at(std::size_t place) { return m_entries[place].second; }

private:
    std::deque<std::pair<Name, Value>> m_entries; // a filter may push while it holds a reference to one
    std::vector<std::size_t> m_frames;            // where each begins in m_entries
};

} // namespace lectern::liquid
