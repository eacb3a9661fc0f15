// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markdown/kramdown/KramdownReader.h"

#include "markdown/kramdown/block/BlockParser.h"
#include "markdown/kramdown/pass/Abbreviations.h"
#include "markdown/kramdown/pass/GfmPass.h"
#include "markdown/kramdown/pass/SpanPass.h"

namespace lectern::markdown {

void readKramdown(DocumentData& document) {
    const SpanRules spanRules(document.options);
    const GfmRules gfmRules(document);
    BlockParser(document).parse();
    SpanPass spans(document, spanRules);
    spans.run(*document.root);
    replaceAbbreviations(document, *document.root);
    for (const Footnote& footnote : document.footnotes) {
        spans.run(*footnote.content);
        replaceAbbreviations(document, *footnote.content);
    }
    if (spanRules.gfm)
        runGfmPass(document, gfmRules);
}

} // namespace lectern::markdown
