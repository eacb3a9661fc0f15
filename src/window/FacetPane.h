// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The keywords of a collection as chips, and in their place any other key of the front matter.
#pragma once

#include "reader/FacetModel.h"
#include "window/FacetValuesModel.h"

#include <QPointer>
#include <QWidget>

#include <memory>

class QAbstractItemView;
class QKeyEvent;

namespace lectern::reader {
class SearchModel;
}

namespace lectern::window {

namespace Ui {
class FacetPane;
}

// A click asks for pages with the value, with Ctrl for pages with this or another one, with Shift for pages
// without it; so do Space and Enter. Which pages that leaves is decided in the models. Hidden where there is
// nothing to choose by.
class FacetPane : public QWidget {
    Q_OBJECT

public:
    explicit FacetPane(QWidget* parent = nullptr);
    ~FacetPane() override;

    // Both outlive the pane; `facets` follows `filter`. To be called once.
    void setModels(reader::PageFilterModel& filter, reader::FacetModel& facets);
    // Counts what a search has found; null counts the pages of the filter again.
    void setSearch(const reader::SearchModel* search);
    // The key whose values are on show; "" = none.
    [[nodiscard]] QString key() const;
    [[nodiscard]] QAbstractItemView& chips() const;

    // Which values are on show, and how. What is chosen among them is in the models.
    struct Spot {
        QString key;
        bool isSorted = false;
    };
    [[nodiscard]] Spot spot() const;
    void goTo(const Spot& spot);

signals:
    void keyChanged(const QString& key);
    void escaped(); // the Escape key

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow();
    void followKeys();
    void followValues();
    bool keyPressed(const QKeyEvent& event);
    void toggle(const QModelIndex& index, Qt::KeyboardModifiers how);
    [[nodiscard]] QModelIndex keyIndex() const;
    [[nodiscard]] QList<FacetValue> valuesOfTree() const;
    [[nodiscard]] QList<FacetValue> valuesOfSearch() const;

    std::unique_ptr<Ui::FacetPane> m_ui;
    QPointer<reader::PageFilterModel> m_filter;
    QPointer<reader::FacetModel> m_facets;
    QPointer<const reader::SearchModel> m_search;
    FacetValuesModel m_values;
};

} // namespace lectern::window
