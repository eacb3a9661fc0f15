// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the fuzz targets of the Markdown dialects share.
#pragma once

#include "base/Text.h"
#include "markdown/Markdown.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

namespace lectern {

// Options as the first byte has them; the rest is the text. All of the output must be UTF-8 where the text
// is.
inline int convertAnything(const std::uint8_t* data, std::size_t size, markdown::Dialect dialect) {
    if (size == 0)
        return 0;
    markdown::Options options = markdown::Options::from({}, dialect);
    options.gfmInput = (data[0] & 1) == 0;
    options.hardWrap = (data[0] & 2) != 0;
    options.parseBlockHtml = (data[0] & 4) != 0;
    options.highlighter = (data[0] & 8) == 0;
    options.wikiLinks = (data[0] & 16) != 0;
    options.callouts = (data[0] & 32) != 0;
    options.emoji = (data[0] & 64) != 0;
    options.entityOutput =
        (data[0] & 128) != 0 ? markdown::EntityOutput::Symbolic : markdown::EntityOutput::AsChar;
    const std::string_view text(reinterpret_cast<const char*>(data) + 1, size - 1);
    const markdown::Document document = markdown::parse(text, options);
    const bool valid = text::isValidUtf8(markdown::toHtml(document)) &&
                       text::isValidUtf8(markdown::plainText(document)) &&
                       text::isValidUtf8(markdown::smartify(text, options));
    for (const markdown::Heading& heading : markdown::outline(document)) {
        if (!text::isValidUtf8(heading.text) || heading.line < 0)
            std::abort();
    }
    if (!valid)
        std::abort();
    return 0;
}

} // namespace lectern
