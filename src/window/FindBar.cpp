// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Searches as one types; Enter and Shift+Enter walk on.
#include "window/FindBar.h"

#include "ui_FindBar.h"
#include "window/Actions.h"
#include "window/Icons.h"

#include <QKeyEvent>

namespace lectern::window {

using namespace Qt::StringLiterals;

FindBar::FindBar(QWidget* parent) : Bar(BarEdge::Top, parent), m_ui(std::make_unique<Ui::FindBar>()) {
    m_ui->setupUi(this);
    m_ui->previousButton->setIcon(icon("find-previous"_L1));
    m_ui->nextButton->setIcon(icon("find-next"_L1));
    m_ui->caseButton->setIcon(icon("match-case"_L1));
    m_ui->wordsButton->setIcon(icon("whole-words"_L1));
    m_ui->closeButton->setIcon(icon("close"_L1));
    nameClearButton(*m_ui->text);
    setFocusProxy(m_ui->text);
    connect(m_ui->text, &QLineEdit::textChanged, this, [this] { request(web::FindDirection::Forward); });
    for (const QToolButton* option : {m_ui->caseButton, m_ui->wordsButton})
        connect(option, &QToolButton::toggled, this, [this] { request(web::FindDirection::Forward); });
    connect(m_ui->previousButton, &QToolButton::clicked, this,
            [this] { step(web::FindDirection::Backward); });
    connect(m_ui->nextButton, &QToolButton::clicked, this, [this] { step(web::FindDirection::Forward); });
    connect(m_ui->closeButton, &QToolButton::clicked, this, &Bar::dismiss);
    connect(this, &Bar::closed, this,
            [this] { emit findRequested(QString(), web::FindDirection::Forward, options()); });
}

FindBar::~FindBar() = default;

void FindBar::start() {
    open();
    m_ui->text->setFocus();
    m_ui->text->selectAll();
    if (!text().isEmpty())
        request(web::FindDirection::Forward);
}

void FindBar::start(const QString& text) {
    m_ui->text->setText(text);
    start();
}

void FindBar::step(web::FindDirection direction) {
    if (text().isEmpty() || isHidden())
        start();
    else
        request(direction);
}

void FindBar::setResult(int active, int count) {
    if (text().isEmpty())
        m_ui->count->clear();
    else if (count == 0)
        m_ui->count->setText(tr("Not found", "find in page"));
    else //: %1 is the number of the match shown, %2 of all matches
        m_ui->count->setText(tr("%1 of %2", "find in page").arg(active).arg(count));
}

QString FindBar::text() const {
    return m_ui->text->text();
}

FindBar::Spot FindBar::spot() const {
    return {text(), options(), !isHidden()};
}

void FindBar::goTo(const Spot& spot) {
    const QSignalBlocker quietText(m_ui->text);
    const QSignalBlocker quietCase(m_ui->caseButton);
    const QSignalBlocker quietWords(m_ui->wordsButton);
    m_ui->text->setText(spot.text);
    m_ui->caseButton->setChecked(spot.options.matching == web::FindCase::Match);
    m_ui->wordsButton->setChecked(spot.options.words == web::FindWords::Whole);
    if (spot.isOpen)
        open();
}

void FindBar::again() {
    if (!isHidden() && !text().isEmpty())
        request(web::FindDirection::Forward);
}

void FindBar::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        step(event->modifiers() & Qt::ShiftModifier ? web::FindDirection::Backward
                                                    : web::FindDirection::Forward);
    else
        Bar::keyPressEvent(event);
}

void FindBar::request(web::FindDirection direction) {
    if (text().isEmpty())
        m_ui->count->clear();
    emit findRequested(text(), direction, options());
}

web::FindOptions FindBar::options() const {
    return {m_ui->caseButton->isChecked() ? web::FindCase::Match : web::FindCase::Ignore,
            m_ui->wordsButton->isChecked() ? web::FindWords::Whole : web::FindWords::Parts};
}

} // namespace lectern::window
