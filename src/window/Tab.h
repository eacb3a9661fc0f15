// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What one tab holds: a page, or two side by side.
#pragma once

#include "window/PageArea.h"

#include <QSplitter>

namespace lectern::window {

// One of the pages is active: the commands of the window go to it, and it names the tab.
class Tab : public QSplitter {
    Q_OBJECT

public:
    Tab(const Services& services, Privacy privacy, const reader::TabState& state, QWidget* parent = nullptr);

    void setProfile(web::WebProfile& profile);

    [[nodiscard]] PageArea& active() const { return *m_pages.at(m_active); }
    [[nodiscard]] const QList<PageArea*>& pages() const { return m_pages; }
    [[nodiscard]] reader::TabState state() const;
    [[nodiscard]] bool isPinned() const { return m_isPinned; }
    void setPinned(bool pinned) { m_isPinned = pinned; }
    [[nodiscard]] bool isSplit() const { return m_pages.size() > 1; }

    // Null in a tab that is not split.
    [[nodiscard]] PageArea* other() const { return isSplit() ? m_pages.at(1 - m_active) : nullptr; }

    // Makes the page beside the active one, at `state`. Does nothing in a tab that is split.
    void split(const reader::PageState& state);
    // Shows a page of the collection on the other side, which is made where there is none. The active page
    // stays the active one.
    void openBeside(const reader::CollectionPtr& collection, const reader::PageState& state);
    // The other page becomes the active one, and gets the keyboard.
    void changeSide();
    // Closes the active page; the other one has the tab for itself.
    void join();

signals:
    void pageAdded(lectern::window::PageArea* page);
    void activeChanged();
    void shareChanged(); // by the person, who has moved the line between the pages

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    PageArea* add(const reader::PageState& state);
    void activate(PageArea* page);
    void mark();
    void noteShare();
    void shareOut();
    void followFocus(const QWidget* focus);

    Services m_services;
    Privacy m_privacy;
    web::WebProfile* m_profile = nullptr;
    QList<PageArea*> m_pages; // owned by the splitter
    qsizetype m_active = 0;
    bool m_isPinned = false;
    double m_share; // of two pages, the first one's part of the width
};

} // namespace lectern::window
