// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markdown/kramdown/pass/GfmPass.h"

#include "base/Text.h"
#include "markdown/Characters.h"

#include <string>
#include <unordered_map>

namespace lectern::markdown {

namespace {

class Pass {
public:
    Pass(DocumentData& document, const GfmRules& rules) : m_document(document), m_rules(rules) {}

    void run(Node& element) {
        Node* next = nullptr;
        for (Node* child = element.first; child; child = next) {
            next = child->next;
            if (child->type == NodeType::Text) {
                breakLines(element, *child);
            } else if (child->type == NodeType::Header && m_document.options.autoIds &&
                       !child->findAttribute("id")) {
                child->attributes(m_document.arena).set(m_document.arena, "id", newId(child->extra()));
            } else if (child->type != NodeType::HtmlElement && child->first) {
                run(*child);
            }
        }
    }

private:
    // Letters, digits, '_' and '-' of any script; white space becomes '-'.
    std::string_view newId(std::string_view header) {
        const std::string lower = text::downcase(header);
        std::string id;
        for (std::size_t i = 0; i < lower.size();) {
            const std::size_t next = nextPosition(lower, i);
            if (lower[i] == '-' || lower[i] == ' ' || lower[i] == '\t')
                id += '-';
            else if (isWordCharacter(codePointAt(lower, i)))
                id.append(lower, i, next - i);
            i = next;
        }
        const int repeats = m_used[id]++;
        if (repeats > 0)
            id += '-' + std::to_string(repeats);
        return m_document.arena.copy(m_document.options.autoIdPrefix + id);
    }

    void breakLines(Node& element, Node& text) {
        const std::string_view mark = m_rules.hardBreak;
        const std::string_view whole = text.text;
        std::size_t found = whole.find(mark);
        if (found == std::string_view::npos)
            return;
        Node* const successor = text.next;
        const bool endsBlock = element.isBlock() && element.last == &text;
        text.text = whole.substr(0, found);
        while (found != std::string_view::npos) {
            const std::size_t newline = found + mark.size() - 1;
            found = whole.find(mark, newline + 1);
            // At the very end of a block nothing is left to break.
            if (newline + 1 < whole.size() || !endsBlock)
                element.insertBefore(m_document.newNode(NodeType::Break, text.line), successor);
            Node* line = m_document.newNode(NodeType::Text, text.line);
            line->text = whole.substr(newline, found == std::string_view::npos ? found : found - newline);
            element.insertBefore(line, successor);
        }
    }

    DocumentData& m_document;
    const GfmRules& m_rules;
    std::unordered_map<std::string, int> m_used;
};

} // unnamed namespace

GfmRules::GfmRules(const DocumentData& document) : hardBreak(document.options.hardWrap ? "\n" : "\\\n") {}

void runGfmPass(DocumentData& document, const GfmRules& rules) {
    Pass(document, rules).run(*document.root);
}

} // namespace lectern::markdown
