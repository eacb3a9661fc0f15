// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A page with all that it loads in one file, to be read without the site, by any browser.
#pragma once

#include "reader/Collection.h"
#include "web/OfflineCdn.h"

#include <QByteArray>
#include <QHash>
#include <QUrl>

#include <atomic>
#include <memory>
#include <optional>

namespace lectern::web {

// Puts in the place of each token of resources/web/page-save.js what it stands for. What only the network has
// stays a link to it. Belongs to one thread.
class SelfContained {
public:
    static constexpr qsizetype mostBytes = qsizetype{256} * 1024 * 1024; // of the whole file
    static constexpr int mostImports = 8;                                // style sheets in style sheets

    // `stop` (may be null) ends the work early; the outcome is then of no use.
    SelfContained(reader::CollectionPtr collection, const OfflineCdn& cdn,
                  const std::atomic<bool>* stop = nullptr);

    // `page` is the value of the script. Empty where it is none.
    QByteArray html(const QByteArray& page);

private:
    struct Asset {
        QByteArray type;
        QByteArray bytes;
    };

    QByteArray replacement(const QJsonObject& wanted);
    QByteArray sheet(const QUrl& address, int depth);
    QByteArray css(const QByteArray& text, const QUrl& base, int depth);
    QByteArray dataAddress(const QUrl& address);
    std::optional<Asset> load(const QUrl& address);
    std::optional<Asset> loadFromSite(const QUrl& address) const;
    std::optional<Asset> loadFromBundle(const QUrl& address) const;

    reader::CollectionPtr m_collection;
    const OfflineCdn& m_cdn;
    const std::atomic<bool>* m_stop;
    qsizetype m_bytes = 0;
};

} // namespace lectern::web
