// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/StrftimeDirective.h"

#include <algorithm>

namespace lectern {

namespace {

constexpr int widestField = 1 << 16; // a wider one is no directive, but an attack

} // namespace

bool StrftimeDirectiveParser::parse() {
    for (; m_position < m_format.size(); ++m_position) {
        const char symbol = m_format[m_position];
        if (symbol >= '0' && symbol <= '9') {
            if (!width(symbol))
                return false;
        } else if (symbol == '-' || symbol == '_' || symbol == '^' || symbol == '#') {
            if (m_directive.width > 0)
                return false;
            flag(symbol);
        } else if (symbol == ':') {
            if (!colons())
                return false;
        } else if (!(symbol == 'E' && followedBy("cCxXyY")) &&
                   !(symbol == 'O' && followedBy("deHkIlmMSuUVwWy"))) {
            m_directive.letter = symbol;
            m_directive.size = m_position + 1;
            return true;
        }
    }
    return false;
}

std::size_t StrftimeDirectiveParser::rejected() const {
    return std::min(m_position + 1, m_format.size());
}

bool StrftimeDirectiveParser::width(char first) {
    if (first == '0')
        m_directive.padding = '0';
    int number = 0;
    for (; m_position < m_format.size() && m_format[m_position] >= '0' && m_format[m_position] <= '9';
         ++m_position) {
        number = number * 10 + (m_format[m_position] - '0');
        if (number > widestField)
            return false;
    }
    --m_position;
    m_directive.width = number;
    return true;
}

void StrftimeDirectiveParser::flag(char symbol) {
    if (symbol == '-') {
        m_directive.unpadded = true;
        m_directive.padding = 0;
    } else if (symbol == '_') {
        m_directive.padding = ' ';
    } else {
        (symbol == '^' ? m_directive.upper : m_directive.swapped) = true;
    }
}

// Up to three before a "z". Ruby skips four before any other letter.
bool StrftimeDirectiveParser::colons() {
    for (int count = 1; count <= StrftimeDirective::mostColons; ++count) {
        const std::size_t next = m_position + static_cast<std::size_t>(count);
        if (next >= m_format.size() || (m_format[next] != ':' && m_format[next] != 'z'))
            return false;
        m_directive.colons = count;
        if (m_format[next] == 'z') {
            m_position = next - 1;
            return true;
        }
    }
    m_position += StrftimeDirective::mostColons;
    m_directive.colons = StrftimeDirective::mostColons + 1;
    return true;
}

bool StrftimeDirectiveParser::followedBy(std::string_view letters) const {
    return m_position + 1 < m_format.size() &&
           letters.find(m_format[m_position + 1]) != std::string_view::npos;
}

} // namespace lectern
