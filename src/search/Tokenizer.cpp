// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/Tokenizer.h"

#include "base/Accents.h"
#include "base/Text.h"

namespace lectern::search {

namespace {

// Longer ones are data, not words: hashes, encoded pictures.
constexpr std::size_t longestWord = 64;

enum class Kind { Space, Word, Cjk, Joint };

bool isLower(unsigned char byte) {
    return (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9');
}

bool isUpper(unsigned char byte) {
    return byte >= 'A' && byte <= 'Z';
}

// The kind of the character at `position`, which moves behind it.
Kind kindAt(std::string_view text, std::size_t& position) {
    const auto byte = static_cast<unsigned char>(text[position]);
    if (byte < 0x80) {
        ++position;
        if (isLower(byte) || isUpper(byte))
            return Kind::Word;
        return byte == '_' || byte == '.' || byte == ':' ? Kind::Joint : Kind::Space;
    }
    const char32_t codePoint = text::decode(text, position);
    if (text::isCjk(codePoint) || codePoint == 0x30FC) // the mark that lengthens a kana
        return Kind::Cjk;
    return text::isAlphanumeric(codePoint) ? Kind::Word : Kind::Space;
}

// Where a word of several capitals and small letters comes apart: "create|Task", "HTML|Parser".
bool comesApart(std::string_view text, std::size_t begin, std::size_t at, std::size_t end) {
    if (at <= begin || at >= end || !isUpper(static_cast<unsigned char>(text[at])))
        return false;
    const auto before = static_cast<unsigned char>(text[at - 1]);
    if (before >= 'a' && before <= 'z')
        return true;
    return isUpper(before) && at + 1 < end && text[at + 1] >= 'a' && text[at + 1] <= 'z';
}

std::size_t nextPart(std::string_view text, std::size_t begin, std::size_t end) {
    std::size_t at = begin;
    while (at < end && text[at] != '_' && text[at] != '.' && text[at] != ':' &&
           !comesApart(text, begin, at, end))
        ++at;
    return at;
}

} // namespace

void Tokenizer::setLanguage(std::string_view tag) {
    const std::string name(stemmerName(tag));
    m_language = tag;
    auto known = m_languages.find(name);
    if (known == m_languages.end()) // neither of the two is made in vain: a search comes here for each hit
        known = m_languages.emplace(name, Language{Stemmer(tag), {}}).first;
    m_current = &known->second;
}

Term& Tokenizer::term(std::string_view written) {
    if (!m_current)
        setLanguage({});
    bool isNew = false;
    Term& term = m_current->terms.at(written, isNew);
    if (isNew) {
        const std::string folded = text::fold(written);
        term.word = text::withoutAccents(folded);
        term.stem = text::withoutAccents(m_current->stemmer.stem(folded));
    }
    return term;
}

bool Tokenizer::emit(std::string_view text, std::size_t begin, std::size_t end, bool whole,
                     const Sink& sink) {
    if (end - begin > longestWord)
        return true;
    const auto first = static_cast<unsigned char>(text[begin]);
    if (m_firstLetters && first < 0x80 && !m_firstLetters->test(first | (isUpper(first) ? 0x20 : 0)))
        return true;
    Token token{&term(text.substr(begin, end - begin)), begin, end, whole};
    return token.term->stem.empty() || sink(token);
}

bool Tokenizer::word(std::string_view text, std::size_t begin, std::size_t end, const Sink& sink) {
    while (end > begin && (text[end - 1] == '.' || text[end - 1] == ':' || text[end - 1] == '_'))
        --end;
    std::size_t part = begin;
    while (part < end) {
        const std::size_t stop = nextPart(text, part, end);
        if (stop > part) {
            const bool first = part == begin;
            if (!emit(text, part, stop, false, sink))
                return false;
            if (first && stop < end && !emit(text, begin, end, true, sink))
                return false;
        }
        part = stop;
        while (part < end && (text[part] == '_' || text[part] == '.' || text[part] == ':'))
            ++part;
    }
    return true;
}

bool Tokenizer::pairs(std::string_view text, std::size_t begin, std::size_t end, const Sink& sink) {
    std::size_t second = begin;
    text::decode(text, second);
    if (second >= end)
        return emit(text, begin, end, false, sink);
    for (std::size_t first = begin; second < end;) {
        std::size_t after = second;
        text::decode(text, after);
        if (!emit(text, first, after, false, sink))
            return false;
        first = second;
        second = after;
    }
    return true;
}

void Tokenizer::tokenize(std::string_view text, const Sink& sink) {
    std::size_t position = 0;
    while (position < text.size()) {
        const std::size_t begin = position;
        const Kind kind = kindAt(text, position);
        if (kind != Kind::Word && kind != Kind::Cjk && !(kind == Kind::Joint && text[begin] == '_'))
            continue;
        std::size_t end = position;
        while (position < text.size()) {
            const Kind next = kindAt(text, position);
            if (next != (kind == Kind::Cjk ? Kind::Cjk : Kind::Word) &&
                !(kind != Kind::Cjk && next == Kind::Joint))
                break;
            end = position;
        }
        position = end;
        if (!(kind == Kind::Cjk ? pairs(text, begin, end, sink) : word(text, begin, end, sink)))
            return;
    }
}

void Tokenizer::clear() {
    for (auto& [name, language] : m_languages)
        language.terms.clear();
}

std::size_t Tokenizer::termCount() const {
    std::size_t count = 0;
    for (const auto& [name, language] : m_languages)
        count += language.terms.size();
    return count;
}

} // namespace lectern::search
