// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "web/CdnVersion.h"

#include <QRegularExpression>

#include <cstdlib>
#include <tuple>

namespace lectern::web {

namespace {

// How well a bundled version answers; the greatest wins.
auto rank(const CdnVersion& version, const CdnVersion& wanted, int statedParts) {
    const bool sameMinor = statedParts >= 2 && version.minor == wanted.minor;
    const int distance = std::abs(version.major - wanted.major);
    return std::tuple(-distance, version.major > wanted.major, version.prerelease.isEmpty(), sameMinor);
}

VersionFit fitOf(const CdnVersion& version, const CdnVersion& wanted, int statedParts) {
    if (version.major != wanted.major) {
        return VersionFit::OtherMajor;
    }
    const bool isWithin = statedParts < 2 || (statedParts == 2 && version.minor == wanted.minor);
    return isWithin ? VersionFit::Exact : VersionFit::SameMajor;
}

VersionChoice newest(const QList<CdnVersion>& bundled) {
    VersionChoice best;
    for (qsizetype i = 1; i < bundled.size(); ++i) {
        const bool isRelease = bundled[i].prerelease.isEmpty();
        const bool bestIsRelease = bundled[best.index].prerelease.isEmpty();
        if (isRelease == bestIsRelease ? bundled[best.index] < bundled[i] : isRelease) {
            best.index = i;
        }
    }
    return best;
}

} // namespace

std::optional<CdnVersion> CdnVersion::parse(QStringView text) {
    static const QRegularExpression pattern(
        QStringLiteral("^v?(\\d{1,6})(?:\\.(\\d{1,6}))?(?:\\.(\\d{1,6}))?[.]?-?([0-9A-Za-z.-]*)"));
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    CdnVersion version{match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt(),
                       match.captured(4), text.toString()};
    if (version.prerelease == QLatin1String("x")) {
        version.prerelease.clear();
    }
    return version;
}

bool CdnVersion::operator<(const CdnVersion& other) const {
    const auto key = [](const CdnVersion& version) {
        return std::tuple(version.major, version.minor, version.patch, version.prerelease.isEmpty(),
                          version.prerelease);
    };
    return key(*this) < key(other);
}

std::optional<VersionChoice> chooseVersion(QStringView wanted, const QList<CdnVersion>& bundled) {
    if (bundled.isEmpty()) {
        return std::nullopt;
    }
    for (qsizetype i = 0; i < bundled.size(); ++i) {
        if (bundled[i].text == wanted) {
            return VersionChoice{i, VersionFit::Exact};
        }
    }
    static const QRegularExpression number(QStringLiteral("^[\\^~=v]*(\\d+(?:\\.\\d+){0,2})"));
    const QRegularExpressionMatch stated = number.match(wanted);
    if (!stated.hasMatch()) {
        return newest(bundled); // "latest", "*", ">=3" and the like
    }
    const QString text = stated.captured(1);
    const CdnVersion asked = *CdnVersion::parse(text);
    // A caret leaves all but the first number open, a tilde all but the second.
    const int written = static_cast<int>(text.count(u'.')) + 1;
    const int open = wanted.startsWith(u'^') ? 1 : wanted.startsWith(u'~') ? 2 : 3;
    const int statedParts = std::min(written, open);
    VersionChoice best;
    for (qsizetype i = 1; i < bundled.size(); ++i) {
        const auto before = rank(bundled[best.index], asked, statedParts);
        const auto now = rank(bundled[i], asked, statedParts);
        if (before < now || (before == now && bundled[best.index] < bundled[i])) {
            best.index = i;
        }
    }
    best.fit = fitOf(bundled[best.index], asked, statedParts);
    return best;
}

} // namespace lectern::web
