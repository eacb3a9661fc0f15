// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/Question.h"

#include "base/Text.h"
#include "search/PageFilters.h"

#include <algorithm>

namespace lectern::search {

namespace {

constexpr std::size_t mostParts = 40;            // of a piece: a pasted text is cut
constexpr std::size_t mostUnfinishedEndings = 8; // of a piece of several parts

std::string quoted(std::string_view term) {
    return '"' + text::replaceAll(term, "\"", "\"\"") + '"';
}

void addExpression(const std::string& expression, WordGroup& group) {
    group.expression += (group.expression.empty() ? "" : " OR ") + expression;
    ++group.phrases;
}

void addStem(const std::string& stem, WordGroup& group) {
    if (std::find(group.stems.begin(), group.stems.end(), stem) != group.stems.end())
        return;
    group.stems.push_back(stem);
    addExpression(quoted(stem), group);
}

// `parts`: words with their stems, side by side.
void addPhrase(const auto& parts, WordGroup& group) {
    std::string phrase;
    for (const auto& part : parts) {
        phrase += (phrase.empty() ? "" : " + ") + quoted(part.stem);
        if (std::find(group.stems.begin(), group.stems.end(), part.stem) == group.stems.end())
            group.stems.push_back(part.stem);
    }
    if (group.expression.find(phrase) == std::string::npos)
        addExpression(phrase, group);
}

void merge(const WordGroup& from, WordGroup& into) {
    into.expression = from.expression + " OR " + into.expression;
    into.phrases += from.phrases;
    into.stems.insert(into.stems.end(), from.stems.begin(), from.stems.end());
}

void addGroup(WordGroup group, bool isAlternative, Question& question) {
    if (group.expression.empty())
        return;
    const auto same =
        std::find_if(question.groups.begin(), question.groups.end(), [&](const WordGroup& known) {
            return known.expression == group.expression && known.isExcluded == group.isExcluded;
        });
    if (isAlternative && !question.groups.empty())
        merge(group, question.groups.back());
    else if (same != question.groups.end())
        ++same->times;
    else
        question.groups.push_back(std::move(group));
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

bool Question::canBeRelaxed() const {
    const auto wanted =
        std::count_if(groups.begin(), groups.end(), [](const WordGroup& group) { return !group.isExcluded; });
    return wanted > 1 || isJoined;
}

std::string Question::wanted(std::string_view joint) const {
    std::string expression;
    for (const WordGroup& group : groups) {
        if (!group.isExcluded)
            expression += (expression.empty() ? "(" : std::string(joint) + "(") + group.expression + ")";
    }
    return expression;
}

std::string Question::excluded() const {
    std::string expression;
    for (const WordGroup& group : groups) {
        if (group.isExcluded)
            expression += " NOT (" + group.expression + ")";
    }
    return expression;
}

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

struct Questioner::Part {
    std::string word;
    std::string stem;
};

std::vector<Questioner::Part> Questioner::partsOf(std::string_view text, const std::string& language) {
    std::vector<Part> parts;
    m_database.tokenizer().setLanguage(language);
    m_database.tokenizer().tokenize(text, [&](const Token& token) {
        if (!token.whole)
            parts.push_back({token.term->word, token.term->stem});
        return parts.size() < mostParts;
    });
    return parts;
}

// The word as its languages have it, what it may become, or what it may have been meant to be.
void Questioner::addWord(const Query::Piece& piece, const Part& part, bool mayCorrect, WordGroup& group,
                         std::string& corrected) {
    for (const std::string& stem : m_vocabulary.stemsOf(part.word))
        addStem(stem, group);
    group.isOptional = piece.isUnfinished && text::length(part.word) == 1;
    std::vector<std::string> others;
    if (piece.isUnfinished)
        others = m_vocabulary.complete(part.word);
    if (mayCorrect && !piece.isExcluded && others.empty() && !m_vocabulary.knows(part.word)) {
        const std::vector<std::string> near = m_vocabulary.correct(part.word);
        for (const std::string& word : near) {
            const std::vector<std::string> stems = m_vocabulary.stemsOf(word);
            others.insert(others.end(), stems.begin(), stems.end());
        }
        if (!near.empty())
            corrected = near.front();
    }
    for (const std::string& stem : others)
        addStem(stem, group);
}

// "asyncio.crea": whatever the last part may become, behind the others.
void Questioner::addUnfinished(std::vector<Part> parts, WordGroup& group) {
    std::vector<std::string> endings = m_vocabulary.complete(parts.back().word);
    endings.resize(std::min(endings.size(), mostUnfinishedEndings));
    for (const std::string& ending : endings) {
        parts.back().stem = ending;
        addPhrase(parts, group);
    }
}

void Questioner::addCorrected(std::vector<Part> parts, WordGroup& group, std::string& corrected) {
    bool isChanged = false;
    std::string better;
    for (Part& part : parts) {
        const std::vector<std::string> near =
            m_vocabulary.knows(part.word) ? std::vector<std::string>() : m_vocabulary.correct(part.word);
        if (!near.empty()) {
            part.word = near.front();
            const std::vector<std::string> stems = m_vocabulary.stemsOf(part.word);
            part.stem = stems.empty() ? part.word : stems.front();
            isChanged = true;
        }
        better += (better.empty() ? "" : " ") + part.word;
    }
    if (isChanged) {
        addPhrase(parts, group);
        corrected = better;
    }
}

// A word of several parts (an identifier, a phrase, pairs of characters) is a phrase of their stems.
WordGroup Questioner::groupOf(const Query::Piece& piece, bool mayCorrect, std::string& corrected) {
    WordGroup group;
    group.isExcluded = piece.isExcluded;
    std::vector<Part> parts;
    for (const std::string& language : m_vocabulary.languages()) {
        parts = partsOf(piece.text, language);
        if (parts.size() == 1)
            addStem(parts[0].stem, group);
        else if (!parts.empty())
            addPhrase(parts, group);
    }
    if (parts.size() == 1) {
        addWord(piece, parts[0], mayCorrect, group, corrected);
    } else if (!parts.empty()) {
        if (piece.isUnfinished)
            addUnfinished(parts, group);
        if (mayCorrect && !piece.isExcluded && !piece.isUnfinished)
            addCorrected(parts, group, corrected);
    }
    return weighed(std::move(group), piece);
}

// From the last to the first; none for a piece that has but one.
std::vector<WordGroup> Questioner::groupsOfParts(const Query::Piece& piece) {
    std::vector<WordGroup> groups;
    for (const std::string& language : m_vocabulary.languages()) {
        const std::vector<Part> parts = partsOf(piece.text, language);
        groups.resize(std::max(groups.size(), parts.size()));
        for (std::size_t i = 0; i < parts.size(); ++i)
            addStem(parts[i].stem, groups[i]);
    }
    if (groups.size() < 2)
        return {};
    std::reverse(groups.begin(), groups.end());
    for (WordGroup& group : groups)
        group = weighed(std::move(group), piece);
    return groups;
}

WordGroup Questioner::weighed(WordGroup group, const Query::Piece& piece) {
    group.weight = m_vocabulary.rarity(group.stems);
    if (piece.field == Query::Field::Title || piece.field == Query::Field::Code)
        group.expression =
            (piece.field == Query::Field::Title ? "{title} : (" : "{code} : (") + group.expression + ")";
    return group;
}

Question Questioner::understand(const Query& query, const SearchOptions& options, Parts parts) {
    m_vocabulary.refresh();
    Question question;
    const bool mayCorrect = options.misspelt == SearchOptions::Misspelt::Corrected;
    std::string run = query.text;
    for (auto piece = query.pieces.rbegin(); piece != query.pieces.rend(); ++piece) {
        if (Query::isFilter(*piece))
            continue;
        std::string better;
        WordGroup group = groupOf(*piece, mayCorrect, better);
        if (!better.empty()) {
            run.replace(piece->begin, piece->end - piece->begin, better);
            question.corrected = run;
        }
        const bool mayComeApart = !piece->isPhrase && !piece->isExcluded;
        std::vector<WordGroup> apart = mayComeApart ? groupsOfParts(*piece) : std::vector<WordGroup>();
        question.isJoined = question.isJoined || !apart.empty();
        if (parts == Parts::Joined || apart.empty())
            addGroup(std::move(group), piece->orNext, question);
        else
            for (WordGroup& each : apart)
                addGroup(std::move(each), false, question);
    }
    const bool isOneWord = query.pieces.size() == 1 && query.pieces[0].isUnfinished;
    question.isBroad = isOneWord && text::length(query.pieces[0].text) <= 2;
    addPageFilters(query, options, question);
    arrange(question);
    return question;
}

} // namespace lectern::search
