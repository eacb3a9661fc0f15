// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Escaping for HTML, and the way back.
#include "base/HtmlEntities.h"
#include "base/Text.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace lectern::text {

namespace {

std::string_view escaped(char byte) {
    switch (byte) {
    case '&':
        return "&amp;";
    case '<':
        return "&lt;";
    case '>':
        return "&gt;";
    case '"':
        return "&quot;";
    default:
        return "&#39;";
    }
}

constexpr std::array<bool, 256> specials = [] {
    std::array<bool, 256> table{};
    for (const unsigned char byte : {'&', '<', '>', '"', '\''})
        table[byte] = true;
    return table;
}();

bool isSpecial(char byte) {
    return specials[static_cast<unsigned char>(byte)];
}

// The character that a reference's inside ("amp", "#38", "#x26") stands for; 0 where it stands for none.
char32_t referenced(std::string_view inside) {
    if (!inside.starts_with('#')) {
        const auto found = std::lower_bound(
            htmlEntities.begin(), htmlEntities.end(), inside,
            [](const HtmlEntity& entity, std::string_view name) { return entity.name < name; });
        return found != htmlEntities.end() && found->name == inside ? found->codePoint : 0;
    }
    inside.remove_prefix(1);
    const bool hexadecimal = inside.starts_with('x') || inside.starts_with('X');
    if (hexadecimal)
        inside.remove_prefix(1);
    std::uint32_t codePoint = 0;
    const auto [end, error] =
        std::from_chars(inside.data(), inside.data() + inside.size(), codePoint, hexadecimal ? 16 : 10);
    const bool surrogate = codePoint >= 0xD800 && codePoint <= 0xDFFF;
    if (error != std::errc() || end != inside.data() + inside.size() || surrogate || codePoint > 0x10FFFF)
        return 0;
    return codePoint;
}

} // namespace

std::string escapeHtml(std::string_view text) {
    std::string out;
    out.reserve(text.size() + text.size() / 8);
    std::size_t copied = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (!isSpecial(text[i])) [[likely]]
            continue;
        out += text.substr(copied, i - copied);
        out += escaped(text[i]);
        copied = i + 1;
    }
    out += text.substr(copied);
    return out;
}

std::string unescapeHtml(std::string_view text) {
    constexpr std::size_t longestReference = 12;
    std::string out;
    out.reserve(text.size());
    for (;;) {
        const std::size_t ampersand = text.find('&');
        out += text.substr(0, ampersand);
        if (ampersand == std::string_view::npos)
            return out;
        text.remove_prefix(ampersand);
        const std::size_t semicolon = text.substr(0, longestReference).find(';');
        const bool closed = semicolon != std::string_view::npos;
        if (const char32_t codePoint = closed ? referenced(text.substr(1, semicolon - 1)) : 0) {
            encode(codePoint, out);
            text.remove_prefix(semicolon + 1);
        } else {
            out += '&';
            text.remove_prefix(1);
        }
    }
}

} // namespace lectern::text
