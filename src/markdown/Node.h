// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The tree that every dialect fills and the writer puts out. Nodes are named as kramdown's manual names them.
#pragma once

#include "markdown/Arena.h"

#include <cstdint>
#include <string_view>

namespace lectern::markdown {

enum class NodeType : std::uint8_t {
    // blocks
    Root,
    Blank, // one or more blank lines
    Paragraph,
    Header,
    Blockquote,
    CodeBlock,
    UnorderedList,
    OrderedList,
    ListItem,
    DefinitionList,
    Term,
    Definition,
    Rule,
    Table,
    TableHead,
    TableBody,
    TableFoot,
    TableRow,
    TableCell,
    EndOfBlock, // an EOB mark or what acts as one; gone once the tree is finished
    // blocks or spans
    Math,
    HtmlElement,
    XmlComment,
    XmlInstruction,
    Comment, // {::comment}
    Raw,     // written as it stands
    // spans
    Unparsed, // text whose spans are still to be read; gone once the tree is finished
    Text,
    Break,
    Link,
    Image,
    CodeSpan,
    Emphasis,
    Strong,
    Entity,
    TypographicSymbol,
    SmartQuote,
    Abbreviation,
    FootnoteMarker,
};

enum class Category : std::uint8_t { Block, Span };
enum class ContentModel : std::uint8_t { Raw, Block, Span };
enum class Alignment : std::uint8_t { Default, Left, Center, Right };
enum class Symbol : std::uint8_t {
    EmDash,
    EnDash,
    Ellipsis,
    LeftGuillemetSpace,
    SpaceRightGuillemet,
    LeftGuillemet,
    RightGuillemet
};
enum class Quote : std::uint8_t { LeftSingle, RightSingle, LeftDouble, RightDouble };
// Why a block ends; only the first leaves the next line free to be a table, and an IAL may follow the others.
enum class EndReason : std::uint8_t {
    Mark,
    AttributeList,
    Extension,
    LinkDefinition,
    AbbreviationDefinition,
    FootnoteDefinition
};

struct Attribute {
    std::string_view name;
    std::string_view value;
    Attribute* next = nullptr;
    std::size_t capacity = 0; // of the value's memory, where it may grow in place
};

// Ordered as first set. Names are unique; a handful per element, so a walk finds them.
class Attributes {
public:
    const Attribute* first() const { return m_first; }
    bool empty() const { return m_first == nullptr; }
    const std::string_view* find(std::string_view name) const;
    std::string_view value(std::string_view name) const; // empty where there is none
    void set(Arena& arena, std::string_view name, std::string_view value);
    // kramdown adds classes where it replaces other values.
    void addClass(Arena& arena, std::string_view value);
    void remove(std::string_view name);
    Attributes copy(Arena& arena) const;

private:
    Attribute& ensure(Arena& arena, std::string_view name);

    Attribute* m_first = nullptr;
};

struct Reference {
    std::string_view name;
    Reference* next = nullptr;
};

// The content of an IAL or ALD: attributes, and names of ALDs that add theirs.
struct AttributeList {
    Attributes attributes;
    Reference* firstReference = nullptr;
    Reference* lastReference = nullptr;

    bool refersTo(std::string_view name) const;
    void addReference(Arena& arena, std::string_view name);
};

// What few nodes have; made when needed.
struct NodeDetails {
    Attributes attributes;
    AttributeList* ial = nullptr;
    // Header: its text for the id. CodeBlock: the language with options. Entity: as written. FootnoteMarker:
    // name. Raw: the outputs it is for. Table: one character per column, an Alignment each.
    std::string_view extra;
};

struct Node {
    NodeType type = NodeType::Root;
    Category category = Category::Block;    // of the types that can be either
    ContentModel model = ContentModel::Raw; // HtmlElement
    std::uint8_t kind = 0;                  // Header: level; Symbol, Quote or EndReason
    bool transparent = false;               // Paragraph: written without its tags
    bool closed = false;                    // HtmlElement: written as "<x />" in the source
    bool marked = false;      // Definition: keeps its paragraph; CodeBlock: fenced; ListItem (md4c): loose
    std::uint32_t line = 0;   // 1-based, of the source
    std::uint32_t number = 0; // Entity: code point; FootnoteMarker: index; Link, Image: images right below it
    std::string_view text;    // what the node is about; names of elements too
    Node* parent = nullptr;
    Node* first = nullptr;
    Node* last = nullptr;
    Node* previous = nullptr;
    Node* next = nullptr;
    NodeDetails* details = nullptr;

    Symbol symbol() const { return static_cast<Symbol>(kind); }
    Quote quote() const { return static_cast<Quote>(kind); }
    EndReason endReason() const { return static_cast<EndReason>(kind); }
    bool isBlock() const;
    bool isList() const { return type == NodeType::UnorderedList || type == NodeType::OrderedList; }
    const AttributeList* ial() const { return details ? details->ial : nullptr; }
    bool refersTo(std::string_view ald) const { return ial() && details->ial->refersTo(ald); }
    const Attribute* firstAttribute() const { return details ? details->attributes.first() : nullptr; }
    std::string_view attribute(std::string_view name) const;
    const std::string_view* findAttribute(std::string_view name) const;
    std::string_view extra() const { return details ? details->extra : std::string_view(); }

    NodeDetails& ensureDetails(Arena& arena);
    Attributes& attributes(Arena& arena) { return ensureDetails(arena).attributes; }
    AttributeList& ensureIal(Arena& arena);

    void append(Node* child);
    void insertBefore(Node* child, Node* successor);
    void remove(Node* child);
    Node* takeLast();
    // Puts the children of `container` in the place of `child`.
    void replace(Node* child, Node* container);
    void takeChildrenOf(Node& other);
};

} // namespace lectern::markdown
