// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Values in print, as Ruby's to_s, Array#join and inspect have them.
#include "base/DateTime.h"
#include "base/Drop.h"
#include "base/Text.h"
#include "liquid/Conversions.h"
#include "liquid/Range.h"

#include <array>
#include <charconv>

namespace lectern::liquid {

namespace {

void appendInteger(std::int64_t number, std::string& out) {
    std::array<char, 24> digits;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    out.append(digits.data(), end);
}

// Ruby's letter for a control character, or 0.
char shortEscape(char32_t codePoint) {
    switch (codePoint) {
    case '\n':
        return 'n';
    case '\t':
        return 't';
    case '\r':
        return 'r';
    case '\f':
        return 'f';
    case '\v':
        return 'v';
    case '\b':
        return 'b';
    case '\a':
        return 'a';
    case 0x1B:
        return 'e';
    default:
        return 0;
    }
}

// What Ruby's String#inspect takes for unprintable: controls, line separators, noncharacters.
bool isUnprintable(char32_t codePoint) {
    if (codePoint < 0x20 || (codePoint >= 0x7F && codePoint < 0xA0))
        return codePoint != 0x85;
    return codePoint == 0x2028 || codePoint == 0x2029 || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF) ||
           (codePoint & 0xFFFE) == 0xFFFE;
}

void appendHex(char32_t number, int digits, std::string& out) {
    constexpr std::string_view hex = "0123456789ABCDEF";
    for (int shift = (digits - 1) * 4; shift >= 0; shift -= 4)
        out += hex[(number >> shift) & 0xF];
}

void appendEscaped(char32_t codePoint, std::string& out) {
    if (const char letter = shortEscape(codePoint)) {
        out += '\\';
        out += letter;
    } else if (codePoint > 0xFFFF) {
        out += "\\u{";
        appendHex(codePoint, codePoint > 0xFFFFF ? 6 : 5, out);
        out += '}';
    } else {
        out += "\\u";
        appendHex(codePoint, 4, out);
    }
}

bool startsInterpolation(std::string_view rest) {
    return rest.size() > 1 && rest[0] == '#' && (rest[1] == '{' || rest[1] == '$' || rest[1] == '@');
}

void inspectText(std::string_view text, std::string& out) {
    out += '"';
    for (std::size_t position = 0; position < text.size();) {
        const std::size_t start = position;
        const char32_t codePoint = text::decode(text, position);
        const std::string_view bytes = text.substr(start, position - start);
        if (codePoint == 0xFFFD && bytes != "\xEF\xBF\xBD") {
            out += "\\x";
            appendHex(static_cast<unsigned char>(bytes[0]), 2, out);
        } else if (codePoint == '"' || codePoint == '\\' || startsInterpolation(text.substr(start))) {
            out += '\\';
            out += bytes;
        } else if (isUnprintable(codePoint)) {
            appendEscaped(codePoint, out);
        } else {
            out += bytes;
        }
    }
    out += '"';
}

// "#<Date: 2020-01-02 ((2458851j,0s,0n),+0s,2299161j)>", "2020-01-02 03:04:05.5 UTC".
void inspectTime(const DateTime& time, std::string& out) {
    constexpr std::int64_t julianDayOfEpoch = 2440588;
    if (time.kind == DateTime::Kind::Date) {
        out += "#<Date: " + lectern::toText(time) + " ((" +
               std::to_string(time.seconds / 86400 + julianDayOfEpoch) + "j,0s,0n),+0s,2299161j)>";
        return;
    }
    std::string fraction = time.nanoseconds == 0 ? "" : strftime(time, ".%N");
    fraction.erase(fraction.find_last_not_of('0') + 1);
    out += strftime(time, "%Y-%m-%d %H:%M:%S") + fraction + (time.utc ? " UTC" : strftime(time, " %z"));
}

void appendInspected(const Value& value, std::string& out) {
    switch (value.type()) {
    case Value::Type::Nil:
        out += "nil";
        break;
    case Value::Type::String:
        inspectText(value.string(), out);
        break;
    case Value::Type::Array: {
        std::string_view separator = "[";
        for (const Value& element : value.array()) {
            out += separator;
            appendInspected(element, out);
            separator = ", ";
        }
        out += value.array().empty() ? "[]" : "]";
        break;
    }
    case Value::Type::Object: {
        std::string_view separator = "{";
        for (const auto& [key, element] : value.object()) {
            out += separator;
            appendInspected(key, out);
            out += "=>";
            appendInspected(element, out);
            separator = ", ";
        }
        out += value.object().empty() ? "{}" : "}";
        break;
    }
    case Value::Type::DateTime:
        inspectTime(value.dateTime(), out);
        break;
    default:
        appendText(value, out);
    }
}

} // namespace

void appendText(const Value& value, std::string& out) {
    switch (value.type()) {
    case Value::Type::Nil:
        break;
    case Value::Type::Bool:
        out += value.boolean() ? "true" : "false";
        break;
    case Value::Type::Integer:
        appendInteger(value.integer(), out);
        break;
    case Value::Type::Float:
        out += text::fromFloat(value.floating());
        break;
    case Value::Type::String:
        out += value.string();
        break;
    case Value::Type::Array:
        for (const Value& element : value.array())
            appendText(element, out);
        break;
    case Value::Type::Object:
        appendInspected(value, out);
        break;
    case Value::Type::DateTime:
        out += lectern::toText(value.dateTime());
        break;
    case Value::Type::Drop:
        out += value.drop().text();
        break;
    }
}

std::string toText(const Value& value) {
    std::string out;
    appendText(value, out);
    return out;
}

std::string toString(const Value& value) {
    return value.isArray() ? inspect(value) : toText(value);
}

std::string_view textOf(const Value& value, std::string& scratch) {
    if (value.isString())
        return value.string();
    scratch = toString(value);
    return scratch;
}

std::string inspect(const Value& value) {
    std::string out;
    appendInspected(value, out);
    return out;
}

std::string_view className(const Value& value) {
    switch (value.type()) {
    case Value::Type::Nil:
        return "NilClass";
    case Value::Type::Bool:
        return value.boolean() ? "TrueClass" : "FalseClass";
    case Value::Type::Integer:
        return "Integer";
    case Value::Type::Float:
        return "Float";
    case Value::Type::String:
        return "String";
    case Value::Type::Array:
        return "Array";
    case Value::Type::Object:
        return "Hash";
    case Value::Type::DateTime:
        return value.dateTime().kind == DateTime::Kind::Date ? "Date" : "Time";
    case Value::Type::Drop:
        return Range::from(value) ? "Range" : "Liquid::Drop";
    }
    return {};
}

} // namespace lectern::liquid
