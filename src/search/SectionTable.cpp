// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/SectionTable.h"

#include "base/Text.h"

#include <charconv>

namespace lectern::search {

namespace {

// 0 where there is none: a damaged index shows the wrong passage, and ends nothing.
std::size_t leadingNumber(std::string_view text) {
    std::size_t number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

std::string inOneCell(std::string_view text) {
    return text::replaceAll(text::replaceAll(text, "\n", " "), "\t", " ");
}

} // unnamed namespace

// In lines: where the section begins in body and code, its anchor, its heading.
std::string sectionTable(const Document& document) {
    std::string table;
    std::size_t body = 0;
    std::size_t code = 0;
    for (const Section& section : document.sections) {
        table += std::to_string(body) + '\t' + std::to_string(code) + '\t' + inOneCell(section.anchor) +
                 '\t' + inOneCell(section.heading) + '\n';
        body += section.text.size() + 1;
        code += section.code.size() + 1;
    }
    return table;
}

std::vector<Place> placesOf(std::string_view table) {
    std::vector<Place> places;
    for (const std::string_view line : text::split(table, '\n')) {
        const std::vector<std::string_view> cells = text::split(line, '\t');
        if (cells.size() == 4)
            places.push_back({cells[3], cells[2], leadingNumber(cells[0]), leadingNumber(cells[1])});
    }
    return places;
}

} // namespace lectern::search
