// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes are Markdown in this dialect too.
#include "MarkdownTarget.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    return lectern::convertAnything(data, size, lectern::markdown::Dialect::CommonMark);
}
