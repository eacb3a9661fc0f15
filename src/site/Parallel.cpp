// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/Parallel.h"

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

namespace lectern::site {

void inParallel(std::size_t count, const std::function<Worker()>& makeWorker) {
    constexpr std::size_t worthAThread = 16;
    const std::size_t cores = std::max(1u, std::thread::hardware_concurrency());
    const std::size_t threads = std::min(cores, count / worthAThread + 1);
    std::atomic<std::size_t> next = 0;
    const auto run = [&] {
        const Worker work = makeWorker();
        for (std::size_t index = next++; index < count; index = next++)
            work(index);
    };
    std::vector<std::thread> helpers;
    for (std::size_t i = 1; i < threads; ++i)
        helpers.emplace_back(run);
    run();
    for (std::thread& helper : helpers)
        helper.join();
}

} // namespace lectern::site
