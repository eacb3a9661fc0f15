// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "web/HtmlReader.h"

#include "base/Text.h"

#include <algorithm>
#include <array>

namespace lectern::web {

namespace {

// Their content is text up to the end tag. <noscript> is one of them, since scripts are on.
constexpr std::array<std::string_view, 9> textElements{"script",   "style",  "textarea", "title",   "xmp",
                                                       "noscript", "iframe", "noembed",  "noframes"};

bool isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

bool isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool endsName(char c) {
    return isSpace(c) || c == '/' || c == '>';
}

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

std::string lowered(std::string_view text) {
    std::string result(text);
    std::transform(result.begin(), result.end(), result.begin(), lower);
    return result;
}

} // namespace

const std::string* HtmlElement::attribute(std::string_view attributeName) const {
    const auto found = std::find_if(attributes.begin(), attributes.end(),
                                    [&](const Attribute& each) { return each.name == attributeName; });
    return found == attributes.end() ? nullptr : &found->value;
}

std::optional<HtmlElement> HtmlReader::next() {
    while ((m_position = m_html.find('<', m_position)) != std::string_view::npos) {
        if (passMarkup()) {
            continue;
        }
        HtmlElement element;
        if (!readTag(element)) {
            break; // the tag takes the rest of the page
        }
        readContent(element);
        return element;
    }
    m_position = m_html.size();
    return std::nullopt;
}

// Whatever begins with '<' and is no start tag.
bool HtmlReader::passMarkup() {
    const char second = at(m_position + 1);
    if (isLetter(second)) {
        return false;
    }
    if (m_html.substr(m_position, 4) == "<!--") {
        passComment();
    } else if (second == '/' && isLetter(at(m_position + 2))) {
        HtmlElement ignored;
        ++m_position;
        readTag(ignored);
    } else if (second == '!' || second == '?' || second == '/') {
        m_position = std::min(m_html.find('>', m_position), m_html.size());
    } else {
        ++m_position;
    }
    return true;
}

void HtmlReader::passComment() {
    const std::size_t text = m_position + 4;
    if (at(text) == '>' || m_html.substr(text, 2) == "->") { // "<!-->" and "<!--->" are whole comments
        m_position = text;
        return;
    }
    const std::size_t end = std::min(m_html.find("-->", text), m_html.find("--!>", text));
    m_position = std::min(end, m_html.size());
}

// From '<' or the slash behind it. False where the tag does not end.
bool HtmlReader::readTag(HtmlElement& element) {
    const std::size_t nameStart = ++m_position;
    while (m_position < m_html.size() && !endsName(at(m_position))) {
        ++m_position;
    }
    element.name = lowered(m_html.substr(nameStart, m_position - nameStart));
    for (;;) {
        while (isSpace(at(m_position)) || at(m_position) == '/') {
            ++m_position;
        }
        if (m_position >= m_html.size()) {
            return false;
        }
        if (at(m_position) == '>') {
            element.tagEnd = ++m_position;
            return true;
        }
        element.attributes.push_back(readAttribute());
    }
}

HtmlElement::Attribute HtmlReader::readAttribute() {
    const std::size_t nameStart = m_position++; // the first sign may be anything, even '='
    while (m_position < m_html.size() && !endsName(at(m_position)) && at(m_position) != '=') {
        ++m_position;
    }
    HtmlElement::Attribute attribute{lowered(m_html.substr(nameStart, m_position - nameStart)), {}};
    std::size_t next = m_position;
    while (isSpace(at(next))) {
        ++next;
    }
    if (at(next) == '=') {
        m_position = next + 1;
        attribute.value = readValue();
    }
    return attribute;
}

std::string HtmlReader::readValue() {
    while (isSpace(at(m_position))) {
        ++m_position;
    }
    const char quote = at(m_position);
    const bool isQuoted = quote == '"' || quote == '\'';
    const std::size_t start = m_position += isQuoted ? 1 : 0;
    while (m_position < m_html.size() &&
           (isQuoted ? at(m_position) != quote : !isSpace(at(m_position)) && at(m_position) != '>')) {
        ++m_position;
    }
    std::string value = text::unescapeHtml(m_html.substr(start, m_position - start));
    m_position += isQuoted && m_position < m_html.size() ? 1 : 0;
    return value;
}

void HtmlReader::readContent(HtmlElement& element) {
    if (std::find(textElements.begin(), textElements.end(), element.name) == textElements.end()) {
        return;
    }
    const std::size_t start = m_position;
    std::size_t end = start;
    while ((end = std::min(m_html.find("</", end), m_html.size())) < m_html.size()) {
        const std::size_t nameEnd = end + 2 + element.name.size();
        if (lowered(m_html.substr(end + 2, element.name.size())) == element.name && endsName(at(nameEnd))) {
            break;
        }
        end += 2;
    }
    element.content = m_html.substr(start, end - start);
    m_position = end;
}

} // namespace lectern::web
