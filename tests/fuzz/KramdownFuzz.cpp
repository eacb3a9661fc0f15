// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes are kramdown: whatever comes gives HTML, an outline and plain text. The first byte chooses
// options.
#include "MarkdownTarget.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    return lectern::convertAnything(data, size, lectern::markdown::Dialect::Kramdown);
}
