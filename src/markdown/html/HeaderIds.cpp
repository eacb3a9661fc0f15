// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markdown/html/HeaderIds.h"

#include "markdown/Characters.h"

namespace lectern::markdown {

std::string basicId(std::string_view text) {
    std::string id;
    bool lineStarts = true;
    for (const char c : text) {
        const bool letter = hasClass(c, AlphaClass);
        lineStarts = (lineStarts || c == '\n') && !letter;
        if (lineStarts)
            continue;
        if (letter || isDigit(c) || c == '-')
            id += c;
        else if (c == ' ')
            id += '-';
    }
    return lowerAscii(id);
}

} // namespace lectern::markdown
