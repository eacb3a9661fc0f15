// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How well a search finds what one means: questions made from a site's own pages, whose answer is known.
#pragma once

#include "search/Index.h"
#include "site/Site.h"

#include <cstddef>
#include <string>
#include <vector>

namespace lectern::catalog {

struct FindingQuestion {
    enum class Kind { Title, Heading, Keywords, Description };
    Kind kind = Kind::Title;
    std::string text;
    // Any of them is right: two pages may bear the same heading, or the same keywords.
    std::vector<std::string> answers;
};

// For each page: its title's words shuffled, a heading's words, two of its keywords, its description's rarest
// words; as far as it has them. The same questions on every run.
std::vector<FindingQuestion> questionsFrom(const site::Site& site);

// With one letter of its longest word wrong: another one, left out, put in, or two swapped.
std::string misspelt(const std::string& question, unsigned seed);

struct Finding {
    double meanReciprocalRank = 0; // 1 = the answer always comes first
    std::size_t questions = 0;
    std::vector<std::string> misses; // what did not come first, a line each
};

enum class Typed { Right, Wrong };
Finding measureFinding(const search::Index& index, const std::vector<FindingQuestion>& questions,
                       Typed typed);

} // namespace lectern::catalog
