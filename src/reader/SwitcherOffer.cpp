// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/SwitcherOffer.h"

#include "search/Index.h"

#include <algorithm>

namespace lectern::reader {

namespace {

// What others' matches are worth beside one in a page's title.
constexpr double headingShare = 0.85;
constexpr double commandShare = 0.9;
constexpr double keywordShare = 0.7;
constexpr double recentBonus = 0.08;
constexpr double firstSourceBonus = 0.04;

using Kind = SwitcherRow::Kind;

} // namespace

void SwitcherOffer::addSource(const CollectionPtr& collection, const CollectionIndex::Handle& index) {
    m_sources.push_back({collection, index});
}

bool SwitcherOffer::isOffered(const QString& collection, const std::string& url) const {
    const auto only = m_onlySets.find(collection);
    return only == m_onlySets.end() || only->contains(QString::fromStdString(url));
}

void SwitcherOffer::prepare() {
    for (auto only = m_only.begin(); only != m_only.end(); ++only) {
        m_onlySets.insert(only.key(), QSet<QString>(only->begin(), only->end()));
    }
    for (int source = 0; source < static_cast<int>(m_sources.size()); ++source) {
        addPages(source);
    }
    for (int source = 0; source < static_cast<int>(m_sources.size()); ++source) {
        addHeadings(source);
    }
    addCommands();
    m_isReady = true;
}

void SwitcherOffer::addPages(int source) {
    const CollectionPtr& collection = m_sources[static_cast<std::size_t>(source)].collection;
    const PageTree& tree = *collection->pages;
    for (int position = 0; position < tree.pageCount(); ++position) {
        const PageTree::Entry& entry = tree.entries()[static_cast<std::size_t>(tree.entryAt(position))];
        if (!isOffered(collection->id, entry.page->url)) {
            continue;
        }
        Item item{Kind::Page, entry.title, search::FuzzyText(entry.title), {}, entry.page->url, {}, source};
        const qsizetype recent =
            m_recent.indexOf(SwitcherRow::PageKey{collection->id, QString::fromStdString(entry.page->url)});
        item.recent = static_cast<int>(recent);
        for (const std::string& keyword : entry.page->keywords) {
            item.keywords.emplace_back(keyword, search::FuzzyText(keyword));
        }
        m_items.push_back(std::move(item));
    }
}

void SwitcherOffer::addHeadings(int source) {
    const Source& from = m_sources[static_cast<std::size_t>(source)];
    for (const search::Headings& page : from.index.get()->headings()) {
        if (!isOffered(from.collection->id, page.url)) {
            continue;
        }
        for (const auto& [heading, anchor] : page.headings) {
            if (heading != page.title) { // the page itself stands for it
                m_items.push_back({Kind::Heading, heading, search::FuzzyText(heading), page.title, page.url,
                                   anchor, source});
            }
        }
    }
}

void SwitcherOffer::addCommands() {
    for (int i = 0; i < m_commands.size(); ++i) {
        const std::string name = m_commands[i].toStdString();
        m_items.push_back({Kind::Command, name, search::FuzzyText(name), {}, {}, {}, -1, i});
    }
}

SwitcherOffer::Scored SwitcherOffer::scored(const Item& item, const search::Fuzzy& fuzzy) const {
    Scored scored{&item, fuzzy.score(item.fuzzy), -1};
    if (item.kind == Kind::Heading) {
        scored.score *= headingShare;
    } else if (item.kind == Kind::Command) {
        scored.score *= commandShare;
    }
    for (std::size_t i = 0; i < item.keywords.size(); ++i) {
        const double byKeyword = fuzzy.score(item.keywords[i].second) * keywordShare;
        if (byKeyword > scored.score) {
            scored.score = byKeyword;
            scored.keyword = static_cast<int>(i);
        }
    }
    if (scored.score > 0) {
        scored.score += item.recent >= 0 ? recentBonus : 0;
        scored.score += item.source == 0 ? firstSourceBonus : 0;
    }
    return scored;
}

SwitcherRow SwitcherOffer::rowOf(const Scored& scored, const search::Fuzzy& fuzzy) const {
    const Item& item = *scored.item;
    SwitcherRow row;
    row.kind = item.kind;
    const auto match = scored.keyword < 0 ? fuzzy.match(item.fuzzy) : std::nullopt;
    row.text = markedText(item.text, match ? match->ranges : std::vector<search::Range>());
    row.detail = QString::fromStdString(
        scored.keyword < 0 ? item.detail : item.keywords[static_cast<std::size_t>(scored.keyword)].first);
    if (item.source >= 0) {
        const CollectionPtr& site = m_sources[static_cast<std::size_t>(item.source)].collection;
        row.page = {site->id, QString::fromStdString(item.url)};
        if (m_sources.size() > 1) {
            row.detail += (row.detail.isEmpty() ? QString() : QStringLiteral(" · ")) + site->title;
        }
    }
    row.anchor = QString::fromStdString(item.anchor);
    row.command = item.command;
    row.isRecent = item.recent >= 0;
    return row;
}

QList<SwitcherRow> SwitcherOffer::rows(const QString& text) {
    if (!m_isReady) {
        prepare();
    }
    const QString typed = text.trimmed();
    const bool onlyCommands = typed.startsWith(u'>');
    const bool onlyHeadings = typed.startsWith(u'#');
    const search::Fuzzy fuzzy(typed.mid(onlyCommands || onlyHeadings ? 1 : 0).toStdString());
    std::vector<Scored> found;
    for (const Item& item : m_items) {
        if ((onlyCommands && item.kind != Kind::Command) || (onlyHeadings && item.kind != Kind::Heading)) {
            continue;
        }
        if (!fuzzy.isEmpty()) {
            if (const Scored each = scored(item, fuzzy); each.score > 0) {
                found.push_back(each);
            }
        } else if (onlyCommands || onlyHeadings || item.kind == Kind::Page) {
            found.push_back({&item, item.recent >= 0 ? 1.0 / (1 + item.recent) : 0.0, -1});
        }
    }
    const auto better = [](const Scored& a, const Scored& b) {
        return a.score != b.score ? a.score > b.score : a.item < b.item; // items lie in reading order
    };
    const std::size_t shown = std::min<std::size_t>(found.size(), mostRows);
    std::partial_sort(found.begin(), found.begin() + static_cast<std::ptrdiff_t>(shown), found.end(), better);
    QList<SwitcherRow> rows;
    for (std::size_t i = 0; i < shown; ++i) {
        rows.append(rowOf(found[i], fuzzy));
    }
    return rows;
}

} // namespace lectern::reader
