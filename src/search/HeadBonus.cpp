// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/HeadBonus.h"

#include <algorithm>

namespace lectern::search {

namespace {

constexpr double titleWorth = 3.0; // of the question's weight, for the whole of it
constexpr double headingWorth = 2.0;
constexpr double keywordWorth = 1.5;
constexpr double descriptionWorth = 1.5;
constexpr double besidesWorth = 0.2; // what the others add to the best of them
constexpr double orderWorth = 0.1;   // for words that stand in the order of the question

} // unnamed namespace

HeadBonus::HeadBonus(const Question& question, Tokenizer& tokenizer)
    : m_question(question), m_tokenizer(tokenizer), m_seen(question.groups.size()) {
    for (const WordGroup& group : question.groups)
        m_asked.push_back(group.isExcluded ? 0 : group.times);
}

double HeadBonus::line(std::string_view text) {
    std::fill(m_seen.begin(), m_seen.end(), 0);
    double tokens = 0;
    double matched = 0;
    double inOrder = 0;
    int last = -1;
    m_tokenizer.tokenize(text, [&](const Token& token) {
        if (token.whole)
            return true;
        ++tokens;
        const int group = m_question.groupOf(*token.term);
        // "4.0.0" is asked for by two zeros: one zero is half of them.
        if (group >= 0 &&
            m_seen[static_cast<std::size_t>(group)] < m_asked[static_cast<std::size_t>(group)]) {
            ++m_seen[static_cast<std::size_t>(group)];
            ++matched;
            inOrder += group == last + 1;
            last = group;
        }
        return true;
    });
    if (matched == 0)
        return 0;
    double covered = 0;
    double asked = 0;
    for (std::size_t i = 0; i < m_seen.size(); ++i) {
        asked += m_question.groups[i].weight * m_asked[i];
        covered += m_question.groups[i].weight * m_seen[i];
    }
    const double share = asked > 0 ? covered / asked : 0;
    return m_question.weight * share * share * (0.4 + 0.6 * matched / tokens) *
           (1 + orderWorth * inOrder / tokens);
}

double HeadBonus::bestLine(std::string_view lines) {
    double best = 0;
    for (std::size_t begin = 0; begin < lines.size();) {
        const std::size_t end = std::min(lines.find('\n', begin), lines.size());
        best = std::max(best, line(lines.substr(begin, end - begin)));
        begin = end + 1;
    }
    return best;
}

double HeadBonus::of(const PageHead& head) {
    const double title = titleWorth * line(head.title);
    const double heading = headingWorth * bestLine(head.headings);
    const double keyword = keywordWorth * bestLine(head.keywords);
    const double together =
        std::max(keywordWorth * line(head.keywords), descriptionWorth * line(head.description));
    return std::max({title, heading, keyword, together}) + besidesWorth * (title + heading + keyword);
}

} // namespace lectern::search
