// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A few lines of a page, before one goes there.
#pragma once

#include "reader/Collection.h"

#include <QString>

#include <optional>
#include <string_view>

namespace lectern::reader {

struct PagePreview {
    QString title;       // of the page
    QString description; // of the page; may be empty
    QString heading;     // of the section that is asked for; empty without one
    QString text;        // its first lines, plain; may be empty

    bool operator==(const PagePreview&) const = default;
};

// Of the section whose heading has the id `fragment`, else of the page's beginning. Empty where `pageUrl`
// (PageInfo::url) is no page. Renders: for a worker.
[[nodiscard]] std::optional<PagePreview> previewOf(const Collection& collection, const QString& pageUrl,
                                                   const QString& fragment);

struct SectionText {
    QString heading;
    QString text;
};

// The same from a page's HTML: a heading with its text, up to the next one of its rank; for an empty id, the
// beginning of the page. Empty where no heading has the id.
[[nodiscard]] SectionText sectionOf(std::string_view html, std::string_view id);

} // namespace lectern::reader
