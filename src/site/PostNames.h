// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Posts by the names that `post_url` gives them: "2024-01-05-a-walk", "guide/2024-01-05-a-walk".
// Rules: Jekyll 4.3, tags/post_url.rb.
#pragma once

#include "site/Collection.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace lectern::site {

// Immutable; safe from several threads.
class PostNames {
public:
    // The collection must outlive the table.
    explicit PostNames(const Collection& posts);

    // Whether the text has a date and a title at all.
    static bool isName(std::string_view name);
    // The first post of that name, else the first with the same slug and day; nullptr where there is none.
    const Item* find(std::string_view name) const;

private:
    const Collection& m_posts;
    std::unordered_map<std::string, std::vector<const Item*>> m_byDate; // "2024-01-05" as in the file's name
};

} // namespace lectern::site
