// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Percent-encoding (RFC 3986, section 2.1), byte by byte.
#include "base/Text.h"

#include <array>

namespace lectern::text {

namespace {

int hexDigit(char byte) {
    if (byte >= '0' && byte <= '9')
        return byte - '0';
    const char lower = static_cast<char>(byte | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

constexpr bool isAsciiAlphanumeric(char byte) {
    const char lower = static_cast<char>(byte | 0x20);
    return (lower >= 'a' && lower <= 'z') || (byte >= '0' && byte <= '9');
}

} // namespace

std::string percentDecode(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool complete = text[i] == '%' && text.size() - i > 2;
        const int high = complete ? hexDigit(text[i + 1]) : -1;
        const int low = complete ? hexDigit(text[i + 2]) : -1;
        if (high < 0 || low < 0) {
            out += text[i];
            continue;
        }
        out += static_cast<char>(high * 16 + low);
        i += 2;
    }
    return out;
}

std::string percentEncode(std::string_view text, std::string_view safe) {
    static constexpr std::string_view digits = "0123456789ABCDEF";
    static constexpr std::array<bool, 256> alphanumeric = [] {
        std::array<bool, 256> table{};
        for (unsigned code = 0; code < 128; ++code)
            table[code] = isAsciiAlphanumeric(static_cast<char>(code));
        return table;
    }();
    std::array<bool, 256> plain = alphanumeric;
    for (const char byte : safe)
        plain[static_cast<unsigned char>(byte)] = true;
    std::string out;
    out.reserve(text.size() + text.size() / 8);
    for (const char byte : text) {
        const auto code = static_cast<unsigned char>(byte);
        if (plain[code]) {
            out += byte;
            continue;
        }
        out += '%';
        out += digits[code >> 4];
        out += digits[code & 15];
    }
    return out;
}

} // namespace lectern::text
