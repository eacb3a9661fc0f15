// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// One loop spread over the cores.
#pragma once

#include <cstddef>
#include <functional>

namespace lectern::site {

using Worker = std::function<void(std::size_t index)>;

// Has each of 0 to count - 1 done once, in about that order, on as many threads as there are cores. Each
// thread makes a worker of its own first. Returns when all is done. Workers must not throw. Small counts stay
// on the calling thread.
void inParallel(std::size_t count, const std::function<Worker()>& makeWorker);

} // namespace lectern::site
