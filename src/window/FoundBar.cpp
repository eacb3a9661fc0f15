// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A view of the marks, and a hand on them.
#include "window/FoundBar.h"

#include "ui_FoundBar.h"
#include "window/FoundWords.h"
#include "window/Icons.h"

namespace lectern::window {

FoundBar::FoundBar(QWidget* parent) : Bar(BarEdge::Top, parent), m_ui(std::make_unique<Ui::FoundBar>()) {
    m_ui->setupUi(this);
    m_ui->previousFound->setIcon(icon(QLatin1String("find-previous")));
    m_ui->nextFound->setIcon(icon(QLatin1String("find-next")));
    m_ui->clearFound->setIcon(icon(QLatin1String("close")));
    connect(m_ui->clearFound, &QToolButton::clicked, this, &Bar::dismiss);
}

FoundBar::~FoundBar() = default;

void FoundBar::setWords(FoundWords& words) {
    connect(&words, &FoundWords::counted, this, &FoundBar::follow);
    connect(m_ui->previousFound, &QToolButton::clicked, &words,
            [&words] { words.step(web::FindDirection::Backward); });
    connect(m_ui->nextFound, &QToolButton::clicked, &words,
            [&words] { words.step(web::FindDirection::Forward); });
    connect(this, &Bar::closed, &words, &FoundWords::clear);
}

void FoundBar::follow(int active, int total) {
    if (total == 0)
        return hide(); // not by dismiss(): the keyboard is elsewhere
    //: below a page that a search has led to; %1 is the number of the match shown, %2 of all matches in the
    //: page
    m_ui->foundCount->setText(tr("%1 of %2 found by the search").arg(active).arg(total));
    if (isHidden())
        open();
}

} // namespace lectern::window
