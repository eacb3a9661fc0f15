// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The sections of a document that answer a question, each with the passage to show of it.
#pragma once

#include "search/Index.h"
#include "search/Question.h"
#include "search/Tokenizer.h"

#include <string_view>
#include <vector>

namespace lectern::search {

// A document as the database holds it.
struct PageFields {
    std::string_view sections; // see SectionTable.h
    std::string_view body;
    std::string_view code;
    std::string_view description;
};

// At least one, at most `most`, the best first: a section counts for the words of the question in its heading
// and its text. The tokenizer is set to the document's language.
std::vector<Passage> passagesOf(const PageFields& page, const Question& question, Tokenizer& tokenizer,
                                std::size_t most);

} // namespace lectern::search
