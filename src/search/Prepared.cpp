// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/Prepared.h"

#include "search/FacetCounter.h"
#include "search/SectionTable.h"

#include <algorithm>
#include <cstdint>
#include <cstring>

namespace lectern::search {

namespace {

std::string joined(const std::vector<Section>& sections, std::string Section::*part) {
    std::string text;
    for (const Section& section : sections)
        text += section.*part + '\n';
    return text;
}

std::string joined(const std::vector<std::string>& texts) {
    std::string text;
    for (const std::string& each : texts)
        text += each + '\n';
    return text;
}

std::string languageOf(const Document& document) {
    if (!document.language.empty())
        return document.language;
    std::string sample = document.title + ' ' + document.description + ' ';
    for (const Section& section : document.sections) {
        if (sample.size() < guessedBytes)
            sample += section.text + '\n';
    }
    return guessLanguage(sample);
}

std::string stampOf(const Document& document) {
    std::uint64_t hash = 0;
    const auto mix = [&](std::uint64_t number) {
        hash = (hash ^ number) * 0x9E3779B97F4A7C15u; // 2^64 over the golden ratio
        hash ^= hash >> 32;
    };
    const auto add = [&](std::string_view text) {
        mix(text.size());
        for (; !text.empty(); text.remove_prefix(std::min(text.size(), sizeof(std::uint64_t)))) {
            std::uint64_t eight = 0; // bytes at once: all texts of a site pass here
            std::memcpy(&eight, text.data(), std::min(text.size(), sizeof eight));
            mix(eight);
        }
    };
    for (const std::string* part :
         {&document.url, &document.path, &document.title, &document.description, &document.language})
        add(*part);
    for (const std::string& keyword : document.keywords)
        add(keyword);
    for (const Section& section : document.sections) {
        for (const std::string* part : {&section.heading, &section.anchor, &section.text, &section.code})
            add(*part);
    }
    for (const auto& [key, value] : document.facets)
        add(key + '=' + value);
    for (const std::string& link : document.links)
        add(link);
    add(std::to_string(document.boost) + (document.hidden ? "-" : "+"));
    return std::to_string(hash);
}

} // unnamed namespace

Prepared prepare(Document document, const std::string& stamp, Tokenizer& tokenizer) {
    Prepared prepared;
    prepared.content = stampOf(document);
    prepared.stamp = stamp.empty() ? prepared.content : stamp;
    prepared.language = languageOf(document);
    prepared.sections = sectionTable(document);
    prepared.facets = facetTable(document);
    if (!document.hidden) {
        prepared.texts = {document.title,
                          joined(document.sections, &Section::heading),
                          joined(document.keywords),
                          document.description,
                          joined(document.sections, &Section::text),
                          joined(document.sections, &Section::code),
                          document.url};
        tokenizer.setLanguage(prepared.language);
        for (std::size_t column = 0; column < prepared.texts.size(); ++column) {
            tokenizer.tokenize(prepared.texts[column], [&](const Token& token) {
                prepared.tokens[column].push_back(token);
                return true;
            });
        }
    }
    prepared.document = std::move(document);
    return prepared;
}

} // namespace lectern::search
