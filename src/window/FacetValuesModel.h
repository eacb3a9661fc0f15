// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The values of one key, as chips show them.
#pragma once

#include "reader/FacetChoice.h"

#include <QAbstractListModel>
#include <QList>

#include <optional>

namespace lectern::window {

struct FacetValue {
    QString value;
    QString label;
    int pages = 0;
    std::optional<reader::FacetChoice::Mode> chosen;
    bool operator==(const FacetValue&) const = default;
};

// A pure list: what it holds and in which order is decided elsewhere.
class FacetValuesModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        ValueRole = Qt::UserRole + 1, // QString
        PagesRole,                    // int
        ModeRole, // FacetChoice::Mode as int of a chosen value, -1 of others; Qt::CheckStateRole says whether
    };

    using QAbstractListModel::QAbstractListModel;

    void setValues(const QList<FacetValue>& values);
    // -1 where there is none.
    [[nodiscard]] int find(const QString& value) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] static QString spoken(const FacetValue& value);

    QList<FacetValue> m_values;
};

} // namespace lectern::window
