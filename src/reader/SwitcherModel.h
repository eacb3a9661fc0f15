// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a quick switcher offers for the letters typed so far: pages, headings, commands.
#pragma once

#include "reader/SwitcherOffer.h"

#include <QAbstractListModel>
#include <QHash>
#include <QList>
#include <QStringList>
#include <QThreadPool>

#include <memory>

namespace lectern::reader {

class SearchIndexes;

// Matches fuzzily, by search::Fuzzy, on a thread of its own; the latest text wins. Without text it offers the
// recent pages, then all pages in reading order. ">" in front asks for commands alone, "#" for headings
// alone. Lives on the interface thread.
class SwitcherModel : public QAbstractListModel {
    Q_OBJECT

public:
    using Kind = SwitcherRow::Kind;
    using PageKey = SwitcherRow::PageKey;
    enum Role {
        KindRole = Qt::UserRole + 1, // Kind as int
        TextRole,                    // MarkedText: title, heading or command, the letters found marked
        DetailRole,     // QString: of a page its keyword that was found, of a heading its page's title; the
                        // site's title too where several are offered
        CollectionRole, // QString, Collection::id; empty for a command
        UrlRole,        // QString, PageInfo::url; empty for a command
        AnchorRole,     // QString without '#'
        CommandRole,    // int, the place in setCommands(); -1 for the others
        RecentRole,     // bool
    };
    Q_ENUM(Role)

    // `indexes` must outlive this.
    explicit SwitcherModel(SearchIndexes& indexes, QObject* parent = nullptr);
    ~SwitcherModel() override;

    // Whose pages are offered, by Collection::id; the first one's come before others that match as well.
    void setCollections(const QStringList& ids);
    // Shown by their names, without mnemonics.
    void setCommands(const QStringList& names);
    // Latest first.
    void setRecent(const QList<PageKey>& pages);
    // Narrows by PageFilterModel::matches(): pages that a facet leaves out are not offered. Empty = none are
    // left out. Keys are Collection::id, values the pages' urls.
    void setOnly(const QHash<QString, QStringList>& urls);
    void setText(const QString& text);
    [[nodiscard]] const QString& text() const { return m_text; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    // DisplayRole: the text without marks.
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

signals:
    // The rows answer text().
    void ready();

private:
    void offer();
    void run();
    void take(QList<SwitcherRow> rows);

    SearchIndexes& m_indexes;
    QStringList m_collections;
    QStringList m_commands;
    QList<PageKey> m_recent;
    QHash<QString, QStringList> m_only;
    QString m_text;
    std::shared_ptr<SwitcherOffer> m_offer; // the worker's; another one when what is offered changes
    QList<SwitcherRow> m_rows;
    bool m_isRunning = false;
    bool m_isStale = false;
    QThreadPool m_worker; // one thread
};

} // namespace lectern::reader
