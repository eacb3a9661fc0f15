// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/Passages.h"

#include "base/Text.h"
#include "search/SectionTable.h"
#include "search/Snippet.h"

#include <algorithm>
#include <bitset>
#include <set>

namespace lectern::search {

namespace {

constexpr double headingWorth = 2; // of a word in the heading, against one in the text
constexpr double codeWorth = 0.7;

std::string_view part(std::string_view whole, std::size_t begin, std::size_t end) {
    begin = std::min(begin, whole.size());
    return whole.substr(begin, std::max(begin, std::min(end, whole.size())) - begin);
}

// The marks that lie in the part that begins at `begin` and ends at `end`, counted from its begin.
std::vector<Mark> within(const std::vector<Mark>& marks, std::size_t begin, std::size_t end) {
    std::vector<Mark> inside;
    for (const Mark& mark : marks) {
        if (mark.range.begin >= begin && mark.range.end <= end)
            inside.push_back({{mark.range.begin - begin, mark.range.end - begin}, mark.group});
    }
    return inside;
}

// What words that may be marked begin with.
std::bitset<128> firstLetters(const Question& question) {
    std::bitset<128> letters;
    for (const auto& [stem, group] : question.groupOfStem) {
        const auto first = static_cast<unsigned char>(stem.empty() ? 0x80 : stem[0]);
        if (first < 0x80)
            letters.set(first);
    }
    return letters;
}

struct Scored {
    double worth = 0;
    const Place* place = nullptr;
    std::string_view text;
    std::vector<Mark> marks;
};

class Chooser {
public:
    Chooser(const PageFields& page, const Question& question, Tokenizer& tokenizer)
        : m_page(page), m_tokenizer(tokenizer), m_weights(question.weights()),
          m_groupOf([&question](const Term& term) { return question.groupOf(term); }),
          m_places(placesOf(page.sections)) {
        m_tokenizer.setFirstLetters(firstLetters(question));
    }

    ~Chooser() { m_tokenizer.setFirstLetters({}); }

    std::vector<Passage> choose(std::size_t most) {
        const std::vector<Mark> inBody = marks(m_tokenizer, m_page.body, m_groupOf);
        const std::vector<Mark> inCode = marks(m_tokenizer, m_page.code, m_groupOf);
        std::vector<Scored> scored;
        for (std::size_t i = 0; i < m_places.size(); ++i)
            scored.push_back(score(i, inBody, inCode));
        std::stable_sort(scored.begin(), scored.end(),
                         [](const Scored& a, const Scored& b) { return a.worth > b.worth; });
        std::vector<Passage> chosen;
        for (const Scored& each : scored) {
            if (chosen.size() < most && (chosen.empty() || each.worth > 0))
                chosen.push_back(passageOf(each));
        }
        if (chosen.empty())
            chosen.push_back(passageOf({}));
        return chosen;
    }

private:
    double worthOf(const std::vector<Mark>& found, double each, std::set<int>& groups) const {
        double worth = 0;
        for (const Mark& mark : found) {
            if (groups.insert(mark.group).second)
                worth += each * m_weights[static_cast<std::size_t>(mark.group)];
        }
        return worth;
    }

    Scored score(std::size_t number, const std::vector<Mark>& inBody, const std::vector<Mark>& inCode) {
        const Place& place = m_places[number];
        const bool isLast = number + 1 == m_places.size();
        const std::size_t bodyEnd = isLast ? m_page.body.size() : m_places[number + 1].body;
        const std::size_t codeEnd = isLast ? m_page.code.size() : m_places[number + 1].code;
        Scored scored;
        scored.place = &place;
        scored.text = part(m_page.body, place.body, bodyEnd);
        scored.marks = within(inBody, place.body, bodyEnd);
        std::set<int> groups;
        scored.worth = worthOf(marks(m_tokenizer, place.heading, m_groupOf), headingWorth, groups) +
                       worthOf(scored.marks, 1, groups);
        std::vector<Mark> ofCode = within(inCode, place.code, codeEnd);
        scored.worth += worthOf(ofCode, codeWorth, groups);
        if (scored.marks.empty() && !ofCode.empty()) {
            scored.text = part(m_page.code, place.code, codeEnd);
            scored.marks = std::move(ofCode);
        }
        return scored;
    }

    // Where nothing in the section's text is marked, the description may say it.
    Passage passageOf(const Scored& scored) {
        Passage out;
        if (scored.place) {
            out.section = scored.place->heading;
            out.anchor = scored.place->anchor;
        }
        std::string_view text = scored.text;
        std::vector<Mark> shown = scored.marks;
        if (shown.empty()) {
            std::vector<Mark> described = marks(m_tokenizer, m_page.description, m_groupOf);
            if (!described.empty() || text::strip(text).empty()) {
                text = m_page.description;
                shown = std::move(described);
            }
        }
        Excerpt excerpt = excerptOf(text, shown, m_weights);
        out.snippet = std::move(excerpt.text);
        out.matches = std::move(excerpt.matches);
        return out;
    }

    const PageFields& m_page;
    Tokenizer& m_tokenizer;
    std::vector<double> m_weights;
    GroupOf m_groupOf;
    std::vector<Place> m_places;
};

} // unnamed namespace

std::vector<Passage> passagesOf(const PageFields& page, const Question& question, Tokenizer& tokenizer,
                                std::size_t most) {
    return Chooser(page, question, tokenizer).choose(most);
}

} // namespace lectern::search
