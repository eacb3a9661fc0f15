// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Diagnostic.h"

#include <algorithm>

namespace lectern {

std::string toString(const Diagnostic& diagnostic) {
    std::string text = diagnostic.file;
    if (diagnostic.line > 0)
        text += (text.empty() ? "" : ":") + std::to_string(diagnostic.line);
    if (diagnostic.line > 0 && diagnostic.column > 0)
        text += ":" + std::to_string(diagnostic.column);
    return text.empty() ? diagnostic.message : text + ": " + diagnostic.message;
}

void Diagnostics::add(Diagnostic diagnostic) {
    if (m_list.size() < m_cap)
        m_list.push_back(std::move(diagnostic));
    else
        ++m_dropped;
}

void Diagnostics::append(const Diagnostics& other) {
    for (const Diagnostic& diagnostic : other.m_list)
        add(diagnostic);
    m_dropped += other.m_dropped;
}

bool Diagnostics::hasErrors() const {
    return std::any_of(m_list.begin(), m_list.end(),
                       [](const Diagnostic& d) { return d.severity == Severity::Error; });
}

} // namespace lectern
