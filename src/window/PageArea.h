// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// One page, its way through the sites, and the bars that belong to it: questions, find, and what stands there
// without a page.
#pragma once

#include "reader/Places.h"
#include "reader/Session.h"
#include "web/PageReport.h"
#include "web/WebPage.h"
#include "window/FindBar.h"
#include "window/FoundWords.h"
#include "window/PageNavigator.h"
#include "window/Services.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace lectern::web {
class WebProfile;
class WebView;
enum class FindDirection;
} // namespace lectern::web

namespace lectern::window {

namespace Ui {
class PageArea;
}

class BreadcrumbBar;
class PageTrust;
class LibraryPane;
enum class NotificationKind;

// Which of the pages of a tab one is. Of two side by side, the active one has a mark.
enum class Side { Alone, Active, Other };

// Sleeps until awaken(): a page that is not looked at costs next to nothing.
class PageArea : public QWidget {
    Q_OBJECT

public:
    // `state` is what it shows once it is awake.
    PageArea(const Services& services, Privacy privacy, const reader::PageState& state = {},
             QWidget* parent = nullptr);
    ~PageArea() override;

    // To be called once; the profile outlives this widget.
    void setProfile(web::WebProfile& profile);
    // It is on show: the page is loaded, by `folderWanted` where its collection is not open yet.
    void awaken();
    // Gives back what the page takes while nobody looks; awaken() brings it back where it was.
    void discard();

    // As PageNavigator::show.
    bool show(const reader::CollectionPtr& collection, const QString& page = {});
    void openAddress(const QUrl& address);
    // The page would come out otherwise now: it is loaded anew, at the latest when it is looked at.
    void markOutdated();
    // A folder is being read for it: what stands there is left as it is until then.
    void expect() { m_isExpecting = true; }
    // The start page, in the place of a page.
    void showLibrary();
    // Says in place of a page why there is none.
    void showFailure(const QString& title, const QString& text, const QString& details);
    void focusPage();
    void setSide(Side side);

    [[nodiscard]] web::WebView* view() const { return m_view; } // null before the first page
    [[nodiscard]] PageNavigator& navigator() { return m_navigator; }
    [[nodiscard]] const PageNavigator& navigator() const { return m_navigator; }
    [[nodiscard]] FindBar& findBar();
    [[nodiscard]] BreadcrumbBar& breadcrumbs();
    [[nodiscard]] FoundWords& foundWords() { return m_foundWords; }
    // The next match of what is looked for in the page, else of the search that led here.
    void findOn(web::FindDirection direction);
    [[nodiscard]] reader::PageState state() const;
    // What is typed and marked here, beside what state() keeps.
    struct Spot {
        FindBar::Spot find;
        QStringList foundWords;
        QString libraryFilter;
        std::optional<reader::Place> place; // in a private window, which remembers none
    };
    [[nodiscard]] Spot spot() const;
    void goTo(const Spot& spot); // before the page is shown
    // What a tab is called; never empty.
    [[nodiscard]] QString title() const;
    [[nodiscard]] bool isEmpty() const { return !m_navigator.collection() && m_state.isEmpty(); }
    // Of the page on show.
    [[nodiscard]] web::PageReport report() const;
    [[nodiscard]] PageTrust& trust() { return *m_trust; }
    // To be asked only where there is a view.
    [[nodiscard]] web::WebProfile& profile() const { return *m_profile; }

signals:
    void libraryMade(lectern::window::LibraryPane* library);
    void viewMade();
    void titleChanged();
    void linkHovered(const QString& address);
    void reportChanged();
    void reportRequested();
    void folderWanted(const QString& folder, const QString& page);
    void openFolderRequested();
    void openHandbookRequested();
    void newViewRequested(const QUrl& address, lectern::web::NewView where);
    // All texts are translated sentences; `details` may be empty.
    void noticed(lectern::window::NotificationKind kind, const QString& text, const QString& details);

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void makeView();
    void connectPage();
    void connectRefusals();
    void followReport();
    void openInBrowser(const QUrl& address);
    void renewPage();

    std::unique_ptr<Ui::PageArea> m_ui;
    Services m_services;
    Privacy m_privacy;
    PageNavigator m_navigator;
    FoundWords m_foundWords;
    reader::PageState m_state; // of the page to be shown, and of the one shown last
    web::WebProfile* m_profile = nullptr;
    LibraryPane* m_library = nullptr; // made when it is first shown
    web::WebView* m_view = nullptr;
    std::unique_ptr<PageTrust> m_trust;
    std::optional<reader::Place> m_place; // to be scrolled to once the page is there
    Side m_side = Side::Alone;
    bool m_isExpecting = false;
    bool m_isOutdated = false; // to be loaded anew once it is looked at
};

} // namespace lectern::window
