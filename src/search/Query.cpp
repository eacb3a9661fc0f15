// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/Query.h"

#include "base/Text.h"

#include <algorithm>
#include <array>
#include <utility>

namespace lectern::search {

namespace {

using Field = Query::Field;

constexpr std::array<std::pair<std::string_view, Field>, 6> fields{{{"title", Field::Title},
                                                                    {"code", Field::Code},
                                                                    {"keyword", Field::Keyword},
                                                                    {"in", Field::In},
                                                                    {"lang", Field::Language},
                                                                    {"path", Field::Path}}};

constexpr std::array<std::string_view, 7> quotes{"\"",     "\u201C", "\u201D", "\u201E",
                                                 "\u00AB", "\u00BB", "\uFF02"};

// More words than anyone types; beyond them a pasted text is cut.
constexpr std::size_t mostPieces = 32;

class Reader {
public:
    explicit Reader(std::string_view text) : m_text(text) {}

    std::vector<Query::Piece> read() {
        while (skipSpace() && m_pieces.size() < mostPieces) {
            if (readOr())
                continue;
            readPiece();
        }
        for (std::size_t i = 0; i < m_pieces.size(); ++i) {
            const bool isLast = i + 1 == m_pieces.size();
            // A word and a folder, or something that is to be left out, are no alternatives.
            if (isLast || m_pieces[i + 1].isExcluded ||
                Query::isFilter(m_pieces[i]) != Query::isFilter(m_pieces[i + 1]))
                m_pieces[i].orNext = false;
        }
        return std::move(m_pieces);
    }

private:
    bool skipSpace() {
        while (const std::size_t length = spaceAt(m_at))
            m_at += length;
        return m_at < m_text.size();
    }

    // In bytes: the ideographic space has three. 0 where there is none.
    std::size_t spaceAt(std::size_t at) const {
        if (at >= m_text.size())
            return 0;
        const std::size_t begin = at;
        return text::isSpace(text::decode(m_text, at)) ? at - begin : 0;
    }

    // In bytes; 0 where there is none. Those that word processors and other keyboards put are as good.
    std::size_t quoteAt(std::size_t at) const {
        const std::string_view rest = m_text.substr(std::min(at, m_text.size()));
        for (const std::string_view quote : quotes) {
            if (rest.starts_with(quote))
                return quote.size();
        }
        return 0;
    }

    bool atSpace(std::size_t at) const { return at >= m_text.size() || spaceAt(at) > 0; }

    // "OR" between two pieces; elsewhere it is a word.
    bool readOr() {
        if (m_text.substr(m_at, 2) != "OR" || !atSpace(m_at + 2) || m_pieces.empty() ||
            m_pieces.back().orNext || m_pieces.back().isExcluded)
            return false;
        m_pieces.back().orNext = true;
        m_at += 2;
        return true;
    }

    Field readField() {
        const std::string_view rest = m_text.substr(m_at);
        for (const auto& [name, field] : fields) {
            if (rest.size() > name.size() + 1 && text::downcase(rest.substr(0, name.size())) == name &&
                rest[name.size()] == ':' && !atSpace(m_at + name.size() + 1)) {
                m_at += name.size() + 1;
                return field;
            }
        }
        return Field::Any;
    }

    void readPiece() {
        Query::Piece piece;
        if (m_text[m_at] == '-' && !atSpace(m_at + 1)) {
            piece.isExcluded = true;
            ++m_at;
        }
        piece.field = readField();
        const std::size_t opening = quoteAt(m_at);
        piece.isPhrase = opening > 0;
        piece.begin = m_at += opening;
        while (m_at < m_text.size() && quoteAt(m_at) == 0 && (piece.isPhrase || !atSpace(m_at)))
            ++m_at;
        piece.end = m_at;
        if (piece.isPhrase)
            m_at += quoteAt(m_at);
        piece.text = m_text.substr(piece.begin, piece.end - piece.begin);
        if (!text::strip(piece.text).empty())
            m_pieces.push_back(std::move(piece));
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    std::vector<Query::Piece> m_pieces;
};

// "title:", whose value is about to be typed.
bool isFieldAlone(const Query::Piece& piece) {
    return std::any_of(fields.begin(), fields.end(), [&](const auto& field) {
        return piece.field == Field::Any && !piece.isPhrase && piece.text.ends_with(':') &&
               text::downcase(piece.text.substr(0, piece.text.size() - 1)) == field.first;
    });
}

// What comes last may go on, unless it is closed. What is to be left out is meant as it stands: of its first
// letters there are too many words.
void leaveOpen(Query& query) {
    if (query.pieces.empty() || query.pieces.back().end < query.text.size())
        return;
    Query::Piece& last = query.pieces.back();
    if (query.pieces.size() > 1 && isFieldAlone(last)) {
        query.pieces.pop_back();
        query.pieces.back().orNext = false;
        return;
    }
    std::size_t end = last.text.size() - 1;
    while (end > 0 && (static_cast<unsigned char>(last.text[end]) & 0xC0) == 0x80)
        --end;
    last.isUnfinished = !last.isExcluded && !text::isSpace(text::decode(last.text, end));
}

} // unnamed namespace

Query Query::parse(std::string_view text, Typing typing) {
    Query query;
    query.text = text::toValidUtf8(text);
    query.pieces = Reader(query.text).read();
    if (typing == Typing::Unfinished)
        leaveOpen(query);
    return query;
}

} // namespace lectern::search
