// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Reading a stranger's files: ordinary files only, no more than asked for, and nothing is ever written.
#pragma once

#include "base/Result.h"

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>

namespace lectern::site {

// The bytes of an ordinary file of at most `limit` bytes. Devices and FIFOs are not even opened.
// Fails with `name` as the file and the cause as the message. Thread-safe.
Result<std::string> readFile(const std::filesystem::path& path, std::string_view name, std::size_t limit);

// The first bytes of an ordinary file of any size; "" where it cannot be read.
std::string readStart(const std::filesystem::path& path, std::size_t bytes);

enum class FileStart {
    FrontMatter, // its first line is "---"
    Other,
    Unreadable, // no ordinary file, or not for this person
};
// Looks at the first line only. Source: Jekyll, Utils.has_yaml_header?.
FileStart lookAtStart(const std::filesystem::path& path);

// The text as UTF-8: a byte order mark goes, broken sequences become U+FFFD. `broken` says whether there were
// any.
std::string decodeText(std::string bytes, bool& broken);

// "text/html" and the like, by the file name's extension; "application/octet-stream" where it says nothing.
std::string_view mimeTypeOf(std::string_view path);

} // namespace lectern::site
