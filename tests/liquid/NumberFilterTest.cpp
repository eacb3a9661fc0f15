// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Arithmetic, and dates.
#include "base/DateTime.h"
#include "liquid/Decimal.h"
#include "liquid/Rendering.h"

#include <limits>

namespace lectern::liquid {

TEST(Arithmetic, ofIntegersStaysWhole) {
    EXPECT_RENDERS("5 -1 6 1 -4 1 2",
                   "{{ 2 | plus: 3 }} {{ 2 | minus: 3 }} {{ 2 | times: 3 }} {{ 3 | divided_by: 2 }} {{ -7 | "
                   "divided_by: 2 }} {{ -7 | modulo: 2 }} {{ -2 | abs }}");
}

TEST(Arithmetic, ofFloatsIsDecimal) {
    EXPECT_RENDERS("0.3 0.06 3.0 0.3333333333333333 -0.5",
                   "{{ 0.1 | plus: 0.2 }} {{ 0.2 | times: 0.3 }} {{ 0.3 | divided_by: 0.1 }} {{ 1.0 | "
                   "divided_by: 3 }} {{ 5.5 | modulo: -2 }}");
    EXPECT_RENDERS(
        "8.539734222673566 1.0e+20",
        "{{ 3.141592653589793 | times: 2.718281828459045 }} {{ 100000000000000000000.0 | plus: 0.1 }}");
}

TEST(Arithmetic, readsTextsAndTakesTheRestForZero) {
    EXPECT_RENDERS("4 4.5 4 1 1", "{{ '3' | plus: 1 }} {{ ' 3.5 ' | plus: 1 }} {{ '3.5a' | plus: 1 }} {{ nil "
                                  "| plus: 1 }} {{ true | plus: 1 }}");
}

TEST(Arithmetic, byZero) {
    EXPECT_RENDERS("Liquid error (line 1): divided by 0", "{{ 5 | divided_by: 0 }}");
    EXPECT_RENDERS("Liquid error (line 1): divided by 0", "{{ 5.0 | modulo: 0 }}");
    EXPECT_RENDERS("NaN", "{{ x | modulo: 0 }}", Object{{"x", std::numeric_limits<double>::quiet_NaN()}});
    EXPECT_RENDERS("Infinity NaN", "{{ 1.0 | divided_by: 0 }} {{ 0.0 | divided_by: 0 }}");
}

TEST(Arithmetic, beyond64BitsGoesToFloatsAndSaysSo) {
    const Value data = Object{{"max", std::numeric_limits<std::int64_t>::max()},
                              {"min", std::numeric_limits<std::int64_t>::min()}};
    for (const char* source : {"{{ max | plus: 1 }}", "{{ min | minus: 1 }}", "{{ max | times: 2 }}",
                               "{{ min | abs }}", "{{ min | divided_by: -1 }}"}) {
        const Rendering rendering = render(source, data);
        EXPECT_NE(std::string::npos, rendering.text.find("e+1")) << source << ": " << rendering.text;
        EXPECT_EQ(1u, rendering.diagnostics.list().size()) << source;
    }
    EXPECT_RENDERS("9223372036854775807", "{{ max }}", data);
}

TEST(Round, goesAwayFromZeroAtHalf) {
    EXPECT_RENDERS("3 -3 1.26 1.3 20 -20 1",
                   "{{ 2.5 | round }} {{ -2.5 | round }} {{ 1.256 | round: 2 }} {{ '1.25' | round: 1 }} {{ "
                   "15 | round: -1 }} {{ -15 | round: -1 }} {{ 1 | round: 2 }}");
    EXPECT_RENDERS("1.01 2 0", "{{ 1.005 | round: 2 }} {{ 1.5 | round: nil }} {{ 1.5 | round: -1 }}");
}

TEST(Round, refusesWhatIsNoNumber) {
    EXPECT_RENDERS("Liquid error (line 1): Computation results in 'Infinity'", "{{ x | round }}",
                   Object{{"x", std::numeric_limits<double>::infinity()}});
    EXPECT_RENDERS("Liquid error (line 1): Computation results in 'NaN' (Not a Number)", "{{ x | ceil }}",
                   Object{{"x", std::numeric_limits<double>::quiet_NaN()}});
}

TEST(CeilAndFloor, giveIntegers) {
    EXPECT_RENDERS("2 1 -1 -2 3 5", "{{ 1.2 | ceil }} {{ 1.8 | floor }} {{ -1.5 | ceil }} {{ -1.5 | floor }} "
                                    "{{ '2.1' | ceil }} {{ 5 | floor }}");
}

TEST(AtLeastAndAtMost, bound) {
    EXPECT_RENDERS(
        "5 4 4 2.5",
        "{{ 5 | at_least: 4 }} {{ 3 | at_least: 4 }} {{ 5 | at_most: 4 }} {{ 1.5 | at_least: '2.50' }}");
}

TEST(Decimal, keepsWhatAFloatShows) {
    for (const double number :
         {0.1, 1e22, 1e23, 123456789.987654321, 5e-324, 1.7976931348623157e308, -2.5, 0.30000000000000004})
        EXPECT_EQ(number, Decimal::fromFloat(number).toDouble());
}

TEST(Decimal, comparesAcrossMagnitudes) {
    const Decimal huge = Decimal::fromFloat(1e300);
    const Decimal tiny = Decimal::fromFloat(1e-300);
    EXPECT_EQ(1, order(huge, tiny));
    EXPECT_EQ(-1, order(-huge, tiny));
    EXPECT_EQ(1e300, (huge + tiny).toDouble());
    EXPECT_EQ(1.0, (huge * tiny).toDouble());
}

TEST(Date, formatsTimesTextsAndSeconds) {
    const Value time = makeTime({2024, 3, 5, 6, 7, 8}, 3600);
    EXPECT_RENDERS("2024-03-05 06:07", "{{ t | date: '%Y-%m-%d %H:%M' }}", Object{{"t", time}});
    EXPECT_RENDERS("5 March 2024", "{{ 'March 5, 2024' | date: '%-d %B %Y' }}");
    EXPECT_RENDERS("1970-01-01|1970-01-02", "{{ 0 | date: '%F' }}|{{ '86400' | date: '%F' }}");
    EXPECT_RENDERS("2024-03-05 06:07:08 +0100", "{{ t }}", Object{{"t", time}});
}

TEST(Date, handsOnWhatIsNoDate) {
    EXPECT_RENDERS("nothing|1.5||2024-01-01", "{{ 'nothing' | date: '%Y' }}|{{ 1.5 | date: '%Y' }}|{{ nil | "
                                              "date: '%Y' }}|{{ '2024-01-01' | date: '' }}");
}

TEST(Date, knowsNowInTheSitesZone) {
    RenderOptions options;
    options.now = makeTime({2024, 3, 5, 23, 30, 0}, 0);
    options.timeZone = *TimeZone::named("Europe/Berlin");
    EXPECT_RENDERS("2024-03-06 00:30 +0100", "{{ 'now' | date: '%F %H:%M %z' }}", Object(), options);
}

} // namespace lectern::liquid
