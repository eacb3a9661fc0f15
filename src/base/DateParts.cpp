// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// One notation after another is looked for; what is found is blanked out, so that the next sees only the
// rest.
#include "base/DateParts.h"

#include "base/CompactDate.h"
#include "base/Text.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace lectern {

namespace {

using Text = std::optional<std::string>;

std::int64_t number(std::string_view digits) {
    constexpr std::int64_t largest = 99'999'999'999;
    const bool negative = digits.starts_with('-');
    std::int64_t value = 0;
    for (const char digit : digits) {
        if (digit >= '0' && digit <= '9')
            value = std::min(value * 10 + (digit - '0'), largest);
    }
    return negative ? -value : value;
}

// 1 to 12 for a name that begins with a month's first three letters.
std::string monthNumber(std::string_view name) {
    static constexpr std::string_view names = "janfebmaraprmayjunjulaugsepoctnovdec";
    return std::to_string(names.find(text::downcase(name.substr(0, 3))) / 3 + 1);
}

bool isDigit(char byte) {
    return byte >= '0' && byte <= '9';
}

// "'20", "-5", "3rd": where the number stands in it, sign included.
struct Written {
    std::string_view digits; // empty = there are none
    bool signedNumber = false;
    bool trailed = false; // something follows the digits
};

Written written(std::string_view text) {
    const std::size_t start = text.find_first_of("+-0123456789");
    if (start == std::string_view::npos)
        return {};
    Written result;
    result.signedNumber = !isDigit(text[start]);
    std::size_t end = start + (result.signedNumber ? 1 : 0);
    while (end < text.size() && isDigit(text[end]))
        ++end;
    result.digits = text.substr(start, end - start);
    result.trailed = end < text.size();
    return result;
}

bool looksLikeYear(const std::string& text) {
    return text.starts_with('\'') || text.size() > 2;
}

constexpr const char* months = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)";
constexpr const char* era = "(c(?:e|\\.e\\.)|b(?:ce|\\.c\\.e\\.)|a(?:d|\\.d\\.)|b(?:c|\\.c\\.))";
constexpr const char* wholeNumber = "(?<!\\d)\\d"; // begins where a number begins

// Ruby's \b knows the letters and digits of all scripts, though its \d has only ten.
QRegularExpression pattern(std::initializer_list<const char*> parts) {
    static const QString boundary = QStringLiteral("(?:(?<=[\\p{L}\\p{M}\\p{N}_])(?![\\p{L}\\p{M}\\p{N}_])|"
                                                   "(?<![\\p{L}\\p{M}\\p{N}_])(?=[\\p{L}\\p{M}\\p{N}_]))");
    QString text;
    for (const char* const part : parts)
        text += QLatin1String(part);
    text.replace(QStringLiteral("\\b"), boundary);
    return QRegularExpression(text, QRegularExpression::CaseInsensitiveOption);
}

class DateScanner {
public:
    explicit DateScanner(std::string_view source) {
        static const QRegularExpression noise = pattern({"[^-+',./:@\\p{L}\\p{M}\\p{N}\\[\\]]+"});
        m_text = QString::fromUtf8(source.data(), static_cast<qsizetype>(source.size()));
        m_text.replace(noise, QStringLiteral(" "));
    }

    DateParts scan() {
        weekday();
        time();
        static_cast<void>(european() || american() || iso() || japanese() || vms() || slashes() || dots() ||
                          isoRare() || apostropheYear() || monthAlone() || ordinalDay() || digitsOnly());
        loneEra();
        loneNumber();
        completeYear();
        return std::move(m_parts);
    }

private:
    bool find(const QRegularExpression& expression) {
        m_match = expression.match(m_text);
        if (!m_match.hasMatch())
            return false;
        m_text.replace(m_match.capturedStart(), m_match.capturedLength(), QStringLiteral(" "));
        return true;
    }

    // What the n-th group of the last match holds; empty where it took no part.
    Text group(int index) const {
        if (m_match.capturedStart(index) < 0)
            return std::nullopt;
        return m_match.captured(index).toStdString();
    }

    void weekday() {
        static const QRegularExpression expression =
            pattern({"\\b(sun|mon|tue|wed|thu|fri|sat)[^-/\\d\\s]*"});
        find(expression);
    }

    void time() {
        static const QRegularExpression expression =
            pattern({"(", wholeNumber,
                     "+\\s*(?:(?::\\s*\\d+(?:\\s*:\\s*\\d+(?:[,.]\\d*)?)?|h(?:\\s*\\d+m?(?:\\s*\\d+s?)?)?)",
                     "(?:\\s*[ap](?:m\\b|\\.m\\.))?|[ap](?:m\\b|\\.m\\.)))",
                     "(?:\\s*((?:gmt|utc?)?[-+]\\d+(?:[,.:]\\d+(?::\\d+)?)?|[[:alpha:].\\s]+(?:standard|"
                     "daylight)\\stime\\b|",
                     "[[:alpha:]]+(?:\\sdst)?\\b))?"});
        static const QRegularExpression clock =
            pattern({"\\A(\\d+)h?(?:\\s*:?\\s*(\\d+)m?(?:\\s*:?\\s*(\\d+)(?:[,.](\\d+))?s?)?)?(?:\\s*([ap])(?"
                     ":m\\b|\\.m\\.))?"});
        if (!find(expression))
            return;
        m_parts.zone = group(2).value_or("");
        m_match = clock.match(m_match.captured(1));
        setTime();
    }

    void setTime() {
        m_parts.hour = number(group(1).value_or("0"));
        if (const Text minute = group(2))
            m_parts.minute = number(*minute);
        if (const Text second = group(3))
            m_parts.second = number(*second);
        if (const Text part = group(4))
            m_parts.nanoseconds = nanoseconds(*part);
        if (const Text half = group(5))
            m_parts.hour = *m_parts.hour % 12 + (*half == "p" || *half == "P" ? 12 : 0);
    }

    bool european() {
        static const QRegularExpression expression =
            pattern({"('?", wholeNumber, "+)[^-\\d\\s]*\\s*", months, "[^-\\d\\s']*(?:\\s*(?:\\b", era,
                     "(?!(?<!\\.)[a-z]))?\\s*('?-?\\d+(?:(?:st|nd|rd|th)\\b)?))?"});
        if (!find(expression))
            return false;
        setDate(group(4), monthNumber(*group(2)), group(1));
        setEra(group(3));
        return true;
    }

    bool american() {
        static const QRegularExpression expression = pattern(
            {"\\b", months, "[^-\\d\\s']*\\s*('?\\d+)[^-\\d\\s']*(?:\\s*+,?\\s*+", era, "?\\s*('?-?\\d+))?"});
        if (!find(expression))
            return false;
        setDate(group(4), monthNumber(*group(1)), group(2));
        setEra(group(3));
        return true;
    }

    bool iso() {
        static const QRegularExpression expression =
            pattern({"('?[-+]?", wholeNumber, "+)-(\\d+)-('?-?\\d+)"});
        return find(expression) && setDate(group(1), group(2), group(3));
    }

    bool japanese() {
        static const QRegularExpression expression = pattern({"\\b([mtshr])(\\d+)\\.(\\d+)\\.(\\d+)"});
        static constexpr std::string_view initials = "mtshr";
        static constexpr std::array<int, 5> eraStart{1867, 1911, 1925, 1988, 2018};
        if (!find(expression))
            return false;
        const std::size_t ruler = initials.find(text::downcase(*group(1)));
        m_parts.year = number(*group(2)) + eraStart[ruler];
        m_parts.month = number(*group(3));
        m_parts.day = number(*group(4));
        return true;
    }

    bool vms() {
        static const QRegularExpression dayFirst =
            pattern({"('?-?", wholeNumber, "+)-", months, "[^-/.]*-('?-?\\d+)"});
        static const QRegularExpression monthFirst =
            pattern({"\\b", months, "[^-/.]*-('?-?\\d+)(?:-('?-?\\d+))?"});
        if (find(dayFirst))
            return setDate(group(3), monthNumber(*group(2)), group(1));
        return find(monthFirst) && setDate(group(3), monthNumber(*group(1)), group(2));
    }

    bool slashes() {
        static const QRegularExpression expression =
            pattern({"('?-?", wholeNumber, "+)/\\s*('?\\d+)(?:\\D\\s*('?-?\\d+))?"});
        return find(expression) && setDate(group(1), group(2), group(3));
    }

    bool dots() {
        static const QRegularExpression expression =
            pattern({"('?-?", wholeNumber, "+)\\.\\s*('?\\d+)\\.\\s*('?-?\\d+)"});
        return find(expression) && setDate(group(1), group(2), group(3));
    }

    // Weeks (left out), and dates without a year or without a month.
    bool isoRare() {
        static const QRegularExpression week =
            pattern({"\\b(?:\\d{2}|\\d{4})?-?w\\d{2}(?:-?\\d)?\\b|-w-\\d\\b"});
        static const QRegularExpression monthDay = pattern({"--(\\d{2})?-(\\d{2})\\b"});
        static const QRegularExpression monthDayShort = pattern({"--(\\d{2})(\\d{2})?\\b"});
        static const QRegularExpression notYearday = pattern({"[,.](\\d{2}|\\d{4})-\\d{3}\\b"});
        static const QRegularExpression yearday = pattern({"\\b(\\d{2}|\\d{4})-(\\d{3})\\b"});
        static const QRegularExpression notLoneYearday = pattern({"\\d-\\d{3}\\b"});
        static const QRegularExpression loneYearday = pattern({"\\b-(\\d{3})\\b"});
        if (find(week))
            return true;
        if (find(monthDay) || find(monthDayShort)) {
            if (const Text month = group(1))
                m_parts.month = number(*month);
            if (const Text day = group(2))
                m_parts.day = number(*day);
            return true;
        }
        if (!notYearday.match(m_text).hasMatch() && find(yearday)) {
            m_parts.year = number(*group(1));
            m_parts.yearday = number(*group(2));
            return true;
        }
        if (notLoneYearday.match(m_text).hasMatch() || !find(loneYearday))
            return false;
        m_parts.yearday = number(*group(1));
        return true;
    }

    bool apostropheYear() {
        static const QRegularExpression expression = pattern({"'(\\d+)\\b"});
        if (!find(expression))
            return false;
        m_parts.year = number(*group(1));
        return true;
    }

    bool monthAlone() {
        static const QRegularExpression expression = pattern({"\\b", months, "\\S*"});
        if (!find(expression))
            return false;
        m_parts.month = number(monthNumber(*group(1)));
        return true;
    }

    bool ordinalDay() {
        static const QRegularExpression expression = pattern({"(", wholeNumber, "+)(?:st|nd|rd|th)\\b"});
        if (!find(expression))
            return false;
        m_parts.day = number(*group(1));
        return true;
    }

    // "20200102", "20200102T030405Z", "0102", "1234.5": told apart by the number of digits.
    bool digitsOnly() {
        static const QRegularExpression expression =
            pattern({"([-+]?)(", wholeNumber, "{2,14})(?:\\s*t?\\s*(\\d{2,6})?(?:[,.](\\d*))?)?",
                     "(?:\\s*(z\\b|[-+]\\d{1,4}\\b|\\[[-+]?\\d[^\\]]*\\]))?"});
        if (!find(expression))
            return false;
        const CompactDate compact{*group(1) == "-", *group(2), group(3).value_or(""), group(4)};
        if (namesWholeYear(compact))
            m_shortYears = false;
        readCompactDate(compact, m_parts);
        if (const Text zone = group(5))
            m_parts.zone = zone->front() == '[' ? bracketedZone(*zone) : *zone;
        return true;
    }

    // "[+9]" or "[9:JST]": the zone's name stands behind the colon.
    static std::string bracketedZone(std::string_view zone) {
        zone = zone.substr(1, zone.size() - 2);
        const std::size_t colon = zone.find(':');
        return std::string(colon == std::string_view::npos ? zone : zone.substr(colon + 1));
    }

    void loneEra() {
        static const QRegularExpression expression = pattern({"\\b(bc\\b|bce\\b|b\\.c\\.|b\\.c\\.e\\.)"});
        if (find(expression))
            m_beforeChrist = true;
    }

    // A number that is left alone is the day beside an hour, or the hour beside a day.
    void loneNumber() {
        static const QRegularExpression expression = pattern({"\\A\\s*(\\d{1,2})\\s*\\z"});
        if (!find(expression))
            return;
        const std::int64_t value = number(*group(1));
        if (m_parts.hour && !m_parts.day && value >= 1 && value <= 31)
            m_parts.day = value;
        if (m_parts.day && !m_parts.hour && value <= 24)
            m_parts.hour = value;
    }

    void completeYear() {
        if (m_parts.year && m_beforeChrist)
            m_parts.year = 1 - *m_parts.year;
        if (m_parts.year && m_shortYears && *m_parts.year >= 0 && *m_parts.year <= 99)
            *m_parts.year += *m_parts.year >= 69 ? 1900 : 2000;
    }

    void setEra(const Text& name) {
        if (name && (name->front() == 'b' || name->front() == 'B'))
            m_beforeChrist = true;
    }

    // Three numbers in the order in which they were expected; an apostrophe, an ordinal or more than two
    // digits show which one is really the year.
    bool setDate(Text year, Text month, Text day) {
        if (year && month && !day)
            day = std::exchange(month, std::exchange(year, std::nullopt));
        if (!year && day && looksLikeYear(*day))
            std::swap(year, day);
        if (year && !written(*year).digits.empty() && written(*year).trailed) {
            std::string digits(written(*year).digits);
            year = std::exchange(day, std::move(digits));
        }
        if (month && looksLikeYear(*month))
            year = std::exchange(month, std::exchange(day, year));
        if (day && looksLikeYear(*day))
            std::swap(year, day);
        setYear(year);
        setField(&DateParts::month, month);
        setField(&DateParts::day, day);
        return true;
    }

    void setYear(const Text& text) {
        const Written year = text ? written(*text) : Written();
        if (year.digits.empty())
            return;
        if (year.signedNumber || year.digits.size() > 2)
            m_shortYears = false;
        m_parts.year = number(year.digits);
    }

    void setField(std::optional<std::int64_t> DateParts::*field, const Text& text) {
        const std::string digits = text ? std::string(written(*text).digits) : "";
        if (digits.find_first_of("0123456789") != std::string::npos)
            m_parts.*field = std::abs(number(digits));
    }

    QString m_text;
    QRegularExpressionMatch m_match;
    DateParts m_parts;
    bool m_shortYears = true; // "20" means 2020
    bool m_beforeChrist = false;
};

} // namespace

DateParts scanDate(std::string_view text) {
    return DateScanner(text).scan();
}

} // namespace lectern
