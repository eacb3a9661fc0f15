// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Two widgets in a row.
#include "window/StatusLine.h"

#include "window/Icons.h"
#include "window/QuietLabel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QToolButton>

namespace lectern::window {

using namespace Qt::StringLiterals;

StatusLine::StatusLine(QWidget* parent)
    : QWidget(parent), m_link(new QuietLabel(this)), m_shield(new QToolButton(this)) {
    m_link->setObjectName("hoveredLink"_L1);
    m_link->setAccessibleName(tr("Address of the link under the pointer"));
    m_shield->setObjectName("shield"_L1);
    m_shield->setAutoRaise(true);
    m_shield->setIcon(icon("shield"_L1));
    m_shield->setIconSize(QSize(14, 14));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 1, 4, 1);
    row->addWidget(m_link, 1);
    row->addWidget(m_shield);
    connect(m_shield, &QToolButton::clicked, this, &StatusLine::reportRequested);
    setReport(false, 0);
}

void StatusLine::setLink(const QString& address) {
    m_link->setText(address);
}

void StatusLine::setReport(bool hasPage, int refused) {
    const QString text = refused == 0
                             ? tr("Page report: nothing was asked of the network")
                             : tr("%n request(s) to the network refused", "by the page on show", refused);
    m_shield->setText(refused == 0 ? QString() : QLocale().toString(refused));
    m_shield->setToolButtonStyle(refused == 0 ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    m_shield->setAccessibleName(text);
    m_shield->setToolTip(text);
    m_shield->setVisible(hasPage);
}

} // namespace lectern::window
