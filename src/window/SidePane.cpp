// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Typing narrows, Down goes to the tree, Enter opens, Escape clears.
#include "window/SidePane.h"

#include "reader/FacetModel.h"
#include "ui_SidePane.h"
#include "window/Actions.h"
#include "window/EmptyHint.h"
#include "window/ProgressDelegate.h"
#include "window/TypeAhead.h"

#include <QDataStream>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QResizeEvent>
#include <QScrollBar>
#include <QTabBar>

#include <algorithm>

namespace lectern::window {

using reader::PageFilterModel;
using reader::PageTreeModel;

namespace {

// Up to here all rows are laid open: a guide is read from its table of contents.
constexpr int mostRowsLaidOpen = 200;
// Up to here a filter's matches are; more are not looked through row by row anyway.
constexpr int mostMatchesLaidOpen = 1000;

// What names a row across a filter's coming and going.
QString keyOf(const QModelIndex& index) {
    const QString url = index.data(PageTreeModel::Url).toString();
    return url.isEmpty() ? index.data(PageTreeModel::Title).toString() : url;
}

template <typename Visitor>
void forEachParent(const QAbstractItemModel& model, const QModelIndex& parent, const Visitor& visit) {
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        if (model.rowCount(index) > 0) {
            visit(index);
            forEachParent(model, index, visit);
        }
    }
}

// Ancestors that are only shown along are passed over.
QModelIndex firstMatch(const PageFilterModel& filter) {
    const auto match = std::find(filter.matches().begin(), filter.matches().end(), true);
    if (match == filter.matches().end())
        return {};
    const auto& entry = filter.tree()->entries()[static_cast<std::size_t>(match - filter.matches().begin())];
    return filter.indexOf(QString::fromStdString(entry.page->url));
}

} // unnamed namespace

SidePane::SidePane(QWidget* parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::SidePane>()), m_faces(new QTabBar(this)),
      m_rows(new ProgressDelegate(this)) {
    m_ui->setupUi(this);
    m_hint = new EmptyHint(*m_ui->tree);
    m_faces->setObjectName(QStringLiteral("faces"));
    m_faces->setAccessibleName(tr("What the sidebar shows"));
    m_faces->setExpanding(true);
    m_faces->addTab(tr("Pages", "sidebar"));
    m_faces->addTab(tr("Search", "sidebar"));
    m_ui->outer->insertWidget(0, m_faces);
    connect(m_faces, &QTabBar::currentChanged, this, [this](int face) {
        m_ui->stack->setCurrentIndex(face);
        emit faceChanged();
    });
    m_ui->tree->setItemDelegate(m_rows);
    m_ui->tree->viewport()->setBackgroundRole(QPalette::Window);
    m_ui->splitter->setStretchFactor(0, 3);
    m_ui->splitter->setStretchFactor(1, 1);
    nameClearButton(*m_ui->filter);
    m_ui->filter->installEventFilter(this);
    m_ui->tree->installEventFilter(this);
    m_ui->tree->viewport()->installEventFilter(this);
    m_reveal.setSingleShot(true); // not at once: what else changes may take room of the tree's
    connect(&m_reveal, &QTimer::timeout, this, &SidePane::reveal);
    connect(m_ui->tree->verticalScrollBar(), &QScrollBar::actionTriggered, this,
            [this] { m_wantedRow.reset(); });
    connect(m_ui->tree, &QTreeView::clicked, this, &SidePane::choose);
    connect(m_ui->keywords, &FacetPane::escaped, this, &SidePane::escape);
    connect(m_ui->search, &SearchPane::left, this, &SidePane::left);
}

SidePane::~SidePane() = default;

void SidePane::setModels(PageFilterModel& filter, reader::FacetModel& facets) {
    m_filter = &filter;
    m_ui->tree->setModel(&filter);
    m_ui->keywords->setModels(filter, facets);
    connect(m_ui->filter, &QLineEdit::textChanged, &filter, &PageFilterModel::setText);
    connect(&filter, &PageFilterModel::filterChanged, this, &SidePane::follow);
    connect(&filter, &PageFilterModel::rowsAboutToBeRemoved, this, &SidePane::rememberExpanded);
    connect(&filter, &PageFilterModel::modelAboutToBeReset, this, &SidePane::rememberExpanded);
    follow();
}

void SidePane::startCollection(const QString& id) {
    m_collection = id;
    m_filter->clear();
    if (m_filter->totalPages() <= mostRowsLaidOpen)
        m_ui->tree->expandAll();
    if (m_wanted && m_wanted->collection == id)
        takeUp(*std::exchange(m_wanted, std::nullopt));
}

SidePane::Spot SidePane::spot() const {
    return {m_collection,
            m_filter->text(),
            m_filter->keywords(),
            m_filter->facets(),
            m_filtering ? m_expanded : expandedRows(),
            m_ui->tree->verticalScrollBar()->value(),
            m_ui->search->spot(),
            m_ui->keywords->spot()};
}

void SidePane::goTo(const Spot& spot) {
    m_ui->search->goTo(spot.search);
    if (spot.collection == m_collection)
        takeUp(spot);
    else
        m_wanted = spot;
}

void SidePane::takeUp(const Spot& spot) {
    setExpandedRows(spot.expanded);
    m_filter->setKeywords(spot.keywords);
    m_filter->setFacets(spot.facets);
    m_filter->setText(spot.filter);
    m_ui->keywords->goTo(spot.facetPane);
    if (!spot.collection.isEmpty())
        m_wantedRow = spot.scrolled;
    m_reveal.start();
}

void SidePane::setCurrentPage(const QString& url) {
    if (!m_currentPage.isEmpty() && m_currentPage != url)
        m_wantedRow.reset();
    m_currentPage = url;
    selectCurrentPage();
}

void SidePane::focusFilter() {
    setFace(Face::Pages);
    m_ui->filter->setFocus(Qt::ShortcutFocusReason);
    m_ui->filter->selectAll();
}

void SidePane::setProgress(const std::function<double(const QString&)>& progress) {
    m_rows->setProgress([progress](const QModelIndex& index) {
        const QString url = index.data(PageTreeModel::Url).toString();
        return url.isEmpty() ? 0.0 : progress(url);
    });
}

void SidePane::updateProgress() {
    m_ui->tree->viewport()->update();
}

void SidePane::focusSearch() {
    setFace(Face::Search);
    m_ui->search->focusField();
}

void SidePane::setFace(Face face) {
    m_faces->setCurrentIndex(static_cast<int>(face));
}

SidePane::Face SidePane::face() const {
    return static_cast<Face>(m_faces->currentIndex());
}

SearchPane& SidePane::searchPane() const {
    return *m_ui->search;
}

FacetPane& SidePane::facetPane() const {
    return *m_ui->keywords;
}

void SidePane::takeLettersOf(QWidget& window) {
    for (QLineEdit* field : {m_ui->filter, &m_ui->search->field()}) { // one of them is on the screen
        auto* typeAhead = new TypeAhead(window, *field, this);
        typeAhead->addList(*m_ui->tree);
        typeAhead->addList(m_ui->search->results());
        typeAhead->addList(m_ui->keywords->chips());
    }
}

QList<QWidget*> SidePane::panes() const {
    return {m_ui->filter, m_ui->tree, &m_ui->search->field(), &m_ui->search->results(),
            &m_ui->keywords->chips()};
}

QByteArray SidePane::saveState() const {
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << m_ui->splitter->saveState() << m_faces->currentIndex();
    return state;
}

void SidePane::restoreState(const QByteArray& state) {
    QDataStream stream(state);
    QByteArray splitter;
    int face = 0;
    stream >> splitter >> face;
    if (stream.status() != QDataStream::Ok)
        return;
    m_ui->splitter->restoreState(splitter);
    setFace(face == 1 ? Face::Search : Face::Pages);
}

bool SidePane::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_ui->filter && (event->type() == QEvent::KeyPress || event->type() == QEvent::Wheel ||
                                    event->type() == QEvent::MouseButtonPress))
        m_wantedRow.reset();
    if (event->type() == QEvent::KeyPress && m_filter) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (watched == m_ui->filter ? filterKeyPressed(key) : treeKeyPressed(key))
            return true;
    } else if (event->type() == QEvent::FocusOut && watched == m_ui->tree) {
        selectCurrentPage(); // a row that was only looked at is no page on show
    } else if (event->type() == QEvent::Resize && watched == m_ui->tree->viewport()) {
        keepInSight(static_cast<QResizeEvent*>(event)->oldSize());
    } else if (event->type() == QEvent::MouseButtonRelease && watched == m_ui->tree->viewport()) {
        if (treeButtonReleased(*static_cast<QMouseEvent*>(event)))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

bool SidePane::filterKeyPressed(int key) {
    switch (key) {
    case Qt::Key_Down:
        m_ui->tree->setFocus(Qt::OtherFocusReason);
        if (!m_filter->indexOf(m_currentPage).isValid())
            m_ui->tree->setCurrentIndex(firstMatch(*m_filter));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        openByKey(firstMatch(*m_filter));
        return true;
    case Qt::Key_Escape:
        escape();
        return true;
    default:
        return false;
    }
}

bool SidePane::treeKeyPressed(int key) {
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        openByKey(m_ui->tree->currentIndex());
        return true;
    case Qt::Key_Escape:
        escape();
        return true;
    default:
        return false;
    }
}

bool SidePane::treeButtonReleased(const QMouseEvent& event) {
    const bool isApart = event.button() == Qt::MiddleButton ||
                         (event.button() == Qt::LeftButton && event.modifiers() == Qt::ControlModifier);
    const QString url = m_ui->tree->indexAt(event.pos()).data(PageTreeModel::Url).toString();
    if (!isApart || url.isEmpty())
        return false;
    emit pageChosenBeside(url);
    selectCurrentPage();
    return true;
}

void SidePane::follow() {
    if (m_ui->filter->text() != m_filter->text())
        m_ui->filter->setText(m_filter->text());
    tellCount();
    expandForFilter();
    selectCurrentPage();
}

void SidePane::tellCount() {
    const int total = m_filter->totalPages();
    if (total == 0)
        m_ui->count->clear();
    else if (m_filter->isFiltering()) //: how many pages a filter leaves: "3 of 18 pages"; %n is all of them
        m_ui->count->setText(tr("%1 of %n page(s)", nullptr, total).arg(m_filter->matchedPages()));
    else
        m_ui->count->setText(tr("%n page(s)", "in the collection", total));
    if (total == 0)
        m_hint->say(tr("Open a folder, and its pages stand here."));
    else if (m_filter->isFiltering() && m_filter->matchedPages() == 0)
        m_hint->say(tr("No page has all this. Esc brings the pages back."));
    else
        m_hint->say({});
}

// Matches are laid open; afterwards the tree looks as it did before.
void SidePane::expandForFilter() {
    QTreeView* tree = m_ui->tree;
    if (m_filter->isFiltering()) {
        rememberExpanded();
        if (m_filter->matchedPages() <= mostMatchesLaidOpen)
            tree->expandAll();
    } else if (m_filtering) {
        m_filtering = false;
        setExpandedRows(m_expanded);
    }
}

QSet<QString> SidePane::expandedRows() const {
    QSet<QString> rows;
    forEachParent(*m_filter, {}, [this, &rows](const QModelIndex& index) {
        if (m_ui->tree->isExpanded(index))
            rows.insert(keyOf(index));
    });
    return rows;
}

void SidePane::setExpandedRows(const QSet<QString>& rows) {
    forEachParent(*m_filter, {}, [this, &rows](const QModelIndex& index) {
        m_ui->tree->setExpanded(index, rows.contains(keyOf(index)));
    });
}

// Called before a filter takes its first rows away, too: what is gone has no state to ask for.
void SidePane::rememberExpanded() {
    if (m_filtering || !m_filter->isFiltering())
        return;
    m_filtering = true;
    m_expanded = expandedRows();
}

void SidePane::selectCurrentPage() {
    if (!m_filter)
        return;
    const QModelIndex index = m_filter->indexOf(m_currentPage);
    m_ui->tree->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    m_reveal.start();
}

void SidePane::reveal() {
    const QModelIndex current = m_ui->tree->currentIndex();
    if (m_wantedRow) {
        m_ui->tree->visualRect(current); // lays out what has changed, and how far one can scroll
        m_ui->tree->verticalScrollBar()->setValue(*m_wantedRow);
    } else if (current.isValid()) {
        m_ui->tree->scrollTo(current);
    }
}

// A tree that gets smaller, as when the keywords below it appear, must not lose the row that was in sight;
// one that was scrolled away from it stays where it is.
void SidePane::keepInSight(QSize before) {
    const QRect row = m_ui->tree->visualRect(m_ui->tree->currentIndex());
    if (row.isValid() && QRect(QPoint(), before).intersects(row))
        m_reveal.start();
}

void SidePane::choose(const QModelIndex& index) {
    if (!index.isValid())
        return;
    const QString url = index.data(PageTreeModel::Url).toString();
    if (url.isEmpty())
        m_ui->tree->setExpanded(index, !m_ui->tree->isExpanded(index));
    else
        emit pageChosen(url);
}

// Who opens a page by keyboard wants to scroll it by keyboard.
void SidePane::openByKey(const QModelIndex& index) {
    choose(index);
    if (!index.data(PageTreeModel::Url).toString().isEmpty())
        emit left();
}

void SidePane::escape() {
    if (m_filter && m_filter->isFiltering())
        m_filter->clear();
    else
        emit left();
}

} // namespace lectern::window
