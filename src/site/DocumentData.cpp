// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/DocumentData.h"

#include "base/Text.h"
#include "site/Merge.h"
#include "site/Paths.h"

#include <algorithm>

namespace lectern::site {

namespace {

// Moves behind `minimum` to `maximum` digits.
bool skipDigits(std::string_view text, std::size_t& position, std::size_t minimum, std::size_t maximum) {
    const std::size_t start = position;
    while (position < text.size() && position - start < maximum && text[position] >= '0' &&
           text[position] <= '9')
        ++position;
    return position - start >= minimum;
}

bool skipHyphen(std::string_view text, std::size_t& position) {
    return position < text.size() && text[position++] == '-';
}

// Ruby's Array#|: without doubles, in the order of first appearance.
Array unite(const Array& first, const Array& second) {
    Array united;
    for (const Array* list : {&first, &second}) {
        for (const Value& element : *list) {
            if (std::find(united.begin(), united.end(), element) == united.end())
                united.push_back(element);
        }
    }
    return united;
}

Array asTexts(const Array& values) {
    Array texts;
    for (const Value& value : values)
        texts.emplace_back(textOf(value));
    return texts;
}

// "a-walk" is "A Walk".
std::string titleOfSlug(std::string_view slug) {
    while (slug.ends_with('-'))
        slug.remove_suffix(1);
    std::string title;
    bool first = true;
    for (const std::string_view word : text::split(slug, '-')) {
        title += first ? "" : " ";
        title += text::capitalize(word);
        first = false;
    }
    return title;
}

} // unnamed namespace

std::optional<PostName> postName(std::string_view path) {
    const std::string_view name = fileName(path);
    std::size_t end = 0;
    if (!skipDigits(name, end, 2, 4) || !skipHyphen(name, end) || !skipDigits(name, end, 1, 2) ||
        !skipHyphen(name, end) || !skipDigits(name, end, 1, 2) || end >= name.size() || name[end] != '-')
        return {};
    const std::size_t point = name.rfind('.');
    if (point == std::string_view::npos || point <= end || point + 1 == name.size())
        return {};
    return PostName{std::string(name.substr(0, end)), std::string(name.substr(end + 1, point - end - 1)),
                    std::string(name.substr(point))};
}

DocumentData::DocumentData(std::string shownAs, std::string path, const TimeZone& zone, const DateTime& now,
                           Diagnostics& diagnostics)
    : m_shownAs(std::move(shownAs)), m_path(std::move(path)), m_zone(zone), m_now(now),
      m_diagnostics(diagnostics), m_values(Object()) {}

void DocumentData::addCategoriesFromPath(std::string_view specialFolder) {
    Array folders;
    const std::size_t special = m_path.find(specialFolder);
    if (special != 0) {
        for (const std::string_view folder : text::split(std::string_view(m_path).substr(0, special), '/')) {
            if (!folder.empty() && folder != fileName(m_path))
                folders.emplace_back(folder);
        }
    }
    set("categories", Value(std::move(folders)));
}

bool DocumentData::merge(const Value& other, std::string_view source) {
    const Value own = m_values["categories"];
    Value incoming = other;
    if (const Value* written = other.find("categories"); written && !written->isNil()) {
        if (!written->isArray() && !written->isString()) {
            m_diagnostics.add({m_shownAs, 0, 0,
                               "The categories in the " + std::string(source) +
                                   " are neither a list nor words; all of it is left out"});
            return false;
        }
        Array categories = written->isArray() ? written->array() : Array();
        if (written->isString()) {
            for (std::string& word : textList(*written))
                categories.emplace_back(std::move(word));
        }
        Object changed = other.object();
        changed.set("categories", own.isArray() ? Value(unite(own.array(), categories)) : Value(categories));
        incoming = Value(std::move(changed));
    }
    m_values = deepMerge(m_values, incoming);
    if (m_values.find("date"))
        parseDate(source);
    return true;
}

void DocumentData::populate() {
    populateTitle();
    const Value categories = m_values["categories"];
    const Array own = categories.isArray() ? categories.array() : Array();
    const Array more = asTexts(pluralizedArray(m_values, "category", "categories"));
    set("categories", Value(unite(own, unite(asTexts(own), more))));
    set("tags", Value(pluralizedArray(m_values, "tag", "tags")));
}

void DocumentData::set(std::string_view key, Value value) {
    Object changed = m_values.object();
    changed.set(Value(key), std::move(value));
    m_values = Value(std::move(changed));
}

void DocumentData::parseDate(std::string_view source) {
    const Value written = m_values["date"];
    const std::string text = textOf(written);
    if (const auto time = parseTime(text, m_zone, m_now)) {
        set("date", Value(m_zone.at(time->seconds, time->nanoseconds)));
        return;
    }
    m_diagnostics.add({m_shownAs, 0, 0, "Invalid date '" + text + "' in the " + std::string(source)});
    Object changed = m_values.object();
    changed.erase("date");
    m_values = Value(std::move(changed));
}

void DocumentData::populateTitle() {
    std::string slug;
    std::string extension;
    if (const auto name = postName(m_path)) {
        slug = name->slug;
        extension = name->extension;
        // A date in the front matter wins, unless it only repeats the site's clock.
        const Value date = m_values["date"];
        if (date.isFalsy() || (date.isDateTime() && date.dateTime().seconds == m_now.seconds))
            merge(Value(Object{{"date", Value(name->date)}}), "filename");
    } else {
        const std::string_view file = fileName(m_path);
        const std::size_t point = file.rfind('.');
        const bool hasExtension = point != std::string_view::npos && point + 1 < file.size();
        slug = file.substr(0, hasExtension ? point : file.size());
        extension = hasExtension ? file.substr(point) : std::string_view();
    }
    slug = withoutFinalPoints(slug);
    if (m_values["title"].isFalsy())
        set("title", Value(titleOfSlug(slug)));
    if (m_values["slug"].isFalsy())
        set("slug", Value(slug));
    if (m_values["ext"].isFalsy())
        set("ext", extension.empty() ? Value() : Value(extension));
}

} // namespace lectern::site
