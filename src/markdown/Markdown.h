// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Markdown to HTML as Jekyll publishes it: kramdown (with its GFM parser), and CommonMark and GFM by md4c.
//
// How the folder is split. Every dialect fills the same tree (Node.h) and one writer (html/) puts it out.
//  - kramdown/  kramdown's own grammar. It parts from CommonMark in nearly every block (an HTML block ends at
//    its closing tag, lists and code know other indents, any line may carry attributes), and CommonMark's
//    reading cannot be repaired afterwards. So kramdown text is read here in kramdown's two steps:
//    kramdown/block/ takes lines apart into blocks and collects definitions, then kramdown/span/ reads the
//    text of each block with all definitions known. kramdown/pass/ works on the finished tree: abbreviations,
//    header ids, hard breaks.
//  - commonmark/  md4c reads the two dialects it was made for; its events become the same tree.
//  - html/  the writer, and what it builds at the end: table of contents and footnotes.
// Whatever the input, work is bounded by its size: nesting is capped, and what a failed attempt costs is
// budgeted.
#pragma once

#include "markdown/Options.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace lectern::markdown {

struct Node;
struct DocumentData;

// A parsed text: its tree and all that the tree points to. Movable; safe to read from several threads.
class Document {
public:
    explicit Document(std::unique_ptr<DocumentData> data);
    Document(Document&& other) noexcept;
    Document& operator=(Document&& other) noexcept;
    ~Document();

    const Node& root() const;       // see Node.h; every block knows the line it starts on
    const Options& options() const; // with what {::options} changed
    const DocumentData& data() const { return *m_data; }

private:
    std::unique_ptr<DocumentData> m_data;
};

struct Heading {
    int level = 1;    // as published, after header_offset
    std::string text; // plain, without marks
    std::string id;   // of the published element; empty = it has none
    int line = 0;     // 1-based line of the text given to parse()
};

// Never fails: broken UTF-8 is replaced by U+FFFD, what is unclosed stays text. Thread-safe.
Document parse(std::string_view text, const Options& options = {});

// Kramdown's HTML, byte for byte but for Rouge's colouring. Thread-safe.
std::string toHtml(const Document& document);
std::string toHtml(std::string_view text, const Options& options = {});

// All headings in reading order, those inside Markdown-enabled HTML blocks too.
std::vector<Heading> outline(const Document& document);

// What a reader sees, for search: blocks end in a newline, marks, HTML tags and comments are gone.
std::string plainText(const Document& document);

// Jekyll's `smartify` filter: curly quotes, dashes and ellipses; HTML is left alone.
// Source: Jekyll, Converters::SmartyPants.
std::string smartify(std::string_view text, const Options& options = {});

} // namespace lectern::markdown
