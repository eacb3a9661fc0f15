// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A recursive-descent reader of bounded depth.
#include "base/Text.h"
#include "formats/Json.h"
#include "formats/KeyPool.h"

#include <charconv>

namespace lectern::formats {

namespace {

class JsonParser {
public:
    JsonParser(std::string_view text, const Limits& limits) : m_text(text), m_limits(limits) {}

    Result<Value> parse() {
        Value root;
        if (!value(root, 0))
            return error();
        skipSpace();
        if (m_position < m_text.size()) {
            fail("unexpected text behind the value");
            return error();
        }
        return root;
    }

private:
    bool fail(const char* message) {
        if (m_message.empty())
            m_message = message;
        return false;
    }

    Diagnostic error() const {
        const std::string_view before = m_text.substr(0, m_position);
        int line = 1;
        for (const char byte : before)
            line += byte == '\n' ? 1 : 0;
        const std::size_t lineStart = before.rfind('\n') + 1;
        return {"", line, static_cast<int>(m_position - lineStart) + 1, m_message};
    }

    void skipSpace() {
        while (m_position < m_text.size() &&
               std::string_view(" \t\r\n").find(peek()) != std::string_view::npos)
            ++m_position;
    }

    char peek() const { return m_position < m_text.size() ? m_text[m_position] : '\0'; }

    bool take(char wanted) {
        if (m_position == m_text.size() || peek() != wanted)
            return false;
        ++m_position;
        return true;
    }

    bool takeWord(std::string_view word) {
        if (!m_text.substr(m_position).starts_with(word))
            return fail("unexpected character");
        m_position += word.size();
        return true;
    }

    bool value(Value& out, int depth) {
        skipSpace();
        if (m_position == m_text.size())
            return fail("unexpected end");
        if (depth > m_limits.nesting)
            return fail("nested too deeply");
        switch (peek()) {
        case '{':
            return object(out, depth);
        case '[':
            return array(out, depth);
        case '"':
            return stringValue(out);
        case 't':
            out = true;
            return takeWord("true");
        case 'f':
            out = false;
            return takeWord("false");
        case 'n':
            out = Value();
            return takeWord("null");
        default:
            return number(out);
        }
    }

    bool object(Value& out, int depth) {
        Object object;
        ++m_position;
        skipSpace();
        if (!take('}')) {
            do {
                std::string key;
                Value entry;
                skipSpace();
                if (!string(key))
                    return false;
                skipSpace();
                if (!take(':'))
                    return fail("expected ':'");
                if (!value(entry, depth + 1))
                    return false;
                object.set(m_keys.key(key), std::move(entry));
                skipSpace();
            } while (take(','));
            if (!take('}'))
                return fail("expected ',' or '}'");
        }
        out = Value(std::move(object));
        return true;
    }

    bool array(Value& out, int depth) {
        Array array;
        ++m_position;
        skipSpace();
        if (!take(']')) {
            do {
                if (!value(array.emplace_back(), depth + 1))
                    return false;
                skipSpace();
            } while (take(','));
            if (!take(']'))
                return fail("expected ',' or ']'");
        }
        out = Value(std::move(array));
        return true;
    }

    bool stringValue(Value& out) {
        std::string text;
        if (!string(text))
            return false;
        out = Value(std::move(text));
        return true;
    }

    bool string(std::string& out) {
        if (!take('"'))
            return fail("expected a string");
        for (;;) {
            const std::size_t special = m_text.find_first_of("\"\\", m_position);
            if (special == std::string_view::npos) {
                m_position = m_text.size();
                return fail("unterminated string");
            }
            out += m_text.substr(m_position, special - m_position);
            m_position = special + 1;
            if (m_text[special] == '"')
                return true;
            if (!escape(out))
                return fail("invalid escape");
        }
    }

    bool escape(std::string& out) {
        static constexpr std::string_view letters = "\"\\/bfnrt";
        static constexpr std::string_view meanings = "\"\\/\b\f\n\r\t";
        const char letter = peek();
        if (m_position == m_text.size())
            return false;
        ++m_position;
        if (letter == 'u')
            return unicodeEscape(out);
        const std::size_t found = letters.find(letter);
        if (found == std::string_view::npos)
            return false;
        out += meanings[found];
        return true;
    }

    bool unicodeEscape(std::string& out) {
        char32_t unit = 0;
        if (!fourDigits(unit))
            return false;
        char32_t low = 0;
        if (unit >= 0xD800 && unit < 0xDC00 && m_text.substr(m_position).starts_with("\\u")) {
            const std::size_t back = m_position;
            m_position += 2;
            if (fourDigits(low) && low >= 0xDC00 && low < 0xE000)
                unit = 0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00);
            else
                m_position = back;
        }
        text::encode(unit >= 0xD800 && unit < 0xE000 ? 0xFFFD : unit, out);
        return true;
    }

    bool fourDigits(char32_t& unit) {
        const std::string_view digits = m_text.substr(m_position, 4);
        std::uint32_t value = 0;
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value, 16);
        if (digits.size() < 4 || error != std::errc() || end != digits.data() + 4)
            return false;
        unit = value;
        m_position += 4;
        return true;
    }

    // The digits from here on; how many there were.
    std::size_t digits() {
        const std::size_t start = m_position;
        while (peek() >= '0' && peek() <= '9')
            ++m_position;
        return m_position - start;
    }

    bool number(Value& out) {
        const std::size_t start = m_position;
        take('-');
        const bool leadingZero = peek() == '0';
        const std::size_t whole = digits();
        if (whole == 0 || (leadingZero && whole > 1))
            return fail("unexpected character");
        bool isFloat = take('.');
        if (isFloat && digits() == 0)
            return fail("digits expected behind the point");
        if (take('e') || take('E')) {
            isFloat = true;
            if (!take('+'))
                take('-');
            if (digits() == 0)
                return fail("digits expected in the exponent");
        }
        const std::string_view written = m_text.substr(start, m_position - start);
        std::int64_t integer = 0;
        if (!isFloat &&
            std::from_chars(written.data(), written.data() + written.size(), integer).ec == std::errc())
            out = integer;
        else
            out = text::toFloat(written);
        return true;
    }

    std::string_view m_text;
    const Limits& m_limits;
    std::size_t m_position = 0;
    std::string m_message;
    KeyPool m_keys;
};

} // namespace

Result<Value> parseJson(std::string_view text, const Limits& limits) {
    return JsonParser(text, limits).parse();
}

} // namespace lectern::formats
