// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// All that belongs to one parsed text: its bytes, its tree, and what the tree refers to by name.
#pragma once

#include "markdown/Node.h"
#include "markdown/Options.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace lectern::markdown {

struct LinkDefinition {
    std::string_view url;
    std::optional<std::string_view> title;
    const Node* mark = nullptr; // the block that stands for the definition and carries its IAL
};

struct Footnote {
    std::string_view name;
    Node* content = nullptr;
    Node* mark = nullptr;
};

struct AbbreviationDefinition {
    std::string_view text;
    Node* mark = nullptr;
};

// How far nesting goes; what is deeper stays text. Real documents stay below a tenth of it.
constexpr int maximumNesting = 100;
constexpr int maximumHtmlNesting = 300;

// What attempts that come to nothing may cost in all, in bytes looked at. Where it is used up, further
// openers are taken for text without a try: hostile input then costs time in proportion to its size.
class Budget {
public:
    explicit Budget(std::size_t documentSize) : m_left(documentSize * 24 + (1u << 20)) {}

    bool exhausted() const { return m_left == 0; }
    void spend(std::size_t bytes) { m_left -= bytes < m_left ? bytes : m_left; }

private:
    std::size_t m_left;
};

struct DocumentData {
    DocumentData(std::string_view text, const Options& options);

    std::string source; // valid UTF-8, lines ending in '\n'
    Options options;
    Arena arena;
    Node* root = nullptr;
    Budget budget;
    std::unordered_map<std::string_view, AttributeList> attributeLists; // ALDs
    std::unordered_map<std::string_view, LinkDefinition> links;         // by normalised id
    std::vector<Footnote> footnotes;                                    // in the order of definition
    std::unordered_map<std::string_view, std::uint32_t> footnoteIndex;
    std::unordered_map<std::string_view, AbbreviationDefinition> abbreviations;
    bool hasSplitText = false; // neighbouring text nodes are to be joined

    Node* newNode(NodeType type, std::uint32_t line) {
        Node* node = arena.make<Node>();
        node->type = type;
        node->line = line;
        return node;
    }
    // Adds an IAL's or ALD's attributes, those of the ALDs it names first.
    void applyAttributes(Attributes& attributes, const AttributeList& list);

private:
    void applyAttributes(Attributes& attributes, const AttributeList& list, int depth);

    std::size_t m_followedReferences = 0;
};

} // namespace lectern::markdown
