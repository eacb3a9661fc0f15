// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "web/ScriptTokens.h"

#include "base/Text.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace lectern::web {

namespace {

using Kind = ScriptToken::Kind;

bool isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\v';
}

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

bool isNamePart(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || isDigit(c) || c == '_' || c == '$' ||
           static_cast<unsigned char>(c) >= 0x80;
}

class Lexer {
public:
    explicit Lexer(std::string_view script) : m_script(script) {}

    bool isAtEnd() const { return m_position >= m_script.size(); }

    // Empty at the end, and where the script breaks off.
    std::optional<ScriptToken> next() {
        if (!passSpace() || m_position >= m_script.size()) {
            return std::nullopt;
        }
        const std::size_t start = m_position;
        ScriptToken token;
        const char c = at();
        if (isDigit(c) || (c == '.' && isDigit(at(1)))) {
            token.kind = Kind::Number;
            passWhile([](char each) { return isNamePart(each) || each == '.'; });
        } else if (isNamePart(c)) {
            token.kind = Kind::Name;
            passWhile(isNamePart);
        } else if (c == '"' || c == '\'' || c == '`') {
            if (!readText(token)) {
                return std::nullopt;
            }
        } else if (c == '/' && m_slashBeginsExpression) {
            if (!passExpression()) {
                return std::nullopt;
            }
        } else {
            token.kind = Kind::Sign;
            m_position += m_script.substr(m_position, 2) == "=>" ? 2 : 1;
        }
        token.source = m_script.substr(start, m_position - start);
        m_slashBeginsExpression = mayStandBeforeExpression(token);
        return token;
    }

private:
    char at(std::size_t offset = 0) const {
        return m_position + offset < m_script.size() ? m_script[m_position + offset] : '\0';
    }

    template <typename Test>
    void passWhile(Test test) {
        while (m_position < m_script.size() && test(m_script[m_position])) {
            ++m_position;
        }
    }

    // Also comments; false where one does not end.
    bool passSpace() {
        for (;;) {
            passWhile(isSpace);
            const std::string_view two = m_script.substr(m_position, 2);
            if (two == "//" || m_script.substr(m_position, 4) == "<!--") {
                m_position = std::min(m_script.find('\n', m_position), m_script.size());
            } else if (two == "/*") {
                const std::size_t end = m_script.find("*/", m_position + 2);
                if (end == std::string_view::npos) {
                    return false;
                }
                m_position = end + 2;
            } else {
                return true;
            }
        }
    }

    static bool mayStandBeforeExpression(const ScriptToken& token) {
        if (token.kind == Kind::Sign) {
            return token.source != ")" && token.source != "]" && token.source != "}";
        }
        return token.is("return") || token.is("typeof") || token.is("case");
    }

    // A regular expression, whose class in brackets may hold a slash.
    bool passExpression() {
        bool isInClass = false;
        for (++m_position; m_position < m_script.size() && at() != '\n'; ++m_position) {
            if (at() == '\\') {
                ++m_position;
            } else if (at() == '[') {
                isInClass = true;
            } else if (at() == ']') {
                isInClass = false;
            } else if (at() == '/' && !isInClass) {
                ++m_position;
                passWhile(isNamePart);
                return true;
            }
        }
        return false;
    }

    bool readText(ScriptToken& token) {
        const char quote = m_script[m_position++];
        token.kind = Kind::Text;
        while (m_position < m_script.size() && at() != quote) {
            if (at() == '\n' && quote != '`') {
                return false;
            }
            if (at() == '$' && at(1) == '{' && quote == '`') {
                token.kind = Kind::Other; // what stands in the braces may hold back-ticks itself: rare, and
                                          // then the rest of the script is not understood
            }
            if (at() == '\\') {
                ++m_position;
                readEscape(token.text);
            } else {
                token.text += m_script[m_position++];
            }
        }
        return m_position++ < m_script.size();
    }

    // Behind the backslash. Rule: ECMAScript, "String Literals".
    void readEscape(std::string& text) {
        const char c = at();
        m_position += m_position < m_script.size() ? 1 : 0;
        switch (c) {
        case 'n':
            text += '\n';
            return;
        case 't':
            text += '\t';
            return;
        case 'r':
            text += '\r';
            return;
        case 'x':
            append(readCode(2), text);
            return;
        case 'u':
            readUnicode(text);
            return;
        case '\n': // the line goes on
        case '\0':
            return;
        default:
            text += c;
        }
    }

    void readUnicode(std::string& text) {
        if (at() == '{') {
            const std::size_t end = m_script.find('}', ++m_position);
            const char32_t code = readCode(std::min<std::size_t>(end - m_position, 8));
            m_position += at() == '}' ? 1 : 0;
            append(code, text);
            return;
        }
        char32_t code = readCode(4);
        if (code >= 0xD800 && code < 0xDC00 && at() == '\\' && at(1) == 'u') { // the first half of a pair
            m_position += 2;
            code = 0x10000 + ((code - 0xD800) << 10) + (readCode(4) - 0xDC00);
        }
        append(code, text);
    }

    // Half a pair alone is no character.
    static void append(char32_t code, std::string& text) {
        text::encode(code > 0x10FFFF || (code >= 0xD800 && code < 0xE000) ? 0xFFFD : code, text);
    }

    char32_t readCode(std::size_t digits) {
        const std::string_view text = m_script.substr(m_position, digits);
        unsigned code = 0xFFFD;
        const auto end = std::from_chars(text.data(), text.data() + text.size(), code, 16).ptr;
        m_position += static_cast<std::size_t>(end - text.data());
        return code;
    }

    std::string_view m_script;
    std::size_t m_position = 0;
    bool m_slashBeginsExpression = true;
};

} // namespace

ScriptTokens scriptTokens(std::string_view script, std::size_t most) {
    ScriptTokens tokens;
    Lexer lexer(script);
    while (tokens.list.size() < most) {
        std::optional<ScriptToken> token = lexer.next();
        if (!token) {
            tokens.areAll = lexer.isAtEnd();
            break;
        }
        tokens.list.push_back(std::move(*token));
    }
    return tokens;
}

} // namespace lectern::web
