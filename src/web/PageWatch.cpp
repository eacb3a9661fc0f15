// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "web/PageWatch.h"

#include "web/WebView.h"

#include <QFile>
#include <QWebEngineScript>

#include <algorithm>
#include <csignal>
#include <unistd.h>
#include <utility>

namespace lectern::web {

namespace {

constexpr int oftenest = 500;           // milliseconds between two looks
constexpr int rarest = 4000;            // at a page at rest: each look wakes the processor
constexpr double workingSeconds = 0.03; // of the processor between two looks, also on a busy machine
constexpr double restingSeconds = 0.01; // less is nothing: it is counted in such steps

QByteArray processFile(qint64 process, const char* name) {
    QFile file(QStringLiteral("/proc/%1/%2").arg(process).arg(QLatin1StringView(name)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Rule: proc(5), /proc/pid/stat: fields 14 and 15, counted behind the name, which may hold anything.
double busySeconds(qint64 process) {
    const QByteArray stat = processFile(process, "stat");
    const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    const double ticks = fields.size() > 12 ? fields[11].toDouble() + fields[12].toDouble() : 0;
    return ticks / static_cast<double>(sysconf(_SC_CLK_TCK));
}

// /proc/pid/statm: the second field, in memory pages.
qint64 residentBytes(qint64 process) {
    const QList<QByteArray> fields = processFile(process, "statm").split(' ');
    return fields.size() > 1 ? fields[1].toLongLong() * sysconf(_SC_PAGESIZE) : 0;
}

qint64 mostBytesHere() {
    const qint64 machine = qint64(sysconf(_SC_PHYS_PAGES)) * sysconf(_SC_PAGESIZE);
    return std::min(PageWatch::mostBytes, machine / 2);
}

} // namespace

PageWatch::PageWatch(WebView& view) : QObject(&view), m_view(view) {
    connect(&m_timer, &QTimer::timeout, this, &PageWatch::look);
    connect(view.page(), &QWebEnginePage::renderProcessPidChanged, this, &PageWatch::lookSoon);
    // A question to a page that is left may never be answered.
    connect(&view, &QWebEngineView::loadStarted, this, &PageWatch::forget);
    connect(&view, &QWebEngineView::urlChanged, this, &PageWatch::forget);
    connect(&view, &QWebEngineView::loadFinished, this, &PageWatch::forget);
    connect(&view, &WebView::moved, this, &PageWatch::lookSoon);
}

PageWatch::Reason PageWatch::takeReason() {
    return std::exchange(m_reason, Reason::None);
}

void PageWatch::look() {
    const qint64 process = m_view.page()->renderProcessPid();
    if (process != m_process) {
        forget();
        m_process = process;
        m_busySeen = busySeconds(process);
    }
    if (process <= 0) {
        m_timer.stop(); // until it has one
        return;
    }
    if (residentBytes(process) > mostBytesHere()) {
        stop(Reason::Memory);
        return;
    }
    const double busy = busySeconds(process);
    const double worked = busy - std::exchange(m_busySeen, busy);
    const bool isResting = !m_isAsked && worked < restingSeconds;
    m_timer.setInterval(isResting ? std::min(2 * m_timer.interval(), rarest) : oftenest);
    if (!m_isAsked && !m_view.isVisible()) { // it may be frozen, and owes no answer
        return;
    }
    const bool isWorking = worked >= workingSeconds;
    if (!m_isAsked && isWorking) {
        ask();
    } else if (m_isAsked && busy - m_busyBefore > mostBusySeconds) {
        stop(Reason::Busy);
    }
}

void PageWatch::ask() {
    m_isAsked = true;
    m_busyBefore = busySeconds(m_process);
    m_view.page()->runJavaScript(QStringLiteral("1"), QWebEngineScript::ApplicationWorld,
                                 [this, question = ++m_question](const QVariant&) {
                                     m_isAsked = m_isAsked && question != m_question;
                                 });
}

void PageWatch::forget() {
    m_isAsked = false;
    lookSoon();
}

// Not sooner for being told twice: whoever scrolls tells it all the time.
void PageWatch::lookSoon() {
    if (!m_timer.isActive() || m_timer.interval() > oftenest) {
        m_timer.start(oftenest);
    }
}

// It cannot be asked to end: it does not listen.
void PageWatch::stop(Reason reason) {
    m_reason = reason;
    m_isAsked = false;
    ::kill(static_cast<pid_t>(m_process), SIGKILL);
}

} // namespace lectern::web
