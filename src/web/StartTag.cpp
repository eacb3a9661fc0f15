// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "web/StartTag.h"

#include <algorithm>

namespace lectern::web {

namespace {

bool isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool isLetter(char c) {
    return lower(c) >= 'a' && lower(c) <= 'z';
}

class TagReader {
public:
    TagReader(std::string_view html, std::size_t position) : m_html(html), m_position(position + 1) {}

    // Rule: HTML standard, "Tokenization", from "tag open state" on.
    std::optional<StartTag> read() {
        StartTag tag;
        const std::size_t nameBegin = m_position;
        while (!isEnd() && !isSpace(at()) && at() != '/' && at() != '>') {
            ++m_position;
        }
        tag.name = m_html.substr(nameBegin, m_position - nameBegin);
        for (;;) {
            const std::size_t begin = m_position;
            while (isSpace(at()) || at() == '/') {
                ++m_position;
            }
            if (m_position >= m_html.size()) {
                return std::nullopt;
            }
            if (at() == '>') {
                tag.end = m_position + 1;
                return tag;
            }
            tag.attributes.push_back(attribute(begin));
        }
    }

private:
    char at() const { return m_position < m_html.size() ? m_html[m_position] : '\0'; }
    bool isEnd() const { return m_position >= m_html.size(); }

    TagAttribute attribute(std::size_t begin) {
        TagAttribute attribute;
        attribute.begin = begin;
        const std::size_t nameBegin = m_position++; // the first sign may be anything, even '='
        while (!isEnd() && !isSpace(at()) && at() != '/' && at() != '>' && at() != '=') {
            ++m_position;
        }
        attribute.name = m_html.substr(nameBegin, m_position - nameBegin);
        attribute.end = m_position;
        std::size_t next = m_position;
        while (next < m_html.size() && isSpace(m_html[next])) {
            ++next;
        }
        if (next < m_html.size() && m_html[next] == '=') {
            m_position = next + 1;
            readValue(attribute);
            attribute.end = m_position;
        }
        return attribute;
    }

    void readValue(TagAttribute& attribute) {
        while (isSpace(at())) {
            ++m_position;
        }
        const char quote = at();
        const bool isQuoted = quote == '"' || quote == '\'';
        m_position += isQuoted ? 1 : 0;
        attribute.valueBegin = m_position;
        while (!isEnd() && (isQuoted ? at() != quote : !isSpace(at()) && at() != '>')) {
            ++m_position;
        }
        attribute.value = m_html.substr(attribute.valueBegin, m_position - attribute.valueBegin);
        m_position += isQuoted && !isEnd() ? 1 : 0;
    }

    std::string_view m_html;
    std::size_t m_position;
};

} // namespace

const TagAttribute* StartTag::find(std::string_view lowerName) const {
    const auto found = std::ranges::find_if(
        attributes, [lowerName](const TagAttribute& one) { return equalsIgnoringCase(one.name, lowerName); });
    return found == attributes.end() ? nullptr : &*found;
}

std::optional<StartTag> readStartTag(std::string_view html, std::size_t position) {
    return TagReader(html, position).read();
}

bool isStartTag(std::string_view html, std::size_t position) {
    return position + 1 < html.size() && html[position] == '<' && isLetter(html[position + 1]);
}

bool equalsIgnoringCase(std::string_view text, std::string_view lowerCase) {
    return std::ranges::equal(text, lowerCase,
                              [](char given, char wanted) { return lower(given) == wanted; });
}

} // namespace lectern::web
