// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markdown/kramdown/AttributeLists.h"

#include "markdown/Characters.h"

#include <algorithm>

namespace lectern::markdown {

namespace {

bool endsEntry(std::string_view text, std::size_t position) {
    return position >= text.size() || isSpace(text[position]);
}

// The value with "\}" and the escaped quotation mark unescaped.
std::string_view unescapeValue(Arena& arena, std::string_view value, char quote) {
    if (value.find('\\') == std::string_view::npos)
        return value;
    ArenaText plain(arena, value.size());
    for (std::size_t i = 0; i < value.size(); ++i) {
        const bool escape =
            value[i] == '\\' && i + 1 < value.size() && (value[i + 1] == '}' || value[i + 1] == quote);
        plain.append(value[escape ? ++i : i]);
    }
    return plain.view();
}

// The reader of one list. An entry is tried at the start and after each white space; what is none is skipped.
class ListReader {
public:
    ListReader(DocumentData& document, std::string_view text, AttributeList& list)
        : m_document(document), m_text(text), m_list(list) {}

    void read() {
        std::size_t position = entry(0);
        while (position < m_text.size()) {
            if (!isSpace(m_text[position])) {
                ++position;
                continue;
            }
            position = entry(position + 1);
        }
    }

private:
    // Each takes the position of an entry and returns its end, or the position itself where there is no such
    // entry.
    std::size_t entry(std::size_t position) {
        if (const std::size_t end = pair(position); end != position)
            return end;
        const std::string_view name = attributeListName(m_text, position);
        if (!name.empty() && endsEntry(m_text, position + name.size())) {
            m_list.addReference(m_document.arena, name);
            return position + name.size();
        }
        return idsAndClasses(position);
    }

    std::size_t pair(std::size_t position) {
        const std::string_view key = attributeListName(m_text, position);
        const std::size_t equals = position + key.size();
        if (key.empty() || equals + 1 >= m_text.size() || m_text[equals] != '=')
            return position;
        const char quote = m_text[equals + 1];
        if (quote != '"' && quote != '\'')
            return position;
        const std::size_t start = equals + 2;
        // A quotation mark ends the value where the entry ends behind it.
        std::size_t close = m_text.find(quote, start);
        while (close != std::string_view::npos && !endsEntry(m_text, close + 1) &&
               !m_document.budget.exhausted()) {
            m_document.budget.spend(close - start);
            close = m_text.find(quote, close + 1);
        }
        if (close == std::string_view::npos || !endsEntry(m_text, close + 1))
            return position;
        close = closeBeforeEscape(start, close, quote);
        m_list.attributes.set(m_document.arena, key,
                              unescapeValue(m_document.arena, m_text.substr(start, close - start), quote));
        return close + 1;
    }

    // An escaped mark does not close while a later one can.
    std::size_t closeBeforeEscape(std::size_t start, std::size_t close, char quote) const {
        for (std::size_t at = close; at != std::string_view::npos; at = m_text.find(quote, at + 1)) {
            const bool escaped = at > start && m_text[at - 1] == '\\';
            if (!escaped && endsEntry(m_text, at + 1))
                return at;
            if (m_document.budget.exhausted())
                break;
            m_document.budget.spend(at - close);
        }
        return close;
    }

    std::size_t idsAndClasses(std::size_t position) {
        const std::size_t end = scanIdsAndClasses(position, nullptr);
        if (end == position || !endsEntry(m_text, end))
            return position;
        scanIdsAndClasses(position, &m_list);
        return end;
    }

    std::size_t scanIdsAndClasses(std::size_t position, AttributeList* list) {
        for (;;) {
            std::size_t end = position + 1;
            if (end >= m_text.size())
                return position;
            const bool id = m_text[position] == '#' && hasClass(m_text[end], AlphaClass);
            if (id) {
                while (end < m_text.size() &&
                       (isWord(m_text[end]) || m_text[end] == ':' || m_text[end] == '-'))
                    ++end;
            } else if (m_text[position] == '.') {
                while (end < m_text.size() && !isSpace(m_text[end]) && m_text[end] != '.' &&
                       m_text[end] != '#')
                    ++end;
            }
            if (end == position + 1)
                return position;
            const std::string_view name = m_text.substr(position + 1, end - position - 1);
            if (list && id)
                list->attributes.set(m_document.arena, "id", name);
            else if (list)
                list->attributes.addClass(m_document.arena, name);
            position = end;
        }
    }

    DocumentData& m_document;
    std::string_view m_text;
    AttributeList& m_list;
};

// How many escaped braces are tried as the end of a list; nobody writes more.
constexpr int mostEscapedBraces = 8;
constexpr std::size_t longestEscape = 1000; // and how far before the unescaped one

} // unnamed namespace

void parseAttributeList(DocumentData& document, std::string_view text, AttributeList& list) {
    const std::string_view content = trim(text);
    if (!content.empty() && content != ":")
        ListReader(document, text, list).read();
}

void mergeAttributeLists(Arena& arena, AttributeList& into, const AttributeList& from) {
    for (const Reference* reference = from.firstReference; reference; reference = reference->next)
        into.addReference(arena, reference->name);
    for (const Attribute* attribute = from.attributes.first(); attribute; attribute = attribute->next) {
        if (attribute->name == "class")
            into.attributes.addClass(arena, attribute->value);
        else
            into.attributes.set(arena, attribute->name, attribute->value);
    }
}

std::string_view attributeListName(std::string_view text, std::size_t position) {
    if (position >= text.size() || !isWord(text[position]))
        return {};
    std::size_t end = position + 1;
    while (end < text.size() && (isWord(text[end]) || text[end] == '-'))
        ++end;
    return text.substr(position, end - position);
}

std::optional<BracedList> bracedList(std::string_view text, std::size_t position, Lookahead& lookahead,
                                     After after) {
    const auto endAt = [&](std::size_t brace) {
        return after == After::LineEnd ? lookahead.lineEndAfter(brace + 1) : brace + 1;
    };
    const std::size_t close = lookahead.find(Closer::Brace, position);
    if (close == Lookahead::npos || close == position)
        return std::nullopt;
    if (const std::size_t end = endAt(close); end != std::string_view::npos)
        return BracedList{text.substr(position, close - position), end};
    // An escaped brace may still close the list where the line ends behind it.
    const std::size_t first = std::max(position, close - std::min(close, longestEscape));
    std::size_t brace = close;
    for (int tries = 0; tries < mostEscapedBraces; ++tries) {
        const std::size_t found = text.substr(first, brace - first).rfind('}');
        if (found == std::string_view::npos || first + found <= position)
            break;
        brace = first + found;
        if (const std::size_t end = endAt(brace); end != std::string_view::npos)
            return BracedList{text.substr(position, brace - position), end};
    }
    return std::nullopt;
}

std::optional<ExtensionTag> extensionTag(std::string_view text, std::size_t position, Lookahead& lookahead,
                                         After after) {
    ExtensionTag tag;
    const auto finish = [&](std::size_t end) -> std::optional<ExtensionTag> {
        tag.end = after == After::LineEnd ? lookahead.lineEndAfter(end) : end;
        return tag.end == std::string_view::npos ? std::nullopt : std::optional(tag);
    };
    if (text.substr(position, 3) == "{:/") {
        tag.stops = true;
        tag.name = attributeListName(text, position + 3);
        const std::size_t close = position + 3 + tag.name.size();
        return close < text.size() && text[close] == '}' ? finish(close + 1) : std::nullopt;
    }
    if (text.substr(position, 3) != "{::")
        return std::nullopt;
    std::size_t end = position + 3;
    while (end < text.size() && isWord(text[end]))
        ++end;
    tag.name = text.substr(position + 3, end - position - 3);
    if (tag.name.empty() || end >= text.size())
        return std::nullopt;
    if (text[end] == '}')
        return finish(end + 1);
    if (text.substr(end, 2) == "/}") {
        tag.closed = true;
        return finish(end + 2);
    }
    if (!isSpace(text[end]))
        return std::nullopt;
    const std::size_t close = lookahead.find(Closer::Brace, end + 1);
    if (close == Lookahead::npos)
        return std::nullopt;
    tag.closed = close > end + 1 && text[close - 1] == '/';
    tag.options = text.substr(end + 1, close - end - 1 - (tag.closed ? 1 : 0));
    return finish(close + 1);
}

} // namespace lectern::markdown
