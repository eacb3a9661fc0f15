// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What it is worth that a page's title, a heading, its keywords or its description are what was asked for.
#pragma once

#include "search/Question.h"
#include "search/Tokenizer.h"

#include <string_view>
#include <vector>

namespace lectern::search {

struct PageHead {
    std::string_view title;
    std::string_view headings; // a line each, as the keywords
    std::string_view keywords;
    std::string_view description;
};

// A line counts by how much of the question it covers, and by how much of it the question covers: a title
// that has all the words and no other is the page that was meant.
class HeadBonus {
public:
    HeadBonus(const Question& question, Tokenizer& tokenizer);
    // The tokenizer is set to the page's language.
    double of(const PageHead& head);

private:
    double line(std::string_view text);
    double bestLine(std::string_view lines);

    const Question& m_question;
    Tokenizer& m_tokenizer;
    std::vector<int> m_asked; // how often the question has each group's words
    std::vector<int> m_seen;
};

} // namespace lectern::search
