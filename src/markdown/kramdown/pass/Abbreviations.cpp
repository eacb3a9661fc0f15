// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markdown/kramdown/pass/Abbreviations.h"

#include "markdown/Characters.h"

#include <algorithm>
#include <array>
#include <vector>

namespace lectern::markdown {

namespace {

constexpr std::size_t npos = std::string_view::npos;

// All abbreviations in order: those that begin alike stand together, and the range narrows letter by letter.
class Dictionary {
public:
    explicit Dictionary(const DocumentData& document) {
        for (const auto& [name, definition] : document.abbreviations)
            m_names.push_back(name);
        std::sort(m_names.begin(), m_names.end());
        for (const std::string_view name : m_names)
            m_firstLetters[static_cast<unsigned char>(name.front())] = true;
    }

    struct Match {
        std::size_t longest = 0; // 0 = none
        bool endsWord = false;   // whether one of the matches has no word character behind it
    };

    Match find(std::string_view text, std::size_t position) const {
        Match match;
        if (position >= text.size() || !m_firstLetters[static_cast<unsigned char>(text[position])])
            return match;
        auto first = m_names.begin();
        auto last = m_names.end();
        for (std::size_t length = 1; position + length <= text.size(); ++length) {
            const char letter = text[position + length - 1];
            const auto before = [&](std::string_view name, char c) {
                return byteAt(name, length) < byteOf(c);
            };
            const auto behind = [&](char c, std::string_view name) {
                return byteOf(c) < byteAt(name, length);
            };
            first = std::lower_bound(first, last, letter, before);
            last = std::upper_bound(first, last, letter, behind);
            if (first == last)
                break;
            if (first->size() != length)
                continue;
            match.longest = length;
            match.endsWord =
                match.endsWord || position + length >= text.size() || !isWord(text[position + length]);
        }
        return match;
    }

private:
    static int byteOf(char c) { return static_cast<unsigned char>(c); }
    // Names that are shorter come first.
    static int byteAt(std::string_view name, std::size_t length) {
        return name.size() < length ? -1 : byteOf(name[length - 1]);
    }

    std::vector<std::string_view> m_names;
    std::array<bool, 256> m_firstLetters{};
};

class Replacer {
public:
    explicit Replacer(DocumentData& document) : m_document(document), m_dictionary(document) {}

    void run(Node& element) {
        Node* next = nullptr;
        for (Node* child = element.first; child; child = next) {
            next = child->next;
            const bool raw = element.type == NodeType::HtmlElement && element.model == ContentModel::Raw;
            if (child->type == NodeType::Text && !raw)
                split(element, *child);
            else if (child->first)
                run(*child);
        }
    }

private:
    // Where an abbreviation begins that stands at a line's start or behind what is no word character, from
    // the position on, which counts as a line's start too.
    std::size_t findNext(std::string_view text, std::size_t from) const {
        for (std::size_t at = from; at < text.size(); ++at) {
            const bool lineStart = at == from || text[at - 1] == '\n';
            if (!isWord(text[at]) && m_dictionary.find(text, nextPosition(text, at)).endsWord)
                return lineStart && m_dictionary.find(text, at).longest > 0 ? at : nextPosition(text, at);
            if (lineStart && m_dictionary.find(text, at).endsWord)
                return at;
        }
        return npos;
    }

    void split(Node& element, Node& text) {
        const std::string_view whole = text.text;
        Node* const successor = text.next;
        std::size_t position = 0;
        Node* rest = &text;
        for (std::size_t found = findNext(whole, 0); found != npos; found = findNext(whole, position)) {
            const std::size_t length = m_dictionary.find(whole, found).longest;
            if (length == 0)
                break;
            rest->text = whole.substr(position, found - position);
            Node* abbreviation = m_document.newNode(NodeType::Abbreviation, text.line);
            abbreviation->text = whole.substr(found, length);
            element.insertBefore(abbreviation, successor);
            position = found + length;
            rest = m_document.newNode(NodeType::Text, text.line);
            rest->text = whole.substr(position);
            element.insertBefore(rest, successor);
        }
    }

    DocumentData& m_document;
    Dictionary m_dictionary;
};

} // unnamed namespace

void replaceAbbreviations(DocumentData& document, Node& element) {
    if (!document.abbreviations.empty())
        Replacer(document).run(element);
}

} // namespace lectern::markdown
