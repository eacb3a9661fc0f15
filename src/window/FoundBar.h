// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The words of a search in the page: which of them is on show, and the way from one to the next.
#pragma once

#include "window/Bar.h"

#include <memory>

namespace lectern::window {

namespace Ui {
class FoundBar;
}

class FoundWords;

// There as long as words are marked. It comes without being asked for, and so never takes the keyboard.
class FoundBar : public Bar {
    Q_OBJECT

public:
    explicit FoundBar(QWidget* parent = nullptr);
    ~FoundBar() override;

    // To be called once; `words` outlives the bar.
    void setWords(FoundWords& words);

private:
    void follow(int active, int total);

    std::unique_ptr<Ui::FoundBar> m_ui;
};

} // namespace lectern::window
