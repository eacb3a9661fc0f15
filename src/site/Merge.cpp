// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/Merge.h"

#include "base/Text.h"
#include "liquid/Conversions.h"

namespace lectern::site {

namespace {

void flattenInto(const Value& value, Array& out) {
    if (!value.isArray()) {
        if (!value.isNil())
            out.push_back(value);
        return;
    }
    for (const Value& element : value.array())
        flattenInto(element, out);
}

Array words(std::string_view text) {
    Array found;
    std::size_t start = 0;
    while ((start = text.find_first_not_of(" \t\n\v\f\r", start)) != std::string_view::npos) {
        const std::size_t end = std::min(text.find_first_of(" \t\n\v\f\r", start), text.size());
        found.emplace_back(text.substr(start, end - start));
        start = end;
    }
    return found;
}

} // unnamed namespace

Value deepMerge(const Value& base, const Value& over) {
    if (!base.isObject() || base.object().empty())
        return over.isObject() ? over : Value(Object());
    if (!over.isObject() || over.object().empty())
        return base;
    Object merged = base.object();
    for (const auto& [key, value] : over.object()) {
        const Value* old = merged.find(key);
        if (!old)
            merged.set(key, value);
        else if (!value.isNil())
            merged.set(key, old->isObject() && value.isObject() ? deepMerge(*old, value) : value);
    }
    return Value(std::move(merged));
}

std::vector<std::string> textList(const Value& value) {
    Array flat;
    flattenInto(value.isString() ? Value(words(value.string())) : value, flat);
    std::vector<std::string> texts;
    texts.reserve(flat.size());
    for (const Value& element : flat)
        texts.push_back(textOf(element));
    return texts;
}

Array pluralizedArray(const Value& object, std::string_view singular, std::string_view plural) {
    Value chosen = object[singular];
    if (chosen.isFalsy()) {
        const Value several = object[plural];
        chosen = several.isString() ? Value(words(several.string())) : several.isArray() ? several : Value();
    }
    Array flat;
    flattenInto(chosen, flat);
    return flat;
}

std::string textOf(const Value& value) {
    return liquid::toString(value);
}

} // namespace lectern::site
