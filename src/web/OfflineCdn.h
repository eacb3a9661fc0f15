// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// From the address of a CDN to a file of the bundle.
#pragma once

#include "web/CdnTable.h"
#include "web/WebBundle.h"

#include <QUrl>

#include <memory>
#include <optional>

namespace lectern::web {

// What is given in the place of an address.
struct CdnMatch {
    QUrl address;    // on the bundle's scheme; never needs a second hop
    QString package; // empty for what is made on the spot: fonts' style sheets, several files in one, nothing
    QString asked;   // the version or range in the address
    QString given;   // the version in the bundle
    VersionFit fit = VersionFit::Exact;
};

// Resolves by host, then by the host's few patterns. Immutable once made; safe from any thread.
class OfflineCdn {
public:
    OfflineCdn(std::shared_ptr<const WebBundle> bundle, CdnTable table);

    const WebBundle& bundle() const { return *m_bundle; }
    const CdnTable& table() const { return m_table; }

    // Empty where the address is no CDN's, or the bundle has nothing like it.
    std::optional<CdnMatch> resolve(const QUrl& address) const;
    // The same for a package's file in a version.
    std::optional<CdnMatch> find(const QString& name, const QString& version, const QString& file) const {
        return find({name, version, file, false});
    }

private:
    // A package, version and file as an address names them.
    struct Wish {
        QString name;
        QString version;
        QString file;
        bool isModule = false;
    };

    static Wish npmWish(QStringView path);
    static Wish githubWish(QStringView path);
    static Wish moduleWish(const QString& path);
    Wish wishOf(const CdnRule& rule, const CdnParts& parts, const QUrl& address) const;
    std::optional<CdnMatch> answer(const CdnRule& rule, const CdnParts& parts, const QUrl& address) const;
    std::optional<CdnMatch> find(const Wish& wish) const;
    std::optional<CdnMatch> combine(const QString& list) const;
    QString withScriptAhead(const BundlePackage& package, const QString& file) const;
    QString fileOf(const BundlePackage& package, const Wish& wish) const;

    std::shared_ptr<const WebBundle> m_bundle;
    CdnTable m_table;
};

} // namespace lectern::web
