// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// White space at the ends, parts and replacements of a text.
#include "base/Text.h"

namespace lectern::text {

namespace {

constexpr std::string_view strippable("\0\t\n\v\f\r ", 7);

}

std::string_view strip(std::string_view text) {
    return lstrip(rstrip(text));
}

std::string_view lstrip(std::string_view text) {
    const std::size_t first = text.find_first_not_of(strippable);
    return first == std::string_view::npos ? std::string_view() : text.substr(first);
}

std::string_view rstrip(std::string_view text) {
    return text.substr(0, text.find_last_not_of(strippable) + 1);
}

std::vector<std::string_view> split(std::string_view text, char separator) {
    std::vector<std::string_view> parts;
    for (;;) {
        const std::size_t end = text.find(separator);
        parts.push_back(text.substr(0, end));
        if (end == std::string_view::npos)
            return parts;
        text.remove_prefix(end + 1);
    }
}

std::string replaceAll(std::string_view text, std::string_view from, std::string_view to) {
    std::string out;
    if (from.empty())
        return std::string(text);
    for (;;) {
        const std::size_t found = text.find(from);
        out += text.substr(0, found);
        if (found == std::string_view::npos)
            return out;
        out += to;
        text.remove_prefix(found + from.size());
    }
}

} // namespace lectern::text
