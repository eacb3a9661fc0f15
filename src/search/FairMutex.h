// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A mutex that is had in the order of asking.
#pragma once

#include <condition_variable>
#include <cstdint>
#include <mutex>

namespace lectern::search {

// With std::mutex, who locks it again as soon as it has let go of it keeps all others out: a long update in
// small steps would answer nobody. For std::lock_guard and std::unique_lock.
class FairMutex {
public:
    void lock() {
        std::unique_lock guard(m_guard);
        const std::uint64_t ticket = m_next++;
        m_turn.wait(guard, [&] { return ticket == m_served; });
    }
    void unlock() {
        {
            const std::lock_guard guard(m_guard);
            ++m_served;
        }
        m_turn.notify_all();
    }
    // For who holds it: whether somebody waits.
    bool isAwaited() {
        const std::lock_guard guard(m_guard);
        return m_next - m_served > 1;
    }

private:
    std::mutex m_guard;
    std::condition_variable m_turn;
    std::uint64_t m_next = 0;
    std::uint64_t m_served = 0; // whose turn it is
};

} // namespace lectern::search
