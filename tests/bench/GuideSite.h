// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The sample guide at any size, as Jekyll's source and as Hugo's.
#pragma once

#include <cstddef>
#include <filesystem>

namespace lectern::bench {

// Both write the pages of tests/sites/guide over and over, 24 to a part, each in a layout with the guide's
// eighteen `link` tags (Hugo: relref). They end the program where a file cannot be written.
void writeJekyllGuide(const std::filesystem::path& folder, std::size_t pages);
void writeHugoGuide(const std::filesystem::path& folder, std::size_t pages);

} // namespace lectern::bench
