// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/Finding.h"

#include "base/Text.h"
#include "catalog/SiteDocuments.h"

#include <algorithm>
#include <map>
#include <set>

namespace lectern::catalog {

namespace {

using Kind = FindingQuestion::Kind;
using Words = std::vector<std::string>;

// Numbers by rule, the same everywhere.
class Chance {
public:
    explicit Chance(unsigned seed) : m_state(seed * 2654435761u + 1) {}
    std::size_t below(std::size_t limit) {
        m_state = m_state * 1664525u + 1013904223u;
        return (m_state >> 8) % limit;
    }

private:
    unsigned m_state;
};

Words wordsOf(std::string_view text) {
    Words words(1);
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        if (text::isAlphanumeric(text::decode(text, at)))
            words.back() += text.substr(begin, at - begin);
        else if (!words.back().empty())
            words.emplace_back();
    }
    if (words.back().empty())
        words.pop_back();
    return words;
}

std::string joined(const Words& words) {
    std::string text;
    for (const std::string& word : words)
        text += (text.empty() ? "" : " ") + word;
    return text;
}

class Maker {
public:
    explicit Maker(const site::Site& site) {
        for (const site::PageInfo& page : site.pages()) {
            if (page.leadsOn)
                continue; // nobody looks for it
            search::Document document = documentOf(site, page);
            if (!document.hidden)
                m_documents.push_back(std::move(document));
        }
        for (const search::Document& document : m_documents)
            countWords(document);
    }

    std::vector<FindingQuestion> make() {
        for (std::size_t i = 0; i < m_documents.size(); ++i) {
            const search::Document& document = m_documents[i];
            Chance chance(static_cast<unsigned>(i) + 1);
            askTitle(document, chance);
            askHeading(document, chance);
            askKeywords(document, chance);
            askDescription(document);
        }
        return std::move(m_questions);
    }

private:
    void countWords(const search::Document& document) {
        std::set<std::string> words;
        const auto add = [&words](std::string_view text) {
            for (const std::string& word : wordsOf(text::fold(text)))
                words.insert(word);
        };
        add(document.title);
        add(document.description);
        for (const search::Section& section : document.sections) {
            add(section.heading);
            add(section.text);
        }
        for (const std::string& word : words)
            ++m_pagesOf[word];
    }

    template <typename Matches>
    void ask(Kind kind, const std::string& text, Matches matches) {
        if (text.empty())
            return;
        FindingQuestion question{kind, text, {}};
        for (const search::Document& document : m_documents) {
            if (matches(document))
                question.answers.push_back(document.url);
        }
        m_questions.push_back(std::move(question));
    }

    void askTitle(const search::Document& document, Chance& chance) {
        Words words = wordsOf(document.title);
        for (std::size_t i = words.size(); i > 1; --i)
            std::swap(words[i - 1], words[chance.below(i)]);
        ask(Kind::Title, joined(words),
            [&](const search::Document& other) { return other.title == document.title; });
    }

    void askHeading(const search::Document& document, Chance& chance) {
        std::vector<std::string> headings;
        for (const search::Section& section : document.sections) {
            if (!section.heading.empty() && section.heading != document.title)
                headings.push_back(section.heading);
        }
        if (headings.empty())
            return;
        const std::string heading = headings[chance.below(headings.size())];
        ask(Kind::Heading, joined(wordsOf(heading)), [&](const search::Document& other) {
            return std::any_of(other.sections.begin(), other.sections.end(),
                               [&](const search::Section& section) { return section.heading == heading; });
        });
    }

    void askKeywords(const search::Document& document, Chance& chance) {
        const Words& keywords = document.keywords;
        if (keywords.size() < 2)
            return;
        const std::size_t one = chance.below(keywords.size());
        const std::size_t two = (one + 1 + chance.below(keywords.size() - 1)) % keywords.size();
        const auto bears = [](const search::Document& other, const std::string& keyword) {
            return std::find(other.keywords.begin(), other.keywords.end(), keyword) != other.keywords.end();
        };
        ask(Kind::Keywords, joined(wordsOf(keywords[one] + ' ' + keywords[two])),
            [&](const search::Document& other) {
                return bears(other, keywords[one]) && bears(other, keywords[two]);
            });
    }

    void askDescription(const search::Document& document) {
        Words words = wordsOf(document.description);
        std::stable_sort(words.begin(), words.end(), [this](const std::string& a, const std::string& b) {
            return m_pagesOf[text::fold(a)] < m_pagesOf[text::fold(b)];
        });
        words.erase(std::unique(words.begin(), words.end()), words.end());
        words.resize(std::min<std::size_t>(words.size(), 3));
        ask(Kind::Description, joined(words),
            [&](const search::Document& other) { return other.description == document.description; });
    }

    std::vector<search::Document> m_documents;
    std::map<std::string, int> m_pagesOf;
    std::vector<FindingQuestion> m_questions;
};

} // unnamed namespace

std::vector<FindingQuestion> questionsFrom(const site::Site& site) {
    return Maker(site).make();
}

std::string misspelt(const std::string& question, unsigned seed) {
    Words words = wordsOf(question);
    const auto longest = std::max_element(words.begin(), words.end(), [](const auto& a, const auto& b) {
        return text::length(a) < text::length(b);
    });
    if (longest == words.end() || text::length(*longest) < 4)
        return question; // too short to be guessed by anyone
    Chance chance(seed);
    const std::string& word = *longest;
    const std::size_t size = text::length(word);
    const std::size_t at = 1 + chance.below(size - 2);
    const std::string head(text::slice(word, 0, at));
    const std::string letter(text::slice(word, at, 1));
    const std::string next(text::slice(word, at + 1, 1));
    const std::string rest(text::slice(word, at + 2, size));
    const std::string other = letter == "e" ? "o" : "e";
    const std::string wrong[] = {head + other + next + rest, head + next + rest,
                                 head + letter + other + next + rest, head + next + letter + rest};
    *longest = wrong[chance.below(4)];
    return joined(words);
}

Finding measureFinding(const search::Index& index, const std::vector<FindingQuestion>& questions,
                       Typed typed) {
    Finding finding;
    double sum = 0;
    for (const FindingQuestion& question : questions) {
        const std::string text = typed == Typed::Right
                                     ? question.text
                                     : misspelt(question.text, static_cast<unsigned>(finding.questions));
        const search::Answer answer = index.search(search::Query::parse(text));
        std::size_t rank = 0;
        for (std::size_t i = 0; i < answer.hits.size() && rank == 0; ++i) {
            if (std::find(question.answers.begin(), question.answers.end(), answer.hits[i].url) !=
                question.answers.end())
                rank = i + 1;
        }
        sum += rank == 0 ? 0 : 1.0 / static_cast<double>(rank);
        ++finding.questions;
        if (rank != 1)
            finding.misses.push_back("\"" + text + "\" (kind " +
                                     std::to_string(static_cast<int>(question.kind)) +
                                     "): " + question.answers[0] + " at " + std::to_string(rank) +
                                     ", first " + (answer.hits.empty() ? "nothing" : answer.hits[0].url));
    }
    finding.meanReciprocalRank = finding.questions == 0 ? 1 : sum / static_cast<double>(finding.questions);
    return finding;
}

} // namespace lectern::catalog
