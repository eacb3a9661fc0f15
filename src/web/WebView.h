// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The page area: zoom, find, and word of what is on screen and of what a person does there.
#pragma once

#include "web/PageMarks.h"
#include "web/PageSpot.h"
#include "web/WebPage.h"

#include <QTimer>
#include <QWebEngineView>

namespace lectern::web {

struct FindOptions {
    FindCase matching = FindCase::Ignore;
    FindWords words = FindWords::Parts;
    friend bool operator==(const FindOptions&, const FindOptions&) = default;
};

// Shows one WebPage, which it owns. The profile must outlive it.
class WebView : public QWebEngineView {
    Q_OBJECT

public:
    static constexpr double leastZoom = 0.25;
    static constexpr double mostZoom = 5.0;

    explicit WebView(WebProfile& profile, QWidget* parent = nullptr);
    ~WebView() override;

    WebPage& webPage() { return *m_page; }

    // Marks every occurrence and goes to the next one; "" ends the search.
    void find(const QString& text, FindDirection direction = FindDirection::Forward,
              const FindOptions& options = {});
    // Words marked beside that, such as those of a search that led here.
    PageMarks& marks() { return *m_marks; }

public slots:
    void zoomIn();
    void zoomOut();
    void resetZoom();
    void setZoom(double factor); // held between the bounds

signals:
    void zoomChanged(double factor);
    // Counted from 1; `active` is 0 where nothing was found.
    void findCounted(int active, int total);
    // The address on show has changed, by a page or by a place in it.
    void pageShown(const QUrl& address);
    // First content of a newly loaded page is on screen. Once per load, also for one that shows nothing.
    void painted();
    // Loaded, painted, and the frames after that drawn: fit for a picture.
    void settled();
    // The page may have been scrolled, by itself or by a person; also where a part of it scrolls on its own.
    void moved();
    // A menu is asked for, by the right mouse button or by key.
    void menuRequested(const lectern::web::PageSpot& spot, const QPoint& globalPosition);

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool mouseEvent(const QMouseEvent& event);
    void startWatchingPaint();
    void completePage();
    void askForPaint();
    void paintAnswered(int load, const QString& answer);

    void findWholeWords(const QString& text, FindDirection direction, const FindOptions& options);

    WebPage* m_page;
    PageMarks* m_marks;
    QUrl m_hovered;  // the link under the pointer
    QString m_found; // the text and the options of the last search
    FindOptions m_findOptions;
    QTimer m_paintPoll;
    QTimer m_paintLimit;
    int m_load = 0;
    bool m_isRead = false;   // the document and all that it loads
    bool m_isLoaded = false; // and completed by us
    bool m_isPainted = false;
};

} // namespace lectern::web
