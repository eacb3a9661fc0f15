// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The row of tabs and the stack below it are kept in the same order here, and nowhere else.
#include "window/TabArea.h"

#include "reader/Memory.h"
#include "web/WebProfile.h"
#include "window/NotificationBar.h"
#include "window/ProgressStrip.h"
#include "window/TabBar.h"

#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace lectern::window {

namespace {

constexpr qsizetype mostClosed = 30;

} // unnamed namespace

TabArea::TabArea(QWidget* parent)
    : QWidget(parent), m_bar(new TabBar(this)), m_notification(new NotificationBar(this)),
      m_stack(new QStackedWidget(this)), m_progress(new ProgressStrip(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_notification);
    column->addWidget(m_stack, 1);
    column->addWidget(m_progress);
    m_notification->setObjectName(QStringLiteral("notification"));
    m_progress->setObjectName(QStringLiteral("progress"));
    connect(m_bar, &QTabBar::currentChanged, this, &TabArea::follow);
    connect(m_bar, &QTabBar::tabMoved, this, &TabArea::moved);
    connect(m_bar, &TabBar::closeRequested, this, &TabArea::close);
    connect(m_bar, &TabBar::menuRequested, this, &TabArea::menuRequested);
    connect(m_bar, &TabBar::tornOff, this, &TabArea::tornOff);
    connect(m_bar, &TabBar::newTabRequested, this, [this] { add({}, web::NewView::InFront); });
    connect(m_notification, &Bar::closed, this, [this] { page().focusPage(); });
}

TabArea::~TabArea() {
    m_bar->disconnect(this); // it tells of tabs that go while all go
}

void TabArea::start(const Services& services, Privacy privacy) {
    m_services.emplace(services);
    m_privacy = privacy;
    m_progress->follow(services.tasks);
    m_progress->follow(m_tasks);
    connect(&services.memory.places(), &reader::Places::forgotten, this, [this] {
        m_closed.clear();
        emit tabsChanged();
    });
    insert(0, {});
}

void TabArea::setProfile(web::WebProfile& profile) {
    m_profile = &profile;
    for (Tab* tab : std::as_const(m_tabs))
        tab->setProfile(profile);
    for (PageArea* page : tab().pages())
        page->awaken();
}

void TabArea::restore(const reader::WindowState& window) {
    m_closed += window.closed;
    if (window.tabs.isEmpty())
        return;
    const bool wasEmpty = count() == 1 && page().isEmpty();
    {
        const QSignalBlocker quiet(m_bar); // nothing awakes on the way
        for (const reader::TabState& state : window.tabs)
            insert(count() - 1, state);
        if (wasEmpty) {
            m_bar->setCurrentIndex(qBound(0, window.current, count() - 2));
            remove(count() - 1);
        }
    }
    follow();
}

QList<reader::TabState> TabArea::state() const {
    QList<reader::TabState> states;
    for (const Tab* tab : m_tabs)
        states.append(tab->state());
    return states;
}

Tab& TabArea::add(const reader::TabState& state, web::NewView where) {
    int index = count();
    if (where == web::NewView::Behind) { // beside the page it came from, behind the ones that came before
        index = current() + 1;
        while (index < count() && m_tabs.at(index)->property("opener").value<QObject*>() == &tab())
            ++index;
    }
    index = std::max(index, pinnedCount());
    Tab* opener = &tab();
    insert(index, state);
    m_tabs.at(index)->setProperty("opener", QVariant::fromValue<QObject*>(opener));
    if (where == web::NewView::InFront)
        select(index);
    return *m_tabs.at(index);
}

void TabArea::close(int index) {
    const reader::TabState state = m_tabs.at(index)->state();
    const bool isEmpty = m_tabs.at(index)->active().isEmpty();
    if (count() == 1 && isEmpty)
        return emit emptied();
    if (!isEmpty)
        m_closed.append({state, index});
    m_closed = m_closed.mid(std::max<qsizetype>(0, m_closed.size() - mostClosed));
    if (count() == 1)
        insert(1, {});
    remove(index);
}

void TabArea::closeOthers(int index) {
    const Tab* kept = m_tabs.at(index);
    for (int other = count() - 1; other >= 0; --other) {
        if (m_tabs.at(other) != kept && !m_tabs.at(other)->isPinned())
            close(other);
    }
}

void TabArea::reopen() {
    if (m_closed.isEmpty())
        return;
    const auto [state, place] = m_closed.takeLast();
    const bool replacesEmpty = count() == 1 && page().isEmpty();
    const int index = std::clamp(place, state.isPinned ? 0 : pinnedCount(), count());
    insert(index, state);
    select(index);
    if (replacesEmpty)
        remove(index == 0 ? 1 : 0);
}

void TabArea::select(int index) {
    if (index >= 0 && index < count())
        m_bar->setCurrentIndex(index);
}

void TabArea::step(int tabs) {
    select(((current() + tabs) % count() + count()) % count());
}

void TabArea::setPinned(int index, bool pinned) {
    Tab* tab = m_tabs.at(index);
    if (tab->isPinned() == pinned)
        return;
    const int place = pinned ? pinnedCount() : pinnedCount() - 1;
    tab->setPinned(pinned);
    m_bar->setPinned(index, pinned);
    m_bar->moveTab(index, place);
    emit tabsChanged();
}

reader::TabState TabArea::take(int index) {
    const reader::TabState state = m_tabs.at(index)->state();
    if (count() == 1)
        insert(1, {});
    remove(index);
    return state;
}

int TabArea::current() const {
    return std::clamp(m_bar->currentIndex(), 0, count() - 1);
}

void TabArea::notify(NotificationKind kind, const QString& text, const QString& details) {
    m_notification->notify(kind, text, details);
}

void TabArea::offerUndo(const QString& text, const std::function<void()>& undo) {
    m_notification->offerUndo(text, undo);
}

void TabArea::offer(NotificationKind kind, const QString& text, const QString& label,
                    const std::function<void()>& act) {
    m_notification->offer(kind, text, label, act);
}

void TabArea::insert(int index, const reader::TabState& state) {
    auto* tab = new Tab(*m_services, m_privacy, state, m_stack);
    m_tabs.insert(index, tab);
    m_stack->addWidget(tab);
    connectTab(tab);
    for (PageArea* page : tab->pages())
        emit pageAdded(page);
    m_bar->insertTab(index, QString());
    m_bar->setTitle(index, tab->active().title());
    m_bar->setPinned(index, state.isPinned);
    if (m_profile)
        tab->setProfile(*m_profile);
    emit tabsChanged();
}

void TabArea::remove(int index) {
    Tab* tab = m_tabs.takeAt(index);
    m_recent.removeAll(tab);
    tab->disconnect(this);
    m_bar->removeTab(index);
    m_stack->removeWidget(tab);
    tab->hide();
    tab->deleteLater();
    emit tabsChanged();
}

void TabArea::connectTab(Tab* tab) {
    connect(tab, &Tab::pageAdded, this, &TabArea::pageAdded);
    const auto retitle = [this, tab] {
        if (const auto index = m_tabs.indexOf(tab); index >= 0)
            m_bar->setTitle(static_cast<int>(index), tab->active().title());
    };
    const auto followTitle = [this, tab, retitle](PageArea* page) {
        connect(page, &PageArea::titleChanged, tab, retitle);
    };
    for (PageArea* page : tab->pages())
        followTitle(page);
    connect(tab, &Tab::pageAdded, this, followTitle);
    connect(tab, &Tab::shareChanged, this, &TabArea::tabsChanged);
    connect(tab, &Tab::activeChanged, this, [this, tab, retitle] {
        retitle();
        if (tab == &this->tab())
            emit pageChanged();
    });
}

void TabArea::follow() {
    if (m_tabs.isEmpty() || m_bar->currentIndex() < 0 || m_bar->currentIndex() >= count())
        return; // in the middle of a change
    Tab* shown = &tab();
    const bool hadKeyboard = m_stack->isAncestorOf(window()->focusWidget());
    m_stack->setCurrentWidget(shown);
    setFocusProxy(&shown->active());
    m_recent.removeAll(shown);
    m_recent.prepend(shown);
    m_notification->withdrawUndo();
    emit pageChanged();
    for (PageArea* page : shown->pages())
        page->awaken();
    if (hadKeyboard)
        shown->active().focusPage();
    discardOld();
}

void TabArea::moved(int from, int to) {
    m_tabs.move(from, to);
    const int pinned = pinnedCount();
    const bool isPinned = m_tabs.at(to)->isPinned();
    if (isPinned ? to >= pinned : to < pinned) // pinned tabs stand in front
        m_bar->moveTab(to, isPinned ? pinned - 1 : pinned);
    else
        emit tabsChanged();
}

void TabArea::discardOld() {
    for (Tab* old : m_recent.mid(1 + mostReadyBehind)) {
        for (PageArea* page : old->pages())
            page->discard();
    }
}

int TabArea::pinnedCount() const {
    return static_cast<int>(
        std::count_if(m_tabs.begin(), m_tabs.end(), [](const Tab* tab) { return tab->isPinned(); }));
}

} // namespace lectern::window
