// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What stands at an address where a site has nothing.
#pragma once

#include "reader/Collection.h"

#include <QCoreApplication>
#include <QString>

#include <string>
#include <vector>

namespace lectern::web {

// Safe from any thread.
class NotFound {
    Q_DECLARE_TR_FUNCTIONS(lectern::web::NotFound)

public:
    static constexpr std::size_t mostSuggestions = 5;

    // The pages whose address or title is most like the one asked for, most alike first.
    static std::vector<const site::PageInfo*> nearest(const reader::Collection& collection,
                                                      const QString& path);

    // The site's own /404.html where it has one, else a plain page; above either, what was asked for and the
    // nearest pages as links.
    static std::string page(const reader::Collection& collection, const QString& path);
};

} // namespace lectern::web
