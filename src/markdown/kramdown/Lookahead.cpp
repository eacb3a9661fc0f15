// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markdown/kramdown/Lookahead.h"

#include "markdown/Characters.h"

#include <algorithm>

namespace lectern::markdown {

namespace {

bool closesBrace(std::string_view text, std::size_t at) {
    return at == 0 || text[at - 1] != '\\';
}

bool closesStrike(std::string_view text, std::size_t at) {
    return at > 0 && !isSpace(text[at - 1]) && text[at - 1] != '~';
}

// Only what is surely no closer is left out here; the parser asks the rest.
bool closesEmphasis(std::string_view text, std::size_t at) {
    return at > 0 && !isSpace(text[at - 1]);
}

struct Pattern {
    std::string_view mark;
    bool (*accepts)(std::string_view text, std::size_t at);
};

// In the order of Closer.
constexpr std::array<Pattern, static_cast<std::size_t>(Closer::Count)> patterns{{
    {"}", closesBrace},
    {"]", nullptr},
    {")", nullptr},
    {">", nullptr},
    {"'", nullptr},
    {"\"", nullptr},
    {"-->", nullptr},
    {"?>", nullptr},
    {"$$", nullptr},
    {"~~", closesStrike},
    {"*", closesEmphasis},
    {"**", closesEmphasis},
    {"_", closesEmphasis},
    {"__", closesEmphasis},
}};

} // unnamed namespace

std::size_t Lookahead::search(Closer closer, std::size_t from, std::size_t limit) const {
    const Pattern& pattern = patterns[static_cast<std::size_t>(closer)];
    const std::string_view searched = m_text.substr(0, limit);
    for (std::size_t at = searched.find(pattern.mark, from); at != npos;
         at = searched.find(pattern.mark, at + 1)) {
        if (!pattern.accepts || pattern.accepts(m_text, at))
            return at;
    }
    return npos;
}

std::size_t Lookahead::find(Closer closer, std::size_t from) {
    Answer& answer = m_answers[static_cast<std::size_t>(closer)];
    if (answer.from != npos && from >= answer.from && from <= answer.found)
        return answer.found;
    if (answer.from != npos && from < answer.from) {
        // After a step back: only the stretch before the known answer is new.
        const std::size_t markSize = patterns[static_cast<std::size_t>(closer)].mark.size();
        const std::size_t before = search(closer, from, std::min(m_text.size(), answer.from + markSize - 1));
        if (before == npos)
            answer.from = from;
        return before == npos ? answer.found : before;
    }
    answer = {from, search(closer, from, m_text.size())};
    return answer.found;
}

std::size_t Lookahead::lineEndAfter(std::size_t position) {
    if (m_lineEnd.from == position)
        return m_lineEnd.found;
    std::size_t end = position;
    while (end < m_text.size() && isSpace(m_text[end]) && m_text[end] != '\n')
        ++end;
    const bool atNewline = end < m_text.size() && m_text[end] == '\n';
    m_lineEnd = {position, atNewline ? end + 1 : npos};
    return m_lineEnd.found;
}

void Lookahead::recordBacktickRuns() {
    m_runsRecorded = true;
    std::size_t longest = 0;
    for (std::size_t end = m_text.rfind('`'); end != npos;) {
        std::size_t start = end;
        while (start > 0 && m_text[start - 1] == '`')
            --start;
        if (end - start + 1 > longest) {
            longest = end - start + 1;
            m_longestRuns.push_back({start, longest});
        }
        if (start == 0)
            break;
        end = m_text.rfind('`', start - 1);
    }
}

std::size_t Lookahead::findBackticks(std::size_t count, std::size_t from) {
    if (count == 1)
        return m_text.find('`', from);
    if (!m_runsRecorded)
        recordBacktickRuns();
    // The last of the long runs is the one to end at: it must not lie before `from`.
    const auto last = std::find_if(m_longestRuns.begin(), m_longestRuns.end(),
                                   [&](const BacktickRun& run) { return run.length >= count; });
    if (last == m_longestRuns.end() || last->position + last->length < from + count)
        return npos;
    for (std::size_t at = m_text.find('`', from); at != npos; at = m_text.find('`', at)) {
        std::size_t end = at;
        while (end < m_text.size() && m_text[end] == '`' && end - at < count)
            ++end;
        if (end - at == count)
            return at;
        at = end;
    }
    return npos;
}

} // namespace lectern::markdown
