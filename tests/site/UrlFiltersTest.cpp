// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// relative_url, absolute_url, strip_index; the expectations are Jekyll 4.3's own answers.
#include "site/Rendering.h"

namespace lectern::site {

TEST(UrlFilters, relativeUrlPutsTheBaseBefore) {
    EXPECT_RENDERS("/docs/a/b.html", "{{ 'a/b.html' | relative_url }}", "{}", "baseurl: /docs");
    EXPECT_RENDERS("/docs/a/", "{{ '/a/' | relative_url }}", "{}", "baseurl: docs/");
    EXPECT_RENDERS("/a", "{{ 'a' | relative_url }}");
    EXPECT_RENDERS("/docs", "{{ '' | relative_url }}", "{}", "baseurl: /docs");
}

TEST(UrlFilters, relativeUrlLeavesAbsoluteAddressesAlone) {
    EXPECT_RENDERS("https://example.org/x", "{{ 'https://example.org/x' | relative_url }}", "{}",
                   "baseurl: /docs");
    EXPECT_RENDERS("mailto:a@example.org", "{{ 'mailto:a@example.org' | relative_url }}", "{}",
                   "baseurl: /docs");
}

TEST(UrlFilters, relativeUrlNormalizesWhatItWrites) {
    EXPECT_RENDERS("/docs/a%20b/%C3%A9?q=1#top", "{{ 'a b/é?q=1#top' | relative_url }}", "{}",
                   "baseurl: /docs");
    EXPECT_RENDERS("/b", "{{ '/a/../b' | relative_url }}");
}

TEST(UrlFilters, absoluteUrlPutsSiteAndBaseBefore) {
    EXPECT_RENDERS("https://example.org/docs/a", "{{ 'a' | absolute_url }}", "{}",
                   "{url: 'https://example.org', baseurl: /docs}");
    EXPECT_RENDERS("/docs/a", "{{ 'a' | absolute_url }}", "{}", "baseurl: /docs");
    EXPECT_RENDERS("http://xn--bcher-kva.example/a", "{{ 'a' | absolute_url }}", "{}",
                   "url: 'http://bücher.example'");
}

TEST(UrlFilters, refuseWhatIsNoAddress) {
    for (const char* const address : {"12:30", "a b:c", "::a", "http:", "2015-12-31 23:59:59"}) {
        const std::string data = "x: '" + std::string(address) + "'";
        EXPECT_REFUSED("{{ x | relative_url }}", data);
        EXPECT_REFUSED("{{ x | absolute_url }}", data);
    }
}

TEST(UrlFilters, stripIndexEndsInTheFolder) {
    EXPECT_RENDERS("/a/ /a/ /a/index.htmlx /index/",
                   "{{ '/a/index.html' | strip_index }} {{ '/a/index.htm' | strip_index }} "
                   "{{ '/a/index.htmlx' | strip_index }} {{ '/index/index.html' | strip_index }}");
}

TEST(UrlFilters, passNilOn) {
    EXPECT_RENDERS("[][][]", "[{{ x | relative_url }}][{{ x | absolute_url }}][{{ x | strip_index }}]");
}

} // namespace lectern::site
