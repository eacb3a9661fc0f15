// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/IncludeCache.h"

namespace lectern::site {

std::optional<std::string> IncludeCache::find(std::string_view file, const Value& parameters) const {
    const std::lock_guard lock(m_mutex);
    const auto outputs = m_outputs.find(file);
    if (outputs == m_outputs.end())
        return {};
    for (const auto& [known, output] : outputs->second) {
        if (known == parameters)
            return output;
    }
    return {};
}

void IncludeCache::add(std::string_view file, const Value& parameters, const std::string& output) {
    const std::lock_guard lock(m_mutex);
    auto& outputs = m_outputs[std::string(file)];
    if (m_bytes + output.size() > mostBytes || outputs.size() >= mostPerFile)
        return;
    outputs.emplace_back(parameters, output);
    m_bytes += output.size();
}

} // namespace lectern::site
