// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The model answers when it can, always the latest question; what is shown follows it.
#include "window/SearchPane.h"

#include "ui_SearchPane.h"
#include "window/Actions.h"
#include "window/Icons.h"
#include "window/SearchHelp.h"
#include "window/SearchResultDelegate.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace lectern::window {

using namespace Qt::StringLiterals;
using reader::SearchModel;

namespace {

enum Scope { ThisSite, AllSites };

// What names a row when the same question is answered anew.
QString keyOf(const QModelIndex& index) {
    return index.data(SearchModel::CollectionRole).toString() + u' ' +
           index.data(SearchModel::UrlRole).toString() + u'#' +
           (index.parent().isValid() ? index.data(SearchModel::AnchorRole).toString() : QString());
}

} // unnamed namespace

SearchPane::SearchPane(QWidget* parent) : QWidget(parent), m_ui(std::make_unique<Ui::SearchPane>()) {
    m_ui->setupUi(this);
    m_ui->helpButton->setIcon(icon("help"_L1));
    m_ui->scope->addItems({tr("This site"), tr("All open sites")});
    m_ui->scope->view()->setAccessibleName(m_ui->scope->accessibleName());
    m_ui->results->setItemDelegate(new SearchResultDelegate(m_ui->results));
    m_ui->results->setMouseTracking(true);
    m_ui->results->viewport()->setBackgroundRole(QPalette::Window);
    m_ui->help->viewport()->setBackgroundRole(QPalette::Window);
    m_ui->help->hide();
    nameClearButton(*m_ui->field);
    setFocusProxy(m_ui->field);
    m_ui->field->installEventFilter(this);
    m_ui->results->installEventFilter(this);
    m_ui->results->viewport()->installEventFilter(this);
    connect(m_ui->field, &QLineEdit::textChanged, this, [this] {
        m_chosenKey.clear();
        ask();
    });
    connect(m_ui->scope, &QComboBox::currentIndexChanged, this, [this] { ask(); });
    connect(m_ui->helpButton, &QToolButton::toggled, this, &SearchPane::followHelp);
    connect(m_ui->noteButton, &QPushButton::clicked, this, [this] {
        m_ui->field->setFocus(Qt::OtherFocusReason);
        if (const auto answer = m_noteAnswer)
            answer();
    });
}

SearchPane::~SearchPane() = default;

void SearchPane::setModel(SearchModel& model) {
    m_model = &model;
    m_ui->results->setModel(&model);
    connect(&model, &SearchModel::finished, this, &SearchPane::follow);
    connect(m_ui->results->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& current) {
                if (current.isValid())
                    m_ui->results->scrollTo(current);
            });
    follow();
}

void SearchPane::setCollections(const QString& shown, const QStringList& open) {
    if (m_shown == shown && m_open == open)
        return;
    m_shown = shown;
    m_open = open;
    m_ui->scope->setVisible(open.size() > 1);
    ask();
}

void SearchPane::setFacets(const QList<reader::FacetChoice>& choices) {
    if (m_facets == choices)
        return;
    m_facets = choices;
    ask();
}

void SearchPane::setCountedFacets(const QStringList& keys) {
    if (m_counted == keys)
        return;
    m_counted = keys;
    ask();
}

void SearchPane::setIndexed(int done, int total, Indexing indexing) {
    m_done = done;
    m_total = total;
    m_indexing = indexing;
    followNote();
}

SearchPane::Spot SearchPane::spot() const {
    return {m_ui->field->text(), m_ui->scope->currentIndex() == AllSites, m_ui->helpButton->isChecked(),
            m_chosenKey};
}

void SearchPane::goTo(const Spot& spot) {
    m_ui->scope->setCurrentIndex(spot.isEverywhere ? AllSites : ThisSite);
    m_ui->helpButton->setChecked(spot.hasHelp);
    m_ui->field->setText(spot.text);
    m_chosenKey = spot.chosen;
}

void SearchPane::focusField() {
    m_ui->field->setFocus(Qt::ShortcutFocusReason);
    m_ui->field->selectAll();
}

QLineEdit& SearchPane::field() const {
    return *m_ui->field;
}

QAbstractItemView& SearchPane::results() const {
    return *m_ui->results;
}

void SearchPane::ask(Spelling spelling) {
    if (!m_model)
        return;
    reader::SearchRequest request;
    request.text = m_ui->field->text();
    const bool isEverywhere = m_ui->scope->currentIndex() == AllSites && m_open.size() > 1;
    request.collections = isEverywhere || m_shown.isEmpty() ? m_open : QStringList{m_shown};
    request.facets = m_facets;
    for (const QString& key : m_counted) {
        if (!request.countedFacets.contains(key))
            request.countedFacets.append(key);
    }
    request.asTyped = spelling == Spelling::AsTyped;
    if (request.text.trimmed().isEmpty()) {
        m_model->clear();
        follow();
    } else {
        m_model->search(request);
    }
    followHelp();
}

void SearchPane::follow() {
    m_ui->results->expandAll();
    followSelection();
    const bool isAsked = !m_ui->field->text().trimmed().isEmpty();
    const int found = m_model->found();
    if (!isAsked)
        m_ui->found->clear();
    else if (m_model->isCapped()) //: how many pages a search has found, when it stopped counting
        m_ui->found->setText(tr("More than %n page(s)", nullptr, found));
    else
        m_ui->found->setText(tr("%n page(s)", "found by a search", found));
    followNote();
    followHelp();
}

// The row that was moved to, as long as the question is the same; else the first one.
void SearchPane::followSelection() {
    QModelIndex chosen = m_model->index(0, 0);
    for (QModelIndex row = chosen; row.isValid() && !m_chosenKey.isEmpty();
         row = m_ui->results->indexBelow(row)) {
        if (keyOf(row) == m_chosenKey) {
            chosen = row;
            break;
        }
    }
    m_ui->results->setCurrentIndex(chosen);
}

// One note at a time, the weightiest.
void SearchPane::followNote() {
    if (!m_model)
        return;
    const QString text = m_ui->field->text().trimmed();
    const bool isEmpty = m_model->rowCount() == 0;
    m_ui->results->setVisible(!isEmpty);
    if (m_shown.isEmpty() && m_open.isEmpty())
        return setNote(tr("Open a folder to search in its pages."));
    if (text.isEmpty())
        return setIndexingNote(
            tr("Type what you look for. Results appear with each letter, the best page first."));
    if (const QString corrected = m_model->corrected(); !corrected.isEmpty())
        return setNote(tr("Showing results for “%1”.").arg(corrected),
                       //: a button: searches for the word as it was typed, although it looks misspelt
                       tr("Search for “%1” instead (Shift+Enter)").arg(text),
                       [this] { ask(Spelling::AsTyped); });
    if (!isEmpty && m_model->isRelaxed())
        return setNote(tr("No page has all these words. These have some of them."));
    if (!isEmpty || m_model->isSearching())
        return setIndexingNote();
    if (!isIndexed())
        return setIndexingNote(tr("Nothing found yet."));
    if (!m_facets.isEmpty())
        return setNote(tr("Nothing found in the chosen pages."), tr("Search in all pages"),
                       [this] { emit facetsCleared(); });
    if (m_ui->scope->currentIndex() == ThisSite && m_open.size() > 1)
        return setNote(tr("Nothing found in this site."), tr("Search all open sites"),
                       [this] { m_ui->scope->setCurrentIndex(AllSites); });
    setNote(tr("Nothing found. Try fewer words, or only the first letters of one."));
}

// What is missing from the answer, below what else is to be said.
void SearchPane::setIndexingNote(const QString& first) {
    const QString lead = first.isEmpty() || isIndexed() ? first : first + u'\n';
    const QString done = QLocale().toString(m_done);
    if (isIndexed())
        setNote(lead);
    else if (m_indexing == Indexing::GoesOn)
        setNote(lead + tr("Pages are still being read: %1 of %n.", nullptr, m_total).arg(done));
    else //: %n pages are in the site, %1 of them had been read when the reader stopped it
        setNote(lead + tr("Reading was stopped: %1 of %n page(s) can be found.", nullptr, m_total).arg(done),
                tr("Read the other pages"), [this] { emit indexingWanted(); });
}

void SearchPane::setNote(const QString& text, const QString& button, const std::function<void()>& answer) {
    m_noteAnswer = answer;
    m_ui->noteText->setText(text);
    m_ui->noteButton->setText(QString(button).replace(u'&', u"&&"_s));
    //: for screen readers: the button below the search's note while there is nothing to suggest
    m_ui->noteButton->setAccessibleName(button.isEmpty() ? tr("No suggestion") : button);
    m_ui->noteButton->setVisible(!button.isEmpty());
    m_ui->note->setVisible(!text.isEmpty());
}

void SearchPane::followHelp() {
    const bool isShown = m_ui->helpButton->isChecked();
    m_ui->help->setVisible(isShown);
    if (isShown && m_model)
        m_ui->explanation->setText(SearchHelp::html(m_model->explanation()));
}

bool SearchPane::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress && m_model) {
        if (keyPressed(*static_cast<QKeyEvent*>(event), watched == m_ui->field))
            return true;
    } else if (event->type() == QEvent::MouseButtonRelease && watched == m_ui->results->viewport()) {
        if (buttonReleased(*static_cast<QMouseEvent*>(event)))
            return true;
    } else if (event->type() == QEvent::Resize && watched == m_ui->results->viewport()) {
        m_ui->results->doItemsLayout(); // passages are as high as their lines are
    }
    return QWidget::eventFilter(watched, event);
}

bool SearchPane::keyPressed(const QKeyEvent& event, bool isInField) {
    switch (event.key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        moveBy(event.key() == Qt::Key_Down ? 1 : -1);
        return true;
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        moveBy(event.key() == Qt::Key_PageDown ? 8 : -8);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (isInField && event.modifiers() == Qt::ShiftModifier)
            ask(Spelling::AsTyped);
        else
            open(m_ui->results->currentIndex(), event.modifiers());
        return true;
    case Qt::Key_Escape:
        escape();
        return true;
    default:
        return false;
    }
}

bool SearchPane::buttonReleased(const QMouseEvent& event) {
    const QModelIndex index = m_ui->results->indexAt(event.pos());
    if (!index.isValid() || (event.button() != Qt::LeftButton && event.button() != Qt::MiddleButton))
        return false;
    m_ui->results->setCurrentIndex(index);
    open(index,
         event.button() == Qt::MiddleButton ? Qt::KeyboardModifiers(Qt::ControlModifier) : event.modifiers());
    return true;
}

void SearchPane::moveBy(int rows) {
    QModelIndex index = m_ui->results->currentIndex();
    for (int step = 0; step < std::abs(rows); ++step) {
        const QModelIndex next =
            rows > 0 ? m_ui->results->indexBelow(index) : m_ui->results->indexAbove(index);
        if (!next.isValid())
            break;
        index = next;
    }
    m_ui->results->setCurrentIndex(index);
    m_chosenKey = keyOf(index);
}

void SearchPane::open(const QModelIndex& index, Qt::KeyboardModifiers how) {
    if (!index.isValid())
        return;
    m_chosenKey = keyOf(index);
    const QString url = index.data(SearchModel::UrlRole).toString();
    const QString anchor = index.data(SearchModel::AnchorRole).toString();
    emit resultChosen({index.data(SearchModel::CollectionRole).toString(),
                       anchor.isEmpty() ? url : url + u'#' + anchor,
                       index.data(SearchModel::WordsRole).toStringList()},
                      how);
}

void SearchPane::escape() {
    if (!m_ui->field->text().isEmpty())
        m_ui->field->clear();
    else
        emit left();
}

} // namespace lectern::window
