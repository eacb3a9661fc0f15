// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The question before Lectern hands an address to the web browser of the system.
#pragma once

#include "window/Bar.h"

#include <QTimer>
#include <QUrl>

#include <memory>

namespace lectern::window {

namespace Ui {
class LinkQuestionBar;
}

// Shows where a link leads, in full and in ASCII, so that no look-alike letter hides a stranger's host.
// It opens nothing itself: `accepted` goes to whoever may.
class LinkQuestionBar : public Bar {
    Q_OBJECT

public:
    explicit LinkQuestionBar(QWidget* parent = nullptr);
    ~LinkQuestionBar() override;

    // Asks about `address`; a question that still stands is replaced.
    void ask(const QUrl& address);
    [[nodiscard]] const QUrl& address() const { return m_address; }

signals:
    void accepted(const QUrl& address);

private:
    void accept();
    void endPause();

    std::unique_ptr<Ui::LinkQuestionBar> m_ui;
    QUrl m_address;
    QTimer m_pause; // before the answer can be given
};

} // namespace lectern::window
