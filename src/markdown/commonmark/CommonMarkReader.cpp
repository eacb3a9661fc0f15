// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markdown/commonmark/CommonMarkReader.h"

#include "base/Text.h"
#include "markdown/Characters.h"
#include "markdown/commonmark/HtmlEntities.h"

#include <md4c.h>

#include <algorithm>
#include <charconv>
#include <functional>

namespace lectern::markdown {

namespace {

constexpr std::string_view replacementCharacter = "\xEF\xBF\xBD";

// The characters of "&name;", "&#10;" or "&#xA;"; the reference itself where the name is unknown.
std::string decodeReference(std::string_view reference) {
    const std::string_view name = reference.substr(1, reference.size() - 2);
    if (!name.starts_with('#')) {
        const std::string_view characters = htmlEntityNamed(name);
        return std::string(characters.empty() ? reference : characters);
    }
    const bool hex = name.size() > 1 && (name[1] == 'x' || name[1] == 'X');
    const std::string_view digits = name.substr(hex ? 2 : 1);
    std::uint32_t codePoint = 0;
    const auto [end, error] =
        std::from_chars(digits.data(), digits.data() + digits.size(), codePoint, hex ? 16 : 10);
    const bool surrogate = codePoint >= 0xD800 && codePoint <= 0xDFFF;
    if (error != std::errc() || codePoint == 0 || codePoint > 0x10FFFF || surrogate)
        return std::string(replacementCharacter);
    std::string character;
    text::encode(codePoint, character);
    return character;
}

// md4c's events, one after the other, into the tree.
class TreeBuilder {
public:
    explicit TreeBuilder(DocumentData& document)
        : m_document(document), m_tree(document.root), m_verbatim(document.arena) {}

    int enterBlock(MD_BLOCKTYPE type, void* detail);
    int leaveBlock(MD_BLOCKTYPE type);
    int enterSpan(MD_SPANTYPE type, void* detail);
    int leaveSpan(MD_SPANTYPE type);
    int addText(MD_TEXTTYPE type, std::string_view text);

private:
    Node* open(NodeType type, Category category);
    void close(NodeType type);
    void append(std::string_view text, NodeType type = NodeType::Text);
    void noteLine(std::string_view text);
    std::string_view decode(const MD_ATTRIBUTE& attribute);
    void set(Node& node, std::string_view name, std::string_view value) {
        node.attributes(m_document.arena).set(m_document.arena, name, value);
    }

    DocumentData& m_document;
    Node* m_tree;
    ArenaText m_verbatim; // of the code or HTML that is being read
    bool m_inVerbatim = false;
    int m_depth = 0;
    int m_skipped = 0; // levels of nesting beyond the limit, which are left out
    std::size_t m_counted = 0;
    std::uint32_t m_line = 1;
};

Node* TreeBuilder::open(NodeType type, Category category) {
    if (m_depth >= maximumHtmlNesting) {
        ++m_skipped;
        return nullptr;
    }
    ++m_depth;
    Node* node = m_document.newNode(type, category == Category::Block ? 0 : m_line);
    node->category = category;
    m_tree->append(node);
    m_tree = node;
    return node;
}

// md4c now and then ends a link that it never began; what is no ancestor here is not ended.
void TreeBuilder::close(NodeType type) {
    if (m_skipped > 0) {
        --m_skipped;
        return;
    }
    const Node* ended = m_tree;
    while (ended->type != type && ended->parent)
        ended = ended->parent;
    if (ended->type != type)
        return;
    for (bool done = false; !done;) {
        done = m_tree == ended;
        --m_depth;
        if (std::exchange(m_inVerbatim, false))
            m_tree->text = m_verbatim.view();
        m_tree = m_tree->parent;
    }
}

NodeType blockType(MD_BLOCKTYPE type) {
    static constexpr NodeType types[] = {
        NodeType::Root,      NodeType::Blockquote, NodeType::UnorderedList, NodeType::OrderedList,
        NodeType::ListItem,  NodeType::Rule,       NodeType::Header,        NodeType::CodeBlock,
        NodeType::Raw,       NodeType::Paragraph,  NodeType::Table,         NodeType::TableHead,
        NodeType::TableBody, NodeType::TableRow,   NodeType::TableCell,     NodeType::TableCell};
    return types[type];
}

NodeType spanType(MD_SPANTYPE type) {
    return type == MD_SPAN_EM       ? NodeType::Emphasis
           : type == MD_SPAN_STRONG ? NodeType::Strong
           : type == MD_SPAN_IMG    ? NodeType::Image
           : type == MD_SPAN_CODE   ? NodeType::CodeSpan
           : type == MD_SPAN_DEL    ? NodeType::HtmlElement
                                    : NodeType::Link;
}

int TreeBuilder::enterBlock(MD_BLOCKTYPE type, void* detail) {
    if (type == MD_BLOCK_DOC)
        return 0;
    Node* node = open(blockType(type), Category::Block);
    if (!node)
        return 0;
    m_inVerbatim = type == MD_BLOCK_CODE || type == MD_BLOCK_HTML;
    if (m_inVerbatim)
        m_verbatim = ArenaText(m_document.arena);
    if (type == MD_BLOCK_H) {
        node->kind = static_cast<std::uint8_t>(static_cast<MD_BLOCK_H_DETAIL*>(detail)->level);
    } else if (type == MD_BLOCK_OL) {
        if (const unsigned start = static_cast<MD_BLOCK_OL_DETAIL*>(detail)->start; start != 1)
            set(*node, "start", m_document.arena.copy(std::to_string(start)));
    } else if (type == MD_BLOCK_LI) {
        const auto& item = *static_cast<MD_BLOCK_LI_DETAIL*>(detail);
        node->kind = item.is_task ? static_cast<std::uint8_t>(item.task_mark) : 0;
    } else if (type == MD_BLOCK_CODE) {
        if (const std::string_view language = decode(static_cast<MD_BLOCK_CODE_DETAIL*>(detail)->lang);
            !language.empty())
            set(*node, "class", m_document.arena.join("language-", language));
    } else if (type == MD_BLOCK_TH || type == MD_BLOCK_TD) {
        node->kind = static_cast<std::uint8_t>(static_cast<MD_BLOCK_TD_DETAIL*>(detail)->align);
    }
    return 0;
}

int TreeBuilder::leaveBlock(MD_BLOCKTYPE type) {
    if (type != MD_BLOCK_DOC)
        close(blockType(type));
    return 0;
}

int TreeBuilder::enterSpan(MD_SPANTYPE type, void* detail) {
    Node* node = open(spanType(type), Category::Span);
    if (!node)
        return 0;
    if (type == MD_SPAN_CODE) {
        m_inVerbatim = true;
        m_verbatim = ArenaText(m_document.arena);
    } else if (type == MD_SPAN_DEL) {
        node->text = "del";
        node->model = ContentModel::Span;
    } else if (type == MD_SPAN_WIKILINK) {
        set(*node, "href", decode(static_cast<MD_SPAN_WIKILINK_DETAIL*>(detail)->target));
        set(*node, "class", "wiki-link");
    } else if (type == MD_SPAN_A || type == MD_SPAN_IMG) {
        const auto& link = *static_cast<MD_SPAN_A_DETAIL*>(detail); // an image's has the same fields
        set(*node, type == MD_SPAN_A ? "href" : "src", decode(link.href));
        if (link.title.text)
            set(*node, "title", decode(link.title));
    }
    return 0;
}

int TreeBuilder::leaveSpan(MD_SPANTYPE type) {
    close(spanType(type));
    return 0;
}

// The line of a text is the line of the blocks around it that have none yet.
void TreeBuilder::noteLine(std::string_view text) {
    const std::string& source = m_document.source;
    const std::less<const char*> before;
    if (before(text.data(), source.data()) || !before(text.data(), source.data() + source.size()))
        return;
    const auto offset = static_cast<std::size_t>(text.data() - source.data());
    if (offset > m_counted) {
        const auto begin = source.begin();
        m_line += static_cast<std::uint32_t>(std::count(begin + static_cast<std::ptrdiff_t>(m_counted),
                                                        begin + static_cast<std::ptrdiff_t>(offset), '\n'));
        m_counted = offset;
    }
    for (Node* node = m_tree; node && node->line == 0; node = node->parent)
        node->line = m_line;
}

void TreeBuilder::append(std::string_view text, NodeType type) {
    if (m_inVerbatim) {
        m_verbatim.append(text);
        return;
    }
    Node* last = m_tree->last;
    if (last && last->type == type && last->text.data() + last->text.size() == text.data()) {
        last->text = {last->text.data(), last->text.size() + text.size()};
        return;
    }
    Node* node = m_document.newNode(type, m_line);
    node->category = Category::Span;
    node->text = text;
    m_tree->append(node);
}

int TreeBuilder::addText(MD_TEXTTYPE type, std::string_view text) {
    noteLine(text);
    switch (type) {
    case MD_TEXT_NULLCHAR:
        append(replacementCharacter);
        break;
    case MD_TEXT_BR:
        m_tree->append(m_document.newNode(NodeType::Break, m_line));
        break;
    case MD_TEXT_SOFTBR:
        if (m_document.options.md4c.hardSoftBreaks)
            m_tree->append(m_document.newNode(NodeType::Break, m_line));
        else
            append("\n");
        break;
    case MD_TEXT_ENTITY:
        append(m_document.arena.copy(decodeReference(text)));
        break;
    case MD_TEXT_HTML:
        append(text, NodeType::Raw);
        break;
    default:
        append(text);
    }
    return 0;
}

std::string_view TreeBuilder::decode(const MD_ATTRIBUTE& attribute) {
    if (attribute.size == 0) // then its other fields are not to be read
        return {};
    ArenaText value(m_document.arena, attribute.size);
    for (std::size_t i = 0; attribute.substr_offsets[i] < attribute.size; ++i) {
        const MD_OFFSET start = attribute.substr_offsets[i];
        const std::string_view part(attribute.text + start, attribute.substr_offsets[i + 1] - start);
        if (attribute.substr_types[i] == MD_TEXT_ENTITY)
            value.append(decodeReference(part));
        else if (attribute.substr_types[i] == MD_TEXT_NULLCHAR)
            value.append(replacementCharacter);
        else
            value.append(part);
    }
    return value.view();
}

unsigned md4cFlags(const Options& options) {
    const Md4cExtensions& extensions = options.md4c;
    unsigned flags = 0;
    const auto add = [&](bool wanted, unsigned flag) { flags |= wanted ? flag : 0; };
    add(extensions.tables, MD_FLAG_TABLES);
    add(extensions.strikethrough, MD_FLAG_STRIKETHROUGH);
    add(extensions.taskLists, MD_FLAG_TASKLISTS);
    add(extensions.urlAutolinks, MD_FLAG_PERMISSIVEURLAUTOLINKS);
    add(extensions.wwwAutolinks, MD_FLAG_PERMISSIVEWWWAUTOLINKS);
    add(extensions.emailAutolinks, MD_FLAG_PERMISSIVEEMAILAUTOLINKS);
    add(extensions.collapseWhitespace, MD_FLAG_COLLAPSEWHITESPACE);
    add(options.wikiLinks, MD_FLAG_WIKILINKS);
    return flags;
}

} // unnamed namespace

void readCommonMark(DocumentData& document) {
    MD_PARSER parser{};
    parser.flags = md4cFlags(document.options);
    parser.enter_block = [](MD_BLOCKTYPE type, void* detail, void* builder) {
        return static_cast<TreeBuilder*>(builder)->enterBlock(type, detail);
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void*, void* builder) {
        return static_cast<TreeBuilder*>(builder)->leaveBlock(type);
    };
    parser.enter_span = [](MD_SPANTYPE type, void* detail, void* builder) {
        return static_cast<TreeBuilder*>(builder)->enterSpan(type, detail);
    };
    parser.leave_span = [](MD_SPANTYPE type, void*, void* builder) {
        return static_cast<TreeBuilder*>(builder)->leaveSpan(type);
    };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR* text, MD_SIZE size, void* builder) {
        return static_cast<TreeBuilder*>(builder)->addText(type, {text, size});
    };
    TreeBuilder builder(document);
    md_parse(document.source.data(), static_cast<MD_SIZE>(document.source.size()), &parser, &builder);
}

} // namespace lectern::markdown
