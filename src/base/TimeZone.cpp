// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Time zones, by the system's zone files as Qt reads them.
#include "base/DateTime.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace lectern {

struct TimeZone::Rules {
    QTimeZone zone;
};

namespace {

QDateTime instant(std::int64_t seconds) {
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
}

int offsetAt(const QTimeZone& zone, std::int64_t seconds) {
    return zone.offsetFromUtc(instant(seconds));
}

} // namespace

TimeZone::TimeZone() = default;

std::optional<TimeZone> TimeZone::named(std::string_view ianaName) {
    const QTimeZone zone(QByteArray(ianaName.data(), static_cast<qsizetype>(ianaName.size())));
    if (!zone.isValid())
        return std::nullopt;
    TimeZone result;
    if (ianaName != "UTC" && ianaName != "Etc/UTC")
        result.m_rules = std::make_shared<const Rules>(Rules{zone});
    return result;
}

TimeZone TimeZone::system() {
    const QByteArray name = QTimeZone::systemTimeZoneId();
    const std::string_view view(name.constData(), static_cast<std::size_t>(name.size()));
    return named(view).value_or(TimeZone());
}

DateTime TimeZone::at(std::int64_t seconds, std::int32_t nanoseconds) const {
    DateTime time;
    time.seconds = seconds;
    time.nanoseconds = nanoseconds;
    std::string abbreviation = "UTC";
    if (m_rules) {
        time.offsetSeconds = offsetAt(m_rules->zone, seconds);
        abbreviation = m_rules->zone.abbreviation(instant(seconds)).toStdString();
    }
    abbreviation.copy(time.zone, sizeof time.zone - 1);
    return time;
}

DateTime TimeZone::local(const CivilTime& wall, std::int32_t nanoseconds) const {
    const std::int64_t wallSeconds = makeTime(wall, 0).seconds;
    if (!m_rules)
        return at(wallSeconds, nanoseconds);
    constexpr std::int64_t day = 86400;
    const int before = offsetAt(m_rules->zone, wallSeconds - day);
    const int after = offsetAt(m_rules->zone, wallSeconds + day);
    // Where clocks are set back both offsets fit and the later instant wins; where they are set forward
    // neither fits, and the time is taken as if they had not been.
    for (const int offset : {after, before}) {
        if (offsetAt(m_rules->zone, wallSeconds - offset) == offset)
            return at(wallSeconds - offset, nanoseconds);
    }
    return at(wallSeconds - before, nanoseconds);
}

} // namespace lectern
