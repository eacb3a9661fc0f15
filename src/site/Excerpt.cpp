// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/Excerpt.h"

#include "base/Text.h"

#include <algorithm>
#include <cctype>
#include <vector>

namespace lectern::site {

namespace {

constexpr std::string_view blocks[] = {"capture", "case",      "comment", "for",      "highlight",
                                       "if",      "ifchanged", "raw",     "tablerow", "unless"};

bool isWord(char c) {
    return std::isalnum(static_cast<unsigned char>(c)) || c == '_';
}

// The names of the tags in the text, in order.
std::vector<std::string_view> tagNames(std::string_view text) {
    std::vector<std::string_view> names;
    std::size_t position = 0;
    while ((position = text.find("{%", position)) != std::string_view::npos) {
        position += 2;
        if (position < text.size() && text[position] == '-')
            ++position;
        position = std::min(text.find_first_not_of(" \t\r\n", position), text.size());
        std::size_t end = position;
        while (end < text.size() && isWord(text[end]))
            ++end;
        if (end > position && text.find("%}", end) != std::string_view::npos)
            names.push_back(text.substr(position, end - position));
        position = end;
    }
    return names;
}

void closeBlocks(std::string& head) {
    const std::string before = head;
    const std::vector<std::string_view> names = tagNames(before);
    for (auto name = names.rbegin(); name != names.rend(); ++name) {
        const std::string end = "end" + std::string(*name);
        if (std::find(std::begin(blocks), std::end(blocks), *name) == std::end(blocks))
            continue;
        const auto closing = tagNames(head);
        if (std::none_of(closing.begin(), closing.end(), [&](auto each) { return each.starts_with(end); }))
            head.append("\n{% ").append(end).append(" %}");
    }
}

// "[name]: where" at a line's start, as its two parts; empty where the line is none.
std::pair<std::string_view, std::string_view> linkDefinition(std::string_view line) {
    const std::size_t open = line.find_first_not_of(' ');
    if (open == std::string_view::npos || open > 3 || line[open] != '[')
        return {};
    const std::size_t close = line.find(']', open);
    if (close == std::string_view::npos || close == open + 1 || !line.substr(close + 1).starts_with(':') ||
        close + 2 >= line.size())
        return {};
    return {line.substr(open, close + 1 - open), line.substr(close + 1)};
}

} // unnamed namespace

std::string extractExcerpt(std::string_view source, std::string_view separator) {
    const std::size_t cut = source.find(separator);
    std::string head(source.substr(0, cut));
    if (cut == std::string_view::npos || cut + separator.size() == source.size())
        return head;
    if (head.find("{%") != std::string::npos)
        closeBlocks(head);
    std::string definitions;
    for (const std::string_view line : text::split(source.substr(cut + separator.size()), '\n')) {
        const auto [name, target] = linkDefinition(line);
        if (!name.empty() && head.find(name) != std::string::npos)
            definitions.append(definitions.empty() ? "" : "\n").append(name).append(target);
    }
    return definitions.empty() ? head : head + "\n\n" + definitions;
}

} // namespace lectern::site
