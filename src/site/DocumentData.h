// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A document's front matter while it is put together from its folder, the defaults, the file and its name.
// Rules: Jekyll 4.3, document.rb: merge_data!, populate_title, populate_categories, populate_tags.
#pragma once

#include "base/DateTime.h"
#include "base/Diagnostic.h"
#include "base/Value.h"

#include <optional>
#include <string>
#include <string_view>

namespace lectern::site {

// A post's file name taken apart: "2024-01-05-a-walk.md".
struct PostName {
    std::string date;
    std::string slug;
    std::string extension;
};
// Empty where the name does not start with a date.
std::optional<PostName> postName(std::string_view path);

class DocumentData {
public:
    // `path` is the document's relative path; complaints about dates go to `diagnostics`, under `shownAs`.
    DocumentData(std::string shownAs, std::string path, const TimeZone& zone, const DateTime& now,
                 Diagnostics& diagnostics);

    // The folders above `specialFolder` ("_posts") are categories: "guide/_posts/..." is in "guide".
    void addCategoriesFromPath(std::string_view specialFolder);
    // Lays `other` over what is there, or complains and leaves it where its categories are no list. `source`
    // says what it is, for messages ("YAML front matter").
    bool merge(const Value& other, std::string_view source);
    // Title, slug and date from the file's name; categories and tags in their final form.
    void populate();

    const Value& values() const { return m_values; }
    void set(std::string_view key, Value value);
    void replace(Value values) { m_values = std::move(values); }

private:
    void parseDate(std::string_view source);
    void populateTitle();

    std::string m_shownAs;
    std::string m_path;
    const TimeZone& m_zone;
    const DateTime& m_now;
    Diagnostics& m_diagnostics;
    Value m_values;
};

} // namespace lectern::site
