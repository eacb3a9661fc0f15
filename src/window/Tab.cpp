// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The page that has the keyboard is the active one.
#include "window/Tab.h"

#include <QApplication>

#include <algorithm>

namespace lectern::window {

Tab::Tab(const Services& services, Privacy privacy, const reader::TabState& state, QWidget* parent)
    : QSplitter(parent), m_services(services), m_privacy(privacy), m_isPinned(state.isPinned),
      m_share(state.share) {
    setChildrenCollapsible(false);
    for (const reader::PageState& page : state.pages.mid(0, 2))
        add(page);
    if (m_pages.isEmpty())
        add({});
    m_active = std::clamp<qsizetype>(state.active, 0, m_pages.size() - 1);
    mark();
    connect(this, &QSplitter::splitterMoved, this, &Tab::noteShare);
    connect(qApp, &QApplication::focusChanged, this,
            [this](const QWidget*, const QWidget* focus) { followFocus(focus); });
}

void Tab::setProfile(web::WebProfile& profile) {
    m_profile = &profile;
    for (PageArea* page : std::as_const(m_pages))
        page->setProfile(profile);
}

reader::TabState Tab::state() const {
    reader::TabState state;
    for (const PageArea* page : m_pages)
        state.pages.append(page->state());
    state.active = static_cast<int>(m_active);
    state.isPinned = m_isPinned;
    state.share = m_share;
    return state;
}

void Tab::split(const reader::PageState& state) {
    if (isSplit())
        return;
    PageArea* page = add(state);
    m_share = 0.5;
    shareOut();
    mark();
    emit pageAdded(page);
    emit activeChanged(); // there is another side now
    page->awaken();
}

void Tab::openBeside(const reader::CollectionPtr& collection, const reader::PageState& state) {
    if (PageArea* beside = other())
        beside->show(collection, state.page);
    else
        split(state);
}

void Tab::changeSide() {
    if (PageArea* beside = other()) {
        activate(beside);
        beside->focusPage();
    }
}

void Tab::join() {
    if (!isSplit())
        return;
    PageArea* closed = m_pages.takeAt(m_active);
    m_active = 0;
    closed->hide();
    closed->deleteLater();
    mark();
    emit activeChanged();
    active().focusPage();
}

PageArea* Tab::add(const reader::PageState& state) {
    auto* page = new PageArea(m_services, m_privacy, state, this);
    m_pages.append(page);
    addWidget(page);
    setStretchFactor(count() - 1, 1);
    if (m_profile)
        page->setProfile(*m_profile);
    return page;
}

void Tab::activate(PageArea* page) {
    const qsizetype index = m_pages.indexOf(page);
    if (index >= 0 && std::exchange(m_active, index) != index) {
        mark();
        emit activeChanged();
    }
}

void Tab::mark() {
    for (PageArea* page : std::as_const(m_pages))
        page->setSide(!isSplit() ? Side::Alone : page == &active() ? Side::Active : Side::Other);
}

void Tab::noteShare() {
    const QList<int> widths = sizes();
    if (const int all = widths.value(0) + widths.value(1); isSplit() && all > 0) {
        m_share = double(widths.at(0)) / all;
        emit shareChanged();
    }
}

void Tab::shareOut() {
    const int first = qRound(width() * m_share);
    if (isSplit())
        setSizes({first, width() - first});
}

// The pages keep their shares in every size of the window, the first one included.
void Tab::resizeEvent(QResizeEvent* event) {
    QSplitter::resizeEvent(event);
    shareOut();
}

// A page may have needed more than its share until its bars found room in less.
bool Tab::event(QEvent* event) {
    const bool result = QSplitter::event(event);
    if (event->type() == QEvent::LayoutRequest)
        shareOut();
    return result;
}

void Tab::followFocus(const QWidget* focus) {
    for (PageArea* page : std::as_const(m_pages)) {
        if (focus && page->isAncestorOf(focus))
            return activate(page);
    }
}

} // namespace lectern::window
