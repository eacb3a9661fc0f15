// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The text that an author has written for a page.
#pragma once

#include "reader/Collection.h"

#include <optional>

namespace lectern::reader {

// The page's Markdown, without its front matter. Empty where `pageUrl` (PageInfo::url) is no page, its source
// is no Markdown, or the file is gone or too large. Reads the file: for a worker.
[[nodiscard]] std::optional<QString> markdownSource(const Collection& collection, const QString& pageUrl);

} // namespace lectern::reader
