// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The bar shows, the reader answers, the store keeps.
#include "window/PageTrust.h"

#include "reader/Memory.h"
#include "window/PageNavigator.h"
#include "window/TrustBar.h"

namespace lectern::window {

using reader::Trust;

PageTrust::PageTrust(TrustBar& bar, const PageNavigator& navigator, const Services& services, Privacy privacy)
    : m_bar(bar), m_navigator(navigator), m_trust(services.memory.trust()), m_privacy(privacy) {
    connect(&bar, &TrustBar::trusted, this, [this] { set(Trust::Answer::Trusted); });
    connect(&bar, &TrustBar::restricted, this, [this] { set(Trust::Answer::Restricted); });
    connect(&bar, &Bar::closed, this, [this] {
        if (answer() == Trust::Answer::NotGiven && m_navigator.collection())
            m_passedOver = m_navigator.collection()->folder;
    });
    connect(&m_trust, &Trust::changed, this, [this](const QString& folder) {
        if (!m_navigator.collection() || m_navigator.collection()->folder != folder)
            return;
        m_passedOver.clear();
        m_bar.dismiss();
        emit changed();
    });
}

Trust::Answer PageTrust::answer() const {
    return m_navigator.collection() ? m_trust.of(*m_navigator.collection()) : Trust::Answer::NotGiven;
}

bool PageTrust::isChoice() const {
    return m_navigator.collection() && !m_trust.isHandbook(*m_navigator.collection());
}

void PageTrust::set(Trust::Answer answer) {
    if (const reader::CollectionPtr collection = m_navigator.collection())
        m_trust.set(*collection, answer,
                    m_privacy == Privacy::Private ? Trust::Lasting::ForNow : Trust::Lasting::Remembered);
}

void PageTrust::follow(int ownScripts) {
    const bool asks = ownScripts > 0 && answer() == Trust::Answer::NotGiven && m_navigator.collection() &&
                      m_navigator.collection()->folder != m_passedOver;
    if (asks)
        m_bar.ask();
    else
        m_bar.hide();
}

} // namespace lectern::window
