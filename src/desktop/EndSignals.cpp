// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A pipe to oneself. signalfd() would need the signals blocked, and every program started from here would
// inherit that.
#include "desktop/EndSignals.h"

#include <QSocketNotifier>

#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace lectern::desktop {

namespace {

constexpr std::array endings{SIGTERM, SIGINT, SIGHUP};

volatile std::sig_atomic_t toOurselves = -1; // the pipe's end to write to

void tell(int) {
    const int before = errno;
    [[maybe_unused]] const ssize_t written = ::write(toOurselves, "", 1);
    errno = before;
}

} // unnamed namespace

EndSignals::EndSignals(QObject* parent) : QObject(parent) {
    if (::pipe2(m_ends, O_CLOEXEC | O_NONBLOCK) != 0)
        return; // without one, signals end the program as they always do
    toOurselves = m_ends[1];
    m_notifier = new QSocketNotifier(m_ends[0], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, &EndSignals::hear);
    for (const int ending : endings) {
        struct sigaction before {};
        struct sigaction ours {};
        ours.sa_handler = tell;
        ours.sa_flags = SA_RESTART | static_cast<int>(SA_RESETHAND);
        if (::sigaction(ending, nullptr, &before) == 0 && before.sa_handler != SIG_IGN)
            ::sigaction(ending, &ours, nullptr);
    }
}

EndSignals::~EndSignals() {
    for (const int ending : endings) {
        struct sigaction now {};
        if (::sigaction(ending, nullptr, &now) == 0 && now.sa_handler == tell)
            std::signal(ending, SIG_DFL);
    }
    toOurselves = -1;
    for (const int end : m_ends) {
        if (end >= 0)
            ::close(end);
    }
}

void EndSignals::hear() {
    char signal = 0;
    while (::read(m_ends[0], &signal, 1) > 0) {
    }
    emit received();
}

} // namespace lectern::desktop
