// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// See the header.
#include "formats/YamlTag.h"

#include "base/Text.h"
#include "formats/YamlScalar.h"

namespace lectern::formats {

namespace {

std::string refusal(std::string_view className) {
    return "Tried to load unspecified class: " + std::string(className);
}

// The name behind "!ruby/object:" and its kin; the kind itself where there is none.
std::string className(std::string_view tag) {
    const std::size_t colon = tag.find(':');
    return std::string(colon == std::string_view::npos ? tag.substr(tag.find('/') + 1)
                                                       : tag.substr(colon + 1));
}

int base64Digit(char byte) {
    static constexpr std::string_view digits =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    const std::size_t found = digits.find(byte);
    return found == std::string_view::npos ? -1 : static_cast<int>(found);
}

// As Ruby's unpack("m"): what is no digit is skipped, the first "=" ends it.
std::string decodeBase64(std::string_view text) {
    std::string out;
    unsigned bits = 0;
    int count = 0;
    for (const char byte : text.substr(0, text.find('='))) {
        const int digit = base64Digit(byte);
        if (digit < 0)
            continue;
        bits = bits << 6 | static_cast<unsigned>(digit);
        count += 6;
        if (count >= 8) {
            count -= 8;
            out += static_cast<char>(bits >> count & 0xFF);
        }
    }
    return out;
}

Result<Value> floatScalar(std::string_view text, const TimeZone& zone) {
    Result<Value> plain = plainScalar(text, zone);
    if (!plain)
        return plain;
    if (plain->isNumber())
        return Value(plain->isFloat() ? plain->floating() : static_cast<double>(plain->integer()));
    // "1e3" is text to Psych, but a number to Ruby's Float().
    const bool numeric = text.find_first_of("0123456789") != std::string_view::npos &&
                         text.find_first_not_of("0123456789.eE+-") == std::string_view::npos;
    if (!numeric)
        return Diagnostic{"", 0, 0, "invalid value for Float(): \"" + std::string(text) + "\""};
    return Value(text::toFloat(text));
}

} // namespace

Result<Value> plainScalar(std::string_view text, const TimeZone& zone) {
    if (std::optional<Value> value = resolveScalar(text, zone))
        return *std::move(value);
    return Diagnostic{"", 0, 0, refusal("Symbol")};
}

Result<Value> taggedScalar(std::string_view tag, std::string_view text, const TimeZone& zone) {
    if (tag == "!binary" || tag == "tag:yaml.org,2002:binary")
        return Value(decodeBase64(text));
    if (tag == stringTag || tag == "!str" || tag == "!ruby/string")
        return Value(text);
    if (tag == "!float" || tag == "tag:yaml.org,2002:float")
        return floatScalar(text, zone);
    if (tag.starts_with("!ruby/sym"))
        return Diagnostic{"", 0, 0, refusal("Symbol")};
    if (tag == "!ruby/class" || tag == "!ruby/module")
        return Diagnostic{"", 0, 0, refusal(text)};
    if (tag.starts_with("!ruby/") || tag.starts_with("!str:"))
        return Diagnostic{"", 0, 0, refusal(className(tag))};
    return plainScalar(text, zone);
}

std::optional<std::string> refusedSequence(std::string_view tag) {
    if (tag.starts_with("!seq:") || tag.starts_with("!ruby/array:"))
        return refusal(className(tag));
    return std::nullopt;
}

std::optional<std::string> refusedMapping(std::string_view tag) {
    if (tag == "!set" || tag == "tag:yaml.org,2002:set")
        return refusal("Psych::Set");
    if (isOrderedMap(tag))
        return refusal("Psych::Omap");
    const bool plainHash = tag == "!ruby/object:Hash" || tag.starts_with("!ruby/hash-with-ivars");
    if (!plainHash && (tag.starts_with("!ruby/") || tag.starts_with("!map:")))
        return refusal(className(tag));
    return std::nullopt;
}

bool isOrderedMap(std::string_view tag) {
    return tag == "!omap" || tag == "tag:yaml.org,2002:omap";
}

Value orderedMap(const Array& items) {
    Object object;
    for (const Value& item : items) {
        if (!item.isObject() || item.object().empty())
            continue;
        // Psych takes the first key with the last value of what stands there.
        const Object& pair = item.object();
        object.set(pair.at(0).key, pair.at(pair.size() - 1).value);
    }
    return Value(std::move(object));
}

} // namespace lectern::formats
