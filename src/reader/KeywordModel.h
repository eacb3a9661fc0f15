// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The keywords of the pages on show, each with how many of them bear it.
#pragma once

#include "reader/PageFilterModel.h"

#include <QAbstractListModel>

#include <vector>

namespace lectern::reader {

// Follows a PageFilterModel: a row per keyword that would leave at least one page, most pages first, then by
// name. Choosing one here narrows the filter; the counts follow.
class KeywordModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        Label = Qt::UserRole + 1, // QString, as an author spelled it
        Folded,                   // QString, what PageFilterModel::toggleKeyword takes
        PageCount,                // int, under the filter as it stands
        Chosen,                   // bool; Qt::CheckStateRole says the same
    };
    Q_ENUM(Role)

    // The filter must outlive this model.
    explicit KeywordModel(PageFilterModel& filter, QObject* parent = nullptr);

    // Adds the keyword to the filter's choice or takes it out.
    void toggle(const QModelIndex& index);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    struct Row {
        PageTree::Keyword keyword; // pages: under the filter
        bool chosen = false;
    };

    void follow();
    std::vector<Row> count() const;
    void replace(std::vector<Row> rows);

    PageFilterModel& m_filter;
    std::vector<Row> m_rows;
};

} // namespace lectern::reader
