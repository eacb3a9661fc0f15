// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The foot of the window: where a link leads, and the quiet shield.
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
    // How many requests the page made to the network, all refused; 0 hides the shield.
    void setRefused(int requests);

signals:
    void refusedRequested(); // the shield was clicked: which were they?

private:
    QuietLabel* m_link;
    QToolButton* m_shield;
};

} // namespace lectern::window
