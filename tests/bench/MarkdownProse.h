// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Documentation as people write it, made up by rule: the same text on every run.
#pragma once

#include <cstddef>
#include <string>

namespace lectern::bench {

// About so many bytes of chapters: prose with links, code and quotes; lists, tables, code blocks, notes, some
// HTML.
std::string documentationProse(std::size_t bytes);

} // namespace lectern::bench
