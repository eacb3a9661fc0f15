// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes as a query, and as a text that is indexed and searched.
#include "search/Fuzzy.h"
#include "search/Index.h"
#include "search/Tokenizer.h"

#include <array>
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

// With a few pages that stay, so that a query meets words whatever the text is.
std::unique_ptr<Index> freshIndex() {
    std::unique_ptr<Index> index = Index::open({});
    Document english;
    english.url = "/locks/";
    english.path = "guide/locks.md";
    english.title = "Locks and queues";
    english.keywords = {"event loop", "threads"};
    english.facets = {{"layout", "guide"}};
    english.language = "en";
    english.sections = {{"", "", "Threads wait for locks.", ""},
                        {"The event loop", "the-event-loop", "It runs tasks.", "asyncio.create_task(run)"}};
    Document japanese;
    japanese.url = "/ja/";
    japanese.path = "_ja/index.md";
    japanese.title = "\u5168\u6587\u691c\u7d22";
    japanese.language = "ja";
    japanese.sections = {{"", "", "\u691c\u7d22\u306e\u8a00\u8449", ""}};
    if (!index->replace(english) || !index->replace(japanese))
        std::abort();
    return index;
}

// Each text takes the place of the one before. What an index remembers of texts that are gone (words, pieces
// to be merged) makes it slower with each: it is begun anew after a while.
const Index& indexWith(const Document& document) {
    constexpr int mostTexts = 200;
    static std::unique_ptr<Index> index;
    static int texts = 0;
    if (texts++ % mostTexts == 0)
        index = freshIndex();
    if (!index->replace(document))
        std::abort();
    return *index;
}

} // unnamed namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view input(reinterpret_cast<const char*>(data), size);
    const std::string_view query = input.substr(0, input.find('\n'));
    const std::string_view text = input.substr(std::min(input.size(), query.size() + 1));
    Document document;
    document.url = "/";
    document.title = text.substr(0, 40);
    constexpr std::array<const char*, 5> languages{"", "en", "de", "ja", "ar"};
    document.language = languages[size % languages.size()];
    document.sections = {{"", "", std::string(text), std::string(query)}};
    const Index& index = indexWith(document);
    for (const auto typing : {Query::Typing::Finished, Query::Typing::Unfinished}) {
        SearchOptions options;
        options.passages = 3;
        for (const Hit& hit : index.search(Query::parse(query, typing), options).hits) {
            for (const Passage& passage : hit.passages)
                check(passage.matches, passage.snippet);
        }
    }
    if (const auto match = Fuzzy(query).match(FuzzyText(text)))
        check(match->ranges, text);
    return 0;
}
