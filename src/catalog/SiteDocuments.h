// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A site's pages as documents to be searched: here, and nowhere below, site and search meet.
#pragma once

#include "search/Document.h"
#include "site/Site.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace lectern::catalog {

// Immutable; safe from any thread.
class SiteDocuments final : public search::DocumentSource {
public:
    // Pages that `before` does not have, or whose files have changed since, come first: what has just been
    // written is what one looks for. `before` may be null.
    explicit SiteDocuments(std::shared_ptr<const site::Site> site, const SiteDocuments* before = nullptr);

    // Looks at the disk.
    std::vector<Entry> entries() const override { return m_entries; }
    // Renders the page's content.
    std::optional<search::Document> load(std::size_t number) const override;

private:
    std::shared_ptr<const site::Site> m_site;
    std::vector<Entry> m_entries;
};

// The page as a document: what it says, what is known of it, where its links lead. Renders its content.
search::Document documentOf(const site::Site& site, const site::PageInfo& page);

} // namespace lectern::catalog
