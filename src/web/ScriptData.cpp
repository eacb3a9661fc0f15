// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "web/ScriptData.h"

#include <algorithm>

namespace lectern::web {

namespace {

using Kind = ScriptToken::Kind;

constexpr int deepest = 32;
constexpr std::size_t mostBytes = std::size_t{64} * 1024; // of one value
constexpr std::size_t mostBytesNamed = 1024;              // names within names would multiply

// What is written out again as it stands: "0x1f", "1.5e3"; nothing that could be more than a number.
bool isNumber(std::string_view source) {
    const bool isPlain = std::all_of(source.begin(), source.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F') || c == 'x' ||
               c == 'X' || c == '.';
    });
    return isPlain && source.size() < 32 && std::count(source.begin(), source.end(), '.') < 2;
}

} // namespace

std::string scriptText(std::string_view text) {
    constexpr char digits[] = "0123456789abcdef";
    std::string json = "\"";
    for (const char c : text) {
        const auto code = static_cast<unsigned char>(c);
        if (code < 0x20 || c == '<' || c == '>' || c == '&' || code == 0x7f) {
            json += "\\u00";
            json += digits[code >> 4];
            json += digits[code & 15];
        } else {
            json += c == '"' || c == '\\' ? std::string{'\\', c} : std::string{c};
        }
    }
    return json + '"';
}

void ScriptData::define(const std::string& name, const std::string& json) {
    if (json.size() <= mostBytesNamed) {
        m_names[name] = json;
    }
}

std::optional<std::string> ScriptData::read(std::size_t& position) const {
    return value(position, 0);
}

std::optional<std::string> ScriptData::value(std::size_t& position, int depth) const {
    if (depth > deepest || position >= m_tokens.size()) {
        return std::nullopt;
    }
    if (is(position, "{")) {
        return object(position, depth);
    }
    return is(position, "[") ? array(position, depth) : simple(position);
}

std::optional<std::string> ScriptData::simple(std::size_t& position) const {
    const ScriptToken& token = m_tokens[position];
    if (token.is("-") && position + 1 < m_tokens.size() && m_tokens[position + 1].kind == Kind::Number &&
        isNumber(m_tokens[position + 1].source)) {
        position += 2;
        return "-" + std::string(m_tokens[position - 1].source);
    }
    std::optional<std::string> json;
    if (token.kind == Kind::Text) {
        json = scriptText(token.text);
    } else if ((token.kind == Kind::Number && isNumber(token.source)) || token.is("true") ||
               token.is("false") || token.is("null")) {
        json = std::string(token.source);
    } else if (token.is("!") && position + 1 < m_tokens.size() &&
               (m_tokens[position + 1].source == "0" || m_tokens[position + 1].source == "1")) {
        ++position; // minified true and false
        json = m_tokens[position].source == "0" ? "true" : "false";
    } else if (const auto named = m_names.find(std::string(token.source));
               token.kind == Kind::Name && named != m_names.end()) {
        json = named->second;
    }
    position += json ? 1 : 0;
    return json;
}

std::optional<std::string> ScriptData::array(std::size_t& position, int depth) const {
    std::string json = "[";
    for (++position; position < m_tokens.size() && !is(position, "]");) {
        const std::size_t start = position;
        const std::optional<std::string> element = value(position, depth + 1);
        if (element && endsMember(position)) {
            json += (json.size() > 1 ? "," : "") + *element;
        } else {
            position = start;
            passMember(position);
        }
        position += is(position, ",") ? 1 : 0;
        if (position == start || json.size() > mostBytes) {
            return std::nullopt; // another bracket than its own
        }
    }
    return position++ < m_tokens.size() ? std::optional(json + "]") : std::nullopt;
}

std::optional<std::string> ScriptData::object(std::size_t& position, int depth) const {
    std::string json = "{";
    for (++position; position < m_tokens.size() && !is(position, "}");) {
        const std::size_t start = position;
        const std::optional<std::string> entry = member(position, depth);
        if (entry && endsMember(position)) {
            json += (json.size() > 1 ? "," : "") + *entry;
        } else {
            position = start;
            passMember(position);
        }
        position += is(position, ",") ? 1 : 0;
        if (position == start || json.size() > mostBytes) {
            return std::nullopt; // another bracket than its own
        }
    }
    return position++ < m_tokens.size() ? std::optional(json + "}") : std::nullopt;
}

std::optional<std::string> ScriptData::member(std::size_t& position, int depth) const {
    const std::optional<std::string> name = key(position);
    if (!name || !is(position + 1, ":")) {
        return std::nullopt; // a method, a spread, a computed name
    }
    position += 2;
    const std::optional<std::string> content = value(position, depth + 1);
    return content ? std::optional(*name + ":" + *content) : std::nullopt;
}

std::optional<std::string> ScriptData::key(std::size_t position) const {
    const ScriptToken& token = m_tokens[position];
    const std::string name = token.kind == Kind::Text ? token.text : std::string(token.source);
    const bool isKey = token.kind == Kind::Text || token.kind == Kind::Name ||
                       (token.kind == Kind::Number && isNumber(token.source));
    return isKey && name != "__proto__" ? std::optional(scriptText(name)) : std::nullopt;
}

bool ScriptData::endsMember(std::size_t position) const {
    return is(position, ",") || is(position, "}") || is(position, "]");
}

// To the comma behind it, or to the bracket that closes what it stands in.
void ScriptData::passMember(std::size_t& position) const {
    int open = 0;
    for (; position < m_tokens.size(); ++position) {
        if (open == 0 && endsMember(position)) {
            return;
        }
        if (is(position, "{") || is(position, "[") || is(position, "(")) {
            ++open;
        } else if (is(position, "}") || is(position, "]") || is(position, ")")) {
            --open;
        }
    }
}

} // namespace lectern::web
