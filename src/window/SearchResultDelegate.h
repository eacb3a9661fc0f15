// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Rows of a search: pages by title, and below them the passages with what was looked for.
#pragma once

#include <QStyledItemDelegate>

namespace lectern::window {

// For the rows of a reader::SearchModel in a view that is as wide as its viewport.
class SearchResultDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintPage(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintPassage(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
};

} // namespace lectern::window
