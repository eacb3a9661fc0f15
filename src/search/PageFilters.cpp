// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/PageFilters.h"

#include "base/Text.h"

namespace lectern::search {

namespace {

// Takes a value; gives the place at which it is bound.
std::string bound(std::string value, Question& question) {
    question.values.push_back(std::move(value));
    return "?" + std::to_string(question.values.size() + 1);
}

// A folder is named from any of its ancestors on; a collection's lies in "_name".
std::string folderCondition(std::string_view folder, Question& question) {
    while (folder.starts_with('/'))
        folder.remove_prefix(1);
    while (folder.ends_with('/'))
        folder.remove_suffix(1);
    const std::string place = bound(text::downcase(folder), question);
    return "(instr('/' || lower(p.path), '/' || " + place +
           " || '/') > 0 OR instr('/' || lower(p.path), '/_' || " + place + " || '/') > 0)";
}

std::string conditionOf(const Query::Piece& piece, Question& question) {
    switch (piece.field) {
    case Query::Field::Keyword:
        return "EXISTS (SELECT 1 FROM keywords k WHERE k.page = p.id AND k.folded = " +
               bound(foldKeyword(piece.text), question) + ")";
    case Query::Field::Language: {
        const std::string place = bound(text::downcase(piece.text), question);
        return "(lower(p.language) = " + place + " OR lower(p.language) LIKE " + place + " || '-%')";
    }
    case Query::Field::In:
        return folderCondition(piece.text, question);
    default:
        return "instr(lower(p.path), " + bound(text::downcase(piece.text), question) + ") > 0";
    }
}

void addQuery(const Query& query, Question& question) {
    std::string alternatives;
    for (const Query::Piece& piece : query.pieces) {
        if (!Query::isFilter(piece))
            continue;
        alternatives += (alternatives.empty() ? "" : " OR ") + conditionOf(piece, question);
        if (piece.orNext)
            continue;
        question.filters += (piece.isExcluded ? " AND NOT (" : " AND (") + alternatives + ")";
        alternatives.clear();
    }
}

void addFacets(const std::vector<FacetChoice>& choices, Question& question) {
    std::string any;
    for (const FacetChoice& choice : choices) {
        const std::string key = bound(choice.key, question);
        const std::string value = bound(choice.value, question);
        const std::string has = "EXISTS (SELECT 1 FROM facets f WHERE f.page = p.id AND f.key = " + key +
                                " AND f.value = " + value + ")";
        if (choice.mode == FacetChoice::Mode::Any)
            any += (any.empty() ? "" : " OR ") + has;
        else
            question.filters += (choice.mode == FacetChoice::Mode::All ? " AND " : " AND NOT ") + has;
    }
    if (!any.empty())
        question.filters += " AND (" + any + ")";
}

} // unnamed namespace

void addPageFilters(const Query& query, const SearchOptions& options, Question& question) {
    addQuery(query, question);
    addFacets(options.facets, question);
}

} // namespace lectern::search
