// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/Searcher.h"

#include "search/FacetCounter.h"
#include "search/HeadBonus.h"
#include "search/Passages.h"

#include <algorithm>
#include <unordered_set>

namespace lectern::search {

namespace {

// What is ranked at most: rows with all words in their heads, and rows of any kind. A question that common
// words alone make up has more; it is the former among which its answer is.
constexpr std::size_t mostHeadRows = 400;
constexpr std::size_t mostRows = 500;
constexpr std::size_t mostTitleRows = 100;  // besides, where the former were too many
constexpr std::size_t enoughHeadRows = 100; // for a word of one or two letters that is still being typed
constexpr std::size_t mostRefined = 60;     // whose titles and headings are looked at closely

// What is not yet there.
template <typename Candidates>
void add(Candidates others, Candidates& found) {
    std::unordered_set<std::int64_t> known;
    for (const auto& candidate : found)
        known.insert(candidate.id);
    std::copy_if(others.begin(), others.end(), std::back_inserter(found),
                 [&](const auto& other) { return !known.contains(other.id); });
}

} // unnamed namespace

void Searcher::refresh() {
    const std::int64_t version = m_database.version();
    if (version == m_version)
        return;
    m_version = version;
    m_boosts.clear();
    Statement boosted(m_database, "SELECT id, boost FROM pages WHERE boost <> 1.0");
    while (boosted.step())
        m_boosts.emplace(boosted.integer(0), boosted.real(1));
}

// In the order in which Question::wanted() names the phrases.
void Searcher::prepareRank(const Question& question) {
    RankInput& rank = m_database.rank;
    rank.wordOfPhrase.clear();
    rank.wordWeights.clear();
    for (const WordGroup& group : question.groups) {
        if (group.isExcluded)
            continue;
        const int word = static_cast<int>(rank.wordWeights.size());
        rank.wordWeights.push_back(group.weight);
        rank.wordOfPhrase.insert(rank.wordOfPhrase.end(), group.phrases, word);
    }
}

Searcher::Candidates Searcher::matching(const Question& question, const std::string& expression,
                                        std::size_t cap) {
    std::string sql = "SELECT texts.rowid, lectern_rank(texts) FROM texts";
    if (!question.filters.empty())
        sql += " JOIN pages p ON p.id = texts.rowid";
    sql += " WHERE texts MATCH ?1" + question.filters + " LIMIT " + std::to_string(cap);
    Statement rows(m_database, sql);
    rows.bind(1, expression);
    for (std::size_t i = 0; i < question.values.size(); ++i)
        rows.bind(static_cast<int>(i) + 2, question.values[i]);
    Candidates found;
    while (rows.step()) {
        const auto boost = m_boosts.find(rows.integer(0));
        found.push_back({rows.integer(0), rows.real(1) * (boost == m_boosts.end() ? 1 : boost->second)});
    }
    return found;
}

Searcher::Candidates Searcher::chosenByFilters(const Question& question) {
    // "-word" alone: "NOT" takes two sides in FTS5, so that what is excluded is looked up for itself.
    std::string excluded;
    for (const WordGroup& group : question.groups)
        excluded += (excluded.empty() ? "" : " OR ") + group.expression;
    const std::string without =
        excluded.empty() ? "?1 = ''" : "p.id NOT IN (SELECT rowid FROM texts WHERE texts MATCH ?1)";
    Statement rows(m_database, "SELECT p.id, p.boost FROM pages p WHERE p.hidden = 0 AND " + without +
                                   question.filters + " LIMIT " + std::to_string(mostRows));
    rows.bind(1, excluded);
    for (std::size_t i = 0; i < question.values.size(); ++i)
        rows.bind(static_cast<int>(i) + 2, question.values[i]);
    Candidates found;
    while (rows.step())
        found.push_back({rows.integer(0), rows.real(1)});
    return found;
}

Searcher::Candidates Searcher::find(const Question& question, Answer& answer) {
    const std::string wanted = question.wanted(" AND ");
    if (wanted.empty()) {
        const bool asksNothing = question.filters.empty() && question.groups.empty();
        Candidates chosen = asksNothing ? Candidates() : chosenByFilters(question);
        answer.isCapped = chosen.size() == mostRows;
        return chosen;
    }
    prepareRank(question);
    const std::string asked = "(" + wanted + "))" + question.excluded();
    Candidates found = matching(question, "({title headings keywords description} : " + asked, mostHeadRows);
    answer.isCapped = found.size() == mostHeadRows;
    if (answer.isCapped) // the page that bears the very name is not to be missed
        add(matching(question, "({title} : " + asked, mostTitleRows), found);
    if (question.isBroad && found.size() >= enoughHeadRows) {
        answer.isCapped = true;
        return found;
    }
    Candidates others = matching(question, wanted + question.excluded(), mostRows);
    answer.isCapped = answer.isCapped || others.size() == mostRows;
    add(std::move(others), found);
    return found;
}

// Any of the words; where those are more rows than can be ranked, the ones that have the rarest.
Searcher::Candidates Searcher::findAny(const Question& question, Answer& answer) {
    prepareRank(question);
    const std::string any = "(" + question.wanted(" OR ") + ")";
    Candidates found = matching(question, any + question.excluded(), mostRows);
    answer.isRelaxed = !found.empty();
    answer.isCapped = found.size() == mostRows;
    if (!answer.isCapped)
        return found;
    std::vector<const WordGroup*> groups;
    for (const WordGroup& group : question.groups) {
        if (!group.isExcluded)
            groups.push_back(&group);
    }
    std::stable_sort(groups.begin(), groups.end(),
                     [](const WordGroup* a, const WordGroup* b) { return a->weight > b->weight; });
    found.clear();
    for (const WordGroup* group : groups) {
        if (found.size() < mostRows)
            add(matching(question, any + " AND (" + group->expression + ")" + question.excluded(), mostRows),
                found);
    }
    return found;
}

std::vector<FacetCounts> Searcher::count(const Candidates& candidates, const std::vector<std::string>& keys) {
    FacetCounter counter(keys);
    Statement facets(m_database, "SELECT facets FROM pages WHERE id = ?1");
    for (std::size_t i = 0; i < candidates.size() && !counter.isIdle(); ++i) {
        if (facets.bind(1, candidates[i].id).step())
            counter.add(facets.text(0));
        facets.reset();
    }
    return counter.take();
}

void Searcher::refine(const Question& question, Candidates& candidates, std::size_t limit) {
    const auto better = [](const Candidate& a, const Candidate& b) {
        return a.score != b.score ? a.score > b.score : a.id < b.id;
    };
    const std::size_t refined = std::min(candidates.size(), std::max(limit, mostRefined));
    std::partial_sort(candidates.begin(), candidates.begin() + static_cast<std::ptrdiff_t>(refined),
                      candidates.end(), better);
    candidates.resize(refined);
    Statement row(m_database,
                  "SELECT t.title, t.headings, t.keywords, t.description, p.language, p.boost FROM texts t "
                  "JOIN pages p ON p.id = t.rowid WHERE t.rowid = ?1");
    HeadBonus bonus(question, m_database.tokenizer());
    for (Candidate& candidate : candidates) {
        if (row.bind(1, candidate.id).step()) {
            m_database.tokenizer().setLanguage(row.text(4));
            candidate.score += bonus.of({row.text(0), row.text(1), row.text(2), row.text(3)}) * row.real(5);
        }
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

Answer Searcher::search(const Query& query, const SearchOptions& options) {
    Answer answer;
    if (query.empty() && options.facets.empty())
        return answer;
    refresh();
    Question question = m_questioner.understand(query, options);
    answer.corrected = question.corrected;
    Candidates candidates = find(question, answer);
    if (candidates.empty() && question.canBeRelaxed()) {
        question = m_questioner.understand(query, options, Questioner::Parts::Apart);
        candidates = findAny(question, answer);
    }
    answer.found = candidates.size();
    answer.facets = count(candidates, options.count);
    refine(question, candidates, options.limit);
    for (const Candidate& candidate : candidates) {
        if (Hit found = hit(question, candidate, options.passages); !found.passages.empty())
            answer.hits.push_back(std::move(found));
    }
    return answer;
}

} // namespace lectern::search
