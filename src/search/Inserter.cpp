// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/Inserter.h"

#include <utility>

namespace lectern::search {

namespace {

// Enough for a long page not to hold up the other side.
constexpr std::size_t mostWaiting = 16;

} // unnamed namespace

Inserter::Inserter(Writer& writer) : m_writer(writer), m_thread([this] { run(); }) {}

Inserter::~Inserter() {
    finish();
}

bool Inserter::put(Prepared document) {
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_waiting.size() < mostWaiting || !m_isFine; });
    m_waiting.push_back(std::move(document));
    m_changed.notify_one();
    return m_isFine;
}

bool Inserter::finish() {
    {
        const std::lock_guard lock(m_mutex);
        m_isLast = true;
        m_changed.notify_one();
    }
    if (m_thread.joinable())
        m_thread.join();
    return m_isFine;
}

void Inserter::run() {
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_changed.wait(lock, [this] { return !m_waiting.empty() || m_isLast; });
        if (m_waiting.empty() || !m_isFine)
            return;
        const Prepared next = std::move(m_waiting.front());
        m_waiting.pop_front();
        lock.unlock();
        m_changed.notify_one();
        const bool isWritten = m_writer.put(next);
        lock.lock();
        m_isFine = isWritten;
        if (!isWritten)
            m_changed.notify_one();
    }
}

} // namespace lectern::search
