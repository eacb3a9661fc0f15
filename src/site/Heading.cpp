// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/Heading.h"

#include "base/Text.h"

#include <cctype>

namespace lectern::site {

namespace {

constexpr int linesToRead = 400;

// What is left when tags, marks, link targets and a closing attribute list are taken away.
std::string plain(std::string_view text) {
    if (const std::size_t attributes = text.rfind("{");
        text.ends_with('}') && attributes != std::string_view::npos)
        text = text.substr(0, attributes);
    std::string bare;
    int depth = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '<' && i + 1 < text.size() &&
            (std::isalpha(static_cast<unsigned char>(text[i + 1])) || text[i + 1] == '/'))
            ++depth;
        if (depth == 0 && c == ']' && i + 1 < text.size() && text[i + 1] == '(')
            i = std::min(text.find(')', i), text.size());
        else if (depth == 0 && c != '*' && c != '`' && c != '[' && c != ']' && c != '\\')
            bare += c;
        if (c == '>' && depth > 0)
            --depth;
    }
    return std::string(text::strip(text::unescapeHtml(bare)));
}

std::string_view withoutClosingMarks(std::string_view text) {
    text = text::strip(text);
    while (text.ends_with('#'))
        text.remove_suffix(1);
    return text::strip(text);
}

bool isUnderline(std::string_view line) {
    line = text::rstrip(line);
    return line.size() >= 2 && (line.find_first_not_of('=') == std::string_view::npos ||
                                line.find_first_not_of('-') == std::string_view::npos);
}

// The text of <h1> to <h3> that starts on this line, and may go on below it.
std::string htmlHeading(std::string_view fromHere) {
    const std::string_view line = fromHere.substr(0, fromHere.find('\n'));
    for (const std::string_view level : {"<h1", "<h2", "<h3"}) {
        const std::size_t tag = line.find(level);
        if (tag == std::string_view::npos)
            continue;
        const std::size_t start = fromHere.find('>', tag);
        const std::size_t end = fromHere.find("</h", tag);
        if (start < end && end != std::string_view::npos && end - start < 1000)
            return plain(fromHere.substr(start + 1, end - start - 1));
    }
    return {};
}

} // unnamed namespace

std::string firstHeading(std::string_view source) {
    std::string_view previous;
    std::string_view fence;
    std::size_t start = 0;
    for (int number = 0; number < linesToRead && start < source.size(); ++number) {
        const std::size_t end = std::min(source.find('\n', start), source.size());
        const std::string_view line = source.substr(start, end - start);
        std::string heading;
        if (line.starts_with("```") || line.starts_with("~~~")) {
            fence = fence.empty() ? line.substr(0, 3) : line.starts_with(fence) ? std::string_view() : fence;
        } else if (fence.empty()) {
            const std::size_t marks = line.find_first_not_of('#');
            if (marks >= 1 && marks <= 6 && marks != std::string_view::npos)
                heading = plain(withoutClosingMarks(line.substr(marks)));
            else if (!previous.empty() && isUnderline(line))
                heading = plain(previous);
            else
                heading = htmlHeading(source.substr(start));
        }
        if (!heading.empty())
            return heading.find("{{") == std::string::npos && heading.find("{%") == std::string::npos
                       ? heading
                       : "";
        const bool isText =
            !line.empty() && std::string_view(" \t<>|-*{").find(line.front()) == std::string_view::npos;
        previous = isText ? line : std::string_view();
        start = end + 1;
    }
    return {};
}

} // namespace lectern::site
