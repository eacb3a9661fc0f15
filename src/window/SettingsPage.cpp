// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/SettingsPage.h"

#include "window/SettingRow.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace lectern::window {

SettingsPage::SettingsPage(QWidget* parent) : QScrollArea(parent) {
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto* content = new QWidget(this);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(2);
    m_column->addStretch(1);
    setWidget(content);
    m_sections.append(Section());
}

int SettingsPage::narrow(const QStringList& words) {
    int left = 0;
    for (const Section& section : std::as_const(m_sections)) {
        int shown = 0;
        for (SettingRow* row : section.rows)
            shown += row->narrow(words);
        if (section.heading)
            section.heading->setVisible(shown > 0);
        left += shown;
    }
    return left;
}

void SettingsPage::addSection(const QString& title) {
    auto* heading = new QLabel(title, widget());
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    heading->setContentsMargins(10, m_column->count() > 1 ? 18 : 4, 10, 2);
    m_column->insertWidget(m_column->count() - 1, heading);
    m_sections.append(Section{heading, {}});
}

void SettingsPage::addRow(const QString& name, QWidget* control, const QString& hint) {
    add(new SettingRow(name, control, hint, SettingRow::Beside, widget()));
}

void SettingsPage::addWideRow(const QString& name, QWidget* control, const QString& hint) {
    add(new SettingRow(name, control, hint, SettingRow::Below, widget()));
}

void SettingsPage::add(SettingRow* row) {
    m_column->insertWidget(m_column->count() - 1, row);
    m_sections.last().rows.append(row);
}

} // namespace lectern::window
