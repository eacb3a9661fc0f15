// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The site's things as templates see them: page, post, static file, collection.
// Rules: Jekyll 4.3, "Variables" and drops/.
#pragma once

#include "base/DateTime.h"
#include "base/Drop.h"
#include "base/Value.h"
#include "site/ContentProvider.h"
#include "site/Snapshot.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace lectern::site {

// One shared drop per item, so that loops over the site's lists make nothing. Safe from several threads.
class DropTable {
public:
    // Both must outlive the table and its drops.
    DropTable(const Snapshot& snapshot, const ContentProvider& provider);

    const Value& of(const Item& item) const { return m_drops[item.number]; }
    template <typename Pointer>
    Array of(const std::vector<Pointer>& items) const {
        Array drops;
        drops.reserve(items.size());
        for (const Item* item : items)
            drops.push_back(of(*item));
        return drops;
    }
    // `paginator` on a page that lists a part of the posts; nil elsewhere.
    Value paginator(const Item& page) const;
    Value collection(const Collection& collection) const;
    // `page` while that page is rendered: a page's text stays the source there, also in layouts.
    Value currentPage(const Item& item) const;
    // `page` while a document's excerpt is rendered.
    Value excerpt(const Item& document) const;

    const Snapshot& snapshot() const { return m_snapshot; }
    const ContentProvider& provider() const { return m_provider; }

private:
    const Snapshot& m_snapshot;
    const ContentProvider& m_provider;
    std::vector<Value> m_drops; // by Item::number
};

} // namespace lectern::site
