// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/SearchModel.h"

#include "reader/QueryExplanation.h"
#include "reader/SearchAnswer.h"
#include "reader/SearchIndexes.h"

namespace lectern::reader {

SearchModel::SearchModel(SearchIndexes& indexes, QObject* parent)
    : QAbstractItemModel(parent), m_indexes(indexes), m_answer(std::make_shared<SearchAnswer>()) {
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
    take({}, std::make_shared<SearchAnswer>());
}

void SearchModel::run() {
    m_isStale = m_isRunning;
    if (m_isRunning) {
        return; // begun anew when the worker is back
    }
    m_isRunning = true;
    std::vector<SearchSource> sources;
    for (const QString& id : m_request.collections) {
        if (const CollectionIndex* index = m_indexes.find(id)) {
            sources.push_back({id, index->handle(), index->collection()});
        }
    }
    m_worker.start([this, request = m_request, sources = std::move(sources)] {
        std::shared_ptr<const SearchAnswer> answer = answerTo(request, sources);
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

void SearchModel::take(const SearchRequest& answered, std::shared_ptr<const SearchAnswer> answer) {
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
    const SearchAnswer::Page& page =
        m_answer->pages[isPage ? index.row() : static_cast<int>(index.internalId()) - 1];
    const SearchAnswer::Passage& passage = page.passages[isPage ? 0 : index.row()];
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
