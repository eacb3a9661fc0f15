// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The block's borders, found without a regular expression.
#include "formats/FrontMatter.h"

#include <algorithm>

namespace lectern::formats {

namespace {

constexpr std::string_view whiteSpace = " \t\n\r\f\v";
constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

std::size_t spaceRun(std::string_view text, std::size_t from) {
    return std::min(text.find_first_not_of(whiteSpace, from), text.size()) - from;
}

// Where the text goes on behind a closing line that begins at `start`: its own end and all blank lines after
// it. npos where the line is none.
std::size_t behindClosingLine(std::string_view text, std::size_t start) {
    const std::string_view mark = text.substr(start, 3);
    if (mark != "---" && mark != "...")
        return std::string_view::npos;
    const std::size_t end = start + 3 + spaceRun(text, start + 3);
    if (end == text.size())
        return end;
    const std::size_t lastNewline = text.substr(start + 3, end - start - 3).rfind('\n');
    return lastNewline == std::string_view::npos ? lastNewline : start + 3 + lastNewline + 1;
}

} // namespace

bool hasYamlHeader(std::string_view bytes) {
    const std::size_t end = bytes.find('\n');
    return end != std::string_view::npos && bytes.starts_with("---") &&
           bytes.substr(3, end - 3).find_first_not_of(whiteSpace) == std::string_view::npos;
}

std::optional<FrontMatterSpan> findFrontMatter(std::string_view text) {
    if (text.starts_with(byteOrderMark))
        text.remove_prefix(byteOrderMark.size());
    if (!hasYamlHeader(text))
        return std::nullopt;
    for (std::size_t line = text.find('\n') + 1; line < text.size(); line = text.find('\n', line) + 1) {
        const std::size_t content = behindClosingLine(text, line);
        if (content != std::string_view::npos) {
            const auto lines =
                std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(content), '\n');
            return FrontMatterSpan{text.substr(0, line), text.substr(content), static_cast<int>(lines) + 1};
        }
        if (text.find('\n', line) == std::string_view::npos)
            break;
    }
    return std::nullopt;
}

FrontMatter readFrontMatter(std::string_view text, const YamlOptions& options) {
    FrontMatter result;
    result.content = text.starts_with(byteOrderMark) ? text.substr(byteOrderMark.size()) : text;
    const std::optional<FrontMatterSpan> span = findFrontMatter(text);
    if (!span)
        return result;
    result.present = true;
    result.content = span->content;
    result.contentLine = span->contentLine;
    Result<Value> data = parseYaml(span->yaml, options);
    if (!data)
        result.error = data.error();
    else if (data->isObject())
        result.data = std::move(data).value();
    else if (!data->isFalsy())
        result.error = {options.file, 1, 0, "the front matter is no mapping of names to values"};
    return result;
}

} // namespace lectern::formats
