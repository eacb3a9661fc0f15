// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/Snippet.h"

#include <algorithm>
#include <set>

namespace lectern::search {

namespace {

constexpr std::size_t markedBytes = 48 * 1024;
constexpr std::size_t passageBytes = 200;
constexpr std::size_t lead = 60; // what is shown before the first match

bool isBlank(char byte) {
    return byte == ' ' || byte == '\n' || byte == '\t' || byte == '\r';
}

bool isContinuation(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0) == 0x80;
}

// The nearest word's begin at or before `at`, if one is near; else a character's.
std::size_t wordBegin(std::string_view text, std::size_t at) {
    for (std::size_t back = 0; back < 24 && back <= at; ++back) {
        if (at == back || isBlank(text[at - back - 1]))
            return at - back;
    }
    while (at > 0 && isContinuation(text[at]))
        --at;
    return at;
}

std::size_t wordEnd(std::string_view text, std::size_t at) {
    if (at >= text.size())
        return text.size();
    for (std::size_t on = at; on < std::min(at + 24, text.size()); ++on) {
        if (isBlank(text[on]))
            return on;
    }
    while (at < text.size() && isContinuation(text[at]))
        ++at;
    return at;
}

// The mark from which a passage holds the most of the question.
std::size_t bestMark(const std::vector<Mark>& marks, const std::vector<double>& weights) {
    std::size_t best = 0;
    double bestWorth = -1;
    for (std::size_t first = 0; first < marks.size(); ++first) {
        std::set<int> seen;
        double worth = 0;
        const std::size_t stop = marks[first].range.begin + passageBytes - lead;
        for (std::size_t i = first; i < marks.size() && marks[i].range.end <= stop; ++i)
            worth += weights[static_cast<std::size_t>(marks[i].group)] *
                     (seen.insert(marks[i].group).second ? 1 : .05);
        if (worth > bestWorth) {
            bestWorth = worth;
            best = first;
        }
    }
    return best;
}

} // unnamed namespace

std::vector<Mark> marks(Tokenizer& tokenizer, std::string_view text, const GroupOf& groupOf) {
    std::vector<Mark> found;
    tokenizer.tokenize(text.substr(0, markedBytes), [&](const Token& token) {
        const int group = token.whole ? -1 : groupOf(*token.term);
        if (group >= 0)
            found.push_back({{token.begin, token.end}, group});
        return found.size() < 500;
    });
    return found;
}

Excerpt excerptOf(std::string_view text, const std::vector<Mark>& marks, const std::vector<double>& weights) {
    const std::size_t first = marks.empty() ? 0 : marks[bestMark(marks, weights)].range.begin;
    const std::size_t begin = wordBegin(text, first > lead ? first - lead : 0);
    const std::size_t end = wordEnd(text, begin + passageBytes);
    Excerpt out;
    auto mark =
        std::find_if(marks.begin(), marks.end(), [&](const Mark& m) { return m.range.begin >= begin; });
    std::size_t opened = 0;
    for (std::size_t at = begin; at < end; ++at) {
        if (mark != marks.end() && at == mark->range.begin)
            opened = out.text.size();
        if (!isBlank(text[at]))
            out.text += text[at];
        else if (!out.text.empty() && out.text.back() != ' ')
            out.text += ' ';
        if (mark != marks.end() && at + 1 == mark->range.end) {
            // Pairs of characters overlap: what touches is one match.
            if (!out.matches.empty() && out.matches.back().end > opened)
                out.matches.back().end = out.text.size();
            else
                out.matches.push_back({opened, out.text.size()});
            ++mark;
            if (mark != marks.end() && mark->range.begin <= at)
                opened = out.text.size() - 1;
        }
    }
    while (!out.text.empty() && out.text.back() == ' ')
        out.text.pop_back();
    return out;
}

} // namespace lectern::search
