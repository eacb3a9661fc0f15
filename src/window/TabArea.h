// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The tabs of a window, the page on show, and what is told above and below it.
#pragma once

#include "reader/Tasks.h"
#include "window/Tab.h"

#include <QList>

#include <functional>
#include <optional>

class QStackedWidget;

namespace lectern::window {

class NotificationBar;
class ProgressStrip;
class TabBar;

// Holds at least one tab. A tab is awoken when it comes to the front; of those behind, the ones looked at
// last stay ready and the others give their memory back.
class TabArea : public QWidget {
    Q_OBJECT

public:
    static constexpr int mostReadyBehind = 3;

    explicit TabArea(QWidget* parent = nullptr);
    ~TabArea() override;

    // To be called first, and once.
    void start(const Services& services, Privacy privacy);
    // To be called once; the profile outlives the window.
    void setProfile(web::WebProfile& profile);

    // An empty tab in front gives way to the tabs of `window`, which sleep until they are looked at.
    void restore(const reader::WindowState& window);
    [[nodiscard]] QList<reader::TabState> state() const;
    [[nodiscard]] const QList<reader::ClosedTab>& closed() const { return m_closed; }

    Tab& add(const reader::TabState& state, web::NewView where);
    void close(int index);
    void closeOthers(int index);
    // Brings back the tab closed last, where it was.
    void reopen();
    void select(int index);
    void step(int tabs); // to the next or previous ones, round the row
    void setPinned(int index, bool pinned);
    // Takes the tab out, to be put into another window.
    [[nodiscard]] reader::TabState take(int index);

    [[nodiscard]] int count() const { return static_cast<int>(m_tabs.size()); }
    [[nodiscard]] int current() const;
    [[nodiscard]] Tab& tab(int index) const { return *m_tabs.at(index); }
    [[nodiscard]] Tab& tab() const { return *m_tabs.at(current()); }
    [[nodiscard]] PageArea& page() const { return tab().active(); } // the one that commands go to
    [[nodiscard]] bool canReopen() const { return !m_closed.isEmpty(); }

    // All texts are translated sentences; `details` may be empty.
    void notify(NotificationKind kind, const QString& text, const QString& details = {});
    // As NotificationBar::offerUndo: until another tab or page is in front.
    void offerUndo(const QString& text, const std::function<void()>& undo);
    // As NotificationBar::offer.
    void offer(NotificationKind kind, const QString& text, const QString& label,
               const std::function<void()>& act);
    // Work that was asked for in this window.
    [[nodiscard]] reader::Tasks& tasks() { return m_tasks; }
    [[nodiscard]] TabBar& bar() { return *m_bar; }

signals:
    void pageAdded(lectern::window::PageArea* page);
    void pageChanged(); // commands go to another page
    void tabsChanged(); // one has come, gone, moved, or been pinned
    void menuRequested(int index, const QPoint& globalPosition);
    void tornOff(int index);
    void emptied(); // the last tab was closed, and was empty

private:
    void insert(int index, const reader::TabState& state);
    void remove(int index);
    void connectTab(Tab* tab);
    void follow();
    void moved(int from, int to);
    void discardOld();
    [[nodiscard]] int pinnedCount() const;

    std::optional<Services> m_services; // set by start()
    Privacy m_privacy = Privacy::Remembered;
    web::WebProfile* m_profile = nullptr;
    reader::Tasks m_tasks;
    TabBar* m_bar;
    NotificationBar* m_notification;
    QStackedWidget* m_stack;
    ProgressStrip* m_progress;
    QList<Tab*> m_tabs;                // as in the row; owned by the stack
    QList<Tab*> m_recent;              // looked at last first
    QList<reader::ClosedTab> m_closed; // latest last
};

} // namespace lectern::window
