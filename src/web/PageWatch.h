// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Stops a page that never comes to an end, or that takes more and more memory.
#pragma once

#include <QObject>
#include <QTimer>

namespace lectern::web {

class WebView;

// Asks the page of a view that is on show for a sign of life while its process works, and looks at what that
// takes. A page at rest is left at rest, and looked at less and less often. What counts is the processor's
// time, so that a page on a slow or busy machine is not taken for one that hangs. Qt 6.4 tells of neither by
// itself. Needs /proc; elsewhere it does nothing.
class PageWatch : public QObject {
    Q_OBJECT

public:
    static constexpr double mostBusySeconds = 8;         // without a sign of life
    static constexpr qint64 mostBytes = qint64(1) << 30; // and never more than half of the machine's

    enum class Reason { None, Busy, Memory };

    // The view's: it goes with it.
    explicit PageWatch(WebView& view);

    // Why the page's process was ended last, if it was this object that did; None from then on.
    Reason takeReason();

private:
    void look();
    void ask();
    void forget();
    void lookSoon();
    void stop(Reason reason);

    WebView& m_view;
    QTimer m_timer;
    qint64 m_process = 0;
    double m_busySeen = 0;   // seconds of the processor when it was looked at last
    double m_busyBefore = 0; // seconds of the processor when the page was asked
    int m_question = 0;      // the one that is waited for
    bool m_isAsked = false;
    Reason m_reason = Reason::None;
};

} // namespace lectern::web
