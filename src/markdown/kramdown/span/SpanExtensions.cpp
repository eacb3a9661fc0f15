// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// IALs behind spans, and {::extensions} within text.
#include "markdown/Characters.h"
#include "markdown/kramdown/Extensions.h"
#include "markdown/kramdown/span/SpanParser.h"

namespace lectern::markdown {

std::size_t SpanParser::parseBrace(std::size_t at) {
    if (m_text.substr(at, 2) != "{:")
        return at + 1;
    if (const auto tag = extensionTag(m_text, at, *m_lookahead, After::Anything))
        return parseSpanExtension(at, *tag);
    const auto list = bracedList(m_text, at + 2, *m_lookahead, After::Anything);
    Node* last = m_tree->last;
    if (!list || hasTextSince(at) || !last || last->type == NodeType::Text)
        return addLiteral(at, at + 1);
    AttributeList attributes;
    parseAttributeList(m_document, list->content, attributes);
    mergeAttributeLists(m_document.arena, last->ensureIal(m_document.arena), attributes);
    m_document.applyAttributes(last->attributes(m_document.arena), attributes);
    return finishAt(list->end);
}

std::size_t SpanParser::parseSpanExtension(std::size_t at, const ExtensionTag& tag) {
    if (tag.stops || !isExtension(tag.name) || m_document.budget.exhausted())
        return addLiteral(at, at + 1);
    std::size_t end = tag.end;
    if (!tag.closed) {
        std::size_t stop = m_text.find("{:/", tag.end);
        for (; stop != npos; stop = m_text.find("{:/", stop + 1)) {
            const std::string_view rest = m_text.substr(stop + 3, tag.name.size() + 1);
            const bool named =
                rest.size() > tag.name.size() && rest.starts_with(tag.name) && rest.back() == '}';
            if (named || rest.starts_with('}')) {
                end = stop + 3 + (named ? tag.name.size() : 0) + 1;
                break;
            }
        }
        if (stop == npos) {
            m_document.budget.spend(m_text.size() - at);
            return addLiteral(at, at + 1);
        }
        if (tag.name != "options") {
            flush(at);
            m_tree->append(newExtensionNode(m_document, tag, m_text.substr(tag.end, stop - tag.end),
                                            Category::Span, m_line));
        }
    }
    flush(at);
    if (tag.name == "options")
        applyInlineOptions(m_document, tag.options);
    return finishAt(end);
}

} // namespace lectern::markdown
