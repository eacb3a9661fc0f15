// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The search: a field, where to search, and what was found.
#pragma once

#include "reader/SearchModel.h"

#include <QPointer>
#include <QStringList>
#include <QWidget>

#include <functional>
#include <memory>

class QAbstractItemView;
class QKeyEvent;
class QLineEdit;
class QMouseEvent;

namespace lectern::window {

namespace Ui {
class SearchPane;
}

// A passage that was chosen.
struct SearchResult {
    QString collection; // Collection::id
    QString place;      // PageInfo::url with #anchor
    QStringList words;  // to be marked in the page
};

// A pure view of the model: asks with each letter, and says which result was chosen; opening it is not its
// business. The arrow keys choose among the results while the keyboard stays in the field.
class SearchPane : public QWidget {
    Q_OBJECT

public:
    explicit SearchPane(QWidget* parent = nullptr);
    ~SearchPane() override;

    // Outlives the pane; to be called once.
    void setModel(reader::SearchModel& model);
    // Where to search: the collection on show ("" = none) and all that are open.
    void setCollections(const QString& shown, const QStringList& open);
    // What was chosen beside the text.
    void setFacets(const QList<reader::FacetChoice>& choices);
    // The values of these are counted beside the ones that are always.
    void setCountedFacets(const QStringList& keys);
    // How far the index has come; done == total says that it is complete. It may have been stopped on its
    // way.
    enum class Indexing { GoesOn, Stopped };
    void setIndexed(int done, int total, Indexing indexing = Indexing::GoesOn);

    // What was asked, and which of the answers was chosen.
    struct Spot {
        QString text;
        bool isEverywhere = false;
        bool hasHelp = false;
        QString chosen;
    };
    [[nodiscard]] Spot spot() const;
    void goTo(const Spot& spot);

    void focusField();
    [[nodiscard]] QLineEdit& field() const;
    [[nodiscard]] QAbstractItemView& results() const;

signals:
    void resultChosen(const lectern::window::SearchResult& result, Qt::KeyboardModifiers how);
    void facetsCleared();  // by the button of an empty answer
    void indexingWanted(); // by the button that goes on with what was stopped
    void left();           // by Escape with nothing to clear

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum class Spelling { Corrected, AsTyped };
    void ask(Spelling spelling = Spelling::Corrected);
    void follow();
    void followSelection();
    void followNote();
    void followHelp();
    // What `answer` does is up to the button.
    void setNote(const QString& text, const QString& button = {}, const std::function<void()>& answer = {});
    void setIndexingNote(const QString& first = {});
    [[nodiscard]] bool isIndexed() const { return m_done >= m_total; }
    bool keyPressed(const QKeyEvent& event, bool isInField);
    bool buttonReleased(const QMouseEvent& event);
    void moveBy(int rows);
    void open(const QModelIndex& index, Qt::KeyboardModifiers how);
    void escape();

    std::unique_ptr<Ui::SearchPane> m_ui;
    QPointer<reader::SearchModel> m_model;
    QString m_shown;
    QStringList m_open;
    QList<reader::FacetChoice> m_facets;
    QStringList m_counted;
    QString m_chosenKey; // of the row that was moved to; "" = the first one
    int m_done = 0;
    int m_total = 0;
    Indexing m_indexing = Indexing::GoesOn;
    std::function<void()> m_noteAnswer;
};

} // namespace lectern::window
