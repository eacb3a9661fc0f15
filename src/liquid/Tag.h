// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The nodes of a parsed template, and how a tag or block is written.
#pragma once

#include "liquid/Error.h"

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace lectern::liquid {

class Context;
class ParseContext;

// One node of the tree: a text, an output or a tag. Immutable once parsed; several threads render it at once.
class Tag {
public:
    Tag() = default;
    Tag(const Tag&) = delete;
    Tag& operator=(const Tag&) = delete;
    virtual ~Tag() = default;

    // Appends to `out`. On an error: context.fail(...), then return.
    virtual void render(Context& context, std::string& out) const = 0;

    // Whether it never writes more than white space: a block of blank tags only loses its blank texts too.
    virtual bool isBlank() const { return false; }
    // Whether it is template text, which whitespace control trims.
    virtual bool isText() const { return false; }

    SourcePosition position; // where the tag starts; errors are reported there
};

// The nodes between a block's tags.
class BlockBody {
public:
    void append(std::unique_ptr<Tag> node);
    void render(Context& context, std::string& out) const;
    // Whether every node is blank.
    bool isBlank() const { return m_blank; }
    bool isEmpty() const { return m_nodes.empty(); }
    // What Liquid does to the bodies of a blank `if`, `for`, `case`: drops the texts.
    void removeTexts();
    Tag* last() const { return m_nodes.empty() ? nullptr : m_nodes.back().get(); }

private:
    std::vector<std::unique_ptr<Tag>> m_nodes;
    bool m_blank = true;
};

// A tag as it stands in the source. The views are into the template's source and live as long as the
// template.
struct TagMarkup {
    std::string_view name;   // "highlight"
    std::string_view markup; // "ruby linenos ", untrimmed at its end
    SourcePosition position;
};

// Builds a tag from its markup, reading on from the parser where it is a block: parse the markup first, then
// the bodies. On a syntax error: `return parser.fail("message")`. Called from several threads at once.
using TagFactory = std::function<std::unique_ptr<Tag>(const TagMarkup& tag, ParseContext& parser)>;

} // namespace lectern::liquid
