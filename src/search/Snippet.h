// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The passage of a text that answers a question best.
#pragma once

#include "search/Index.h"
#include "search/Tokenizer.h"

#include <functional>
#include <string_view>
#include <vector>

namespace lectern::search {

struct Mark {
    Range range;
    int group = 0; // the word of the question that stands there
};

using GroupOf = std::function<int(const Term&)>; // -1 = none of the question's

// Where words of the question stand in the text's first part.
std::vector<Mark> marks(Tokenizer& tokenizer, std::string_view text, const GroupOf& groupOf);

struct Excerpt {
    std::string text;
    std::vector<Range> matches;
};

// About 200 bytes of `text` around the most of `marks`, cut at words, white space folded to single spaces.
Excerpt excerptOf(std::string_view text, const std::vector<Mark>& marks, const std::vector<double>& weights);

} // namespace lectern::search
