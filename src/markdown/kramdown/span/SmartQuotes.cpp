// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// "Quotes" to “quotes”. The rules look at the mark, the character before it where that is still plain text,
// and what follows; they are SmartyPants' as kramdown orders them. Source: kramdown 2.4, "Syntax: Typographic
// symbols".
#include "markdown/Characters.h"
#include "markdown/kramdown/span/SpanParser.h"

#include <optional>

namespace lectern::markdown {

namespace {

constexpr std::string_view notBeforeClosing = " \\\t\r\n[{(-";

// What one rule makes of the text: so many bytes of plain text, then one or two quotes.
struct Quotes {
    std::size_t prefix = 0;
    std::size_t end = 0;
    Quote first = Quote::LeftSingle;
    std::optional<Quote> second = std::nullopt;
};

// The text from the character before the mark on. kramdown's rules see nothing before that.
class QuoteReader {
public:
    explicit QuoteReader(std::string_view text) : m_text(text) {}

    Quotes read() const {
        if (auto quotes = beforeMarkup())
            return *quotes;
        if (auto quotes = beforePunctuation())
            return *quotes;
        const std::size_t space = !m_text.empty() && isSpace(m_text[0]) ? 1 : 0;
        if (auto quotes = pairBeforeWord(space))
            return *quotes;
        if (auto quotes = decade(space))
            return *quotes;
        if (space == 1 && isQuote(1) && wordAt(2))
            return {1, 2, left(1)};
        const std::size_t second = nextPosition(m_text, 0);
        if (isQuote(second) && notBeforeClosing.find(m_text[0]) == std::string_view::npos)
            return {second, second + 1, right(second)};
        if (isQuote(0) && closesBefore(1))
            return {0, 1, right(0)};
        return opening(second);
    }

private:
    char at(std::size_t position) const { return position < m_text.size() ? m_text[position] : '\0'; }
    bool isQuote(std::size_t position) const { return at(position) == '"' || at(position) == '\''; }
    bool wordAt(std::size_t position) const { return isWord(at(position)); }
    Quote left(std::size_t position) const {
        return at(position) == '"' ? Quote::LeftDouble : Quote::LeftSingle;
    }
    Quote right(std::size_t position) const {
        return at(position) == '"' ? Quote::RightDouble : Quote::RightSingle;
    }
    bool boundaryAt(std::size_t position) const {
        const bool before = isWordCharacter(codePointBefore(m_text, position));
        return before != isWordCharacter(codePointAt(m_text, position));
    }

    // "*emphasis*"
    std::optional<Quotes> beforeMarkup() const {
        const bool mark = at(1) == '*' || at(1) == '_';
        if (!isQuote(0) || !mark || m_text.size() < 3 || isSpace(at(2)))
            return std::nullopt;
        return Quotes{0, 1, left(0)};
    }

    // "so," but not "...and", nor an entity
    std::optional<Quotes> beforePunctuation() const {
        const bool punctuation = m_text.size() >= 2 && hasClass(at(1), PunctuationClass) && at(1) != '&';
        if (!isQuote(0) || !punctuation || m_text.substr(2, 2) == ".." || boundaryAt(2))
            return std::nullopt;
        return Quotes{0, 1, right(0)};
    }

    // "'Quoted' words in a larger quote."
    std::optional<Quotes> pairBeforeWord(std::size_t space) const {
        if (!isQuote(space) || !isQuote(space + 1) || at(space) == at(space + 1) || !wordAt(space + 2))
            return std::nullopt;
        return Quotes{space, space + 2, left(space), left(space + 1)};
    }

    // the '80s
    std::optional<Quotes> decade(std::size_t space) const {
        if (at(space) != '\'' || !isDigit(at(space + 1)) || !isDigit(at(space + 2)) || at(space + 3) != 's')
            return std::nullopt;
        return Quotes{space, space + 1, Quote::RightSingle};
    }

    bool closesBefore(std::size_t position) const {
        if (position >= m_text.size() || isSpace(at(position)))
            return true;
        return at(position) == 's' && boundaryAt(position + 1);
    }

    Quotes opening(std::size_t second) const {
        if (isQuote(second) && (at(second) == '\'' || at(0) != '\''))
            return {second, second + 1, left(second)};
        return {0, 1, left(0)};
    }

    std::string_view m_text;
};

} // unnamed namespace

std::size_t SpanParser::parseQuote(std::size_t at) {
    const bool characterBefore = hasTextSince(at) && m_text[at - 1] != '\\';
    const std::size_t start = characterBefore ? previousPosition(m_text, at) : at;
    const Quotes quotes = QuoteReader(m_text.substr(start)).read();
    flush(start + quotes.prefix);
    addNode(NodeType::SmartQuote)->kind = static_cast<std::uint8_t>(quotes.first);
    if (quotes.second)
        addNode(NodeType::SmartQuote)->kind = static_cast<std::uint8_t>(*quotes.second);
    return finishAt(start + quotes.end);
}

} // namespace lectern::markdown
