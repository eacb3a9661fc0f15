// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The foot of the window: where a link leads, and the quiet shield, behind which stands the page's report.
#pragma once

#include <QWidget>

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

signals:
    void reportRequested(); // the shield was clicked

private:
    QuietLabel* m_link;
    QToolButton* m_shield;
};

} // namespace lectern::window
