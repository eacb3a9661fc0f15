// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/TreeWatch.h"

#include <algorithm>
#include <csignal>
#include <functional>
#include <string>
#include <system_error>

namespace lectern::cli {

namespace {

namespace fs = std::filesystem;

constexpr std::chrono::milliseconds shortestPause{250};

sigset_t endSignals() {
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    return signals;
}

bool sleepOrSignal(std::chrono::nanoseconds pause) {
    const sigset_t signals = endSignals();
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(pause);
    const timespec time{seconds.count(), (pause - seconds).count()};
    return sigtimedwait(&signals, nullptr, &time) > 0;
}

// No order among the files: a sum of what each one looks like.
std::uint64_t looksOf(const fs::directory_entry& entry) {
    std::error_code error;
    std::uint64_t looks = std::hash<std::string>()(entry.path().native());
    if (entry.is_directory(error))
        return looks;
    looks = looks * 31 + static_cast<std::uint64_t>(entry.file_size(error));
    return looks * 31 + static_cast<std::uint64_t>(entry.last_write_time(error).time_since_epoch().count());
}

} // unnamed namespace

TreeWatch::TreeWatch(fs::path folder, fs::path leftOut)
    : m_folder(std::move(folder)), m_leftOut(std::move(leftOut)), m_pause(shortestPause) {
    const sigset_t signals = endSignals();
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
}

void TreeWatch::remember() {
    m_seen = fingerprint();
}

TreeWatch::Event TreeWatch::wait() {
    std::uint64_t before = m_seen;
    while (!sleepOrSignal(m_pause)) {
        const std::uint64_t now = fingerprint();
        if (now != m_seen && now == before)
            return Event::Changed;
        before = now;
    }
    return Event::Interrupted;
}

std::uint64_t TreeWatch::fingerprint() {
    const auto start = std::chrono::steady_clock::now();
    std::uint64_t sum = 0;
    std::error_code error;
    fs::recursive_directory_iterator entry(m_folder, error);
    for (; !error && entry != fs::recursive_directory_iterator(); entry.increment(error)) {
        if (entry->path() == m_leftOut || entry->path().filename() == ".git")
            entry.disable_recursion_pending();
        else
            sum += looksOf(*entry);
    }
    m_pause =
        std::max<std::chrono::nanoseconds>(shortestPause, 10 * (std::chrono::steady_clock::now() - start));
    return sum;
}

} // namespace lectern::cli
