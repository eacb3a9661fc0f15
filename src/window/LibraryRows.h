// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The rows of the library as the start page shows them: narrowed by words, and put into sentences.
#pragma once

#include <QDateTime>
#include <QSortFilterProxyModel>

namespace lectern::window {

// In the order of reader::Library.
class LibraryRows : public QSortFilterProxyModel {
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    // Rows stay whose name, description or folder hold all the words.
    void setText(const QString& text);
    // For screen readers, too.
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QStringList m_words;
};

// The sentences of a row, translated. `index` is of the library, or of rows of it.
[[nodiscard]] QString describe(const QModelIndex& index); // "19 pages"; what is said below the description
[[nodiscard]] QString describeChanges(const QModelIndex& index); // "3 changed since"; empty without any
[[nodiscard]] QString
describeReading(const QModelIndex& index); // "Continue with “FAQ”"; empty before the first
// "today, 14:05", "yesterday", else a date; empty for 0, which is never.
[[nodiscard]] QString describeTime(qint64 milliseconds, const QDateTime& now = QDateTime::currentDateTime());

} // namespace lectern::window
