// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/Searcher.h"

#include "base/Text.h"
#include "search/Passages.h"

#include <algorithm>
#include <map>
#include <set>

namespace lectern::search {

namespace {

constexpr std::size_t mostRows = 600;   // that are ranked, in texts
constexpr std::size_t mostRefined = 60; // whose titles and headings are looked at

} // unnamed namespace

std::string Searcher::expression(const Question& question, std::string_view joint) {
    RankInput& rank = m_database.rank;
    rank.wordOfPhrase.clear();
    rank.wordWeights.clear();
    std::string wanted;
    std::string excluded;
    for (const WordGroup& group : question.groups) {
        if (group.isExcluded) {
            excluded += " NOT (" + group.expression + ")";
            continue;
        }
        wanted += (wanted.empty() ? "(" : std::string(joint) + "(") + group.expression + ")";
        const int word = static_cast<int>(rank.wordWeights.size());
        rank.wordWeights.push_back(group.weight);
        rank.wordWeights.push_back(group.weight * 0.5); // completions and corrections
        for (const int kind : group.phrases)
            rank.wordOfPhrase.push_back(word + kind);
    }
    return wanted.empty() ? wanted : "(" + wanted + ")" + excluded;
}

std::vector<Searcher::Candidate> Searcher::candidates(const Question& question, const std::string& expression,
                                                      std::size_t cap) {
    const std::string from =
        expression.empty() ? "SELECT p.id, p.boost FROM pages p WHERE ?1 = '' AND p.hidden = 0"
                           : "SELECT p.id, lectern_rank(texts) * p.boost FROM texts JOIN pages p ON p.id = "
                             "texts.rowid WHERE texts MATCH ?1 AND p.hidden = 0";
    Statement rows(m_database, from + question.filters + " LIMIT " + std::to_string(cap));
    rows.bind(1, expression);
    for (std::size_t i = 0; i < question.values.size(); ++i)
        rows.bind(static_cast<int>(i) + 2, question.values[i]);
    std::vector<Candidate> found;
    while (rows.step())
        found.push_back({rows.integer(0), rows.real(1)});
    return found;
}

double Searcher::headBonus(const Question& question, Statement& row) {
    m_database.tokenizer().setLanguage(row.text(3));
    double best = 0;
    const auto look = [&](std::string_view line, double worth) {
        std::set<int> groups;
        double tokens = 0;
        double matched = 0;
        m_database.tokenizer().tokenize(line, [&](const Token& token) {
            if (token.whole)
                return true;
            ++tokens;
            const int group = question.groupOf(*token.term);
            matched += group >= 0;
            if (group >= 0)
                groups.insert(group);
            return true;
        });
        double covered = 0;
        for (const int group : groups)
            covered += question.groups[static_cast<std::size_t>(group)].weight;
        const double share = question.weight > 0 ? covered / question.weight : 0;
        if (tokens > 0)
            best = std::max(best, worth * question.weight * share * share * (0.4 + 0.6 * matched / tokens));
    };
    look(row.text(0), 3.0);
    const double title = best;
    best = 0;
    for (const std::string_view heading : text::split(row.text(1), '\n'))
        look(heading, 2.0);
    const double heading = best;
    best = 0;
    for (const std::string_view keyword : text::split(row.text(2), '\n'))
        look(keyword, 1.5);
    const double keyword = best;
    best = 0;
    look(row.text(2), 1.5);
    look(row.text(4), 1.5);
    return std::max({title, heading, keyword, best}) + 0.2 * (title + heading + keyword);
}

void Searcher::refine(const Question& question, std::vector<Candidate>& candidates, std::size_t limit) {
    const auto better = [](const Candidate& a, const Candidate& b) {
        return a.score != b.score ? a.score > b.score : a.id < b.id;
    };
    std::sort(candidates.begin(), candidates.end(), better);
    candidates.resize(std::min(candidates.size(), std::max(limit, mostRefined)));
    Statement row(m_database,
                  "SELECT t.title, t.headings, t.keywords, p.language, t.description, p.boost FROM texts t "
                  "JOIN pages p ON p.id = t.rowid WHERE t.rowid = ?1");
    for (Candidate& candidate : candidates) {
        if (row.bind(1, candidate.id).step())
            candidate.score += headBonus(question, row) * row.real(5);
        row.reset();
    }
    std::sort(candidates.begin(), candidates.end(), better);
    candidates.resize(std::min(candidates.size(), limit));
}

Hit Searcher::hit(const Question& question, const Candidate& candidate, std::size_t passages) {
    Hit hit;
    Statement row(m_database, "SELECT p.url, p.title, p.path, p.language, p.sections, t.body, t.code, "
                              "t.description FROM pages p JOIN texts t ON t.rowid = p.id WHERE p.id = ?1");
    if (!row.bind(1, candidate.id).step())
        return hit;
    hit.url = row.text(0);
    hit.title = row.text(1);
    hit.path = row.text(2);
    hit.score = candidate.score;
    m_database.tokenizer().setLanguage(row.text(3));
    const PageFields fields{row.text(4), row.text(5), row.text(6), row.text(7)};
    hit.passages = passagesOf(fields, question, m_database.tokenizer(), passages);
    return hit;
}

std::vector<FacetCounts> Searcher::count(const std::vector<Candidate>& candidates,
                                         const std::vector<std::string>& keys) {
    std::vector<FacetCounts> counts;
    Statement values(m_database, "SELECT DISTINCT value FROM facets WHERE page = ?1 AND key = ?2");
    for (const std::string& key : keys) {
        std::map<std::string, std::size_t, std::less<>> documents;
        values.bind(2, key);
        for (const Candidate& candidate : candidates) {
            values.bind(1, candidate.id);
            while (values.step()) {
                const std::string_view value = values.text(0);
                const auto known = documents.find(value);
                if (known != documents.end())
                    ++known->second;
                else
                    documents.emplace(value, 1);
            }
            values.reset();
        }
        FacetCounts& counted = counts.emplace_back(FacetCounts{key, {}});
        for (const auto& [value, number] : documents)
            counted.values.push_back({value, number});
        std::stable_sort(counted.values.begin(), counted.values.end(),
                         [](const Counted& a, const Counted& b) { return a.documents > b.documents; });
    }
    return counts;
}

std::vector<Searcher::Candidate> Searcher::found(const Question& question, Answer& answer) {
    std::string match = expression(question, " AND ");
    std::vector<Candidate> found;
    if (!match.empty() || !question.filters.empty())
        found = candidates(question, match, mostRows);
    if (found.empty() && m_database.rank.wordWeights.size() > 2) {
        match = expression(question, " OR ");
        found = candidates(question, match, mostRows);
        answer.isRelaxed = !found.empty();
    }
    answer.isCapped = found.size() == mostRows;
    if (answer.isCapped && !match.empty()) {
        std::set<std::int64_t> known;
        for (const Candidate& candidate : found)
            known.insert(candidate.id);
        for (const Candidate& candidate :
             candidates(question, "{title headings keywords} : (" + match + ")", mostRows)) {
            if (known.insert(candidate.id).second)
                found.push_back(candidate);
        }
    }
    return found;
}

Answer Searcher::search(const Query& query, const SearchOptions& options) {
    Answer answer;
    if (query.empty() && options.facets.empty())
        return answer;
    const Question question = m_questioner.understand(query, options);
    answer.corrected = question.corrected;
    std::vector<Candidate> candidates = found(question, answer);
    answer.found = candidates.size();
    answer.facets = count(candidates, options.count);
    refine(question, candidates, options.limit);
    for (const Candidate& candidate : candidates)
        answer.hits.push_back(hit(question, candidate, options.passages));
    return answer;
}

} // namespace lectern::search
