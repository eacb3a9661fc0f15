// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The sidebar: the page tree with its filter, or the search; below either, the keywords.
#pragma once

#include "reader/PageFilterModel.h"

#include <QModelIndex>
#include <QPointer>
#include <QSet>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <memory>

class QMouseEvent;

class QTabBar;

namespace lectern::reader {
class FacetModel;
} // namespace lectern::reader

namespace lectern::window {

namespace Ui {
class SidePane;
}

class FacetPane;
class SearchPane;
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
    // Another collection is on show: small ones are laid open, a filter is left behind.
    void startCollection();
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
    QString m_currentPage;
    QTimer m_reveal;          // of the current row
    QSet<QString> m_expanded; // what was open before filtering began
    bool m_filtering = false;
};

} // namespace lectern::window
