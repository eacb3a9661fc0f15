// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The sidebar: the page tree with its filter, or the search; below either, the keywords.
#pragma once

#include "reader/PageFilterModel.h"
#include "window/FacetPane.h"
#include "window/SearchPane.h"

#include <QModelIndex>
#include <QPointer>
#include <QSet>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

class QMouseEvent;

class QTabBar;

namespace lectern::reader {
class FacetModel;
} // namespace lectern::reader

namespace lectern::window {

namespace Ui {
class SidePane;
}

class EmptyHint;
class ProgressDelegate;

// A pure view: it narrows the models it is given and says which page was chosen; opening it is not its
// business.
class SidePane : public QWidget {
    Q_OBJECT

public:
    explicit SidePane(QWidget* parent = nullptr);
    ~SidePane() override;

    // Both outlive the pane; `facets` follows `filter`. To be called once.
    void setModels(reader::PageFilterModel& filter, reader::FacetModel& facets);
    // Another collection is on show: small ones are laid open, a filter is left behind. `id` is
    // Collection::id; "" = none.
    void startCollection(const QString& id);
    // The page on show, by PageInfo::url: its row is selected and brought into view.
    void setCurrentPage(const QString& url);
    void focusFilter();
    void focusSearch();

    enum class Face { Pages, Search };
    void setFace(Face face);
    [[nodiscard]] Face face() const;
    [[nodiscard]] SearchPane& searchPane() const;
    [[nodiscard]] FacetPane& facetPane() const;

    // Letters that nobody else in the window takes go to the filter, or to the search where that is shown;
    // so do those typed in the lists.
    void takeLettersOf(QWidget& window);

    // How much of a page (PageInfo::url) has been read, 0 to 1; asked whenever its row is drawn.
    void setProgress(const std::function<double(const QString& url)>& progress);
    void updateProgress();

    // What is narrowed, asked and laid open, beside what saveState() keeps.
    struct Spot {
        QString collection; // that `filter` to `scrolled` belong to
        QString filter;
        QStringList keywords;
        QList<reader::FacetChoice> facets;
        QSet<QString> expanded; // rows of the tree
        int scrolled = 0;       // the tree, as its scroll bar counts
        SearchPane::Spot search;
        FacetPane::Spot facetPane;
    };
    [[nodiscard]] Spot spot() const;
    // As soon as the collection is on show.
    void goTo(const Spot& spot);

    // The panes that F6 visits.
    [[nodiscard]] QList<QWidget*> panes() const;
    // How the room is shared between tree and keywords, and which face is shown.
    [[nodiscard]] QByteArray saveState() const;
    void restoreState(const QByteArray& state);

signals:
    void pageChosen(const QString& url);       // by click or Enter
    void pageChosenBeside(const QString& url); // by the middle button, or with Ctrl: for a tab of its own
    void faceChanged();
    void left(); // by Enter, or Escape with nothing to clear: the page may have the keyboard

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow();
    void tellCount();
    void expandForFilter();
    void rememberExpanded();
    [[nodiscard]] QSet<QString> expandedRows() const;
    void setExpandedRows(const QSet<QString>& rows);
    void takeUp(const Spot& spot);
    void reveal();
    void selectCurrentPage();
    void keepInSight(QSize before);
    void choose(const QModelIndex& index);
    void openByKey(const QModelIndex& index);
    void escape();
    bool filterKeyPressed(int key);
    bool treeKeyPressed(int key);
    bool treeButtonReleased(const QMouseEvent& event);

    std::unique_ptr<Ui::SidePane> m_ui;
    QTabBar* m_faces;
    ProgressDelegate* m_rows;
    EmptyHint* m_hint = nullptr; // the tree's
    QPointer<reader::PageFilterModel> m_filter;
    QString m_collection;
    QString m_currentPage;
    std::optional<Spot> m_wanted;   // until its collection is on show
    std::optional<int> m_wantedRow; // to be scrolled to, until the person touches the tree
    QTimer m_reveal;                // of the current row
    QSet<QString> m_expanded;       // what was open before filtering began
    bool m_filtering = false;
};

} // namespace lectern::window
