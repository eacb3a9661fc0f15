// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "web/HtmlPlaces.h"

#include <algorithm>
#include <initializer_list>
#include <string>
#include <utility>

namespace lectern::web {

namespace {

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

bool isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

bool isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

// Reads markup from the front. A token that does not end is called Unended: it takes the rest of the page, so
// nothing may be put behind it.
class Scanner {
public:
    enum class Token { End, Text, Comment, StartTag, EndTag, Unended };

    explicit Scanner(std::string_view html) : m_html(html) {
        if (html.substr(0, byteOrderMark.size()) == byteOrderMark) {
            m_position = byteOrderMark.size();
        }
    }

    // Passes white space and the token behind it; start() and position() then stand around the token.
    Token next() {
        while (m_position < m_html.size() && isSpace(m_html[m_position])) {
            ++m_position;
        }
        m_start = m_position;
        if (m_position >= m_html.size()) {
            return Token::End;
        }
        const char second = at(m_position + 1);
        if (m_html[m_position] != '<' ||
            !(isLetter(second) || second == '/' || second == '!' || second == '?')) {
            return Token::Text;
        }
        if (isLetter(second)) {
            return tag(m_position + 1) ? Token::StartTag : Token::Unended;
        }
        if (second == '/' && isLetter(at(m_position + 2))) {
            return tag(m_position + 2) ? Token::EndTag : Token::Unended;
        }
        return comment() ? Token::Comment : Token::Unended;
    }

    // Behind the end tag of an element whose content is not markup.
    void passElement(std::string_view name) {
        while (m_position < m_html.size()) {
            const std::size_t end = std::min(m_html.find("</", m_position), m_html.size());
            m_position = std::min(end + 2, m_html.size());
            if (nameAt(m_position) == name) {
                tag(m_position);
                return;
            }
        }
    }

    std::size_t start() const { return m_start; }
    std::size_t position() const { return m_position; }
    const std::string& name() const { return m_name; } // of the tag, in lower case

private:
    char at(std::size_t position) const { return position < m_html.size() ? m_html[position] : '\0'; }

    std::string nameAt(std::size_t position) const {
        std::string name;
        for (; position < m_html.size(); ++position) {
            const char c = m_html[position];
            if (isSpace(c) || c == '/' || c == '>') {
                break;
            }
            name += lower(c);
        }
        return name;
    }

    bool passTo(std::string_view end, std::size_t from) {
        const std::size_t found = m_html.find(end, from);
        m_position = found == std::string_view::npos ? m_html.size() : found + end.size();
        return found != std::string_view::npos;
    }

    // Comments, doctypes and everything else that begins with "<!" or "<?" or a broken end tag.
    bool comment() {
        if (m_html.substr(m_position, 4) != "<!--") {
            return passTo(">", m_position);
        }
        const std::size_t text = m_position + 4;
        if (at(text) == '>' || m_html.substr(text, 2) == "->") { // "<!-->" and "<!--->" are whole comments
            return passTo(">", text);
        }
        const std::size_t end = std::min(m_html.find("-->", text), m_html.find("--!>", text));
        return passTo(">", std::min(end, m_html.size()));
    }

    // Attributes may hold '>' in quotes, and a quote counts as one only behind '='.
    bool tag(std::size_t nameStart) {
        m_name = nameAt(nameStart);
        m_position = nameStart + m_name.size();
        bool behindEquals = false;
        while (m_position < m_html.size() && m_html[m_position] != '>') {
            const char c = m_html[m_position++];
            if (behindEquals && (c == '"' || c == '\'')) {
                passTo({&c, 1}, m_position);
                behindEquals = false;
            } else if (c == '=') {
                behindEquals = !isAttributeStart(m_position - 1);
            } else if (!isSpace(c)) {
                behindEquals = false;
            }
        }
        const bool isWhole = m_position < m_html.size();
        m_position += isWhole ? 1 : 0;
        return isWhole;
    }

    // An equals sign that no name precedes is itself the first letter of a name.
    bool isAttributeStart(std::size_t equals) const {
        std::size_t before = equals;
        while (before > 0 && isSpace(m_html[before - 1])) {
            --before;
        }
        return before == 0 || m_html[before - 1] == '/' || m_html[before - 1] == '"' ||
               m_html[before - 1] == '\'' || before <= m_start + 1 + m_name.size();
    }

    std::string_view m_html;
    std::size_t m_position = 0;
    std::size_t m_start = 0;
    std::string m_name;
};

bool isOneOf(std::string_view name, std::initializer_list<std::string_view> names) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

std::size_t headStart(std::string_view html) {
    Scanner scanner(html);
    for (;;) {
        switch (scanner.next()) {
        case Scanner::Token::Comment:
            break;
        case Scanner::Token::StartTag:
            if (scanner.name() == "head") {
                return scanner.position();
            }
            if (scanner.name() == "html") {
                break;
            }
            return scanner.start();
        default:
            return scanner.start();
        }
    }
}

// The end of the head and, behind it, the start of the body.
std::pair<std::size_t, std::optional<std::size_t>> aroundBody(std::string_view html) {
    Scanner scanner(html);
    std::optional<std::size_t> headEnd;
    for (;;) {
        const Scanner::Token token = scanner.next();
        if (token == Scanner::Token::Comment) {
            continue;
        }
        const std::string name = scanner.name();
        if (token == Scanner::Token::EndTag && !isOneOf(name, {"body", "html", "br"})) {
            headEnd = headEnd || name != "head" ? headEnd : scanner.start();
            continue;
        }
        const std::size_t end = headEnd.value_or(scanner.start());
        if (token != Scanner::Token::StartTag) {
            return {end, scanner.start()};
        }
        if (name == "body") {
            return {end, scanner.position()};
        }
        if (name == "frameset") {
            return {end, std::nullopt};
        }
        if (isOneOf(name, {"title", "script", "style", "noscript", "template", "noframes"})) {
            scanner.passElement(name);
        } else if (!isOneOf(name, {"html", "head", "meta", "link", "base", "basefont", "bgsound"})) {
            return {end, scanner.start()};
        }
    }
}

} // namespace

HtmlPlaces findHtmlPlaces(std::string_view html) {
    const auto [headEnd, bodyStart] = aroundBody(html);
    return {headStart(html), headEnd, bodyStart};
}

} // namespace lectern::web
