// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/PageFilters.h"

#include "base/Text.h"

#include <algorithm>

namespace lectern::search {

namespace {

// Takes a value; gives the place at which it is bound.
std::string bound(std::string value, Question& question) {
    question.values.push_back(std::move(value));
    return "?" + std::to_string(question.values.size() + 1);
}

// SQLite's lower() leaves all but ASCII as it is: what was typed is looked for in both ways.
template <typename Condition>
std::string inEitherCase(std::string_view text, Question& question, Condition condition) {
    const std::string small = text::downcase(text);
    std::string plain(text);
    std::transform(plain.begin(), plain.end(), plain.begin(), [](char byte) {
        return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte | 0x20) : byte;
    });
    const std::string either = condition(bound(small, question));
    return plain == small ? either : "(" + either + " OR " + condition(bound(plain, question)) + ")";
}

// A folder is named from any of its ancestors on; a collection's lies in "_name".
std::string folderCondition(std::string_view folder, bool isUnfinished, Question& question) {
    const std::string path = "'/' || lower(p.path)";
    return inEitherCase(folder, question, [&](const std::string& place) {
        std::string condition;
        for (const char* begin : {"'/'", "'/_'"}) {
            const std::string at =
                "instr(" + path + ", " + begin + " || " + place + (isUnfinished ? "" : " || '/'") + ")";
            condition += (condition.empty() ? "(" : " OR ") + at + " > 0";
            if (isUnfinished) // a file that begins so is no folder
                condition += " AND instr(substr(" + path + ", " + at + " + 1), '/') > 0";
        }
        return condition + ")";
    });
}

std::string withoutSlashes(std::string_view folder) {
    while (folder.starts_with('/'))
        folder.remove_prefix(1);
    while (folder.ends_with('/'))
        folder.remove_suffix(1);
    return std::string(folder);
}

// `isUnfinished`: what begins so will do.
std::string conditionOf(const Query::Piece& piece, bool isUnfinished, Question& question) {
    switch (piece.field) {
    case Query::Field::Keyword: {
        const std::string place = bound(foldKeyword(piece.text), question);
        return "EXISTS (SELECT 1 FROM keywords k WHERE k.page = p.id AND " +
               (isUnfinished ? "instr(k.folded, " + place + ") = 1)" : "k.folded = " + place + ")");
    }
    case Query::Field::Language: {
        const std::string tag = text::replaceAll(text::downcase(piece.text), "_", "-");
        const std::string place = bound(tag, question);
        return "instr(replace(lower(p.language), '_', '-')" +
               (isUnfinished ? ", " + place + ") = 1" : " || '-', " + place + " || '-') = 1");
    }
    case Query::Field::In:
        return folderCondition(withoutSlashes(piece.text), isUnfinished, question);
    default:
        return inEitherCase(piece.text, question, [](const std::string& place) {
            return "instr(lower(p.path), " + place + ") > 0";
        });
    }
}

// While it is typed, what begins so, as long as nothing is called so.
std::string conditionOf(const Query::Piece& piece, Question& question) {
    const std::string exact = conditionOf(piece, false, question);
    if (!piece.isUnfinished || piece.field == Query::Field::Path)
        return exact;
    return "(" + exact + " OR NOT EXISTS (SELECT 1 FROM pages p WHERE " + exact + ") AND " +
           conditionOf(piece, true, question) + ")";
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
