// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Text as Ruby treats it: UTF-8, letter case, HTML and URL escapes, numbers in print, slugs.
// All functions are pure and safe from any thread. Broken UTF-8 never fails: it is passed through or replaced
// as said.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace lectern::text {

// --- UTF-8 (Utf8.cpp)

bool isAscii(std::string_view text);
bool isValidUtf8(std::string_view text);
// Replaces each broken sequence with U+FFFD; a byte order mark at the start goes; NUL stays.
std::string toValidUtf8(std::string_view text);
// The code point at `position`, which moves behind it; a broken byte gives U+FFFD and moves by one.
// Precondition: position < text.size().
char32_t decode(std::string_view text, std::size_t& position);
void encode(char32_t codePoint, std::string& out);
// In code points, as Ruby's String#size.
std::size_t length(std::string_view text);
// `count` code points from the code point `start` on; what lies outside the text is left out.
std::string_view slice(std::string_view text, std::size_t start, std::size_t count);

// --- kinds of characters (CharacterClass.cpp)

bool isLetter(char32_t codePoint);       // Ruby's \p{L}
bool isDigit(char32_t codePoint);        // Ruby's \p{Nd}
bool isAlphanumeric(char32_t codePoint); // Ruby's [\p{L}\p{M}\p{Nd}]: what Jekyll's slugs keep
bool isSpace(char32_t codePoint);        // Ruby's [[:space:]]
bool isCjk(char32_t codePoint);          // Ruby's [\p{Han}\p{Katakana}\p{Hiragana}\p{Hangul}]

// --- letter case, whole Unicode as Ruby's String methods do (LetterCase.cpp)

std::string downcase(std::string_view text);
std::string upcase(std::string_view text);
std::string capitalize(std::string_view text);
// For comparing without regard to case or accents' spelling (NFKC, folded): keywords, filters.
std::string fold(std::string_view text);
// Composed, compatibility characters replaced: Unicode's NFKC.
std::string normalize(std::string_view text);

// --- white space and lines (Whitespace.cpp); ASCII white space and NUL, as Ruby's String#strip

std::string_view strip(std::string_view text);
std::string_view lstrip(std::string_view text);
std::string_view rstrip(std::string_view text);
// Every part, the empty ones included; {""} for an empty text.
std::vector<std::string_view> split(std::string_view text, char separator);
std::string replaceAll(std::string_view text, std::string_view from, std::string_view to);

// --- HTML (Html.cpp) and URLs (PercentEncoding.cpp)

std::string escapeHtml(std::string_view text); // Ruby's CGI.escapeHTML: & < > " and ' as &#39;
// Decimal and hexadecimal references and HTML 4's names; what is none of these stays as it is.
std::string unescapeHtml(std::string_view text);
std::string percentDecode(std::string_view text);
// Everything but A-Z a-z 0-9 and the characters of `safe` becomes %XX.
std::string percentEncode(std::string_view text, std::string_view safe);
// A host's name in ASCII ("bücher.de" as "xn--bcher-kva.de"); what cannot be one is returned as it is.
std::string asciiHost(std::string_view host);

// --- numbers (Numbers.cpp) and slugs (Slug.cpp)

// Ruby's Float#to_s: "1.0", "1.0e+20", "NaN", "-Infinity".
std::string fromFloat(double number);
// The float that "-1.5e3" spells, whatever the locale: infinite where it is too large, 0 where it is no
// number.
double toFloat(std::string_view number);

enum class SlugMode { None, Raw, Default, Pretty, Ascii, Latin };
// Jekyll::Utils.slugify (Jekyll 4.3, "Liquid filters: slugify").
std::string slugify(std::string_view text, SlugMode mode = SlugMode::Default, bool keepCase = false);

} // namespace lectern::text
