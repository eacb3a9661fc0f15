// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/SearchModel.h"

#include "reader/QueryExplanation.h"
#include "reader/SearchIndexes.h"
#include "search/Index.h"

#include <algorithm>
#include <map>
#include <utility>

namespace lectern::reader {

namespace {

struct Source {
    QString id;
    CollectionIndex::Handle index;
    CollectionPtr collection;
};

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

search::Query queryOf(const SearchRequest& request) {
    return search::Query::parse(request.text.toStdString(), request.isTyping
                                                                ? search::Query::Typing::Unfinished
                                                                : search::Query::Typing::Finished);
}

struct Passage {
    QString section;
    QString anchor;
    MarkedText snippet;

    [[nodiscard]] QStringList words() const {
        QStringList words;
        for (const MarkedText::Mark& mark : snippet.marks) {
            const QString word = snippet.text.mid(mark.begin, mark.length);
            if (!words.contains(word, Qt::CaseInsensitive)) {
                words.append(word);
            }
        }
        return words;
    }
};

struct Page {
    QString collection;
    QString url;
    QString title;
    QString path;
    double score = 0;
    QList<Passage> passages;
};

Page pageOf(const QString& collection, const search::Hit& hit) {
    Page page{collection,
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
QString labelOf(const QString& key, const QString& value, const std::vector<Source>& sources) {
    if (key != facet::keyword) {
        return value;
    }
    const std::string folded = value.toStdString();
    for (const Source& source : sources) {
        for (const PageTree::Keyword& keyword : source.collection->pages->keywords()) {
            if (keyword.folded == folded) {
                return QString::fromStdString(keyword.label);
            }
        }
    }
    return value;
}

} // namespace

struct SearchModel::Answer {
    QList<Page> pages;
    int found = 0;
    bool isCapped = false;
    bool isRelaxed = false;
    QString corrected;
    QList<FacetValues> facets;

    void add(const Source& source, const search::Answer& answer) {
        for (const search::Hit& hit : answer.hits) {
            pages.append(pageOf(source.id, hit));
        }
        found += static_cast<int>(answer.found);
        isCapped = isCapped || answer.isCapped;
    }
};

namespace {

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
                                         const std::vector<Source>& sources) {
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

} // namespace

SearchModel::SearchModel(SearchIndexes& indexes, QObject* parent)
    : QAbstractItemModel(parent), m_indexes(indexes), m_answer(std::make_shared<Answer>()) {
    m_worker.setMaxThreadCount(1);
    m_worker.setExpiryTimeout(-1);
    connect(&indexes, &SearchIndexes::changed, this, [this](const QString& id) {
        if (m_request.collections.contains(id)) {
            run();
        }
    });
}

SearchModel::~SearchModel() {
    m_worker.waitForDone();
}

void SearchModel::search(const SearchRequest& request) {
    m_request = request;
    m_explanation = explanationOf(queryOf(request));
    run();
}

void SearchModel::clear() {
    search({});
    take({}, std::make_shared<Answer>());
}

void SearchModel::run() {
    m_isStale = m_isRunning;
    if (m_isRunning) {
        return; // begun anew when the worker is back
    }
    m_isRunning = true;
    std::vector<Source> sources;
    for (const QString& id : m_request.collections) {
        if (const CollectionIndex* index = m_indexes.find(id)) {
            sources.push_back({id, index->handle(), index->collection()});
        }
    }
    m_worker.start([this, request = m_request, sources = std::move(sources)] {
        const search::Query query = queryOf(request);
        const search::SearchOptions options = optionsOf(request);
        auto answer = std::make_shared<Answer>();
        Counts counts;
        bool isRelaxed = true;
        std::vector<search::Answer> answers;
        for (const Source& source : sources) {
            answers.push_back(source.index.get()->search(query, options));
            isRelaxed = isRelaxed && (answers.back().isRelaxed || answers.back().hits.empty());
        }
        for (std::size_t i = 0; i < sources.size(); ++i) {
            if (answers[i].isRelaxed && !isRelaxed) {
                continue; // others have all the words
            }
            answer->add(sources[i], answers[i]);
            addCounts(counts, answers[i]);
            if (answer->corrected.isEmpty() && !answers[i].hits.empty()) {
                answer->corrected = QString::fromStdString(answers[i].corrected);
            }
        }
        answer->isRelaxed = isRelaxed && !answer->pages.isEmpty();
        std::stable_sort(answer->pages.begin(), answer->pages.end(),
                         [](const Page& a, const Page& b) { return a.score > b.score; });
        answer->pages.resize(std::min<qsizetype>(answer->pages.size(), request.pages));
        answer->facets = facetsOf(counts, request, sources);
        QMetaObject::invokeMethod(this, [this, request, answer] {
            m_isRunning = false;
            if (m_isStale) {
                run();
            } else {
                take(request, answer);
            }
        });
    });
}

void SearchModel::take(const SearchRequest& answered, std::shared_ptr<const Answer> answer) {
    if (answered != m_request) {
        return;
    }
    beginResetModel();
    m_answer = std::move(answer);
    endResetModel();
    emit finished();
}

int SearchModel::found() const {
    return m_answer->found;
}

bool SearchModel::isCapped() const {
    return m_answer->isCapped;
}

bool SearchModel::isRelaxed() const {
    return m_answer->isRelaxed;
}

QString SearchModel::corrected() const {
    return m_answer->corrected;
}

QList<SearchModel::FacetValues> SearchModel::facets() const {
    return m_answer->facets;
}

// A passage's index carries its page's row + 1; a page's carries 0.
QModelIndex SearchModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : 0);
}

QModelIndex SearchModel::parent(const QModelIndex& child) const {
    return child.isValid() && child.internalId() > 0
               ? createIndex(static_cast<int>(child.internalId()) - 1, 0, quintptr{0})
               : QModelIndex();
}

int SearchModel::rowCount(const QModelIndex& parent) const {
    if (!parent.isValid()) {
        return static_cast<int>(m_answer->pages.size());
    }
    return parent.internalId() == 0 && parent.column() == 0
               ? static_cast<int>(m_answer->pages[parent.row()].passages.size())
               : 0;
}

int SearchModel::columnCount(const QModelIndex&) const {
    return 1;
}

QVariant SearchModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const bool isPage = index.internalId() == 0;
    const Page& page = m_answer->pages[isPage ? index.row() : static_cast<int>(index.internalId()) - 1];
    const Passage& passage = page.passages[isPage ? 0 : index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return isPage ? page.title : passage.section.isEmpty() ? passage.snippet.text : passage.section;
    case CollectionRole:
        return page.collection;
    case UrlRole:
        return page.url;
    case AnchorRole:
        return passage.anchor;
    case WordsRole:
        return passage.words();
    case TitleRole:
        return page.title;
    case PathRole:
        return page.path;
    case ScoreRole:
        return page.score;
    case SectionRole:
        return passage.section;
    case SnippetRole:
        return QVariant::fromValue(passage.snippet);
    default:
        return {};
    }
}

QHash<int, QByteArray> SearchModel::roleNames() const {
    QHash<int, QByteArray> names = QAbstractItemModel::roleNames();
    names.insert({{CollectionRole, "collection"},
                  {UrlRole, "url"},
                  {AnchorRole, "anchor"},
                  {WordsRole, "words"},
                  {TitleRole, "title"},
                  {PathRole, "path"},
                  {ScoreRole, "score"},
                  {SectionRole, "section"},
                  {SnippetRole, "snippet"}});
    return names;
}

} // namespace lectern::reader
