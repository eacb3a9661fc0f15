// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markdown/kramdown/KramdownReader.h"

#include "markdown/kramdown/LinkIds.h"
#include "markdown/kramdown/block/BlockParser.h"
#include "markdown/kramdown/pass/Abbreviations.h"
#include "markdown/kramdown/pass/GfmPass.h"
#include "markdown/kramdown/pass/SpanPass.h"

namespace lectern::markdown {

namespace {

// The links that the options define. The document's own definitions replace them.
void addLinkDefinitions(DocumentData& document) {
    for (const auto& [id, target] : document.options.linkDefinitions) {
        LinkDefinition definition{target.url, std::nullopt, nullptr};
        if (target.title)
            definition.title = *target.title;
        document.links.insert_or_assign(normaliseLinkId(document.arena, id), definition);
    }
}

} // unnamed namespace

void readKramdown(DocumentData& document) {
    const SpanRules spanRules(document.options);
    const GfmRules gfmRules(document);
    addLinkDefinitions(document);
    BlockParser(document, BlockSet::All).parse();
    SpanPass spans(document, spanRules, SpanSet::All);
    spans.run(*document.root);
    replaceAbbreviations(document, *document.root);
    for (const Footnote& footnote : document.footnotes) {
        spans.run(*footnote.content);
        replaceAbbreviations(document, *footnote.content);
    }
    if (spanRules.gfm)
        runGfmPass(document, gfmRules);
}

void readTypography(DocumentData& document) {
    document.options.gfmInput = false;
    const SpanRules rules(document.options);
    BlockParser(document, BlockSet::Html).parse();
    SpanPass(document, rules, SpanSet::Typography).run(*document.root);
}

} // namespace lectern::markdown
