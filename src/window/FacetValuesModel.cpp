// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/FacetValuesModel.h"

#include <algorithm>

namespace lectern::window {

using Mode = reader::FacetChoice::Mode;

// Where the same values stay in the same order, as they do while one chooses, the chips do not stir.
void FacetValuesModel::setValues(const QList<FacetValue>& values) {
    if (m_values == values)
        return;
    const bool areSame = std::equal(m_values.begin(), m_values.end(), values.begin(), values.end(),
                                    [](const auto& a, const auto& b) { return a.value == b.value; });
    if (areSame) {
        m_values = values;
        emit dataChanged(index(0), index(static_cast<int>(m_values.size()) - 1));
        return;
    }
    beginResetModel();
    m_values = values;
    endResetModel();
}

int FacetValuesModel::find(const QString& value) const {
    const auto place = std::find_if(m_values.begin(), m_values.end(),
                                    [&value](const FacetValue& known) { return known.value == value; });
    return place == m_values.end() ? -1 : static_cast<int>(place - m_values.begin());
}

int FacetValuesModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_values.size());
}

QVariant FacetValuesModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FacetValue& value = m_values.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return value.label;
    case Qt::AccessibleTextRole:
        return spoken(value);
    case Qt::ToolTipRole:
        return value.chosen ? tr("Click to let this go again")
                            : tr("Click: pages with this. Ctrl+click: with this or another one. Shift+click: "
                                 "pages without this.");
    case Qt::CheckStateRole:
        return value.chosen ? Qt::Checked : Qt::Unchecked;
    case ValueRole:
        return value.value;
    case PagesRole:
        return value.pages;
    case ModeRole:
        return value.chosen ? static_cast<int>(*value.chosen) : -1;
    default:
        return {};
    }
}

QString FacetValuesModel::spoken(const FacetValue& value) {
    const QString text =
        tr("%1, on %n page(s)", "a keyword's button, for screen readers", value.pages).arg(value.label);
    if (!value.chosen)
        return text;
    switch (*value.chosen) {
    case Mode::All:
        return tr("%1, chosen").arg(text);
    case Mode::Any:
        return tr("%1, chosen beside others").arg(text);
    case Mode::None:
        return tr("%1, left out").arg(text);
    }
    return text;
}

} // namespace lectern::window
