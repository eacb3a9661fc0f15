// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A document as it goes into the database: all that can be made of it without the database is made.
#pragma once

#include "search/Document.h"
#include "search/Tokenizer.h"

#include <array>
#include <string>
#include <vector>

namespace lectern::search {

// The columns of the table `texts`, in order.
enum Column {
    TitleColumn,
    HeadingsColumn,
    KeywordsColumn,
    DescriptionColumn,
    BodyColumn,
    CodeColumn,
    UrlColumn
};
constexpr int columnCount = UrlColumn + 1;

// The tokens of a row's columns.
using RowTokens = std::array<std::vector<Token>, columnCount>;

struct Prepared {
    Document document;
    std::string stamp;   // the source's
    std::string content; // a number that changes with any part of the document
    std::string language;
    std::string sections; // see SectionTable.h
    std::string facets;   // see FacetCounter.h
    std::array<std::string, columnCount> texts;
    RowTokens tokens; // of the texts; none where the document is hidden
};

// The tokens' terms are the tokenizer's, and valid as long as it keeps them. An empty stamp is replaced by
// the content's. Pure but for that: documents may be prepared in one thread while others are written in
// another.
Prepared prepare(Document document, const std::string& stamp, Tokenizer& tokenizer);

} // namespace lectern::search
