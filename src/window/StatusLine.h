// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The foot of the window: where a link leads, and two quiet signs, behind which stands the page's
// report: whether it is shown as published, and what it asked of the network.
#pragma once

#include "reader/Faithfulness.h"

#include <QWidget>

#include <optional>

class QToolButton;

namespace lectern::window {

class QuietLabel;

class StatusLine : public QWidget {
    Q_OBJECT

public:
    explicit StatusLine(QWidget* parent = nullptr);

    // The address under the pointer; empty when there is none.
    void setLink(const QString& address);
    // Whether a page is on show, which has a report, and how many requests it made to the network, all
    // refused.
    void setReport(bool hasPage, int refused);
    // Of the page on show; empty when there is none.
    void setFaithfulness(const std::optional<reader::Faithfulness>& faithfulness);

signals:
    void reportRequested(); // the shield was clicked
    void differencesRequested();

private:
    QuietLabel* m_link;
    QToolButton* m_badge; // of faithfulness
    QToolButton* m_shield;
};

} // namespace lectern::window
