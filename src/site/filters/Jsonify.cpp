// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Source: Jekyll 4.3, filters.rb (as_liquid) and drops/drop.rb, drops/document_drop.rb (hash_for_json).
#include "site/filters/Jsonify.h"

#include "base/DateTime.h"
#include "base/Drop.h"
#include "base/Text.h"
#include "liquid/Conversions.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

namespace lectern::site {

namespace {

constexpr int deepest = 100; // Ruby's JSON.generate: max_nesting

class JsonWriter {
public:
    bool write(const Value& value, int depth);

    std::string out;
    std::string problem;

private:
    bool fail(std::string message) {
        problem = std::move(message);
        return false;
    }
    void writeText(std::string_view text);
    bool writeNumber(double number);
    bool writeArray(const Array& array, int depth);
    bool writeObject(const Object& object, int depth);
    bool writeDrop(const Drop& drop, int depth);
    bool writeNeighbour(const Drop& document, int depth);
    template <typename WriteField>
    bool writeFields(const std::vector<std::string>& keys, const WriteField& writeField);
};

bool JsonWriter::write(const Value& value, int depth) {
    if (depth > deepest)
        return fail("nesting of " + std::to_string(depth) + " is too deep");
    switch (value.type()) {
    case Value::Type::Nil:
        out += "null";
        return true;
    case Value::Type::Bool:
        out += value.boolean() ? "true" : "false";
        return true;
    case Value::Type::Integer:
        out += std::to_string(value.integer());
        return true;
    case Value::Type::Float:
        return writeNumber(value.floating());
    case Value::Type::String:
        writeText(value.string());
        return true;
    case Value::Type::Array:
        return writeArray(value.array(), depth);
    case Value::Type::Object:
        return writeObject(value.object(), depth);
    case Value::Type::DateTime:
        writeText(lectern::toText(value.dateTime()));
        return true;
    case Value::Type::Drop:
        return writeDrop(value.drop(), depth);
    }
    return true;
}

void JsonWriter::writeText(std::string_view text) {
    constexpr std::string_view hex = "0123456789abcdef";
    out += '"';
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        constexpr std::string_view escaped = "\"\\\b\f\n\r\t";
        constexpr std::string_view letters = "\"\\bfnrt";
        if (const std::size_t at = escaped.find(c); at != std::string_view::npos)
            (out += '\\') += letters[at];
        else if (byte < 0x20)
            ((out += "\\u00") += hex[byte >> 4]) += hex[byte & 15];
        else
            out += c;
    }
    out += '"';
}

bool JsonWriter::writeNumber(double number) {
    if (!std::isfinite(number))
        return fail(text::fromFloat(number) + " not allowed in JSON");
    out += text::fromFloat(number);
    return true;
}

bool JsonWriter::writeArray(const Array& array, int depth) {
    out += '[';
    for (std::size_t i = 0; i < array.size(); ++i) {
        out += i ? "," : "";
        if (!write(array[i], depth + 1))
            return false;
    }
    out += ']';
    return true;
}

bool JsonWriter::writeObject(const Object& object, int depth) {
    out += '{';
    bool first = true;
    for (const Object::Entry& entry : object) {
        out += first ? "" : ",";
        first = false;
        writeText(liquid::toString(entry.key));
        out += ':';
        if (!write(entry.value, depth + 1))
            return false;
    }
    out += '}';
    return true;
}

template <typename WriteField>
bool JsonWriter::writeFields(const std::vector<std::string>& keys, const WriteField& writeField) {
    out += '{';
    bool first = true;
    for (const std::string& key : keys) {
        out += first ? "" : ",";
        first = false;
        writeText(key);
        out += ':';
        if (!writeField(key))
            return false;
    }
    out += '}';
    return true;
}

bool JsonWriter::writeDrop(const Drop& drop, int depth) {
    if (drop.keys().empty()) { // a range, or a drop that is no more than its text
        writeText(drop.text());
        return true;
    }
    return writeFields(drop.keys(), [&](const std::string& key) {
        const Value field = drop.field(key);
        const bool neighbour = depth >= 2 && field.isDrop() && (key == "previous" || key == "next");
        return neighbour ? writeNeighbour(field.drop(), depth + 1) : write(field, depth + 1);
    });
}

bool JsonWriter::writeNeighbour(const Drop& document, int depth) {
    constexpr std::array<std::string_view, 5> leftOut{"content", "output", "excerpt", "next", "previous"};
    std::vector<std::string> keys = document.keys();
    std::erase_if(keys, [&](const std::string& key) {
        return std::find(leftOut.begin(), leftOut.end(), key) != leftOut.end();
    });
    return writeFields(keys, [&](const std::string& key) { return write(document.field(key), depth + 1); });
}

} // namespace

Result<std::string> jsonify(const Value& value) {
    JsonWriter writer;
    if (!writer.write(value, 0))
        return Diagnostic{"", 0, 0, writer.problem};
    return std::move(writer.out);
}

} // namespace lectern::site
