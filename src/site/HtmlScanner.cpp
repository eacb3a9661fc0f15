// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/HtmlScanner.h"

#include "base/Text.h"

#include <algorithm>
#include <cctype>

namespace lectern::site {

namespace {

constexpr std::string_view white = " \t\r\n\f";
constexpr std::string_view emptyElements[] = {"area",  "base", "br",   "col",   "embed",  "hr",    "img",
                                              "input", "link", "meta", "param", "source", "track", "wbr"};
constexpr std::string_view rawElements[] = {"script", "style", "template", "textarea", "title"};

bool isLetter(char c) {
    return std::isalpha(static_cast<unsigned char>(c)) != 0;
}

template <std::size_t N>
bool isOneOf(const std::string_view (&names)[N], std::string_view name) {
    return std::find(std::begin(names), std::end(names), name) != std::end(names);
}

// Behind the '>' that ends a tag; quoted values may hold others.
std::size_t endOfTag(std::string_view html, std::size_t position) {
    char quote = 0;
    for (; position < html.size(); ++position) {
        const char c = html[position];
        if (quote != 0)
            quote = c == quote ? 0 : quote;
        else if ((c == '"' || c == '\'') && html[position - 1] == '=')
            quote = c;
        else if (c == '>')
            return position + 1;
    }
    return position;
}

} // unnamed namespace

std::optional<std::string> HtmlToken::attribute(std::string_view wanted) const {
    std::size_t position = 0;
    while ((position = inner.find_first_not_of(" \t\r\n\f/", position)) != std::string_view::npos) {
        const std::size_t nameEnd = std::min(inner.find_first_of(" \t\r\n\f/=", position + 1), inner.size());
        const std::string name = text::downcase(inner.substr(position, nameEnd - position));
        std::size_t equals = std::min(inner.find_first_not_of(white, nameEnd), inner.size());
        std::string_view value;
        position = nameEnd;
        if (equals < inner.size() && inner[equals] == '=') {
            position = std::min(inner.find_first_not_of(white, equals + 1), inner.size());
            const bool quoted =
                position < inner.size() && (inner[position] == '"' || inner[position] == '\'');
            const std::size_t start = position + (quoted ? 1 : 0);
            const std::size_t end =
                quoted ? inner.find(inner[position], start) : inner.find_first_of(white, start);
            value = inner.substr(std::min(start, inner.size()),
                                 end == std::string_view::npos ? end : end - start);
            position = end == std::string_view::npos ? inner.size() : end + 1;
        }
        if (name == wanted)
            return text::unescapeHtml(value);
    }
    return {};
}

// Passes over a comment or declaration; false where none stands here.
bool HtmlScanner::skipMarkup() {
    const std::string_view rest = m_html.substr(m_position);
    if (!rest.starts_with("<!") && !rest.starts_with("<?"))
        return false;
    const bool comment = rest.starts_with("<!--");
    const std::size_t end = comment ? m_html.find("-->", m_position + 4) : m_html.find('>', m_position);
    m_position = end == std::string_view::npos ? m_html.size() : end + (comment ? 3 : 1);
    return true;
}

HtmlToken HtmlScanner::readTag() {
    HtmlToken token;
    token.position = m_position;
    std::size_t start = m_position + 1;
    token.kind = m_html[start] == '/' ? HtmlToken::Kind::End : HtmlToken::Kind::Start;
    start += token.kind == HtmlToken::Kind::End ? 1 : 0;
    const std::size_t nameEnd = std::min(m_html.find_first_of(" \t\r\n\f/>", start), m_html.size());
    token.name = text::downcase(m_html.substr(start, nameEnd - start));
    m_position = endOfTag(m_html, nameEnd);
    const std::size_t innerEnd = m_position > nameEnd ? m_position - 1 : nameEnd;
    token.inner = m_html.substr(nameEnd, innerEnd - nameEnd);
    token.isEmpty = token.inner.ends_with('/') || isOneOf(emptyElements, token.name);
    if (token.kind == HtmlToken::Kind::Start && !token.isEmpty && isOneOf(rawElements, token.name)) {
        const std::string end = "</" + token.name;
        const std::size_t close = m_html.find(end, m_position);
        m_position = std::min(close, m_html.size());
    }
    return token;
}

std::optional<HtmlToken> HtmlScanner::next() {
    while (m_position < m_html.size()) {
        if (m_html[m_position] == '<') {
            if (skipMarkup())
                continue;
            const std::size_t after = m_position + 1;
            const bool end = after + 1 < m_html.size() && m_html[after] == '/' && isLetter(m_html[after + 1]);
            if (end || (after < m_html.size() && isLetter(m_html[after])))
                return readTag();
        }
        const std::size_t textEnd = std::min(m_html.find('<', m_position + 1), m_html.size());
        HtmlToken token;
        token.position = m_position;
        token.inner = m_html.substr(m_position, textEnd - m_position);
        m_position = textEnd;
        return token;
    }
    return {};
}

} // namespace lectern::site
