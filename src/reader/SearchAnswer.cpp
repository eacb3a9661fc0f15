// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/SearchAnswer.h"

#include "search/Index.h"

#include <algorithm>
#include <map>

namespace lectern::reader {

namespace {

search::SearchOptions optionsOf(const SearchRequest& request) {
    search::SearchOptions options;
    options.limit = static_cast<std::size_t>(std::max(request.pages, 0));
    options.passages = static_cast<std::size_t>(std::max(request.passages, 1));
    options.misspelt = request.asTyped ? search::SearchOptions::Misspelt::AsTyped
                                       : search::SearchOptions::Misspelt::Corrected;
    for (const FacetChoice& choice : request.facets) {
        options.facets.push_back({choice.key.toStdString(), choice.value.toStdString(),
                                  static_cast<search::FacetChoice::Mode>(choice.mode)});
    }
    for (const QString& key : request.countedFacets) {
        options.count.push_back(key.toStdString());
    }
    return options;
}

SearchAnswer::Page pageOf(const QString& collection, const search::Hit& hit) {
    SearchAnswer::Page page{collection,
                            QString::fromStdString(hit.url),
                            QString::fromStdString(hit.title),
                            QString::fromStdString(hit.path),
                            hit.score,
                            {}};
    for (const search::Passage& passage : hit.passages) {
        page.passages.append({QString::fromStdString(passage.section), QString::fromStdString(passage.anchor),
                              markedText(passage.snippet, passage.matches)});
    }
    return page;
}

// As an author spelled the keyword; other values are their own names.
QString labelOf(const QString& key, const QString& value, const std::vector<SearchSource>& sources) {
    if (key != facet::keyword) {
        return value;
    }
    const std::string folded = value.toStdString();
    for (const SearchSource& source : sources) {
        for (const PageTree::Keyword& keyword : source.collection->pages->keywords()) {
            if (keyword.folded == folded) {
                return QString::fromStdString(keyword.label);
            }
        }
    }
    return value;
}

void add(const SearchSource& source, const search::Answer& from, SearchAnswer& answer) {
    for (const search::Hit& hit : from.hits) {
        answer.pages.append(pageOf(source.id, hit));
    }
    answer.found += static_cast<int>(from.found);
    answer.isCapped = answer.isCapped || from.isCapped;
    if (answer.corrected.isEmpty() && !from.hits.empty()) {
        answer.corrected = QString::fromStdString(from.corrected);
    }
}

using Counts = std::map<QString, std::map<QString, int>>;

void addCounts(Counts& counts, const search::Answer& answer) {
    for (const search::FacetCounts& facet : answer.facets) {
        std::map<QString, int>& values = counts[QString::fromStdString(facet.key)];
        for (const search::Counted& value : facet.values) {
            values[QString::fromStdString(value.label)] += static_cast<int>(value.documents);
        }
    }
}

QList<SearchModel::FacetValues> facetsOf(const Counts& counts, const SearchRequest& request,
                                         const std::vector<SearchSource>& sources) {
    QList<SearchModel::FacetValues> facets;
    for (const QString& key : request.countedFacets) {
        SearchModel::FacetValues facet{key, {}};
        if (const auto values = counts.find(key); values != counts.end()) {
            for (const auto& [value, pages] : values->second) {
                facet.values.append({value, labelOf(key, value, sources), pages});
            }
        }
        std::stable_sort(facet.values.begin(), facet.values.end(),
                         [](const auto& a, const auto& b) { return a.pages > b.pages; });
        facets.append(facet);
    }
    return facets;
}

bool isAlternative(const search::FacetChoice& choice, const std::string& key) {
    return choice.mode == search::FacetChoice::Mode::Any && choice.key == key;
}

// Where one of several values will do, each is counted as if none of them had been chosen: else what could be
// added would never be on offer. Takes such keys out of `options.count`.
void countAlternatives(const std::vector<SearchSource>& sources, const search::Query& query,
                       search::SearchOptions& options, Counts& counts) {
    const auto isChosen = [&options](const std::string& key) {
        return std::any_of(options.facets.begin(), options.facets.end(),
                           [&key](const auto& choice) { return isAlternative(choice, key); });
    };
    for (const std::string& key : options.count) {
        if (!isChosen(key)) {
            continue;
        }
        search::SearchOptions besides = options;
        besides.limit = 1; // only the counts are wanted
        besides.passages = 1;
        besides.count = {key};
        std::erase_if(besides.facets, [&key](const auto& choice) { return isAlternative(choice, key); });
        for (const SearchSource& source : sources) {
            addCounts(counts, source.index.get()->search(query, besides));
        }
    }
    std::erase_if(options.count, isChosen);
}

} // namespace

QStringList SearchAnswer::Passage::words() const {
    QStringList words;
    for (const MarkedText::Mark& mark : snippet.marks) {
        const QString word = snippet.text.mid(mark.begin, mark.length);
        if (!words.contains(word, Qt::CaseInsensitive)) {
            words.append(word);
        }
    }
    return words;
}

search::Query queryOf(const SearchRequest& request) {
    return search::Query::parse(request.text.toStdString(), request.isTyping
                                                                ? search::Query::Typing::Unfinished
                                                                : search::Query::Typing::Finished);
}

std::shared_ptr<const SearchAnswer> answerTo(const SearchRequest& request,
                                             const std::vector<SearchSource>& sources) {
    const search::Query query = queryOf(request);
    search::SearchOptions options = optionsOf(request);
    Counts counts;
    countAlternatives(sources, query, options, counts);
    bool isRelaxed = true;
    std::vector<search::Answer> answers;
    for (const SearchSource& source : sources) {
        answers.push_back(source.index.get()->search(query, options));
        isRelaxed = isRelaxed && (answers.back().isRelaxed || answers.back().hits.empty());
    }
    auto answer = std::make_shared<SearchAnswer>();
    for (std::size_t i = 0; i < sources.size(); ++i) {
        if (answers[i].isRelaxed && !isRelaxed) {
            continue; // others have all the words
        }
        add(sources[i], answers[i], *answer);
        addCounts(counts, answers[i]);
    }
    answer->isRelaxed = isRelaxed && !answer->pages.isEmpty();
    std::stable_sort(answer->pages.begin(), answer->pages.end(),
                     [](const auto& a, const auto& b) { return a.score > b.score; });
    answer->pages.resize(std::min<qsizetype>(answer->pages.size(), request.pages));
    answer->facets = facetsOf(counts, request, sources);
    return answer;
}

} // namespace lectern::reader
