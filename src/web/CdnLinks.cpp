// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "web/CdnLinks.h"

#include <QString>
#include <QUrl>

#include <optional>
#include <vector>

namespace lectern::web {

namespace {

bool isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool equals(std::string_view text, std::string_view lowerCase) {
    if (text.size() != lowerCase.size()) {
        return false;
    }
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (lower(text[i]) != lowerCase[i]) {
            return false;
        }
    }
    return true;
}

// Places in the page; an attribute begins at the white space before its name.
struct Attribute {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::string_view name;
    std::string_view value;
    std::size_t valueBegin = 0;
};

struct Element {
    std::vector<Attribute> attributes;
    std::size_t end = 0;
};

class ElementReader {
public:
    ElementReader(std::string_view html, std::size_t position) : m_html(html), m_position(position) {}

    // Rule: HTML standard, "Tokenization", from "before attribute name state" on. Empty where the tag does
    // not end.
    std::optional<Element> read() {
        Element element;
        for (;;) {
            const std::size_t begin = m_position;
            while (isSpace(at()) || at() == '/') {
                ++m_position;
            }
            if (m_position >= m_html.size()) {
                return std::nullopt;
            }
            if (at() == '>') {
                element.end = m_position + 1;
                return element;
            }
            element.attributes.push_back(attribute(begin));
        }
    }

private:
    char at() const { return m_position < m_html.size() ? m_html[m_position] : '\0'; }
    bool isEnd() const { return m_position >= m_html.size(); }

    Attribute attribute(std::size_t begin) {
        Attribute attribute;
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

    void readValue(Attribute& attribute) {
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

// The address that the element loads, if the CDN has it.
const Attribute* mappedAddress(const Element& element, const OfflineCdn& cdn) {
    for (const Attribute& attribute : element.attributes) {
        if (!equals(attribute.name, "src") && !equals(attribute.name, "href")) {
            continue;
        }
        QString address = QString::fromUtf8(attribute.value).trimmed();
        address.replace(QLatin1String("&amp;"), QLatin1String("&"));
        if (address.startsWith(QLatin1String("//"))) {
            address.prepend(QLatin1String("https:"));
        }
        if (cdn.resolve(QUrl(address))) {
            return &attribute;
        }
    }
    return nullptr;
}

// Copies a start tag whose address is mapped.
void writeElement(std::string& page, std::string_view html, std::size_t begin, const Element& element,
                  const Attribute& address) {
    std::size_t copied = begin;
    for (const Attribute& attribute : element.attributes) {
        if (&attribute == &address && attribute.value.starts_with("//")) {
            page += html.substr(copied, attribute.valueBegin - copied);
            page += "https:";
            copied = attribute.valueBegin;
        } else if (equals(attribute.name, "integrity") || equals(attribute.name, "crossorigin")) {
            page += html.substr(copied, attribute.begin - copied);
            copied = attribute.end;
        }
    }
    page += html.substr(copied, element.end - copied);
}

// Where the attributes of a <script> or <link> at `position` begin.
std::optional<std::size_t> attributesOf(std::string_view html, std::size_t position) {
    for (const std::string_view name : {std::string_view("script"), std::string_view("link")}) {
        const std::size_t end = position + 1 + name.size();
        if (end < html.size() && equals(html.substr(position + 1, name.size()), name) &&
            (isSpace(html[end]) || html[end] == '/')) {
            return end;
        }
    }
    return std::nullopt;
}

} // namespace

std::string withOfflineCdnLinks(std::string_view html, const OfflineCdn& cdn) {
    std::string page;
    page.reserve(html.size() + 64);
    std::size_t copied = 0;
    std::size_t position = 0;
    while ((position = html.find('<', position)) != std::string_view::npos) {
        const std::optional<std::size_t> attributes = attributesOf(html, position);
        if (!attributes) {
            ++position;
            continue;
        }
        const std::optional<Element> element = ElementReader(html, *attributes).read();
        if (!element) {
            break; // the tag takes the rest of the page
        }
        if (const Attribute* address = mappedAddress(*element, cdn)) {
            page += html.substr(copied, position - copied);
            writeElement(page, html, position, *element, *address);
            copied = element->end;
        }
        position = element->end;
    }
    page += html.substr(copied);
    return page;
}

} // namespace lectern::web
