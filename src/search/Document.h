// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What can be searched: a text with its parts, wherever it comes from.
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace lectern::search {

// A heading and what stands below it, up to the next heading of any level. The text before the first heading
// is a section without heading and anchor.
struct Section {
    std::string heading;
    std::string anchor; // without '#'; "" = the top of the page
    std::string text;   // prose, without markup
    std::string code;   // code blocks, one after the other
};

struct Document {
    std::string url;  // what tells documents apart
    std::string path; // of the source: for path: and in:
    std::string title;
    std::string description;
    std::string language; // "de", "pt-BR"; "" = the index guesses
    std::vector<std::string> keywords;
    std::vector<Section> sections;
    std::vector<std::pair<std::string, std::string>> facets; // key and value; a list is several pairs
    std::vector<std::string> links;                          // addresses of other documents
    double boost = 1.0; // multiplies the score; `search.boost` of the front matter
    // Whether the search leaves it out; it still counts for keywords and links.
    bool hidden = false;
};

// Where an index gets its documents. Called from the thread that updates the index.
class DocumentSource {
public:
    virtual ~DocumentSource() = default;
    // What there is, in the order in which it should be searchable: url, and a stamp that changes with the
    // document. An empty stamp lets the index load the document and compare.
    struct Entry {
        std::string url;
        std::string stamp;
    };
    virtual std::vector<Entry> entries() const = 0;
    // The document of entries()[number]; empty where it has gone meanwhile.
    virtual std::optional<Document> load(std::size_t number) const = 0;
};

} // namespace lectern::search
