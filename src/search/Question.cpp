// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/Question.h"

#include "base/Text.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace lectern::search {

namespace {

constexpr std::int64_t mostCompletions = 24;

std::string quoted(std::string_view term) {
    return '"' + text::replaceAll(term, "\"", "\"\"") + '"';
}

// Brings the groups into the order of the query, those that exclude to the end, and says which stem is whose.
void arrange(Question& question) {
    std::reverse(question.groups.begin(), question.groups.end());
    const auto excluded = std::stable_partition(question.groups.begin(), question.groups.end(),
                                                [](const WordGroup& group) { return !group.isExcluded; });
    if (excluded - question.groups.begin() > 1)
        std::erase_if(question.groups, [](const WordGroup& group) { return group.isOptional; });
    for (std::size_t i = 0; i < question.groups.size(); ++i) {
        if (question.groups[i].isExcluded)
            continue;
        question.weight += question.groups[i].weight;
        for (const std::string& stem : question.groups[i].stems)
            question.groupOfStem.emplace(stem, static_cast<int>(i));
    }
}

} // unnamed namespace

int Question::groupOf(const Term& term) const {
    const auto group = groupOfStem.find(term.stem);
    return group == groupOfStem.end() ? -1 : group->second;
}

std::vector<double> Question::weights() const {
    std::vector<double> weights;
    for (const WordGroup& group : groups)
        weights.push_back(group.weight + 0.01);
    return weights;
}

void Questioner::refresh() {
    const std::int64_t version = m_database.version();
    if (version == m_version)
        return;
    m_version = version;
    m_pages = m_database.number("SELECT count(*) FROM pages");
    m_languages.clear();
    Statement languages(m_database,
                        "SELECT language FROM pages GROUP BY language ORDER BY count(*) DESC LIMIT 6");
    while (languages.step())
        m_languages.emplace_back(languages.text(0));
    m_knowsWords = false;
}

// Filled only once something was misspelt: it takes a moment.
const Spelling& Questioner::spelling() {
    if (!m_knowsWords) {
        m_spelling.clear();
        Statement words(m_database, "SELECT word, pages FROM words WHERE pages > 0");
        while (words.step())
            m_spelling.add(words.text(0), static_cast<int>(words.integer(1)));
        m_knowsWords = true;
    }
    return m_spelling;
}

void Questioner::complete(const std::string& prefix, std::vector<std::string>& stems) {
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

double Questioner::rarity(const std::vector<std::string>& stems) {
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
WordGroup Questioner::groupOf(const Query::Piece& piece, bool mayCorrect, std::string& corrected) {
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
        group.isOptional = piece.isUnfinished && text::length(words[0]) == 1;
        if (mayCorrect && !isKnown && others.empty() && !piece.isExcluded) {
            const std::vector<std::string> near = spelling().find(words[0], 4);
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

void Questioner::addFilter(const Query::Piece& piece, Question& question) {
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

void Questioner::addFacets(const std::vector<FacetChoice>& choices, Question& question) {
    std::string any;
    for (const FacetChoice& choice : choices) {
        const std::size_t place = question.values.size() + 2;
        const std::string has = "EXISTS (SELECT 1 FROM facets f WHERE f.page = p.id AND f.key = ?" +
                                std::to_string(place) + " AND f.value = ?" + std::to_string(place + 1) + ")";
        question.values.push_back(choice.key);
        question.values.push_back(choice.value);
        if (choice.mode == FacetChoice::Mode::Any)
            any += (any.empty() ? "" : " OR ") + has;
        else
            question.filters += (choice.mode == FacetChoice::Mode::All ? " AND " : " AND NOT ") + has;
    }
    if (!any.empty())
        question.filters += " AND (" + any + ")";
}

Question Questioner::understand(const Query& query, const SearchOptions& options) {
    refresh();
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
            question.corrected = run;
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
    addFacets(options.facets, question);
    arrange(question);
    return question;
}

} // namespace lectern::search
