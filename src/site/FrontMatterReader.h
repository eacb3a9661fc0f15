// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The front matter of one source file as values.
#pragma once

#include "base/Diagnostic.h"
#include "base/Value.h"
#include "formats/KeyPool.h"
#include "site/SiteConfig.h"
#include "site/SourceText.h"

#include <string>
#include <string_view>

namespace lectern::site {

struct Item;

struct FrontMatterValues {
    Value values = Object();
    bool readable = true; // false where it is no YAML: then `values` is empty, as Jekyll goes on without it
};

// Complains to `diagnostics` with the line in the file `name`. Thread-safe, if each thread has its own
// KeyPool. Source: Jekyll, Convertible#read_yaml and Document#read_content.
FrontMatterValues readFrontMatter(const SourceText& source, const std::string& name, const SiteConfig& config,
                                  Diagnostics& diagnostics, formats::KeyPool* keys = nullptr);

// The line in the item's file on which its front matter sets `key`; 0 where it does not, as where the value
// comes from the defaults. It reads the file again: for complaints only. Thread-safe.
int lineOfKey(const Item& item, std::string_view key);

} // namespace lectern::site
