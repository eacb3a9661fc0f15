// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markdown/DocumentData.h"

#include "base/Text.h"

#include <algorithm>

namespace lectern::markdown {

namespace {

// ALDs may name one another in rings and in trees that double at each step.
constexpr int deepestReference = 16;
constexpr std::size_t mostReferences = 100'000;

// kramdown's adapt_source: one kind of line end, and one at the very end.
std::string normalise(std::string_view text) {
    std::string repaired;
    if (!text::isValidUtf8(text)) {
        repaired = text::toValidUtf8(text);
        text = repaired;
    }
    std::string source;
    source.reserve(text.size() + 1);
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t carriageReturn = std::min(text.find('\r', i), text.size());
        source.append(text, i, carriageReturn - i);
        i = carriageReturn;
        if (i < text.size()) {
            source += '\n';
            i += i + 1 < text.size() && text[i + 1] == '\n' ? 2 : 1;
        }
    }
    if (source.empty() || source.back() != '\n')
        source += '\n';
    return source;
}

} // unnamed namespace

DocumentData::DocumentData(std::string_view text, const Options& given)
    : source(normalise(text)), options(given), budget(source.size()) {
    root = newNode(NodeType::Root, 1);
}

void DocumentData::applyAttributes(Attributes& attributes, const AttributeList& list) {
    applyAttributes(attributes, list, 0);
}

void DocumentData::applyAttributes(Attributes& attributes, const AttributeList& list, int depth) {
    for (const Reference* reference = list.firstReference; reference; reference = reference->next) {
        if (depth >= deepestReference || ++m_followedReferences > mostReferences)
            break;
        const auto found = attributeLists.find(reference->name);
        if (found != attributeLists.end())
            applyAttributes(attributes, found->second, depth + 1);
    }
    for (const Attribute* attribute = list.attributes.first(); attribute; attribute = attribute->next) {
        if (attribute->name == "class")
            attributes.addClass(arena, attribute->value);
        else
            attributes.set(arena, attribute->name, attribute->value);
    }
}

} // namespace lectern::markdown
