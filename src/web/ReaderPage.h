// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Reader view: what a page says, in Lectern's own typography, without the site's layout.
#pragma once

#include "reader/Collection.h"
#include "reader/ReaderLook.h"

#include <QString>

#include <optional>
#include <string>

namespace lectern::web {

enum class ReaderShade { Light, Dark }; // of the window

struct ReaderView {
    reader::ReaderLook look;
    ReaderShade shade = ReaderShade::Light;

    bool operator==(const ReaderView&) const = default;
};

// The page at a URL or path of the site as a document of its own, without any policy yet. Empty where no page
// has that address. Renders; safe from any thread.
std::optional<std::string> readerPage(const reader::Collection& collection, const QString& path,
                                      const ReaderView& view);

} // namespace lectern::web
