// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Rows of trees with a mark for what has been read.
#pragma once

#include <QStyledItemDelegate>

#include <functional>

namespace lectern::window {

class ProgressDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    // How much of a row's page has been read, 0 to 1; where it is more than nothing, a small disc says so.
    using Progress = std::function<double(const QModelIndex&)>;
    void setProgress(Progress progress) { m_progress = std::move(progress); }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    Progress m_progress;
};

} // namespace lectern::window
