// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A reader of bounded depth, line by line.
#include "formats/Toml.h"

#include "base/Text.h"
#include "formats/TomlScalar.h"
#include "formats/TomlTable.h"

#include <algorithm>
#include <charconv>

namespace lectern::formats {

namespace {

using Key = std::vector<std::string>;

bool isBareKeyCharacter(char byte) {
    const char lower = static_cast<char>(byte | 0x20);
    return (lower >= 'a' && lower <= 'z') || (byte >= '0' && byte <= '9') || byte == '-' || byte == '_';
}

class TomlParser {
public:
    TomlParser(std::string_view text, const std::string& file, const TimeZone& zone, const Limits& limits)
        : m_text(text), m_file(file), m_zone(zone), m_limits(limits) {}

    Result<Value> parse() {
        TomlTable* table = &m_root;
        while (m_position < m_text.size()) {
            skipSpaces();
            const bool good = peek() == '[' ? header(table) : (isAtLineEnd() || keyValue(*table));
            if (!good || !lineEnd())
                return error();
        }
        return m_root.toValue();
    }

private:
    bool fail(std::string message) {
        if (m_message.empty())
            m_message = std::move(message);
        return false;
    }

    Diagnostic error() const {
        const std::string_view before = m_text.substr(0, m_position);
        const auto line = static_cast<int>(std::count(before.begin(), before.end(), '\n')) + 1;
        return {m_file, line, static_cast<int>(m_position - (before.rfind('\n') + 1)) + 1, m_message};
    }

    char peek() const { return m_position < m_text.size() ? m_text[m_position] : '\0'; }
    std::string_view rest() const { return m_text.substr(m_position); }

    bool take(std::string_view wanted) {
        if (!rest().starts_with(wanted))
            return false;
        m_position += wanted.size();
        return true;
    }

    void skipSpaces() { m_position = std::min(m_text.find_first_not_of(" \t", m_position), m_text.size()); }

    bool isAtLineEnd() const {
        return m_position == m_text.size() || peek() == '\n' || peek() == '#' || rest().starts_with("\r\n");
    }

    // A comment, perhaps, and the end of the line.
    bool lineEnd() {
        skipSpaces();
        if (peek() == '#')
            m_position = std::min(m_text.find('\n', m_position), m_text.size());
        if (m_position == m_text.size() || take("\n") || take("\r\n"))
            return true;
        return fail("unexpected text at the end of the line");
    }

    // White space, line ends and comments between the elements of a list.
    void skipLines() {
        for (skipSpaces(); m_position < m_text.size() && isAtLineEnd(); skipSpaces())
            static_cast<void>(lineEnd());
    }

    bool header(TomlTable*& table) {
        const bool ofList = take("[[");
        if (!ofList)
            take("[");
        Key path;
        if (!key(path))
            return false;
        if (!take(ofList ? "]]" : "]"))
            return fail("expected ']'");
        std::string problem;
        table = ofList ? m_root.append(path, problem) : m_root.open(path, problem);
        return table || fail(problem);
    }

    bool keyValue(TomlTable& table, int depth = 0) {
        Key path;
        Value read;
        if (!key(path))
            return false;
        if (!take("="))
            return fail("expected '='");
        if (!value(read, depth + static_cast<int>(path.size())))
            return false;
        const std::string problem = table.set(path, std::move(read));
        return problem.empty() || fail(problem);
    }

    // One or more names with points between, and the spaces around.
    bool key(Key& path) {
        do {
            skipSpaces();
            std::string& name = path.emplace_back();
            if (static_cast<int>(path.size()) > m_limits.nesting)
                return fail("nested too deeply");
            if (peek() == '"' || peek() == '\'') {
                if (!(peek() == '"' ? basicString(name) : literalString(name)))
                    return false;
            } else {
                while (isBareKeyCharacter(peek()))
                    name += m_text[m_position++];
                if (name.empty())
                    return fail("expected a key");
            }
            skipSpaces();
        } while (take("."));
        return true;
    }

    bool value(Value& out, int depth) {
        skipSpaces();
        if (depth > m_limits.nesting)
            return fail("nested too deeply");
        switch (peek()) {
        case '[':
            return array(out, depth);
        case '{':
            return inlineTable(out, depth);
        case '"':
        case '\'':
            return string(out);
        default:
            return word(out);
        }
    }

    bool array(Value& out, int depth) {
        Array items;
        take("[");
        for (skipLines(); !take("]"); skipLines()) {
            if (!value(items.emplace_back(), depth + 1))
                return false;
            skipLines();
            if (!take(",") && peek() != ']')
                return fail("expected ',' or ']'");
        }
        out = Value(std::move(items));
        return true;
    }

    bool inlineTable(Value& out, int depth) {
        TomlTable table;
        take("{");
        skipSpaces();
        if (!take("}")) {
            do {
                if (!keyValue(table, depth))
                    return false;
                skipSpaces();
            } while (take(","));
            if (!take("}"))
                return fail("expected ',' or '}'");
        }
        out = table.toValue();
        return true;
    }

    bool word(Value& out) {
        std::size_t end = std::min(m_text.find_first_of(" \t\r\n,]}#=", m_position), m_text.size());
        // A date may be parted from its time by one space.
        if (end - m_position == 10 && m_text[m_position + 4] == '-' && end + 1 < m_text.size() &&
            m_text[end] == ' ' && m_text[end + 1] >= '0' && m_text[end + 1] <= '9')
            end = std::min(m_text.find_first_of(" \t\r\n,]}#", end + 1), m_text.size());
        const std::optional<Value> read = tomlScalar(m_text.substr(m_position, end - m_position), m_zone);
        if (!read)
            return fail("expected a value");
        out = *read;
        m_position = end;
        return true;
    }

    bool string(Value& out) {
        std::string text;
        const bool basic = peek() == '"';
        const bool multiline = rest().starts_with(basic ? "\"\"\"" : "'''");
        if (!(multiline ? multilineString(text, basic) : basic ? basicString(text) : literalString(text)))
            return false;
        out = Value(std::move(text));
        return true;
    }

    bool basicString(std::string& out) {
        for (take("\""); peek() != '"';) {
            if (m_position == m_text.size() || peek() == '\n')
                return fail("unterminated string");
            if (!character(out, true))
                return false;
        }
        return take("\"");
    }

    bool literalString(std::string& out) {
        const std::size_t end = m_text.find_first_of("'\n", m_position + 1);
        if (end == std::string_view::npos || m_text[end] == '\n')
            return fail("unterminated string");
        out = m_text.substr(m_position + 1, end - m_position - 1);
        m_position = end + 1;
        return true;
    }

    // The line end behind the opening quotes is left out; up to two quotes may stand right before the closing
    // ones.
    bool multilineString(std::string& out, bool basic) {
        const std::string_view quotes = basic ? "\"\"\"" : "'''";
        take(quotes);
        if (!take("\n"))
            take("\r\n");
        while (!rest().starts_with(quotes)) {
            if (m_position == m_text.size())
                return fail("unterminated string");
            if (!character(out, basic))
                return false;
        }
        m_position += quotes.size();
        for (int extra = 0; extra < 2 && peek() == quotes.front(); ++extra)
            out += m_text[m_position++];
        return true;
    }

    bool character(std::string& out, bool withEscapes) {
        const char byte = m_text[m_position++];
        if (!withEscapes || byte != '\\')
            out += byte;
        else if (isLineEndingBackslash())
            m_position = std::min(m_text.find_first_not_of(" \t\r\n", m_position), m_text.size());
        else
            return escape(out);
        return true;
    }

    bool isLineEndingBackslash() const {
        const std::size_t end = m_text.find_first_not_of(" \t\r", m_position);
        return end != std::string_view::npos && m_text[end] == '\n';
    }

    bool escape(std::string& out) {
        static constexpr std::string_view letters = "btnfr\"\\";
        static constexpr std::string_view meanings = "\b\t\n\f\r\"\\";
        const char letter = peek();
        m_position = std::min(m_position + 1, m_text.size());
        if (letter == 'u' || letter == 'U')
            return codePoint(letter == 'u' ? 4 : 8, out);
        const std::size_t found = letters.find(letter);
        if (letter == '\0' || found == std::string_view::npos)
            return fail("unknown escape");
        out += meanings[found];
        return true;
    }

    bool codePoint(std::size_t size, std::string& out) {
        const std::string_view digits = rest().substr(0, size);
        std::uint32_t value = 0;
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value, 16);
        const bool surrogate = value >= 0xD800 && value <= 0xDFFF;
        if (digits.size() < size || error != std::errc() || end != digits.data() + size || surrogate ||
            value > 0x10FFFF)
            return fail("unknown escape");
        text::encode(value, out);
        m_position += size;
        return true;
    }

    std::string_view m_text;
    const std::string& m_file;
    const TimeZone& m_zone;
    const Limits& m_limits;
    std::size_t m_position = 0;
    std::string m_message;
    TomlTable m_root;
};

} // namespace

Result<Value> parseToml(std::string_view text, const std::string& file, const TimeZone& zone,
                        const Limits& limits) {
    if (text.size() > limits.fileBytes)
        return Diagnostic{file, 0, 0, "the file is too large to be read as TOML"};
    return TomlParser(text, file, zone, limits).parse();
}

} // namespace lectern::formats
