// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markdown/kramdown/span/Emoji.h"

namespace lectern::markdown {

std::string_view emojiNamed(std::string_view) {
    return {};
}

} // namespace lectern::markdown
