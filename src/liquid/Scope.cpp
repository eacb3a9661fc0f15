// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Variables by name: the template's own and those of its loops.
#include "liquid/Scope.h"

#include <algorithm>
#include <bit>

namespace lectern::liquid {

namespace {

constexpr std::size_t npos = static_cast<std::size_t>(-1);

} // namespace

const Value* Scope::find(const Name& name) const {
    const std::size_t found = position(name);
    return found == npos ? nullptr : &m_entries[found].value;
}

void Scope::set(const Name& name, Value value) {
    const std::size_t found = position(name);
    if (found != npos) {
        m_entries[found].value = std::move(value);
        return;
    }
    m_entries.push_back({name, std::move(value)});
    if (m_entries.size() < indexFrom)
        return;
    if (m_entries.size() * 2 <= m_slots.size()) {
        index(m_entries.size() - 1);
        return;
    }
    m_slots.assign(std::bit_ceil(m_entries.size() * 4), 0);
    for (std::size_t i = 0; i < m_entries.size(); ++i)
        index(i);
}

std::size_t Scope::position(const Name& name) const {
    if (m_slots.empty()) {
        for (std::size_t i = 0; i < m_entries.size(); ++i) {
            if (m_entries[i].name == name)
                return i;
        }
        return npos;
    }
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t slot = name.hash & mask; m_slots[slot] != 0; slot = (slot + 1) & mask) {
        if (m_entries[m_slots[slot] - 1].name == name)
            return m_slots[slot] - 1;
    }
    return npos;
}

void Scope::index(std::size_t entry) {
    const std::size_t mask = m_slots.size() - 1;
    std::size_t slot = m_entries[entry].name.hash & mask;
    while (m_slots[slot] != 0)
        slot = (slot + 1) & mask;
    m_slots[slot] = static_cast<std::uint32_t>(entry + 1);
}

void LocalStack::pop() {
    m_entries.resize(m_frames.back());
    m_frames.pop_back();
}

const Value* LocalStack::find(const Name& name) const {
    for (auto entry = m_entries.rbegin(); entry != m_entries.rend(); ++entry) {
        if (entry->first == name)
            return &entry->second;
    }
    return nullptr;
}

std::size_t LocalStack::set(const Name& name, Value value) {
    for (std::size_t i = m_entries.size(); i-- > m_frames.back();) {
        if (m_entries[i].first == name) {
            m_entries[i].second = std::move(value);
            return i;
        }
    }
    m_entries.emplace_back(name, std::move(value));
    return m_entries.size() - 1;
}

} // namespace lectern::liquid
