// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/RenderCache.h"

namespace lectern::site {

std::optional<Value> RenderCache::find(Part part, std::size_t item) {
    const std::lock_guard lock(m_mutex);
    const auto place = m_places.find(keyOf(part, item));
    if (place == m_places.end())
        return {};
    m_entries.splice(m_entries.begin(), m_entries, place->second);
    return place->second->text;
}

void RenderCache::add(Part part, std::size_t item, const Value& text) {
    const std::lock_guard lock(m_mutex);
    const std::size_t key = keyOf(part, item);
    if (m_places.contains(key) || text.string().size() > m_maximum)
        return;
    m_entries.push_front({key, text});
    m_places.emplace(key, m_entries.begin());
    m_bytes += text.string().size();
    while (m_bytes > m_maximum) {
        m_bytes -= m_entries.back().text.string().size();
        m_places.erase(m_entries.back().key);
        m_entries.pop_back();
    }
}

} // namespace lectern::site
