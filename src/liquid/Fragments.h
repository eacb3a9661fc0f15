// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The pieces of the lax grammar: Ruby Liquid's regular expressions as functions over positions.
// Source: Ruby Liquid 5.4, liquid.rb (QuotedFragment, TagAttributes, VariableSignature).
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace lectern::liquid {

inline constexpr std::size_t noMatch = std::string_view::npos;

// The end of the QuotedFragment that starts at `position`: a quoted text, or a run without spaces, commas,
// pipes and stray quotes. noMatch where none starts there.
std::size_t fragmentEnd(std::string_view text, std::size_t position);
// The same for QuotedFragment+: as many as follow each other.
std::size_t fragmentsEnd(std::string_view text, std::size_t position);
// Whether `text` as a whole is one QuotedFragment.
bool isFragment(std::string_view text);

struct Match {
    std::size_t begin;
    std::size_t end;

    std::string_view in(std::string_view text) const { return text.substr(begin, end - begin); }
};

// The first QuotedFragment at or behind `from`.
std::optional<Match> findFragment(std::string_view text, std::size_t from = 0);

// "name: fragment" at or behind `from`.
struct Attribute {
    std::string_view name;
    std::string_view value;
    std::size_t end;
};
std::optional<Attribute> findAttribute(std::string_view text, std::size_t from = 0);

// The first run of characters that `assign` and `capture` take as a name, at or behind `from`.
std::optional<Match> findSignature(std::string_view text, std::size_t from = 0);

} // namespace lectern::liquid
