// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Turns what the block step left unparsed into spans and gives every block the attributes of its IAL.
#pragma once

#include "markdown/DocumentData.h"
#include "markdown/kramdown/span/SpanParser.h"

namespace lectern::markdown {

class SpanPass {
public:
    SpanPass(DocumentData& document, const SpanRules& rules, SpanSet set)
        : m_document(document), m_gfm(rules.gfm), m_set(set), m_parser(document, rules) {}

    void run(Node& element);

private:
    void parseSpans(Node& element, Node& unparsed);
    void finish(Node& block);
    void joinText(Node& element);

    DocumentData& m_document;
    bool m_gfm;
    SpanSet m_set;
    SpanParser m_parser;
};

// The text of a header or term for its id.
std::string_view textForId(Arena& arena, const Node& block, bool gfm);

} // namespace lectern::markdown
