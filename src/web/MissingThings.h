// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a collection shows that only the network has.
#pragma once

#include "reader/Collection.h"
#include "web/BroughtFiles.h"
#include "web/OfflineCdn.h"

#include <QList>

#include <atomic>
#include <memory>

namespace lectern::web {

struct MissingThing {
    QUrl address;
    RequestKind kind = RequestKind::Other;
    int pages = 0;  // that ask for it
    QString page{}; // PageInfo::url of the first of them
    QUrl target{};  // on the server that its own leads to; empty where it is not known to

    // Where to ask for it.
    [[nodiscard]] const QUrl& source() const { return target.isEmpty() ? address : target; }
};

// Looks through pages and the style sheets that they link: pictures, style sheets, scripts, fonts, sounds and
// films by web address that neither the bundle nor the site itself has. Frames, and what scripts would load,
// are not among them. For one thread; both references must outlive it.
class MissingSearch {
public:
    MissingSearch(const reader::Collection& collection, const OfflineCdn& cdn);
    ~MissingSearch();

    // The page, as it was rendered.
    void read(const site::PageInfo& page, const site::Resource& resource);
    // By server and address.
    [[nodiscard]] QList<MissingThing> result() const;

private:
    class Reader;
    std::unique_ptr<Reader> m_reader;
};

// Of all pages. Renders each: not for the interface thread. Ends early once `cancel` is set.
QList<MissingThing> missingThings(const reader::Collection& collection, const OfflineCdn& cdn,
                                  const std::atomic<bool>& cancel);

// The addresses in a style sheet, as it writes them; those of `@import` first.
struct StyleAddresses {
    QStringList sheets;
    QStringList fonts;
    QStringList pictures;
};
StyleAddresses addressesInCss(std::string_view css);

} // namespace lectern::web
