// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A named set of documents: "posts", and what `collections:` in _config.yml lists.
// Rules: Jekyll 4.3, "Collections" and collection.rb.
#pragma once

#include "site/Item.h"

#include <string>
#include <string_view>
#include <vector>

namespace lectern::site {

// Filled while a site is opened, then only read. The items belong to the Snapshot.
struct Collection {
    std::string label;            // "docs"
    Value metadata;               // what _config.yml says of it, an Object
    std::vector<Item*> documents; // in the collection's order
    std::vector<Item*> files;     // its static files

    std::string folder() const { return '_' + label; }
    bool isWritten() const { return !metadata["output"].isFalsy(); }
    // The permalink pattern of its documents; `siteStyle` is the site's `permalink`.
    std::string permalinkPattern(std::string_view siteStyle) const;
    // Puts the documents into the order that `order:` or `sort_by:` asks for, else by date and path.
    void sortDocuments();
};

// Jekyll's order of documents: by date, then by path; below, equal to or above zero.
int compareDocuments(const Item& left, const Item& right);

} // namespace lectern::site
