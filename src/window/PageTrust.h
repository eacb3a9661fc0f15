// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Whether the own scripts of the site on show run: asks, and carries the answer out.
#pragma once

#include "reader/Trust.h"
#include "window/Services.h"

#include <QObject>

namespace lectern::window {

class PageNavigator;
class TrustBar;

// Of one page area.
class PageTrust : public QObject {
    Q_OBJECT

public:
    // All outlive this object.
    PageTrust(TrustBar& bar, const PageNavigator& navigator, const Services& services, Privacy privacy);

    // NotGiven where no site is on show.
    [[nodiscard]] reader::Trust::Answer answer() const;
    // Whether there is a choice: the handbook is trusted always.
    [[nodiscard]] bool isChoice() const;
    // A private window keeps the answer for itself, and not for long.
    void set(reader::Trust::Answer answer);
    // Asks where the page has scripts of its own and nothing was said yet.
    void follow(int ownScripts);

signals:
    // What is on the screen was served under the answer before.
    void changed();

private:
    TrustBar& m_bar;
    const PageNavigator& m_navigator;
    reader::Trust& m_trust;
    Privacy m_privacy;
    QString m_passedOver; // the folder whose question was closed without an answer
};

} // namespace lectern::window
