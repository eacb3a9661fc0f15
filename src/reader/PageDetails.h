// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What is known of a page beside its text.
#pragma once

#include "reader/Collection.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace lectern::reader {

struct FrontMatterRow {
    QString name;  // "author", "author.name" inside an object
    QString value; // as one reads it: items of a list on lines of their own

    bool operator==(const FrontMatterRow&) const = default;
};

struct PageDetails {
    QString title;
    QString description;
    QString address;    // PageInfo::url
    QString sourcePath; // relative to the folder
    QString file;       // absolute; may be gone by now
    QList<FrontMatterRow> frontMatter;
    QDateTime dated;   // by its front matter or its file's name; may be invalid
    QDateTime revised; // by its front matter (last_modified_at, updated and their kin); may be invalid
    QDateTime saved;   // the file; invalid where it is gone
};

// Empty where `pageUrl` (PageInfo::url) is no page. Looks at the file's date: a worker's task on slow disks,
// else a matter of microseconds.
[[nodiscard]] std::optional<PageDetails> detailsOf(const Collection& collection, const QString& pageUrl);

// The last commit that changed the file, where the folder is in a git repository; invalid where it is not.
// May take a fraction of a second: for a worker.
[[nodiscard]] QDateTime committed(const Collection& collection, const QString& sourcePath);

// The minutes in which `words` are read, at least 1 for any text.
[[nodiscard]] int readingMinutes(int words);

} // namespace lectern::reader
