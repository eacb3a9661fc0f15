// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The facade of this folder: one collection's documents, indexed, searched and related to each other.
#pragma once

#include "base/Diagnostic.h"
#include "base/Result.h"
#include "search/Document.h"
#include "search/Query.h"
#include "search/Range.h"

#include <cstddef>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace lectern::search {

// A section of a document that answers.
struct Passage {
    std::string section; // the heading under which it stands; "" = before the first one
    std::string anchor;  // the heading's, without '#'
    std::string snippet;
    std::vector<Range> matches; // within the snippet, in order
};

struct Hit {
    std::string url;
    std::string title;
    std::string path; // of the source
    double score = 0;
    std::vector<Passage> passages; // the best first; at least one
};

struct Counted {
    std::string label;
    std::size_t documents = 0;
};

struct FacetCounts {
    std::string key;
    std::vector<Counted> values; // most documents first
};

struct Answer {
    std::vector<Hit> hits; // the best first
    std::size_t found = 0; // documents that match, as far as they were counted
    bool isCapped = false; // there are more than were counted
    // The query as it was run, where misspelt words were replaced; "" where none was.
    std::string corrected;
    // No document has all the words: these have some of them.
    bool isRelaxed = false;
    std::vector<FacetCounts> facets; // over what was counted, in the order of SearchOptions::count
};

// What is asked of a document's facets: all of the values chosen by All, one of those chosen by Any, none of
// those chosen by None.
struct FacetChoice {
    enum class Mode { All, Any, None };
    std::string key;
    std::string value;
    Mode mode = Mode::All;
};

struct SearchOptions {
    enum class Misspelt { Corrected, AsTyped };
    std::size_t limit = 20;
    std::size_t passages = 1; // of each document at most
    Misspelt misspelt = Misspelt::Corrected;
    std::vector<FacetChoice> facets;
    std::vector<std::string> count; // keys of the facets whose values are to be counted
};

struct Related {
    std::string url;
    std::string title;
    double weight = 0;
};

struct Headings {
    std::string url;
    std::string title;
    std::vector<std::pair<std::string, std::string>> headings; // text and anchor, in order
};

// Documents, keywords, and what ties them together; ends of edges are places in the lists.
struct Graph {
    struct Page {
        std::string url;
        std::string title;
    };
    std::vector<Page> pages;
    std::vector<Counted> keywords;                                    // as by Index::keywords()
    std::vector<std::pair<std::size_t, std::size_t>> keywordsOfPages; // page and keyword
    std::vector<std::pair<std::size_t, std::size_t>> links;           // from page to page, each once
};

// All members may be called from any thread at once; searches do not wait for an update that runs. Several
// processes may have the same file open. Texts are UTF-8.
class Index {
public:
    // "" = in memory. Always gives an index: where the file cannot be used it is set aside ("FILE.damaged")
    // and begun anew, and where it cannot be written the index is in memory; notices() says so.
    static std::unique_ptr<Index> open(const std::string& file);
    ~Index();
    Index(const Index&) = delete;
    Index& operator=(const Index&) = delete;

    // What happened to the file, in sentences for the reader; grows when the disk fills up later.
    Diagnostics notices() const;
    bool isInMemory() const;

    using Progress = std::function<bool(std::size_t done, std::size_t total)>; // false = stop here
    // Makes the index hold what the source has: only what changed is loaded and replaced, what is gone is
    // taken out. What was done before a stop, or before the process was killed, stays done.
    // Fails only where not even memory takes the documents.
    Result<void> update(const DocumentSource& source, const Progress& progress = {});
    // One document, at once. The stamp is the one that its source will give.
    Result<void> replace(const Document& document, const std::string& stamp = {});
    Result<void> remove(const std::string& url);

    // Brings the file into order after changes: to be called once they have been told to whom it may concern,
    // since it takes a moment; ends early where `goesOn` says so. Without it the file's log grows until the
    // index is closed.
    void settle(const std::function<bool()>& goesOn = {});

    Answer search(const Query& query, const SearchOptions& options = {}) const;

    std::size_t size() const;
    // Keywords by the number of documents, then by name; what differs only in case, hyphens or plural is one,
    // under the spelling that most documents use.
    std::vector<Counted> keywords() const;
    std::vector<Counted> facetKeys() const;
    std::vector<Counted> facetValues(const std::string& key) const;
    // By shared keywords, each weighing more the rarer it is, and by links in either direction.
    std::vector<Related> related(const std::string& url, std::size_t limit = 10) const;
    // The documents that link to this one, and those that this one links to.
    std::vector<Related> backlinks(const std::string& url) const;
    std::vector<Related> links(const std::string& url) const;
    // Of all documents.
    std::vector<Headings> headings() const;
    Graph graph() const;

private:
    struct State;
    explicit Index(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

// What all spellings of a keyword have in common that differ in case, hyphens or plural alone. Pure.
std::string foldKeyword(std::string_view keyword);

} // namespace lectern::search
