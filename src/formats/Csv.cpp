// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Rows and fields by Ruby's csv, strict about quotes.
#include "formats/Csv.h"

#include "base/Text.h"
#include "formats/KeyPool.h"

#include <algorithm>
#include <charconv>

namespace lectern::formats {

namespace {

using Row = Array;

class CsvReader {
public:
    CsvReader(std::string_view text, const CsvOptions& options)
        : m_text(text), m_options(options), m_lineEnd(lineEndOf(text)) {}

    Result<Value> read() {
        Array rows;
        while (m_position < m_text.size()) {
            Row row;
            if (!readRow(row))
                return Diagnostic{m_options.file, m_line, 0, m_message};
            rows.emplace_back(std::move(row));
            ++m_line;
        }
        return m_options.headers ? withHeaders(rows) : Value(std::move(rows));
    }

private:
    // The first line end of the text is taken for all of them.
    static std::string_view lineEndOf(std::string_view text) {
        const std::size_t first = text.find_first_of("\r\n");
        if (first == std::string_view::npos || text[first] == '\n')
            return "\n";
        return text.substr(first, 2) == "\r\n" ? "\r\n" : "\r";
    }

    bool fail(const char* message) {
        m_message = message;
        return false;
    }

    bool atLineEnd() const { return m_text.substr(m_position).starts_with(m_lineEnd); }

    bool readRow(Row& row) {
        if (atLineEnd()) {
            m_position += m_lineEnd.size();
            return true;
        }
        for (;;) {
            const bool quoted = m_position < m_text.size() && m_text[m_position] == '"';
            if (!(quoted ? quotedField(row) : plainField(row)))
                return false;
            if (m_position == m_text.size())
                return true;
            if (atLineEnd()) {
                m_position += m_lineEnd.size();
                return true;
            }
            ++m_position; // the separator
        }
    }

    bool plainField(Row& row) {
        const char stops[] = {m_options.separator, '\r', '\n', '"', 0};
        const std::size_t end = std::min(m_text.find_first_of(stops, m_position), m_text.size());
        const std::string_view field = m_text.substr(m_position, end - m_position);
        m_position = end;
        if (end < m_text.size() && m_text[end] == '"')
            return fail("Illegal quoting");
        if (end < m_text.size() && m_text[end] != m_options.separator && !atLineEnd())
            return fail("Unquoted fields do not allow new line");
        row.push_back(field.empty() ? Value() : converted(field));
        return true;
    }

    bool quotedField(Row& row) {
        std::string field;
        int lines = 0;
        for (++m_position;;) {
            const std::size_t quote = m_text.find('"', m_position);
            if (quote == std::string_view::npos)
                return fail("Unclosed quoted field");
            const std::string_view part = m_text.substr(m_position, quote - m_position);
            lines += static_cast<int>(std::count(part.begin(), part.end(), '\n'));
            field += part;
            m_position = quote + 1;
            if (m_position == m_text.size() || m_text[m_position] != '"')
                break;
            field += '"';
            ++m_position;
        }
        if (m_position < m_text.size() && m_text[m_position] != m_options.separator && !atLineEnd())
            return fail("Any value after quoted field isn't allowed");
        m_line += lines;
        row.emplace_back(std::move(field));
        return true;
    }

    Value converted(std::string_view field) const {
        if (!m_options.convertIntegers && !m_options.convertFloats)
            return Value(field);
        const char* const end = field.data() + field.size();
        std::int64_t integer = 0;
        if (const auto read = std::from_chars(field.data(), end, integer);
            m_options.convertIntegers && read.ec == std::errc() && read.ptr == end)
            return integer;
        double number = 0;
        if (const auto read = std::from_chars(field.data(), end, number);
            m_options.convertFloats && read.ec == std::errc() && read.ptr == end)
            return number;
        return Value(field);
    }

    static Value withHeaders(const Array& rows) {
        Array objects;
        if (rows.empty())
            return Value(std::move(objects));
        const Array& headers = rows.front().array();
        KeyPool keys;
        Array names;
        for (const Value& header : headers)
            names.push_back(header.isString() ? keys.key(header.string()) : header);
        objects.reserve(rows.size());
        for (std::size_t i = 1; i < rows.size(); ++i)
            objects.push_back(rowObject(names, rows[i].array()));
        return Value(std::move(objects));
    }

    // The first of equal headers wins; fields without a header stand under nil.
    static Value rowObject(const Array& names, const Array& fields) {
        Object object;
        object.reserve(names.size());
        for (std::size_t i = 0; i < std::max(names.size(), fields.size()); ++i) {
            const Value name = i < names.size() ? names[i] : Value();
            if (!object.find(name))
                object.set(name, i < fields.size() ? fields[i] : Value());
        }
        return Value(std::move(object));
    }

    std::string_view m_text;
    const CsvOptions& m_options;
    std::string_view m_lineEnd;
    std::size_t m_position = 0;
    int m_line = 1;
    const char* m_message = "";
};

} // namespace

Result<Value> parseCsv(std::string_view text, const CsvOptions& options) {
    if (text.size() > options.limits.fileBytes)
        return Diagnostic{options.file, 0, 0, "the file is too large to be read as a table"};
    return CsvReader(text, options).read();
}

} // namespace lectern::formats
