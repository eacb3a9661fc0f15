// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A question as it was typed, taken apart. No input is an error: what has no meaning is a word.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace lectern::search {

// Words (all of them), "a phrase", -not, a OR b, and fields: title:, code: for words; keyword:, in:, lang:,
// path: for the pages they choose. A value in a thread's own hands; parsing is pure.
struct Query {
    enum class Field { Any, Title, Code, Keyword, In, Language, Path };
    struct Piece {
        Field field = Field::Any;
        std::string text;
        bool isPhrase = false;
        bool isExcluded = false;
        bool orNext = false;       // the next piece may stand in its place
        bool isUnfinished = false; // the last one, still being typed: whatever begins so will do
        std::size_t begin = 0;     // where its text stands in the query
        std::size_t end = 0;
    };

    std::string text; // as typed
    std::vector<Piece> pieces;

    // `typing`: the last piece may be unfinished, unless a space or a quotation mark follows it.
    enum class Typing { Finished, Unfinished };
    static Query parse(std::string_view text, Typing typing = Typing::Finished);

    bool empty() const { return pieces.empty(); }
    // Whether the piece chooses pages by what is known of them, not by their words.
    static bool isFilter(const Piece& piece) { return piece.field >= Field::Keyword; }
};

} // namespace lectern::search
