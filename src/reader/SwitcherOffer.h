// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Titles, headings and commands, and which of them a few letters mean.
#pragma once

#include "reader/CollectionIndex.h"
#include "reader/MarkedText.h"
#include "search/Fuzzy.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QStringList>

#include <string>
#include <vector>

namespace lectern::reader {

struct SwitcherRow {
    enum class Kind { Page, Heading, Command };
    struct PageKey {
        QString collection; // Collection::id
        QString url;        // PageInfo::url
        bool operator==(const PageKey&) const = default;
    };

    Kind kind = Kind::Page;
    MarkedText text;
    QString detail;
    PageKey page;
    QString anchor;
    int command = -1;
    bool isRecent = false;
};

// Put together on one thread, then used on another; never on both at once.
class SwitcherOffer {
public:
    static constexpr int mostRows = 100;

    // In the order in which their pages are to be preferred.
    void addSource(const CollectionPtr& collection, const CollectionIndex::Handle& index);
    void setCommands(const QStringList& names) { m_commands = names; }
    void setRecent(const QList<SwitcherRow::PageKey>& pages) { m_recent = pages; }
    void setOnly(const QHash<QString, QStringList>& urls) { m_only = urls; }

    // The best first. The first call makes ready what is offered, which takes a moment with many pages.
    QList<SwitcherRow> rows(const QString& text);

private:
    struct Source {
        CollectionPtr collection;
        CollectionIndex::Handle index;
    };
    struct Item {
        SwitcherRow::Kind kind = SwitcherRow::Kind::Page;
        std::string text;
        search::FuzzyText fuzzy;
        std::string detail; // a heading's page
        std::string url;
        std::string anchor;
        int source = -1;
        int command = -1;
        int recent = -1; // place among the recent ones, 0 = the latest
        std::vector<std::pair<std::string, search::FuzzyText>> keywords = {};
    };
    struct Scored {
        const Item* item = nullptr;
        double score = 0;
        int keyword = -1; // the one that was found
    };

    void prepare();
    void addPages(int source);
    void addHeadings(int source);
    void addCommands();
    bool isOffered(const QString& collection, const std::string& url) const;
    Scored scored(const Item& item, const search::Fuzzy& fuzzy) const;
    SwitcherRow rowOf(const Scored& scored, const search::Fuzzy& fuzzy) const;

    std::vector<Source> m_sources;
    QStringList m_commands;
    QList<SwitcherRow::PageKey> m_recent;
    QHash<QString, QStringList> m_only;
    QHash<QString, QSet<QString>> m_onlySets;
    std::vector<Item> m_items;
    bool m_isReady = false;
};

} // namespace lectern::reader
