// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Lines in "{:...}": IALs, ALDs and the extensions comment, nomarkdown and options.
// Source: kramdown, "Syntax: Attribute lists", "Syntax: Extensions".
#include "markdown/Characters.h"
#include "markdown/kramdown/Extensions.h"
#include "markdown/kramdown/block/BlockParser.h"

namespace lectern::markdown {

bool BlockParser::parseExtension(std::size_t content) {
    const std::string_view text = m_source->text;
    if (text.substr(content, 2) != "{:")
        return false;
    if (parseNamedList(content))
        return true;
    if (const auto tag = extensionTag(text, content, m_source->lookahead, After::LineEnd))
        return parseExtensionBlock(*tag);
    const auto list = blockAttributeList(content);
    if (!list)
        return false;
    Node* last = m_tree->last;
    const bool belongsToLast =
        last && last->type != NodeType::Blank &&
        (last->type != NodeType::EndOfBlock || last->endReason() >= EndReason::LinkDefinition);
    const std::uint32_t line = currentLine();
    m_source->position = list->end;
    if (belongsToLast) {
        parseAttributeList(m_document, list->content, last->ensureIal(m_arena));
        const bool anotherFollows =
            m_source->position < text.size() && blockAttributeList(skipIndent(m_source->position));
        if (!anotherFollows) {
            addEndOfBlock(EndReason::AttributeList);
            m_tree->last->line = line;
        }
        return true;
    }
    if (!m_blockIal)
        m_blockIal = m_arena.make<AttributeList>();
    parseAttributeList(m_document, list->content, *m_blockIal);
    return true;
}

// "{:name: attributes}".
bool BlockParser::parseNamedList(std::size_t content) {
    const std::string_view text = m_source->text;
    const std::string_view name = attributeListName(text, content + 2);
    const std::size_t colon = content + 2 + name.size();
    if (name.empty() || colon >= text.size() || text[colon] != ':')
        return false;
    const auto list = bracedList(text, colon + 1, m_source->lookahead, After::LineEnd);
    if (!list)
        return false;
    parseAttributeList(m_document, list->content, m_document.attributeLists[name]);
    m_source->position = list->end;
    addEndOfBlock(EndReason::AttributeList);
    return true;
}

// The body ends before a line that is the stop tag, its name given or not.
bool BlockParser::parseExtensionBlock(const ExtensionTag& tag) {
    if (tag.stops)
        return false;
    std::optional<std::string_view> body;
    std::size_t end = tag.end;
    if (!isExtension(tag.name) || m_document.budget.exhausted())
        return false;
    if (!tag.closed) {
        for (std::size_t line = tag.end; line < m_source->text.size() && !body; line = lineEnd(line)) {
            const auto stop =
                extensionTag(m_source->text, skipIndent(line), m_source->lookahead, After::LineEnd);
            if (!stop || !stop->stops || (!stop->name.empty() && stop->name != tag.name))
                continue;
            body = m_source->text.substr(tag.end, line - tag.end);
            end = stop->end;
        }
        if (!body) {
            m_document.budget.spend(m_source->text.size() - tag.end);
            return false;
        }
        if (body->ends_with('\n'))
            body->remove_suffix(1);
    }
    const std::uint32_t line = currentLine();
    m_source->position = end;
    if (tag.name == "options") {
        applyInlineOptions(m_document, tag.options);
        addEndOfBlock(EndReason::Extension);
    } else if (body) {
        m_tree->append(newExtensionNode(m_document, tag, *body, Category::Block, line));
    }
    return true;
}

} // namespace lectern::markdown
