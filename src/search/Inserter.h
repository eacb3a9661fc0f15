// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes documents while the next ones are being read.
#pragma once

#include "search/Prepared.h"
#include "search/Writer.h"

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <mutex>
#include <thread>

namespace lectern::search {

// Reading a page and taking its text apart takes about as long as writing it: a thread of its own does the
// writing, in the order in which documents come. While it lives nobody else may use the writer and its
// database.
class Inserter {
public:
    // The writer outlives this object, and so do the terms of all that is put.
    explicit Inserter(Writer& writer);
    ~Inserter(); // as finish()
    Inserter(const Inserter&) = delete;
    Inserter& operator=(const Inserter&) = delete;

    // Waits where too many are waiting. False once one could not be written; no other is written then.
    bool put(Prepared document);
    // Waits until all are written. False where one could not be.
    bool finish();

private:
    void run();

    Writer& m_writer;
    std::mutex m_mutex; // of all below
    std::condition_variable m_changed;
    std::deque<Prepared> m_waiting;
    bool m_isLast = false;
    bool m_isFine = true;
    std::thread m_thread; // last: it uses the others
};

} // namespace lectern::search
