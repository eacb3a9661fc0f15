// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The question whether a site's own scripts may run.
#pragma once

#include "window/Bar.h"

#include <memory>

namespace lectern::window {

namespace Ui {
class TrustBar;
}

// It never takes the keyboard: reading goes on without an answer.
class TrustBar : public Bar {
    Q_OBJECT

public:
    explicit TrustBar(QWidget* parent = nullptr);
    ~TrustBar() override;

    void ask();

signals:
    void trusted();
    void restricted();
    void detailsRequested();

private:
    std::unique_ptr<Ui::TrustBar> m_ui;
};

} // namespace lectern::window
