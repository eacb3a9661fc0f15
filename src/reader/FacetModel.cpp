// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/FacetModel.h"

#include <algorithm>

namespace lectern::reader {

namespace {

QString qt(const std::string& text) {
    return QString::fromStdString(text);
}

} // namespace

FacetModel::FacetModel(PageFilterModel& filter, QObject* parent)
    : QAbstractItemModel(parent), m_filter(filter) {
    m_worker.setMaxThreadCount(1);
    connect(&filter, &PageFilterModel::filterChanged, this, &FacetModel::follow);
    follow();
}

FacetModel::~FacetModel() {
    m_worker.waitForDone();
}

// A table takes a moment to be made; the rows are the old tree's until then.
void FacetModel::follow() {
    const PageTreePtr tree = m_filter.tree();
    if (tree == nullptr || tree == m_tree) {
        show();
        return;
    }
    m_worker.start([this, tree] {
        tree->facets();
        QMetaObject::invokeMethod(this, [this, tree] {
            if (tree == m_filter.tree() && tree != m_tree) {
                show();
            }
        });
    });
}

void FacetModel::show() {
    beginResetModel();
    m_keys.clear();
    m_tree = m_filter.tree();
    if (m_tree != nullptr) {
        for (const FacetTable::Key& key : m_tree->facets().keys()) {
            m_keys.push_back({&key, count(key)});
        }
    }
    std::stable_sort(m_keys.begin(), m_keys.end(), [this](const Key& a, const Key& b) {
        return m_pinned.contains(qt(a.key->name)) && !m_pinned.contains(qt(b.key->name));
    });
    endResetModel();
}

// Where one of several values will do, each is counted as if none of them had been chosen: else what could be
// added would never be on offer.
std::vector<bool> FacetModel::matchesBesides(const FacetTable::Key& key) const {
    QList<FacetChoice> others = m_filter.facets();
    const auto alternatives = others.removeIf([&key](const FacetChoice& choice) {
        return choice.mode == FacetChoice::Mode::Any && choice.key == qt(key.name);
    });
    if (alternatives == 0) {
        return m_filter.matches();
    }
    return PageFilter(m_filter.text(), m_filter.keywords(), others).matches(*m_tree);
}

std::vector<FacetModel::Value> FacetModel::count(const FacetTable::Key& key) const {
    std::vector<Value> values(key.values.size());
    for (std::size_t i = 0; i < values.size(); ++i) {
        values[i].value = &key.values[i];
    }
    const std::vector<bool> matches = matchesBesides(key);
    for (const auto& [entry, value] : key.uses) {
        values[static_cast<std::size_t>(value)].pages += matches[static_cast<std::size_t>(entry)];
    }
    const QList<FacetChoice> choices = m_filter.choices();
    for (Value& value : values) {
        for (const FacetChoice& choice : choices) {
            if (choice.key == qt(key.name) && choice.value == qt(value.value->value)) {
                value.isChosen = true;
                value.mode = choice.mode;
            }
        }
    }
    std::erase_if(values, [](const Value& value) { return value.pages == 0 && !value.isChosen; });
    std::stable_sort(values.begin(), values.end(),
                     [](const Value& a, const Value& b) { return a.pages > b.pages; });
    return values;
}

void FacetModel::toggle(const QModelIndex& index, FacetChoice::Mode mode) {
    if (index.isValid() && index.internalId() > 0) {
        m_filter.toggleFacet({index.data(KeyRole).toString(), index.data(ValueRole).toString(), mode});
    }
}

void FacetModel::setPinned(const QStringList& keys) {
    if (m_pinned != keys) {
        m_pinned = keys;
        if (m_tree == m_filter.tree()) {
            show();
        }
    }
}

void FacetModel::togglePinned(const QModelIndex& key) {
    const QString name = key.data(KeyRole).toString();
    QStringList keys = m_pinned;
    if (!keys.removeOne(name)) {
        keys.append(name);
    }
    setPinned(keys);
    emit pinnedChanged(keys);
}

// A value's index carries its key's row + 1; a key's carries 0.
QModelIndex FacetModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : 0);
}

QModelIndex FacetModel::parent(const QModelIndex& child) const {
    return child.isValid() && child.internalId() > 0
               ? createIndex(static_cast<int>(child.internalId()) - 1, 0, quintptr{0})
               : QModelIndex();
}

int FacetModel::rowCount(const QModelIndex& parent) const {
    if (!parent.isValid()) {
        return static_cast<int>(m_keys.size());
    }
    return parent.internalId() == 0 && parent.column() == 0
               ? static_cast<int>(m_keys[static_cast<std::size_t>(parent.row())].values.size())
               : 0;
}

int FacetModel::columnCount(const QModelIndex&) const {
    return 1;
}

QVariant FacetModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    if (index.internalId() == 0) {
        return keyData(m_keys[static_cast<std::size_t>(index.row())], role);
    }
    const Key& key = m_keys[static_cast<std::size_t>(index.internalId()) - 1];
    return valueData(key, key.values[static_cast<std::size_t>(index.row())], role);
}

QVariant FacetModel::keyData(const Key& key, int role) const {
    const QString name = qt(key.key->name);
    switch (role) {
    case Qt::DisplayRole:
        return facetName(name);
    case KeyRole:
        return name;
    case ValueRole:
        return QString();
    case PageCountRole:
        return key.key->pages;
    case PinnedRole:
        return m_pinned.contains(name);
    default:
        return {};
    }
}

QVariant FacetModel::valueData(const Key& key, const Value& value, int role) const {
    switch (role) {
    case Qt::DisplayRole:
        return qt(value.value->label);
    case Qt::CheckStateRole:
        return value.isChosen ? Qt::Checked : Qt::Unchecked;
    case KeyRole:
        return qt(key.key->name);
    case ValueRole:
        return qt(value.value->value);
    case PageCountRole:
        return value.pages;
    case ChosenRole:
        return value.isChosen;
    case ModeRole:
        return static_cast<int>(value.mode);
    default:
        return {};
    }
}

QHash<int, QByteArray> FacetModel::roleNames() const {
    QHash<int, QByteArray> names = QAbstractItemModel::roleNames();
    names.insert({{KeyRole, "key"},
                  {ValueRole, "value"},
                  {PageCountRole, "pageCount"},
                  {ChosenRole, "chosen"},
                  {ModeRole, "mode"},
                  {PinnedRole, "pinned"}});
    return names;
}

} // namespace lectern::reader
