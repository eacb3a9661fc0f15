// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SearchText.h"

#include <cmath>
#include <random>

namespace lectern::bench {

namespace {

constexpr std::size_t vocabularySize = 40'000;

class Author {
public:
    explicit Author(unsigned seed) : m_random(seed) {}

    std::size_t below(std::size_t limit) { return m_random() % limit; }

    // By Zipf's law: the word of rank r turns up about 1/r as often as the first.
    const std::string& word() {
        const double share = static_cast<double>(m_random()) / 4294967296.0;
        const auto rank = static_cast<std::size_t>(std::pow(static_cast<double>(vocabularySize), share)) - 1;
        return vocabulary()[std::min(rank, vocabularySize - 1)];
    }

    // One that carries meaning: none of the most common.
    const std::string& subject() { return vocabulary()[200 + below(vocabularySize / 4)]; }

    std::string sentence() {
        std::string text;
        for (std::size_t i = 6 + below(14); i-- > 0;)
            text += word() + (i > 0 ? " " : ". ");
        return text;
    }

    static const std::vector<std::string>& vocabulary() {
        static const std::vector<std::string> words = [] {
            constexpr const char* syllables[] = {"an",  "be", "co",  "de", "er",   "fi", "ga", "ho",
                                                 "in",  "ja", "ke",  "lo", "mi",   "nu", "or", "pa",
                                                 "que", "ri", "sto", "ta", "un",   "ve", "wi", "tion",
                                                 "yo",  "za", "ing", "ly", "ment", "ex"};
            std::vector<std::string> made;
            std::mt19937 random(7);
            while (made.size() < vocabularySize) {
                std::string word;
                const std::size_t length = made.size() < 100 ? 1 + random() % 2 : 2 + random() % 4;
                for (std::size_t i = 0; i < length; ++i)
                    word += syllables[random() % std::size(syllables)];
                made.push_back(std::move(word));
            }
            return made;
        }();
        return words;
    }

private:
    std::mt19937 m_random;
};

search::Section section(Author& author, int number) {
    search::Section section;
    section.heading = author.subject() + ' ' + author.word() + ' ' + author.subject();
    section.anchor = "section-" + std::to_string(number);
    while (section.text.size() < 560)
        section.text += author.sentence();
    section.code =
        author.subject() + '.' + author.subject() + '_' + author.subject() + "(" + author.word() + ")\n";
    return section;
}

} // unnamed namespace

std::vector<search::Document> searchDocuments(int count) {
    std::vector<search::Document> documents;
    Author author(1);
    for (int i = 0; i < count; ++i) {
        search::Document& document = documents.emplace_back();
        const std::string number = std::to_string(i);
        document.title = author.subject() + ' ' + author.word() + ' ' + author.subject();
        document.description = author.sentence();
        document.path = "part" + std::to_string(i / 100) + "/page" + number + ".md";
        document.url = "/part" + std::to_string(i / 100) + "/page" + number + "/";
        document.language = "en";
        for (int keyword = 0; keyword < 3; ++keyword)
            document.keywords.push_back(author.subject());
        for (int part = 0; part < 6; ++part)
            document.sections.push_back(section(author, part));
        document.facets = {{"@folder", "part" + std::to_string(i / 100)},
                           {"@language", "en"},
                           {"layout", "page"},
                           {"author", "author" + std::to_string(i % 17)}};
        for (const std::string& keyword : document.keywords)
            document.facets.emplace_back("@keyword", keyword);
    }
    return documents;
}

std::vector<std::string> searchQuestions(const std::vector<search::Document>& documents, int count) {
    std::vector<std::string> questions;
    Author author(2);
    for (int i = 0; i < count; ++i) {
        const search::Document& document = documents[author.below(documents.size())];
        switch (i % 4) {
        case 0:
            questions.push_back(document.title);
            break;
        case 1:
            questions.push_back(document.keywords[0] + ' ' + document.keywords[1]);
            break;
        case 2:
            questions.push_back(author.word() + ' ' + author.word());
            break;
        default:
            questions.push_back(author.subject());
        }
    }
    return questions;
}

std::vector<std::string> keystrokes(const std::string& question) {
    std::vector<std::string> states;
    for (std::size_t length = 1; length <= question.size(); ++length)
        states.push_back(question.substr(0, length));
    return states;
}

} // namespace lectern::bench
