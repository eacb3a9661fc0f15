// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A list view whose items flow like words; the delegate makes chips of them.
#include "window/FacetPane.h"

#include "reader/SearchModel.h"
#include "ui_FacetPane.h"
#include "window/FacetDelegate.h"
#include "window/Icons.h"

#include <QCollator>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

namespace lectern::window {

using namespace Qt::StringLiterals;
using reader::FacetChoice;
using reader::FacetModel;

FacetPane::FacetPane(QWidget* parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::FacetPane>()), m_values(this) {
    m_ui->setupUi(this);
    m_ui->pinButton->setIcon(icon("pin"_L1));
    m_ui->sortButton->setIcon(icon("sort"_L1));
    m_ui->key->view()->setAccessibleName(m_ui->key->accessibleName());
    m_ui->chips->setModel(&m_values);
    m_ui->chips->setItemDelegate(new FacetDelegate(m_ui->chips));
    m_ui->chips->viewport()->setBackgroundRole(QPalette::Window);
    m_ui->chips->setMouseTracking(true);
    m_ui->chips->installEventFilter(this);
    m_ui->chips->viewport()->installEventFilter(this);
    connect(&m_values, &QAbstractItemModel::dataChanged, m_ui->chips, &QAbstractItemView::doItemsLayout);
    connect(m_ui->key, &QComboBox::activated, this, [this] {
        followValues();
        emit keyChanged(key());
    });
    connect(m_ui->sortButton, &QToolButton::toggled, this, &FacetPane::followValues);
    connect(m_ui->pinButton, &QToolButton::clicked, this, [this] {
        if (const QModelIndex index = keyIndex(); index.isValid())
            m_facets->togglePinned(index);
    });
    hide();
}

FacetPane::~FacetPane() = default;

void FacetPane::setModels(reader::PageFilterModel& filter, FacetModel& facets) {
    m_filter = &filter;
    m_facets = &facets;
    connect(m_ui->clearButton, &QToolButton::clicked, &filter, [&filter] {
        filter.setKeywords({});
        filter.setFacets({});
    });
    connect(&facets, &FacetModel::modelReset, this, &FacetPane::follow);
    connect(&filter, &reader::PageFilterModel::filterChanged, this, &FacetPane::followValues);
    follow();
}

void FacetPane::setSearch(const reader::SearchModel* search) {
    if (m_search == search)
        return;
    if (m_search)
        m_search->disconnect(this);
    m_search = search;
    if (search)
        connect(search, &reader::SearchModel::finished, this, &FacetPane::followValues);
    follow();
}

QString FacetPane::key() const {
    return m_ui->key->currentData().toString();
}

QAbstractItemView& FacetPane::chips() const {
    return *m_ui->chips;
}

FacetPane::Spot FacetPane::spot() const {
    return {key(), m_ui->sortButton->isChecked()};
}

void FacetPane::goTo(const Spot& spot) {
    m_ui->sortButton->setChecked(spot.isSorted);
    const int index = m_ui->key->findData(spot.key);
    if (index < 0 || spot.key == key())
        return;
    m_ui->key->setCurrentIndex(index);
    followValues();
    emit keyChanged(key());
}

void FacetPane::follow() {
    followKeys();
    followValues();
    setVisible(m_ui->key->count() > 0);
}

// The language is known of what was found, be it written or not.
void FacetPane::followKeys() {
    QStringList keys;
    for (int row = 0; row < m_facets->rowCount(); ++row)
        keys.append(m_facets->index(row, 0).data(FacetModel::KeyRole).toString());
    if (m_search && !keys.contains(reader::facet::language))
        keys.insert(std::max(keys.indexOf(reader::facet::keyword), keys.indexOf(reader::facet::folder)) + 1,
                    reader::facet::language);
    QStringList shown;
    for (int row = 0; row < m_ui->key->count(); ++row)
        shown.append(m_ui->key->itemData(row).toString());
    if (keys == shown)
        return;
    const QString before = key();
    m_ui->key->clear();
    for (const QString& each : std::as_const(keys))
        m_ui->key->addItem(reader::facetName(each), each);
    m_ui->key->setCurrentIndex(std::max(0, m_ui->key->findData(before)));
    if (key() != before)
        emit keyChanged(key());
}

void FacetPane::followValues() {
    const QString current = m_ui->chips->currentIndex().data(FacetValuesModel::ValueRole).toString();
    QList<FacetValue> values = m_search ? valuesOfSearch() : valuesOfTree();
    if (m_ui->sortButton->isChecked()) {
        QCollator collator;
        collator.setNumericMode(true);
        std::sort(values.begin(), values.end(), [&collator](const FacetValue& a, const FacetValue& b) {
            return collator.compare(a.label, b.label) < 0;
        });
    }
    m_values.setValues(values);
    if (const int row = m_values.find(current); row >= 0)
        m_ui->chips->setCurrentIndex(m_values.index(row));
    m_ui->pinButton->setVisible(keyIndex().isValid());
    m_ui->pinButton->setChecked(keyIndex().data(FacetModel::PinnedRole).toBool());
    m_ui->clearButton->setVisible(!m_filter->choices().isEmpty());
}

QModelIndex FacetPane::keyIndex() const {
    for (int row = 0; row < m_facets->rowCount(); ++row) {
        const QModelIndex index = m_facets->index(row, 0);
        if (index.data(FacetModel::KeyRole).toString() == key())
            return index;
    }
    return {};
}

QList<FacetValue> FacetPane::valuesOfTree() const {
    QList<FacetValue> values;
    const QModelIndex parent = keyIndex();
    for (int row = 0; parent.isValid() && row < m_facets->rowCount(parent); ++row) {
        const QModelIndex index = m_facets->index(row, 0, parent);
        FacetValue value{index.data(FacetModel::ValueRole).toString(), index.data().toString(),
                         index.data(FacetModel::PageCountRole).toInt(), std::nullopt};
        if (index.data(FacetModel::ChosenRole).toBool())
            value.chosen = static_cast<FacetChoice::Mode>(index.data(FacetModel::ModeRole).toInt());
        values.append(value);
    }
    return values;
}

// What was chosen stays to be let go, also where nothing found has it.
QList<FacetValue> FacetPane::valuesOfSearch() const {
    QList<FacetValue> values;
    for (const auto& found : m_search->facets()) {
        for (const auto& value : found.key == key() ? found.values : decltype(found.values)())
            values.append({value.value, value.label, value.pages, std::nullopt});
    }
    for (const FacetChoice& choice : m_filter->choices()) {
        if (choice.key != key())
            continue;
        const auto place = std::find_if(values.begin(), values.end(), [&choice](const FacetValue& value) {
            return value.value == choice.value;
        });
        if (place == values.end())
            values.append({choice.value, choice.value, 0, choice.mode});
        else
            place->chosen = choice.mode;
    }
    return values;
}

bool FacetPane::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress && m_filter) {
        if (keyPressed(*static_cast<QKeyEvent*>(event)))
            return true;
    } else if (event->type() == QEvent::MouseButtonRelease && watched == m_ui->chips->viewport()) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        if (mouse->button() == Qt::LeftButton)
            toggle(m_ui->chips->indexAt(mouse->pos()), mouse->modifiers());
    }
    return QWidget::eventFilter(watched, event);
}

bool FacetPane::keyPressed(const QKeyEvent& event) {
    switch (event.key()) {
    case Qt::Key_Space:
    case Qt::Key_Select:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        toggle(m_ui->chips->currentIndex(), event.modifiers());
        return true;
    case Qt::Key_Escape:
        emit escaped();
        return true;
    default:
        return false;
    }
}

void FacetPane::toggle(const QModelIndex& index, Qt::KeyboardModifiers how) {
    if (!index.isValid())
        return;
    auto mode = how & Qt::ShiftModifier     ? FacetChoice::Mode::None
                : how & Qt::ControlModifier ? FacetChoice::Mode::Any
                                            : FacetChoice::Mode::All;
    if (const int chosen = index.data(FacetValuesModel::ModeRole).toInt();
        chosen >= 0 && how == Qt::NoModifier)
        mode = static_cast<FacetChoice::Mode>(chosen); // a plain click lets go what was chosen in any way
    m_filter->toggleFacet({key(), index.data(FacetValuesModel::ValueRole).toString(), mode});
}

} // namespace lectern::window
