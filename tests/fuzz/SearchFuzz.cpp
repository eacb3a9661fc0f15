// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes as a query, and as a text that is indexed and searched.
#include "search/Fuzzy.h"
#include "search/Index.h"
#include "search/Tokenizer.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <memory>
#include <string_view>

namespace {

using namespace lectern::search;

// Ranges lie within the text, in order.
void check(const std::vector<Range>& ranges, std::string_view text) {
    std::size_t at = 0;
    for (const Range& range : ranges) {
        if (range.begin < at || range.end <= range.begin || range.end > text.size())
            std::abort();
        at = range.end;
    }
}

} // unnamed namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view input(reinterpret_cast<const char*>(data), size);
    const std::string_view query = input.substr(0, input.find('\n'));
    const std::string_view text = input.substr(std::min(input.size(), query.size() + 1));
    // Each text takes the place of the one before.
    static const std::unique_ptr<Index> index = Index::open({});
    Document document;
    document.url = "/";
    document.title = text.substr(0, 40);
    document.sections = {{"", "", std::string(text), std::string(query)}};
    if (!index->replace(document))
        std::abort();
    for (const auto typing : {Query::Typing::Finished, Query::Typing::Unfinished}) {
        SearchOptions options;
        options.passages = 3;
        for (const Hit& hit : index->search(Query::parse(query, typing), options).hits) {
            for (const Passage& passage : hit.passages)
                check(passage.matches, passage.snippet);
        }
    }
    if (const auto match = Fuzzy(query).match(FuzzyText(text)))
        check(match->ranges, text);
    return 0;
}
