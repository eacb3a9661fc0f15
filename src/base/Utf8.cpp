// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// UTF-8 by the Unicode Standard's table 3-7: no overlong forms, no surrogates, nothing above U+10FFFF.
#include "base/Text.h"

#include <algorithm>
#include <cstring>

namespace lectern::text {

namespace {

constexpr char32_t replacementCharacter = 0xFFFD;

bool isContinuation(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0) == 0x80;
}

// How long a sequence is that begins with this byte; 0 = none begins so.
int sequenceLength(unsigned char lead) {
    if (lead < 0x80)
        return 1;
    if (lead >= 0xC2 && lead <= 0xDF)
        return 2;
    if (lead >= 0xE0 && lead <= 0xEF)
        return 3;
    return lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
}

// The code point that the bytes from `position` on spell; 0 where they are broken (callers treat ASCII
// apart).
char32_t decodeMultibyte(std::string_view text, std::size_t position, int size) {
    static constexpr char32_t smallest[] = {0, 0, 0x80, 0x800, 0x10000};
    if (size < 2 || text.size() - position < static_cast<std::size_t>(size))
        return 0;
    char32_t codePoint = static_cast<unsigned char>(text[position]) & (0x7F >> size);
    for (int i = 1; i < size; ++i) {
        const char byte = text[position + static_cast<std::size_t>(i)];
        if (!isContinuation(byte))
            return 0;
        codePoint = codePoint << 6 | (static_cast<unsigned char>(byte) & 0x3F);
    }
    const bool surrogate = codePoint >= 0xD800 && codePoint <= 0xDFFF;
    return codePoint < smallest[size] || surrogate || codePoint > 0x10FFFF ? 0 : codePoint;
}

// The number of bytes from `position` on that are ASCII, eight at a time.
std::size_t asciiRun(std::string_view text, std::size_t position) {
    const std::size_t start = position;
    while (text.size() - position >= 8) {
        std::uint64_t word;
        std::memcpy(&word, text.data() + position, 8);
        if (word & 0x8080808080808080u)
            break;
        position += 8;
    }
    while (position < text.size() && static_cast<unsigned char>(text[position]) < 0x80)
        ++position;
    return position - start;
}

} // namespace

bool isAscii(std::string_view text) {
    return asciiRun(text, 0) == text.size();
}

bool isValidUtf8(std::string_view text) {
    std::size_t position = asciiRun(text, 0);
    while (position < text.size()) {
        const int size = sequenceLength(static_cast<unsigned char>(text[position]));
        if (decodeMultibyte(text, position, size) == 0)
            return false;
        position += static_cast<std::size_t>(size);
        position += asciiRun(text, position);
    }
    return true;
}

std::string toValidUtf8(std::string_view text) {
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    if (isValidUtf8(text))
        return std::string(text);
    std::string out;
    out.reserve(text.size() + 16);
    for (std::size_t position = 0; position < text.size();)
        encode(decode(text, position), out);
    return out;
}

char32_t decode(std::string_view text, std::size_t& position) {
    const auto lead = static_cast<unsigned char>(text[position]);
    if (lead < 0x80) {
        ++position;
        return lead;
    }
    const int size = sequenceLength(lead);
    const char32_t codePoint = decodeMultibyte(text, position, size);
    position += codePoint == 0 ? 1 : static_cast<std::size_t>(size);
    return codePoint == 0 ? replacementCharacter : codePoint;
}

void encode(char32_t codePoint, std::string& out) {
    const auto continuation = [&](int shift) {
        out += static_cast<char>(0x80 | (codePoint >> shift & 0x3F));
    };
    if (codePoint < 0x80) {
        out += static_cast<char>(codePoint);
    } else if (codePoint < 0x800) {
        out += static_cast<char>(0xC0 | codePoint >> 6);
        continuation(0);
    } else if (codePoint < 0x10000) {
        out += static_cast<char>(0xE0 | codePoint >> 12);
        continuation(6);
        continuation(0);
    } else {
        out += static_cast<char>(0xF0 | codePoint >> 18);
        continuation(12);
        continuation(6);
        continuation(0);
    }
}

std::size_t length(std::string_view text) {
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](char byte) { return !isContinuation(byte); }));
}

std::string_view slice(std::string_view text, std::size_t start, std::size_t count) {
    const auto skip = [&](std::size_t from, std::size_t codePoints) {
        for (; codePoints > 0 && from < text.size(); --codePoints) {
            ++from;
            while (from < text.size() && isContinuation(text[from]))
                ++from;
        }
        return from;
    };
    const std::size_t begin = skip(0, start);
    return text.substr(begin, skip(begin, count) - begin);
}

} // namespace lectern::text
