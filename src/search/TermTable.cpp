// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/TermTable.h"

#include <algorithm>
#include <cstring>
#include <functional>

namespace lectern::search {

namespace {

constexpr std::size_t firstSlots = 1024;

} // unnamed namespace

bool TermTable::Slot::is(std::string_view written) const {
    const std::size_t looked = std::min(written.size(), begin.size());
    return size == written.size() && std::memcmp(begin.data(), written.data(), looked) == 0 &&
           (looked == written.size() || term->written == written);
}

TermTable::TermTable() : m_slots(firstSlots) {}

Term& TermTable::at(std::string_view written, bool& isNew) {
    const std::uint64_t hash = std::hash<std::string_view>()(written);
    std::size_t place = hash & (m_slots.size() - 1);
    for (; m_slots[place].term; place = (place + 1) & (m_slots.size() - 1)) {
        if (m_slots[place].hash == hash && m_slots[place].is(written)) {
            isNew = false;
            return *m_slots[place].term;
        }
    }
    isNew = true;
    Term& term = m_terms.emplace_back();
    term.written = written;
    Slot& slot = m_slots[place];
    slot = {hash, &term, {}, static_cast<std::uint32_t>(written.size())};
    std::copy_n(written.data(), std::min(written.size(), slot.begin.size()), slot.begin.data());
    if (m_terms.size() * 2 > m_slots.size())
        grow();
    return term;
}

void TermTable::grow() {
    std::vector<Slot> old(m_slots.size() * 2);
    old.swap(m_slots);
    for (const Slot& slot : old) {
        if (!slot.term)
            continue;
        std::size_t place = slot.hash & (m_slots.size() - 1);
        while (m_slots[place].term)
            place = (place + 1) & (m_slots.size() - 1);
        m_slots[place] = slot;
    }
}

void TermTable::clear() {
    m_terms.clear();
    m_slots.assign(firstSlots, {});
}

} // namespace lectern::search
