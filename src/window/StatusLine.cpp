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
    m_shield->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 1, 4, 1);
    row->addWidget(m_link, 1);
    row->addWidget(m_shield);
    connect(m_shield, &QToolButton::clicked, this, &StatusLine::refusedRequested);
    setRefused(0);
}

void StatusLine::setLink(const QString& address) {
    m_link->setText(address);
}

void StatusLine::setRefused(int requests) {
    const QString text = tr("%n request(s) to the network refused", "by the page on show", requests);
    m_shield->setText(QLocale().toString(requests));
    m_shield->setAccessibleName(text);
    m_shield->setToolTip(text);
    m_shield->setVisible(requests > 0);
}

} // namespace lectern::window
