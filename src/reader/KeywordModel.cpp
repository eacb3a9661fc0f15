// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/KeywordModel.h"

#include "reader/RowDiff.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace lectern::reader {

namespace {

// Past this many announced ranges a reset costs views less.
constexpr std::size_t mostSteps = 100;

} // namespace

KeywordModel::KeywordModel(PageFilterModel& filter, QObject* parent)
    : QAbstractListModel(parent), m_filter(filter), m_rows(count()) {
    connect(&m_filter, &PageFilterModel::filterChanged, this, &KeywordModel::follow);
}

void KeywordModel::toggle(const QModelIndex& index) {
    if (checkIndex(index, CheckIndexOption::IndexIsValid)) {
        m_filter.toggleKeyword(data(index, Folded).toString());
    }
}

int KeywordModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant KeywordModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Label:
        return QString::fromStdString(row.keyword.label);
    case Qt::AccessibleTextRole:
        return tr("%1, on %n page(s)", "a keyword's button, for screen readers", row.keyword.pages)
            .arg(QString::fromStdString(row.keyword.label));
    case Qt::ToolTipRole:
        return row.chosen ? tr("Show pages without this keyword again")
                          : tr("Show only pages with this keyword");
    case Qt::CheckStateRole:
        return row.chosen ? Qt::Checked : Qt::Unchecked;
    case Folded:
        return QString::fromStdString(row.keyword.folded);
    case PageCount:
        return row.keyword.pages;
    case Chosen:
        return row.chosen;
    default:
        return {};
    }
}

QHash<int, QByteArray> KeywordModel::roleNames() const {
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert({{Label, "label"}, {Folded, "folded"}, {PageCount, "pageCount"}, {Chosen, "chosen"}});
    return names;
}

void KeywordModel::follow() {
    replace(count());
}

std::vector<KeywordModel::Row> KeywordModel::count() const {
    const PageTree& tree = *m_filter.tree();
    std::vector<int> pages(tree.keywords().size(), 0);
    for (std::size_t i = 0; i < m_filter.matches().size(); ++i) {
        if (m_filter.matches()[i]) {
            for (const int keyword : tree.entries()[i].keywords) {
                ++pages[static_cast<std::size_t>(keyword)];
            }
        }
    }
    const QStringList chosen = m_filter.keywords();
    std::vector<Row> rows;
    for (std::size_t i = 0; i < pages.size(); ++i) {
        const PageTree::Keyword& keyword = tree.keywords()[i];
        const bool isChosen = chosen.contains(QString::fromStdString(keyword.folded));
        if (pages[i] > 0 || isChosen) {
            rows.push_back({{keyword.folded, keyword.label, pages[i]}, isChosen});
        }
    }
    // The tree's keywords are sorted by name, and that order stays among equals.
    std::stable_sort(rows.begin(), rows.end(),
                     [](const Row& a, const Row& b) { return a.keyword.pages > b.keyword.pages; });
    return rows;
}

// Keeps the rows that stay, so that a keyboard's focus stays on the keyword it has just chosen.
void KeywordModel::replace(std::vector<Row> rows) {
    const auto keysOf = [](const std::vector<Row>& list) {
        std::vector<std::string_view> keys;
        std::transform(list.begin(), list.end(), std::back_inserter(keys),
                       [](const Row& row) -> std::string_view { return row.keyword.folded; });
        return keys;
    };
    const RowDiff diff = diffRows(keysOf(m_rows), keysOf(rows));
    if (diff.steps() > mostSteps) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    for (const RowDiff::Range& range : diff.removed) {
        beginRemoveRows({}, range.first, range.first + range.count - 1);
        m_rows.erase(m_rows.begin() + range.first, m_rows.begin() + range.first + range.count);
        endRemoveRows();
    }
    if (diff.reordered) {
        emit layoutAboutToBeChanged();
        std::vector<Row> sorted;
        QModelIndexList from;
        QModelIndexList to;
        for (const int row : diff.order) {
            from.append(index(row));
            to.append(index(static_cast<int>(sorted.size())));
            sorted.push_back(std::move(m_rows[static_cast<std::size_t>(row)]));
        }
        m_rows = std::move(sorted);
        changePersistentIndexList(from, to);
        emit layoutChanged();
    }
    for (const RowDiff::Range& range : diff.inserted) {
        beginInsertRows({}, range.first, range.first + range.count - 1);
        m_rows.insert(m_rows.begin() + range.first, rows.begin() + range.first,
                      rows.begin() + range.first + range.count);
        endInsertRows();
    }
    m_rows = std::move(rows);
    if (!m_rows.empty()) {
        emit dataChanged(index(0), index(static_cast<int>(m_rows.size()) - 1));
    }
}

} // namespace lectern::reader
