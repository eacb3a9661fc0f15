// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The date family; the expectations are Jekyll 4.3's own answers, the site's clocks showing UTC.
#include "site/Rendering.h"

namespace lectern::site {

namespace {

const std::string utc = "timezone: UTC";

}

TEST(DateFilters, writeDaysWithShortAndLongMonths) {
    EXPECT_RENDERS("07 Nov 2008", "{{ d | date_to_string }}", "d: 2008-11-07 13:07:54", utc);
    EXPECT_RENDERS("07 November 2008", "{{ d | date_to_long_string }}", "d: 2008-11-07 13:07:54", utc);
    EXPECT_RENDERS("02 Jan 2020", "{{ '2 January 2020' | date_to_string }}", "{}", utc);
}

TEST(DateFilters, writeOrdinalsInTwoStyles) {
    EXPECT_RENDERS("7th Nov 2008|Nov 7th, 2008",
                   "{{ d | date_to_string: 'ordinal' }}|{{ d | date_to_string: 'ordinal', 'US' }}",
                   "d: 2008-11-07", utc);
    EXPECT_RENDERS("1st 2nd 3rd 4th 11th 12th 13th 21st 22nd 23rd 31st ",
                   "{% for n in n %}{{ '2021-01-' | append: n | date_to_long_string: 'ordinal' | split: ' ' "
                   "| first }} {% endfor %}",
                   "n: ['01', '02', '03', '04', '11', '12', '13', '21', '22', '23', '31']", utc);
}

TEST(DateFilters, writeMachinesFormats) {
    EXPECT_RENDERS("2008-11-07T13:07:54+00:00|Fri, 07 Nov 2008 13:07:54 +0000",
                   "{{ d | date_to_xmlschema }}|{{ d | date_to_rfc822 }}", "d: 2008-11-07 13:07:54 Z", utc);
    EXPECT_RENDERS("2008-11-07T11:07:54+00:00", "{{ d | date_to_xmlschema }}", "d: 2008-11-07 13:07:54 +0200",
                   utc);
}

TEST(DateFilters, refuseWhatIsNoDate) {
    EXPECT_REFUSED("{{ 'no date' | date_to_string }}", "{}", utc);
    EXPECT_REFUSED("{{ x | date_to_xmlschema }}", "x: [1]", utc);
    EXPECT_RENDERS("[]", "[{{ x | date_to_string }}]", "{}", utc);
}

TEST(DateFilter, refusesAFormatThatEndsInADirective) {
    EXPECT_REFUSED("{{ d | date: '%Y %' }}", "d: 2008-11-07 13:07:54", utc);
}

} // namespace lectern::site
