// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "site/SassClock.h"

#include "base/Text.h"

#include <array>

namespace lectern::site {

namespace {

constexpr std::array<std::string_view, 5> repeatingRules{"@while", "@for", "@each", "@function", "@mixin"};
constexpr std::string_view insertion = "$lectern-clock: lectern-clock();";

bool isNamePart(char byte) {
    const char lower = static_cast<char>(byte | 0x20);
    return (lower >= 'a' && lower <= 'z') || (byte >= '0' && byte <= '9') || byte == '-' || byte == '_';
}

// Walks over SCSS and knows what is comment, text in quotes and interpolation.
class Walker {
public:
    explicit Walker(std::string_view scss) : m_scss(scss) {}

    std::string run() {
        while (m_position < m_scss.size()) {
            if (skipOpaque())
                continue;
            const char byte = m_scss[m_position];
            if (byte == '@' && startsRepeatingRule())
                m_awaitsBody = true;
            if (byte == '#' && m_scss.substr(m_position, 2) == "#{") {
                copy(2);
                ++m_interpolations;
                continue;
            }
            copy(1);
            follow(byte);
        }
        return std::move(m_out);
    }

private:
    void copy(std::size_t count) {
        m_out += m_scss.substr(m_position, count);
        m_position = std::min(m_position + count, m_scss.size());
    }

    void copyThrough(std::string_view end, std::size_t from) {
        const std::size_t found = m_scss.find(end, from);
        copy(found == std::string_view::npos ? m_scss.size() - m_position : found + end.size() - m_position);
    }

    // Comments and quoted text go over as they are.
    bool skipOpaque() {
        const std::string_view two = m_scss.substr(m_position, 2);
        const char byte = two.front();
        if (two == "/*") {
            copyThrough("*/", m_position + 2);
        } else if (two == "//" && (m_position == 0 || m_scss[m_position - 1] != ':')) {
            copyThrough("\n", m_position);
        } else if (byte == '"' || byte == '\'') {
            copyQuoted(byte);
        } else {
            return false;
        }
        return true;
    }

    void copyQuoted(char quote) {
        copy(1);
        while (m_position < m_scss.size() && m_scss[m_position] != quote && m_scss[m_position] != '\n')
            copy(m_scss[m_position] == '\\' ? 2 : 1);
        copy(1);
    }

    bool startsRepeatingRule() const {
        const std::string_view rest = m_scss.substr(m_position);
        for (const std::string_view rule : repeatingRules) {
            if (rest.starts_with(rule) && rest.size() > rule.size() && !isNamePart(rest[rule.size()]))
                return true;
        }
        return false;
    }

    void follow(char byte) {
        if (byte == '}' && m_interpolations > 0) {
            --m_interpolations;
        } else if (byte == '{' && m_interpolations == 0) {
            if (m_awaitsBody)
                m_out += insertion;
            m_awaitsBody = false;
        } else if (byte == ';') {
            m_awaitsBody = false;
        }
    }

    std::string_view m_scss;
    std::string m_out;
    std::size_t m_position = 0;
    int m_interpolations = 0;
    bool m_awaitsBody = false;
};

} // namespace

std::string withSassClock(std::string_view scss) {
    return Walker(scss).run();
}

std::string withoutSassClock(std::string_view sourceMap) {
    return text::replaceAll(sourceMap, insertion, "");
}

} // namespace lectern::site
