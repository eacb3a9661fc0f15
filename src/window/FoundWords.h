// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The words of a search, marked in the page that it has led to.
#pragma once

#include "web/PageMarks.h"

#include <QObject>
#include <QStringList>

namespace lectern::web {
class WebView;
}

namespace lectern::window {

// For one page area. Marks stay until another page is shown, or until they are cleared.
class FoundWords : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    // To be called once there is a view, which outlives this object.
    void setView(web::WebView& view);
    // The page that is opened next, or the place in the page on show, has these words. None takes the marks
    // away.
    void expect(const QStringList& words);
    // What is marked, or waits for its page.
    [[nodiscard]] const QStringList& words() const { return m_isMarked ? m_marked : m_words; }
    // The next or previous mark.
    void step(web::FindDirection direction);
    // Does nothing to what others have marked.
    void clear();

signals:
    // Which of the marks is the active one, counted from 1; `total` is 0 where there are none any more.
    void counted(int active, int total);

private:
    void mark();

    web::WebView* m_view = nullptr;
    QStringList m_words;  // that wait for the page
    QStringList m_marked; // last
    bool m_isLoading = false;
    bool m_isMarked = false;
};

} // namespace lectern::window
