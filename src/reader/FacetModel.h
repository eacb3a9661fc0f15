// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The keys and values by which the pages on show can be narrowed further.
#pragma once

#include "reader/FacetTable.h"
#include "reader/PageFilterModel.h"

#include <QAbstractItemModel>
#include <QStringList>
#include <QThreadPool>

#include <memory>
#include <vector>

namespace lectern::reader {

// Top-level rows are keys, pinned ones first, then in FacetTable's order; below each are its values with how
// many pages of the filter have them, most first. Values that would leave no page are left out unless chosen.
// Follows a PageFilterModel; choosing here narrows that, and whatever follows it. Lives on the interface
// thread; the table of a new tree is made on another.
class FacetModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Role {
        KeyRole = Qt::UserRole + 1, // QString
        ValueRole,                  // QString; empty for a key
        PageCountRole,              // int: of a value under the filter as it stands; of a key in all
        ChosenRole,                 // bool; Qt::CheckStateRole says the same
        ModeRole,                   // FacetChoice::Mode as int, of a chosen value
        PinnedRole,                 // bool, of a key
    };
    Q_ENUM(Role)

    // The filter must outlive this model.
    explicit FacetModel(PageFilterModel& filter, QObject* parent = nullptr);
    ~FacetModel() override;

    // Chooses the value of this row in this mode; chosen in this mode already, it is let go.
    void toggle(const QModelIndex& index, FacetChoice::Mode mode = FacetChoice::Mode::All);

    // Keys that come first: see Settings::pinnedFacets.
    void setPinned(const QStringList& keys);
    [[nodiscard]] const QStringList& pinned() const { return m_pinned; }
    void togglePinned(const QModelIndex& key);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

signals:
    void pinnedChanged(const QStringList& keys);

private:
    struct Value {
        const FacetTable::Value* value = nullptr;
        int pages = 0;
        bool isChosen = false;
        FacetChoice::Mode mode = FacetChoice::Mode::All;
    };
    struct Key {
        const FacetTable::Key* key = nullptr;
        std::vector<Value> values;
    };

    void follow();
    void show();
    std::vector<bool> matchesBesides(const FacetTable::Key& key) const;
    std::vector<Value> count(const FacetTable::Key& key) const;
    QVariant keyData(const Key& key, int role) const;
    QVariant valueData(const Key& key, const Value& value, int role) const;

    PageFilterModel& m_filter;
    PageTreePtr m_tree; // of m_keys
    std::vector<Key> m_keys;
    QStringList m_pinned;
    QThreadPool m_worker;
};

} // namespace lectern::reader
