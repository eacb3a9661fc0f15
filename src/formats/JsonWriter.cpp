// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Ruby's to_json.
#include "base/DateTime.h"
#include "base/Drop.h"
#include "base/Text.h"
#include "formats/Json.h"

#include <cmath>

namespace lectern::formats {

namespace {

class JsonWriter {
public:
    explicit JsonWriter(const Limits& limits) : m_limits(limits) {}

    void write(const Value& value, int depth) {
        if (depth > m_limits.nesting || m_out.size() > m_limits.renderBytes) {
            m_out += "null";
            return;
        }
        switch (value.type()) {
        case Value::Type::Nil:
            m_out += "null";
            break;
        case Value::Type::Bool:
            m_out += value.boolean() ? "true" : "false";
            break;
        case Value::Type::Integer:
            m_out += std::to_string(value.integer());
            break;
        case Value::Type::Float:
            m_out += std::isfinite(value.floating()) ? text::fromFloat(value.floating()) : "null";
            break;
        case Value::Type::String:
            string(value.string());
            break;
        case Value::Type::DateTime:
            string(toText(value.dateTime()));
            break;
        case Value::Type::Array:
            array(value.array(), depth);
            break;
        case Value::Type::Object:
            object(value.object(), depth);
            break;
        case Value::Type::Drop:
            drop(value.drop(), depth);
            break;
        }
    }

    std::string take() { return std::move(m_out); }

private:
    void string(std::string_view raw) {
        const std::string repaired = text::isValidUtf8(raw) ? std::string() : text::toValidUtf8(raw);
        m_out += '"';
        for (const char byte : repaired.empty() ? raw : repaired)
            character(byte);
        m_out += '"';
    }

    void character(char byte) {
        static constexpr std::string_view named = "\"\\\b\f\n\r\t";
        static constexpr std::string_view letters = "\"\\bfnrt";
        static constexpr std::string_view digits = "0123456789abcdef";
        const auto code = static_cast<unsigned char>(byte);
        if (const std::size_t found = named.find(byte); found != std::string_view::npos) {
            m_out += '\\';
            m_out += letters[found];
        } else if (code < 0x20) {
            m_out += "\\u00";
            m_out += digits[code >> 4];
            m_out += digits[code & 15];
        } else {
            m_out += byte;
        }
    }

    void array(const Array& items, int depth) {
        m_out += '[';
        for (std::size_t i = 0; i < items.size(); ++i) {
            m_out += i > 0 ? "," : "";
            write(items[i], depth + 1);
        }
        m_out += ']';
    }

    void object(const Object& entries, int depth) {
        bool first = true;
        m_out += '{';
        for (const auto& [key, value] : entries) {
            m_out += first ? "" : ",";
            first = false;
            string(keyText(key));
            m_out += ':';
            write(value, depth + 1);
        }
        m_out += '}';
    }

    void drop(const Drop& drop, int depth) {
        bool first = true;
        m_out += '{';
        for (const std::string& key : drop.keys()) {
            m_out += first ? "" : ",";
            first = false;
            string(key);
            m_out += ':';
            write(drop.field(key), depth + 1);
        }
        m_out += '}';
    }

    static std::string keyText(const Value& key) {
        if (key.isString())
            return key.string();
        if (key.isNil())
            return {};
        if (key.isDateTime())
            return toText(key.dateTime());
        return toJson(key);
    }

    const Limits& m_limits;
    std::string m_out;
};

} // namespace

std::string toJson(const Value& value, const Limits& limits) {
    JsonWriter writer(limits);
    writer.write(value, 0);
    return writer.take();
}

} // namespace lectern::formats
