// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Versions and ranges as addresses of a CDN state them.
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace lectern::web {

// "6.0.0-beta3"; parts that are not stated count as 0.
struct CdnVersion {
    int major = 0;
    int minor = 0;
    int patch = 0;
    QString prerelease;
    QString text; // as it was written

    // Empty for a text that does not begin with a number.
    static std::optional<CdnVersion> parse(QStringView text);
    // By precedence: a pre-release comes before its release. Rule: "Semantic Versioning 2.0.0", section 11.
    bool operator<(const CdnVersion& other) const;
};

enum class VersionFit {
    Exact,     // the very version, or one within the range
    SameMajor, // another version that promises to be compatible
    OtherMajor // nearest of what is there, and may well behave differently
};

struct VersionChoice {
    qsizetype index = 0;
    VersionFit fit = VersionFit::Exact;
};

// The version to give for "4.7.0", "10", "^6.1", "~5.15", "1.x", "latest" or "". Empty where there is none.
std::optional<VersionChoice> chooseVersion(QStringView wanted, const QList<CdnVersion>& bundled);

} // namespace lectern::web
