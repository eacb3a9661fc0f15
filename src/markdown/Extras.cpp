// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markdown/Extras.h"

#include "markdown/Characters.h"
#include "markdown/Emoji.h"

#include <algorithm>
#include <string>

namespace lectern::markdown {

namespace {

struct Callout {
    std::string_view mark;
    std::string_view classes;
    std::string_view title;
};

constexpr Callout callouts[] = {
    {"[!NOTE]", "callout callout-note", "Note"},
    {"[!TIP]", "callout callout-tip", "Tip"},
    {"[!IMPORTANT]", "callout callout-important", "Important"},
    {"[!WARNING]", "callout callout-warning", "Warning"},
    {"[!CAUTION]", "callout callout-caution", "Caution"},
};

// The line of text that a paragraph begins with, which may lie in several nodes.
std::string firstLine(const Node& paragraph) {
    std::string line;
    for (const Node* node = paragraph.first; node && node->type == NodeType::Text; node = node->next) {
        const std::size_t end = node->text.find('\n');
        line += node->text.substr(0, end);
        if (end != std::string_view::npos)
            break;
    }
    return line;
}

// Takes that line and its end away.
void removeFirstLine(Node& paragraph) {
    while (paragraph.first && paragraph.first->type == NodeType::Text) {
        Node& node = *paragraph.first;
        const std::size_t end = node.text.find('\n');
        if (end != std::string_view::npos && end + 1 < node.text.size()) {
            node.text = node.text.substr(end + 1);
            return;
        }
        paragraph.remove(&node);
        if (end != std::string_view::npos)
            return;
    }
}

class Pass {
public:
    explicit Pass(DocumentData& document) : m_document(document) {}

    void run(Node& element) {
        for (Node* child = element.first; child; child = child->next) {
            if (child->type == NodeType::Text && m_document.options.emoji)
                child->text = withEmoji(child->text);
            if (child->type == NodeType::Blockquote && m_document.options.callouts)
                markCallout(*child);
            if (child->first)
                run(*child);
        }
    }

private:
    std::string_view withEmoji(std::string_view text) {
        std::string replaced;
        std::size_t done = 0;
        for (std::size_t at = text.find(':'); at != std::string_view::npos; at = text.find(':', at + 1)) {
            const std::string_view name = emojiNameAt(text.substr(at + 1));
            const std::string_view emoji = emojiNamed(name);
            if (emoji.empty())
                continue;
            replaced.append(text.substr(done, at - done)).append(emoji);
            at += name.size() + 1;
            done = at + 1;
        }
        return done == 0 ? text : m_document.arena.copy(replaced.append(text.substr(done)));
    }

    void markCallout(Node& quote) {
        Node* paragraph = quote.first;
        while (paragraph && paragraph->type == NodeType::Blank)
            paragraph = paragraph->next;
        if (!paragraph || paragraph->type != NodeType::Paragraph)
            return;
        const std::string line = firstLine(*paragraph);
        const auto* callout = std::find_if(std::begin(callouts), std::end(callouts),
                                           [&](const Callout& c) { return line.starts_with(c.mark); });
        if (callout == std::end(callouts))
            return;
        Arena& arena = m_document.arena;
        const std::string_view ownTitle = trim(std::string_view(line).substr(callout->mark.size()));
        quote.attributes(arena).addClass(arena, callout->classes);
        Node* title = m_document.newNode(NodeType::Paragraph, paragraph->line);
        title->attributes(arena).addClass(arena, "callout-title");
        Node* text = m_document.newNode(NodeType::Text, paragraph->line);
        text->category = Category::Span;
        text->text = ownTitle.empty() ? callout->title : arena.copy(ownTitle);
        title->append(text);
        removeFirstLine(*paragraph);
        quote.insertBefore(title, paragraph);
        if (!paragraph->first)
            quote.remove(paragraph);
    }

    DocumentData& m_document;
};

} // unnamed namespace

void addExtras(DocumentData& document) {
    if (!document.options.callouts && !document.options.emoji)
        return;
    Pass pass(document);
    pass.run(*document.root);
    for (const Footnote& footnote : document.footnotes)
        pass.run(*footnote.content);
}

} // namespace lectern::markdown
