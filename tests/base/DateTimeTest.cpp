// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The calendar, time zones, strftime and Time.parse; the expectations are Ruby's own answers.
#include "base/DateTime.h"

#include <gtest/gtest.h>

namespace lectern {

namespace {

DateTime time(std::int64_t year, int month, int day, int hour, int minute, int second, int offset = 0) {
    return makeTime({year, month, day, hour, minute, second}, offset);
}

// Read in Berlin, on 5 March 2024 at 06:07:08.
std::string parsed(std::string_view text) {
    const TimeZone berlin = TimeZone::named("Europe/Berlin").value();
    const auto result = parseTime(text, berlin, berlin.local({2024, 3, 5, 6, 7, 8}));
    return result ? toText(*result) : "";
}

} // namespace

TEST(DateTime, turnsFieldsIntoSecondsAndBack) {
    EXPECT_EQ(time(1970, 1, 1, 0, 0, 0).seconds, 0);
    EXPECT_EQ(time(2000, 2, 29, 12, 0, 0).seconds, 951825600);
    EXPECT_EQ(time(1900, 3, 1, 0, 0, 0).seconds, -2203891200);
    const CivilTime wall = civil(time(2024, 12, 31, 23, 59, 58, 3600));
    EXPECT_EQ(wall.year, 2024);
    EXPECT_EQ(wall.month, 12);
    EXPECT_EQ(wall.day, 31);
    EXPECT_EQ(wall.hour, 23);
    EXPECT_EQ(wall.second, 58);
    EXPECT_EQ(wall.weekday, 2);
    EXPECT_EQ(wall.yearday, 366);
}

TEST(DateTime, carriesFieldsThatAreOutOfRange) {
    EXPECT_EQ(toText(makeDate(2021, 2, 31)), "2021-03-03");
    EXPECT_EQ(toText(makeDate(2021, 14, 1)), "2022-02-01");
    EXPECT_EQ(toText(makeDate(2021, 0, 1)), "2020-12-01");
}

TEST(DateTime, comparesInstantsWhateverTheOffset) {
    EXPECT_EQ(time(2020, 1, 1, 12, 0, 0), time(2020, 1, 1, 14, 0, 0, 7200));
    EXPECT_LT(time(2020, 1, 1, 12, 0, 0), time(2020, 1, 1, 12, 0, 1));
    EXPECT_FALSE(makeDate(2020, 1, 1) == time(2020, 1, 1, 0, 0, 0));
}

TEST(DateTime, printsAsRubyDoes) {
    EXPECT_EQ(toText(time(2020, 1, 2, 3, 4, 5, 7200)), "2020-01-02 03:04:05 +0200");
    EXPECT_EQ(toText(makeDate(2020, 1, 2)), "2020-01-02");
    DateTime utc = time(2020, 1, 2, 3, 4, 5);
    utc.utc = true;
    EXPECT_EQ(toText(utc), "2020-01-02 03:04:05 UTC");
}

TEST(TimeZone, knowsSummerTime) {
    const TimeZone berlin = TimeZone::named("Europe/Berlin").value();
    EXPECT_EQ(strftime(berlin.at(1577836800), "%F %T %z %Z"), "2020-01-01 01:00:00 +0100 CET");
    EXPECT_EQ(strftime(berlin.at(1593561600), "%F %T %z %Z"), "2020-07-01 02:00:00 +0200 CEST");
    EXPECT_FALSE(TimeZone::named("Nowhere/Land").has_value());
}

TEST(TimeZone, answersForHoursThatDoNotExistOrExistTwice) {
    const TimeZone berlin = TimeZone::named("Europe/Berlin").value();
    EXPECT_EQ(toText(berlin.local({2021, 3, 28, 2, 30, 0})), "2021-03-28 03:30:00 +0200");
    EXPECT_EQ(toText(berlin.local({2021, 10, 31, 2, 30, 0})), "2021-10-31 02:30:00 +0100");
}

TEST(TimeZone, withoutRulesIsUtcAsALocalZone) {
    const DateTime epoch = TimeZone().at(0);
    EXPECT_EQ(toText(epoch), "1970-01-01 00:00:00 +0000");
    EXPECT_EQ(strftime(epoch, "%Z"), "UTC");
}

TEST(Strftime, writesEveryField) {
    const DateTime moment = makeTime({2021, 1, 3, 13, 4, 5}, -1800, 123456789);
    EXPECT_EQ(strftime(moment, "%Y %C %y %m %B %b %h %d %e %j"), "2021 20 21 01 January Jan Jan 03  3 003");
    EXPECT_EQ(strftime(moment, "%H %k %I %l %M %S %L %N %p %P"), "13 13 01  1 04 05 123 123456789 PM pm");
    EXPECT_EQ(strftime(moment, "%A %a %u %w %G %g %V %U %W"), "Sunday Sun 7 0 2020 20 53 01 00");
    EXPECT_EQ(strftime(moment, "%z %:z %::z %:::z %s"), "-0030 -00:30 -00:30:00 -00:30 1609680845");
    EXPECT_EQ(strftime(moment, "%c|%D|%F|%v|%x|%X|%r|%R|%T"),
              "Sun Jan  3 13:04:05 2021|01/03/21|2021-01-03| 3-JAN-2021|01/03/21|13:04:05|01:04:05 "
              "PM|13:04|13:04:05");
}

TEST(Strftime, obeysFlagsAndWidths) {
    const DateTime moment = makeTime({2020, 1, 2, 3, 4, 5}, 9000, 123000000);
    EXPECT_EQ(strftime(moment, "%-d %-m %_m %05e %3N %12N %-l"), "2 1  1 00002 123 123000000000 3");
    EXPECT_EQ(strftime(moment, "%^a %#p %#B %10A %010A %-10A"),
              "THU am JANUARY   Thursday 00Thursday Thursday");
    EXPECT_EQ(strftime(moment, "%010Y %_10z|%010z|%10::z"), "0000002020       +230|+000000230|+002:30:00");
    EXPECT_EQ(strftime(moment, "%15F|%015F|%^15c"),
              "     2020-01-02|000002020-01-02|THU JAN  2 03:04:05 2020");
}

TEST(Strftime, leavesUnknownDirectivesAsTheyStand) {
    const DateTime moment = time(2020, 1, 2, 3, 4, 5);
    EXPECT_EQ(strftime(moment, "%i %+ %Ez %5-d %::::z %% %"), "%i %+ %Ez %5-d %::::z % %");
    EXPECT_EQ(strftime(moment, "%99999999999d"), "%99999999999d");
    EXPECT_EQ(strftime(moment, "%Ey %Od"), "20 02");
}

TEST(Strftime, skipsFourColonsAsRubyDoes) {
    EXPECT_EQ(strftime(time(2020, 1, 2, 3, 4, 5), "%::::H %:H %::::5m"), "03 %:H 00001");
    EXPECT_EQ(strftime(makeDate(2020, 1, 2), "%::::d"), "%::::d");
}

TEST(Strftime, knowsFormatsThatEndInsideADirective) {
    for (const char* const whole : {"", "%Y", "%%", "%E", "%q", "a %-d", "%5-d"})
        EXPECT_TRUE(isCompleteFormat(whole)) << whole;
    for (const char* const cut : {"%", "%Y %", "%0", "%-", "%10", "%^_", "%%%"})
        EXPECT_FALSE(isCompleteFormat(cut)) << cut;
}

TEST(Strftime, treatsADateAsRubysDate) {
    EXPECT_EQ(strftime(makeDate(2020, 1, 2), "%Z %z %Q %H"), "+00:00 +0000 1577923200000 00");
    EXPECT_EQ(strftime(makeDate(2020, 1, 2), "%-z %-8z|%-12F|%12F"), "+000 +0000000|2020-01-02|  2020-01-02");
}

TEST(ParseTime, readsIsoDates) {
    EXPECT_EQ(parsed("2020-01-02"), "2020-01-02 00:00:00 +0100");
    EXPECT_EQ(parsed("2020-07-02 03:04:05"), "2020-07-02 03:04:05 +0200");
    EXPECT_EQ(parsed("2020-01-02T03:04:05Z"), "2020-01-02 03:04:05 UTC");
    EXPECT_EQ(parsed("2020-01-02 03:04:05 -0330"), "2020-01-02 03:04:05 -0330");
    EXPECT_EQ(parsed("20200102T030405"), "2020-01-02 03:04:05 +0100");
    EXPECT_EQ(parsed("2020-060"), "2020-02-29 00:00:00 +0100");
}

TEST(ParseTime, readsDatesAsPeopleWriteThem) {
    EXPECT_EQ(parsed("Jan 2nd, 2020"), "2020-01-02 00:00:00 +0100");
    EXPECT_EQ(parsed("2 January 2020 3:30 pm"), "2020-01-02 15:30:00 +0100");
    EXPECT_EQ(parsed("Mon, 02 Jan 2006 15:04:05 GMT"), "2006-01-02 15:04:05 +0000");
    EXPECT_EQ(parsed("Mon Jan  2 15:04:05 MST 2006"), "2006-01-02 15:04:05 -0700");
    EXPECT_EQ(parsed("2020/12/31 23:59"), "2020-12-31 23:59:00 +0100");
    EXPECT_EQ(parsed("2-Jan-99"), "1999-01-02 00:00:00 +0100");
    EXPECT_EQ(parsed("H31.04.30"), "2019-04-30 00:00:00 +0200");
}

TEST(ParseTime, takesFromTodayWhatTheTextLeavesOut) {
    EXPECT_EQ(parsed("12:30"), "2024-03-05 12:30:00 +0100");
    EXPECT_EQ(parsed("May 4"), "2024-05-04 00:00:00 +0200");
    EXPECT_EQ(parsed("3rd"), "2024-03-03 00:00:00 +0100");
}

TEST(ParseTime, refusesWhatIsNoTime) {
    for (const char* const text : {"", "hello", "friday", "2020-13-01", "2020-01-32", "25:00", "24:30",
                                   "2019-366", "2020-01-02 03:04 +25:00"})
        EXPECT_EQ(parsed(text), "") << text;
    EXPECT_EQ(parsed("2020-01-02" + std::string(200, ' ')), "");
}

TEST(ParseTime, letsTheLastDaysOfShortMonthsRunOver) {
    EXPECT_EQ(parsed("2021-02-30"), "2021-03-02 00:00:00 +0100");
}

TEST(ParseTime, movesToUtcBeforeItLooksAtTheHour) {
    EXPECT_EQ(parsed("2020-01-02 30:04:05 +0900"), "2020-01-03 06:04:05 +0900");
    EXPECT_EQ(parsed("2020-12-31 23:30 -0200"), "2020-12-31 23:30:00 -0200");
}

TEST(ParseTime, seesWordsOfAnyScript) {
    EXPECT_EQ(parsed("\uFF11\uFF12jan"), "");
    EXPECT_EQ(parsed("12 jan"), "2024-01-12 00:00:00 +0100");
}

} // namespace lectern
