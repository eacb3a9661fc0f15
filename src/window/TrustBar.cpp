// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A sentence and its answers.
#include "window/TrustBar.h"

#include "ui_TrustBar.h"
#include "window/Icons.h"

#include <QAccessible>

namespace lectern::window {

using namespace Qt::StringLiterals;

TrustBar::TrustBar(QWidget* parent) : Bar(BarEdge::Bottom, parent), m_ui(std::make_unique<Ui::TrustBar>()) {
    m_ui->setupUi(this);
    m_ui->picture->setIcon(icon("shield"_L1));
    foldAround(*m_ui->parts, *m_ui->question);
    setAccessibleName(m_ui->question->text());
    connect(m_ui->trustButton, &QPushButton::clicked, this, &TrustBar::trusted);
    connect(m_ui->restrictButton, &QPushButton::clicked, this, &TrustBar::restricted);
    connect(m_ui->reportButton, &QToolButton::clicked, this, &TrustBar::detailsRequested);
}

TrustBar::~TrustBar() = default;

void TrustBar::ask() {
    if (isVisible())
        return;
    open();
    QAccessibleEvent alert(this, QAccessible::Alert); // a screen reader speaks what appears without a click
    QAccessible::updateAccessibility(&alert);
}

} // namespace lectern::window
