// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markdown/kramdown/pass/SpanPass.h"

#include "base/Text.h"
#include "markdown/html/Typography.h"

namespace lectern::markdown {

namespace {

bool adjoins(const Node& text) {
    return text.type == NodeType::Text && text.next && text.next->type == NodeType::Text;
}

// kramdown's own parser takes only plain text into account, the GFM parser all that is to be seen.
void appendTextForId(std::string& out, const Node& node, bool gfm) {
    switch (node.type) {
    case NodeType::Text:
        out += node.text;
        return;
    case NodeType::CodeSpan:
    case NodeType::Math:
        if (gfm)
            out += node.text;
        return;
    case NodeType::Entity:
        if (gfm && node.number <= 0x10FFFF)
            text::encode(node.number, out);
        return;
    case NodeType::SmartQuote:
        if (gfm)
            text::encode(quoteCharacter(node.quote()), out);
        return;
    case NodeType::TypographicSymbol:
        if (gfm)
            out += symbolText(node.symbol());
        return;
    default:
        for (const Node* child = node.first; child; child = child->next)
            appendTextForId(out, *child, gfm);
    }
}

} // unnamed namespace

std::string_view textForId(Arena& arena, const Node& block, bool gfm) {
    if (block.first && block.first == block.last && block.first->type == NodeType::Text)
        return block.first->text;
    std::string text;
    appendTextForId(text, block, gfm);
    return arena.copy(text);
}

void SpanPass::run(Node& element) {
    const Node* lastBlank = nullptr;
    Node* next = nullptr;
    for (Node* child = element.first; child; child = next) {
        next = child->next;
        switch (child->type) {
        case NodeType::Unparsed:
            lastBlank = nullptr;
            parseSpans(element, *child);
            break;
        case NodeType::EndOfBlock:
            finish(*child);
            element.remove(child);
            break;
        case NodeType::Blank:
            if (lastBlank)
                element.remove(child);
            else
                lastBlank = child;
            break;
        default:
            lastBlank = nullptr;
            if (child->first)
                run(*child);
            finish(*child);
        }
    }
}

void SpanPass::parseSpans(Node& element, Node& unparsed) {
    m_document.hasSplitText = false;
    Node holder;
    holder.line = unparsed.line;
    const bool alone = element.first == &unparsed && element.last == &unparsed;
    Node& target = alone ? element : holder;
    if (alone)
        element.remove(&unparsed);
    m_parser.parse(target, unparsed.text, m_set);
    if (m_document.hasSplitText)
        joinText(target);
    if (!alone)
        element.replace(&unparsed, &holder);
}

void SpanPass::finish(Node& block) {
    if (block.details && block.details->ial)
        m_document.applyAttributes(block.details->attributes, *block.details->ial);
    if (block.type == NodeType::Term ||
        (block.type == NodeType::Header && (m_gfm || m_document.options.autoIdStripping)))
        block.ensureDetails(m_document.arena).extra = textForId(m_document.arena, block, m_gfm);
}

// Escapes part a text in pieces; kramdown has one text node where they meet.
void SpanPass::joinText(Node& element) {
    for (Node* child = element.first; child; child = child->next) {
        joinText(*child);
        if (!adjoins(*child))
            continue;
        std::size_t size = 0;
        for (const Node* piece = child; piece && piece->type == NodeType::Text; piece = piece->next)
            size += piece->text.size();
        ArenaText joined(m_document.arena, size);
        joined.append(child->text);
        for (Node* piece = child->next; piece && piece->type == NodeType::Text; piece = child->next) {
            joined.append(piece->text);
            element.remove(piece);
        }
        child->text = joined.view();
    }
}

} // namespace lectern::markdown
