// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the next closing mark of a kind is. Remembers answers, so that a thousand openers without a closer do
// not search the rest of the text a thousand times.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace lectern::markdown {

enum class Closer : std::uint8_t {
    Brace, // '}' without a backslash before it
    Bracket,
    Parenthesis,
    Angle,
    SingleQuote,
    DoubleQuote,
    CommentEnd,     // -->
    InstructionEnd, // ?>
    MathEnd,        // $$
    StrikeEnd,      // ~~ after what is neither space nor ~
    Star,           // emphasis: a mark after what is no space
    DoubleStar,
    Underscore,
    DoubleUnderscore,
    Count,
};

// For one text that does not change. Not thread-safe.
class Lookahead {
public:
    static constexpr std::size_t npos = std::string_view::npos;

    explicit Lookahead(std::string_view text) : m_text(text) { m_answers.fill({npos, npos}); }

    // Where the first closer at or after `from` begins; npos where there is none.
    std::size_t find(Closer closer, std::size_t from);
    // Where the first run of at least so many backticks begins.
    std::size_t findBackticks(std::size_t count, std::size_t from);

    // Behind the newline that follows nothing but white space from here; npos where something else comes
    // first.
    std::size_t lineEndAfter(std::size_t position);

private:
    struct Answer {
        std::size_t from; // npos = never asked
        std::size_t found;
    };
    struct BacktickRun {
        std::size_t position;
        std::size_t length;
    };

    std::size_t search(Closer closer, std::size_t from, std::size_t limit) const;
    void recordBacktickRuns();

    std::string_view m_text;
    std::array<Answer, static_cast<std::size_t>(Closer::Count)> m_answers;
    // Runs that are longer than every later one, from the end of the text to its start.
    std::vector<BacktickRun> m_longestRuns;
    Answer m_lineEnd{npos, npos};
    bool m_runsRecorded = false;
};

} // namespace lectern::markdown
