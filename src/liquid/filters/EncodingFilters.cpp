// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// escape, escape_once, url_encode, url_decode, base64_*, strip_html.
// Source: Ruby Liquid 5.4, standardfilters.rb; Ruby's CGI.escape and Base64.
#include "base/Text.h"
#include "liquid/Characters.h"
#include "liquid/Context.h"
#include "liquid/Conversions.h"
#include "liquid/Environment.h"
#include "liquid/filters/StandardFilters.h"

#include <algorithm>
#include <array>
#include <optional>

namespace lectern::liquid {

namespace {

constexpr std::size_t npos = std::string_view::npos;

constexpr std::array<bool, 256> escapedBytes = [] {
    std::array<bool, 256> table{};
    for (const unsigned char byte : {'&', '<', '>', '"', '\''})
        table[byte] = true;
    return table;
}();

bool needsEscape(char c) {
    return escapedBytes[static_cast<unsigned char>(c)];
}

Value escape(const Value& input, const FilterArguments&, Context&) {
    if (input.isNil())
        return {};
    std::string scratch;
    const std::string_view text = textOf(input, scratch);
    if (input.isString() && std::none_of(text.begin(), text.end(), needsEscape))
        return input;
    return text::escapeHtml(text);
}

// Whether an entity begins at `position`: &(?:[a-zA-Z]+|#\d+);
bool isEntity(std::string_view text, std::size_t position) {
    const bool number = position + 1 < text.size() && text[position + 1] == '#';
    const std::size_t start = position + (number ? 2 : 1);
    std::size_t end = start;
    while (end < text.size() && (number ? isDigit(text[end]) : isAsciiLetter(text[end])))
        ++end;
    return end > start && end < text.size() && text[end] == ';';
}

Value escapeOnce(const Value& input, const FilterArguments&, Context&) {
    std::string scratch;
    const std::string_view text = textOf(input, scratch);
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (!needsEscape(text[i]) || (text[i] == '&' && isEntity(text, i)))
            out += text[i];
        else
            out += text::escapeHtml(text.substr(i, 1));
    }
    return out;
}

Value urlEncode(const Value& input, const FilterArguments&, Context&) {
    if (input.isNil())
        return {};
    std::string encoded = text::percentEncode(toString(input), "_.-~ ");
    std::replace(encoded.begin(), encoded.end(), ' ', '+');
    return encoded;
}

Value urlDecode(const Value& input, const FilterArguments&, Context& context) {
    if (input.isNil())
        return {};
    std::string encoded = toString(input);
    std::replace(encoded.begin(), encoded.end(), '+', ' ');
    std::string decoded = text::percentDecode(encoded);
    if (!text::isValidUtf8(decoded))
        return context.fail("invalid byte sequence in UTF-8");
    return decoded;
}

// --- Base64

constexpr std::string_view standardAlphabet =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
constexpr std::string_view urlAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

std::string encodeBase64(std::string_view text, std::string_view alphabet) {
    std::string out;
    out.reserve((text.size() + 2) / 3 * 4);
    for (std::size_t i = 0; i < text.size(); i += 3) {
        unsigned group = 0;
        for (std::size_t j = 0; j < 3; ++j)
            group = group << 8 | (i + j < text.size() ? static_cast<unsigned char>(text[i + j]) : 0u);
        for (std::size_t j = 0; j < 4; ++j)
            out += i + j <= text.size() ? alphabet[group >> (18 - 6 * j) & 63] : '=';
    }
    return out;
}

// Empty where Ruby's strict decoder raises: strange characters, wrong padding, bits left over.
std::optional<std::string> decodeBase64(std::string_view text, std::string_view alphabet) {
    if (text.size() % 4 != 0)
        return std::nullopt;
    std::size_t padding = 0;
    while (padding < 2 && padding < text.size() && text[text.size() - 1 - padding] == '=')
        ++padding;
    text.remove_suffix(padding);
    std::string out;
    unsigned bits = 0;
    int count = 0;
    for (const char c : text) {
        const std::size_t digit = alphabet.find(c);
        if (digit == npos)
            return std::nullopt;
        bits = bits << 6 | static_cast<unsigned>(digit);
        count += 6;
        if (count >= 8) {
            count -= 8;
            out += static_cast<char>(bits >> count & 0xFF);
        }
    }
    if ((bits & ((1u << count) - 1)) != 0)
        return std::nullopt;
    return out;
}

Value base64Encode(const Value& input, const FilterArguments&, Context&) {
    return encodeBase64(toString(input), standardAlphabet);
}

Value base64UrlSafeEncode(const Value& input, const FilterArguments&, Context&) {
    return encodeBase64(toString(input), urlAlphabet);
}

Value base64Decode(const Value& input, const FilterArguments&, Context& context) {
    if (std::optional<std::string> decoded = decodeBase64(toString(input), standardAlphabet))
        return std::move(*decoded);
    return context.fail("invalid base64 provided to base64_decode");
}

Value base64UrlSafeDecode(const Value& input, const FilterArguments&, Context& context) {
    std::string text = toString(input);
    if (!text.ends_with('=')) // may come without its padding
        text.append((4 - text.size() % 4) % 4, '=');
    std::replace(text.begin(), text.end(), '-', '+');
    std::replace(text.begin(), text.end(), '_', '/');
    if (std::optional<std::string> decoded = decodeBase64(text, standardAlphabet))
        return std::move(*decoded);
    return context.fail("invalid base64 provided to base64_url_safe_decode");
}

// --- strip_html

// Removes every part from `begin` to the next `end`; a beginning without an end stays.
std::string removeParts(std::string_view text, std::string_view begin, std::string_view end) {
    std::string out;
    std::size_t copied = 0;
    for (std::size_t start = text.find(begin); start != npos; start = text.find(begin, copied)) {
        const std::size_t stop = text.find(end, start + begin.size());
        if (stop == npos)
            break;
        out += text.substr(copied, start - copied);
        copied = stop + end.size();
    }
    out += text.substr(copied);
    return out;
}

// The blocks that lose their content too, the one that begins first being removed first.
std::string removeBlocks(std::string_view text) {
    struct Block {
        std::string_view begin;
        std::string_view end;
        std::size_t next = 0; // where it begins next; npos once it does not, or never ends
    };
    Block blocks[] = {{"<script", "</script>"}, {"<!--", "-->"}, {"<style", "</style>"}};
    std::string out;
    std::size_t copied = 0;
    while (true) {
        Block* first = nullptr;
        for (Block& block : blocks) {
            if (block.next != npos && (block.next < copied || copied == 0))
                block.next = text.find(block.begin, copied);
            if (block.next != npos && (!first || block.next < first->next))
                first = &block;
        }
        if (!first)
            break;
        const std::size_t stop = text.find(first->end, first->next + first->begin.size());
        if (stop == npos) {
            first->next = npos;
            continue;
        }
        out += text.substr(copied, first->next - copied);
        copied = stop + first->end.size();
    }
    out += text.substr(copied);
    return out;
}

Value stripHtml(const Value& input, const FilterArguments&, Context&) {
    std::string scratch;
    if (input.isString() && input.string().find('<') == npos)
        return input;
    return removeParts(removeBlocks(textOf(input, scratch)), "<", ">");
}

} // namespace

void addEncodingFilters(Environment& environment) {
    environment.addFilter("escape", 0, 0, escape);
    environment.addFilter("h", 0, 0, escape);
    environment.addFilter("escape_once", 0, 0, escapeOnce);
    environment.addFilter("url_encode", 0, 0, urlEncode);
    environment.addFilter("url_decode", 0, 0, urlDecode);
    environment.addFilter("base64_encode", 0, 0, base64Encode);
    environment.addFilter("base64_decode", 0, 0, base64Decode);
    environment.addFilter("base64_url_safe_encode", 0, 0, base64UrlSafeEncode);
    environment.addFilter("base64_url_safe_decode", 0, 0, base64UrlSafeDecode);
    environment.addFilter("strip_html", 0, 0, stripHtml);
}

} // namespace lectern::liquid
