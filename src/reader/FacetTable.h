// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// By which values of which keys the pages of a tree can be chosen.
#pragma once

#include "reader/FacetChoice.h"

#include <QList>

#include <string>
#include <string_view>
#include <vector>

namespace lectern::reader {

class PageTree;

// Immutable; safe from any thread. Building one looks at every page's front matter: see PageTree::facets().
class FacetTable {
public:
    struct Value {
        std::string value;
        std::string label;
        int pages = 0;
    };
    struct Key {
        std::string name;
        int pages = 0;             // that have it
        std::vector<Value> values; // most pages first, then by name
        // Entries of the tree and values that they have, as places in the lists; ascending.
        std::vector<std::pair<int, int>> uses;
    };

    explicit FacetTable(const PageTree& tree);

    // Those by which more than one page can be chosen; facet::keyword, facet::folder and, where there are
    // several, facet::language first, then those with the most pages.
    const std::vector<Key>& keys() const { return m_keys; }
    const Key* find(std::string_view name) const; // nullptr where there is none

    // For each entry of the tree whether the choices let it through. A key or value that no page has lets
    // through none by All and Any, and all by None. A page whose language is not written is let through by
    // any of facet::language.
    std::vector<bool> matches(const QList<FacetChoice>& choices) const;

private:
    std::vector<bool> having(const FacetChoice& choice) const;

    std::vector<Key> m_keys;
    std::size_t m_entries = 0;
    std::vector<bool> m_isLanguageUnknown; // of each entry
};

} // namespace lectern::reader
