// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markdown/kramdown/LinkIds.h"

#include "base/Text.h"
#include "markdown/Characters.h"

#include <algorithm>

namespace lectern::markdown {

std::string_view normaliseLinkId(Arena& arena, std::string_view id) {
    const bool plain = std::none_of(id.begin(), id.end(), [](char c) {
        return !isAscii(c) || (c >= 'A' && c <= 'Z') || (isSpace(c) && c != ' ');
    });
    if (plain && id.find("  ") == std::string_view::npos)
        return id;
    std::string collapsed;
    for (const char c : id) {
        if (!isSpace(c))
            collapsed += c;
        else if (collapsed.empty() || collapsed.back() != ' ')
            collapsed += ' ';
    }
    return arena.copy(text::downcase(collapsed));
}

} // namespace lectern::markdown
