// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Slugs by Jekyll's rule. Source: Jekyll 4.3, "Liquid filters: slugify".
#include "base/Text.h"

#include <QString>

#include <algorithm>
#include <array>
#include <utility>

namespace lectern::text {

namespace {

// Letters whose plain form is not the base of their Unicode decomposition.
constexpr std::array<std::pair<char32_t, const char*>, 31> plainForms{{
    {U'Æ', "AE"}, {U'Ð', "D"}, {U'×', "x"},  {U'Ø', "O"},  {U'Þ', "Th"}, {U'ß', "ss"}, {U'æ', "ae"},
    {U'ð', "d"},  {U'÷', "?"}, {U'ø', "o"},  {U'þ', "th"}, {U'Đ', "D"},  {U'đ', "d"},  {U'Ħ', "H"},
    {U'ħ', "h"},  {U'ı', "i"}, {U'Ĳ', "IJ"}, {U'ĳ', "ij"}, {U'ĸ', "k"},  {U'Ŀ', "L"},  {U'ŀ', "l"},
    {U'Ł', "L"},  {U'ł', "l"}, {U'ŉ', "'n"}, {U'Ŋ', "NG"}, {U'ŋ', "ng"}, {U'Œ', "OE"}, {U'œ', "oe"},
    {U'Ŧ', "T"},  {U'ŧ', "t"}, {U'ſ', "?"},
}};

// The I18n gem's approximation, which knows Latin-1 and Latin Extended-A up to U+017E; all else is "?".
std::string transliterated(std::string_view text) {
    std::string out;
    for (std::size_t position = 0; position < text.size();) {
        const char32_t codePoint = decode(text, position);
        if (codePoint < 0x80) {
            out += static_cast<char>(codePoint);
            continue;
        }
        const auto plain = std::find_if(plainForms.begin(), plainForms.end(),
                                        [&](const auto& form) { return form.first == codePoint; });
        if (plain != plainForms.end())
            out += plain->second;
        else if (codePoint >= 0xC0 && codePoint <= 0x17E)
            out += QChar::decomposition(codePoint).at(0).toLatin1();
        else
            out += '?';
    }
    return out;
}

bool isKept(char32_t codePoint, SlugMode mode) {
    static constexpr std::string_view readableInUrls = "._~!$&'()+,;=@";
    switch (mode) {
    case SlugMode::Raw:
        return codePoint >= 0x80 || !isSpace(codePoint);
    case SlugMode::Ascii:
        return codePoint < 0x80 && isAlphanumeric(codePoint);
    case SlugMode::Pretty:
        if (codePoint < 0x80 && readableInUrls.find(static_cast<char>(codePoint)) != std::string_view::npos)
            return true;
        break;
    default:
        break;
    }
    return isAlphanumeric(codePoint);
}

// Each run of characters that the mode does not keep becomes one hyphen.
std::string hyphenated(std::string_view text, SlugMode mode) {
    std::string out;
    out.reserve(text.size());
    bool inRun = false;
    for (std::size_t position = 0; position < text.size();) {
        const std::size_t start = position;
        const bool kept = isKept(decode(text, position), mode);
        if (kept)
            out += text.substr(start, position - start);
        else if (!inRun)
            out += '-';
        inRun = !kept;
    }
    return out;
}

} // namespace

std::string slugify(std::string_view text, SlugMode mode, bool keepCase) {
    if (mode == SlugMode::None)
        return keepCase ? std::string(text) : downcase(text);
    std::string slug = hyphenated(mode == SlugMode::Latin ? transliterated(text) : std::string(text), mode);
    // One hyphen at each end goes, as Jekyll has it: in raw mode a second one may remain.
    if (slug.ends_with('-'))
        slug.pop_back();
    if (slug.starts_with('-'))
        slug.erase(0, 1);
    return keepCase ? slug : downcase(slug);
}

} // namespace lectern::text
