// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Text.h"
#include "search/Index.h"

#include <algorithm>

namespace lectern::search {

namespace {

// English plurals, which other languages' words bear unharmed: the folded form is only ever compared.
std::string withoutPlural(std::string word) {
    const auto endsIn = [&](std::string_view end) { return word.size() > 4 && word.ends_with(end); };
    if (endsIn("ies"))
        return word.substr(0, word.size() - 3) + "y";
    if (endsIn("sses") || endsIn("xes") || endsIn("ches") || endsIn("shes"))
        return word.substr(0, word.size() - 2);
    if (word.size() > 3 && word.back() == 's' && !word.ends_with("ss") && !word.ends_with("us") &&
        !word.ends_with("is"))
        word.pop_back();
    return word;
}

} // unnamed namespace

std::string foldKeyword(std::string_view keyword) {
    std::string folded = text::fold(text::strip(keyword));
    std::replace_if(
        folded.begin(), folded.end(), [](char byte) { return byte == '-' || byte == '_'; }, ' ');
    std::string out;
    for (const std::string_view word : text::split(folded, ' ')) {
        if (!word.empty())
            out += (out.empty() ? "" : " ") + withoutPlural(std::string(word));
    }
    return out;
}

} // namespace lectern::search
