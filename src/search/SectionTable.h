// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Where a document's sections begin in its texts, as one text for the database.
#pragma once

#include "search/Document.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace lectern::search {

struct Place {
    std::string_view heading;
    std::string_view anchor;
    std::size_t body = 0; // where its text begins
    std::size_t code = 0;
};

std::string sectionTable(const Document& document);

// The places view the table. One that is damaged gives fewer places, or wrong ones, and no failure.
std::vector<Place> placesOf(std::string_view table);

} // namespace lectern::search
