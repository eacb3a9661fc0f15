// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Three widgets in a row.
#include "window/StatusLine.h"

#include "window/FaithfulnessText.h"
#include "window/Icons.h"
#include "window/QuietLabel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QToolButton>

namespace lectern::window {

using namespace Qt::StringLiterals;

StatusLine::StatusLine(QWidget* parent)
    : QWidget(parent), m_link(new QuietLabel(this)), m_badge(new QToolButton(this)),
      m_shield(new QToolButton(this)) {
    m_link->setObjectName("hoveredLink"_L1);
    m_link->setAccessibleName(tr("Address of the link under the pointer"));
    m_badge->setObjectName("faithfulness"_L1);
    m_shield->setObjectName("shield"_L1);
    m_shield->setIcon(icon("shield"_L1));
    for (QToolButton* button : {m_badge, m_shield}) {
        button->setAutoRaise(true);
        button->setIconSize(QSize(14, 14));
    }
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 1, 4, 1);
    row->addWidget(m_link, 1);
    row->addWidget(m_badge);
    row->addWidget(m_shield);
    connect(m_badge, &QToolButton::clicked, this, &StatusLine::differencesRequested);
    connect(m_shield, &QToolButton::clicked, this, &StatusLine::reportRequested);
    setReport(false, 0);
    setFaithfulness(std::nullopt);
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

void StatusLine::setFaithfulness(const std::optional<reader::Faithfulness>& faithfulness) {
    m_badge->setVisible(faithfulness.has_value());
    if (!faithfulness)
        return;
    const bool isExact = faithfulness->state() == reader::Faithfulness::State::Exact;
    const QString text = textOf(*faithfulness);
    m_badge->setIcon(signOf(faithfulness->state()));
    m_badge->setText(isExact ? QString() : QLocale().toString(faithfulness->count()));
    m_badge->setToolButtonStyle(isExact ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    m_badge->setAccessibleName(text);
    m_badge->setToolTip(text);
}

} // namespace lectern::window
