// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/Searcher.h"

#include "base/Text.h"
#include "search/Snippet.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <set>

namespace lectern::search {

namespace {

constexpr std::size_t mostRows = 600;   // that are ranked, in texts
constexpr std::size_t mostRefined = 60; // whose titles and headings are looked at
constexpr std::int64_t mostCompletions = 24;

std::string quoted(std::string_view term) {
    return '"' + text::replaceAll(term, "\"", "\"\"") + '"';
}

// 0 where there is none: a damaged index shows the wrong passage, and ends nothing.
std::size_t leadingNumber(std::string_view text) {
    std::size_t number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

std::size_t firstLength(std::string_view word) {
    return text::length(word);
}

} // unnamed namespace

void Searcher::refresh() {
    const std::int64_t version =
        m_database.number("SELECT ifnull(max(id), 0) * 1000003 + count(*) FROM pages");
    if (version == m_version)
        return;
    m_version = version;
    m_pages = m_database.number("SELECT count(*) FROM pages");
    m_languages.clear();
    Statement languages(m_database,
                        "SELECT language FROM pages GROUP BY language ORDER BY count(*) DESC LIMIT 6");
    while (languages.step())
        m_languages.emplace_back(languages.text(0));
    m_spelling.clear();
    Statement words(m_database, "SELECT word, pages FROM words WHERE pages > 0");
    while (words.step())
        m_spelling.add(words.text(0), static_cast<int>(words.integer(1)));
}

void Searcher::complete(const std::string& prefix, std::vector<std::string>& stems) {
    Statement words(m_database,
                    "SELECT stem FROM words WHERE word >= ?1 AND word < ?2 AND pages > 0 ORDER BY heads "
                    "DESC, pages DESC LIMIT ?3");
    const std::string after = prefix + "\xF4\x8F\xBF\xBF";
    words.bind(1, prefix).bind(2, after).bind(3, mostCompletions);
    while (words.step()) {
        if (std::find(stems.begin(), stems.end(), words.text(0)) == stems.end())
            stems.emplace_back(words.text(0));
    }
}

double Searcher::rarity(const std::vector<std::string>& stems) {
    Statement count(m_database, "SELECT sum(pages) FROM words WHERE stem = ?1");
    double pages = 0;
    for (const std::string& stem : stems) {
        if (count.bind(1, stem).step())
            pages += static_cast<double>(count.integer(0));
        count.reset();
    }
    const auto all = static_cast<double>(std::max<std::int64_t>(m_pages, 1));
    pages = std::min(pages, all);
    return std::log(1 + (all - pages + 0.5) / (pages + 0.5));
}

// A word of several parts (an identifier, a phrase, pairs of characters) is a phrase of their stems.
WordGroup Searcher::groupOf(const Query::Piece& piece, bool mayCorrect, std::string& corrected) {
    WordGroup group;
    group.isExcluded = piece.isExcluded;
    std::set<std::string> expressions;
    std::vector<std::string> words;
    const auto add = [&](const std::string& expression, int kind) {
        if (!expression.empty() && expressions.insert(expression).second) {
            group.expression += (group.expression.empty() ? "" : " OR ") + expression;
            group.phrases.push_back(kind);
        }
    };
    for (const std::string& language : m_languages.empty() ? std::vector<std::string>{""} : m_languages) {
        std::string expression;
        words.clear();
        m_database.tokenizer().setLanguage(language);
        m_database.tokenizer().tokenize(piece.text, [&](const Token& token) {
            if (!token.whole) {
                expression += (expression.empty() ? "" : " + ") + quoted(token.term->stem);
                words.push_back(token.term->word);
                group.stems.push_back(token.term->stem);
            }
            return words.size() < 40;
        });
        add(expression, 0);
    }
    if (words.size() == 1) {
        std::vector<std::string> others;
        Statement known(m_database,
                        "SELECT 1 FROM words WHERE (word = ?1 OR stem = ?1) AND pages > 0 LIMIT 1");
        const bool isKnown = known.bind(1, words[0]).step();
        if (piece.isUnfinished)
            complete(words[0], others);
        group.isOptional = piece.isUnfinished && firstLength(words[0]) == 1;
        if (mayCorrect && !isKnown && others.empty() && !piece.isExcluded) {
            const std::vector<std::string> near = m_spelling.find(words[0], 4);
            for (const std::string& word : near)
                complete(word, others);
            if (!near.empty())
                corrected = near.front();
        }
        for (const std::string& stem : others) {
            add(quoted(stem), 1);
            group.stems.push_back(stem);
        }
    }
    group.weight = rarity(group.stems);
    if (piece.field == Query::Field::Title || piece.field == Query::Field::Code)
        group.expression =
            (piece.field == Query::Field::Title ? "{title} : (" : "{code} : (") + group.expression + ")";
    return group;
}

void Searcher::addFilter(const Query::Piece& piece, Question& question) {
    const std::string place = "?" + std::to_string(question.values.size() + 2);
    std::string condition;
    std::string value = piece.text;
    if (piece.field == Query::Field::Keyword) {
        condition = "EXISTS (SELECT 1 FROM keywords k WHERE k.page = p.id AND k.folded = " + place + ")";
        value = foldKeyword(piece.text);
    } else if (piece.field == Query::Field::Language) {
        condition = "(p.language = " + place + " OR p.language LIKE " + place + " || '-%')";
    } else if (piece.field == Query::Field::In) {
        condition = "(instr('/' || p.path, '/' || " + place +
                    " || '/') > 0 OR instr('/' || p.path, '/_' || " + place + " || '/') > 0)";
        while (value.ends_with('/'))
            value.pop_back();
    } else {
        condition = "instr(lower(p.path), lower(" + place + ")) > 0";
    }
    question.filters += (piece.isExcluded ? " AND NOT " : " AND ") + condition;
    question.values.push_back(value);
}

Searcher::Question Searcher::understand(const Query& query, const SearchOptions& options,
                                        std::string& corrected) {
    Question question;
    std::string run = query.text;
    for (auto piece = query.pieces.rbegin(); piece != query.pieces.rend(); ++piece) {
        if (Query::isFilter(*piece)) {
            addFilter(*piece, question);
            continue;
        }
        std::string better;
        WordGroup group = groupOf(*piece, options.misspelt == SearchOptions::Misspelt::Corrected, better);
        if (!better.empty()) {
            run.replace(piece->begin, piece->end - piece->begin, better);
            corrected = run;
        }
        if (group.expression.empty())
            continue;
        if (piece->orNext && !question.groups.empty()) {
            WordGroup& next = question.groups.back();
            next.expression = group.expression + " OR " + next.expression;
            next.phrases.insert(next.phrases.begin(), group.phrases.begin(), group.phrases.end());
            next.stems.insert(next.stems.end(), group.stems.begin(), group.stems.end());
        } else {
            question.groups.push_back(std::move(group));
        }
    }
    for (const auto& [key, value] : options.facets) {
        const std::size_t place = question.values.size() + 2;
        question.filters += " AND EXISTS (SELECT 1 FROM facets f WHERE f.page = p.id AND f.key = ?" +
                            std::to_string(place) + " AND f.value = ?" + std::to_string(place + 1) + ")";
        question.values.push_back(key);
        question.values.push_back(value);
    }
    std::reverse(question.groups.begin(), question.groups.end());
    std::stable_partition(question.groups.begin(), question.groups.end(),
                          [](const WordGroup& group) { return !group.isExcluded; });
    const auto wanted = std::count_if(question.groups.begin(), question.groups.end(),
                                      [](const WordGroup& group) { return !group.isExcluded; });
    if (wanted > 1)
        std::erase_if(question.groups, [](const WordGroup& group) { return group.isOptional; });
    for (std::size_t i = 0; i < question.groups.size(); ++i) {
        if (question.groups[i].isExcluded)
            continue;
        question.weight += question.groups[i].weight;
        for (const std::string& stem : question.groups[i].stems)
            question.groupOfStem.emplace(stem, static_cast<int>(i));
    }
    return question;
}

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
            const auto group = question.groupOfStem.find(token.term->stem);
            matched += group != question.groupOfStem.end();
            if (group != question.groupOfStem.end())
                groups.insert(group->second);
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

Hit Searcher::hit(const Question& question, const Candidate& candidate) {
    Hit hit;
    Statement row(m_database,
                  "SELECT p.url, p.title, p.sections, p.language, t.body, t.code, t.description FROM pages p "
                  "JOIN texts t ON t.rowid = p.id WHERE p.id = ?1");
    if (!row.bind(1, candidate.id).step())
        return hit;
    hit.url = row.text(0);
    hit.title = row.text(1);
    hit.score = candidate.score;
    m_database.tokenizer().setLanguage(row.text(3));
    const GroupOf groupOf = [&](const Term& term) {
        const auto group = question.groupOfStem.find(term.stem);
        return group == question.groupOfStem.end() ? -1 : group->second;
    };
    std::vector<double> weights;
    for (const WordGroup& group : question.groups)
        weights.push_back(group.weight + 0.01);
    const std::string body(row.text(4));
    const std::vector<Mark> all = marks(m_database.tokenizer(), body, groupOf);
    double best = -1;
    std::vector<Mark> inBest;
    std::string_view textOfBest;
    const std::vector<std::string_view> lines = text::split(row.text(2), '\n');
    for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
        const std::vector<std::string_view> cells = text::split(lines[i], '\t');
        if (cells.size() != 4)
            continue;
        const auto begin = std::min<std::size_t>(body.size(), leadingNumber(cells[0]));
        const std::size_t end = i + 2 < lines.size()
                                    ? std::min<std::size_t>(body.size(), leadingNumber(lines[i + 1]))
                                    : body.size();
        std::set<int> groups;
        double worth = 0;
        for (const Mark& mark : marks(m_database.tokenizer(), cells[3], groupOf)) {
            if (groups.insert(mark.group).second)
                worth += 2 * weights[static_cast<std::size_t>(mark.group)];
        }
        std::vector<Mark> here;
        for (const Mark& mark : all) {
            if (mark.range.begin < begin || mark.range.end > end)
                continue;
            here.push_back({{mark.range.begin - begin, mark.range.end - begin}, mark.group});
            if (groups.insert(mark.group).second)
                worth += weights[static_cast<std::size_t>(mark.group)];
        }
        if (worth > best) {
            best = worth;
            inBest = std::move(here);
            textOfBest = std::string_view(body).substr(begin, std::max(begin, end) - begin);
            hit.anchor = cells[2];
            hit.section = cells[3];
        }
    }
    std::string other;
    if (inBest.empty()) {
        for (const int column : {6, 5}) {
            const std::vector<Mark> found = marks(m_database.tokenizer(), row.text(column), groupOf);
            if (!found.empty() || text::strip(textOfBest).empty()) {
                other = row.text(column);
                textOfBest = other;
                inBest = found;
                break;
            }
        }
    }
    Passage shown = passage(textOfBest, inBest, weights);
    hit.snippet = std::move(shown.text);
    hit.matches = std::move(shown.matches);
    return hit;
}

Answer Searcher::search(const Query& query, const SearchOptions& options) {
    Answer answer;
    if (query.empty())
        return answer;
    refresh();
    const Question question = understand(query, options, answer.corrected);
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
    answer.found = found.size();
    refine(question, found, options.limit);
    for (const Candidate& candidate : found)
        answer.hits.push_back(hit(question, candidate));
    return answer;
}

} // namespace lectern::search
