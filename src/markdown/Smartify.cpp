// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Jekyll's SmartyPants: kramdown's typography without its Markdown.
#include "markdown/DocumentData.h"
#include "markdown/Markdown.h"
#include "markdown/html/HtmlWriter.h"
#include "markdown/kramdown/KramdownReader.h"

namespace lectern::markdown {

std::string smartify(std::string_view text, const Options& options) {
    DocumentData document(text, options);
    readTypography(document);
    std::string html = HtmlWriter(document).write();
    if (html.ends_with('\n'))
        html.pop_back();
    return html;
}

} // namespace lectern::markdown
