// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The notice above a page that could not be shown in full.
#include "web/Banner.h"

#include <QTest>

using namespace lectern;
using namespace lectern::web;

class BannerTest : public QObject {
    Q_OBJECT

private:
    static bool contains(const std::string& text, std::string_view part) {
        return text.find(part) != std::string::npos;
    }

private slots:
    void complaint_isShownWithFileLineAndCause() {
        Diagnostics diagnostics;
        diagnostics.add({"guide/faq.md", 12, 3, "Unknown tag 'colour'"});
        const std::string html = Banner::html(diagnostics);
        QVERIFY(contains(html, "guide/faq.md:12"));
        QVERIFY(contains(html, "Unknown tag &#39;colour&#39;"));
        QVERIFY(contains(html, "role=\"region\""));
    }

    void nothingToSay_isNoBanner() {
        Diagnostics diagnostics;
        QVERIFY(Banner::html(diagnostics).empty());
        diagnostics.add({"a.md", 1, 0, "only a note", Severity::Note});
        QVERIFY(Banner::html(diagnostics).empty());
    }

    void pageWithoutDifference_isNotSaidToLackAnything() {
        const std::string_view lacking = "could not be shown in full";
        Diagnostics diagnostics;
        diagnostics.add(
            {"a.md", 2, 0, "The layout 'x' does not exist", Severity::Warning, DiagnosticKind::Layout, "x"});
        QVERIFY(contains(Banner::html(diagnostics), "is shown as it was published"));
        QVERIFY(!contains(Banner::html(diagnostics), lacking));
        diagnostics.add(
            {"a.md", 3, 0, "undefined filter y", Severity::Warning, DiagnosticKind::UnknownFilter, "y"});
        QVERIFY(contains(Banner::html(diagnostics), lacking));
    }

    void markupThatIsReadAllTheSame_isNoBanner() {
        Diagnostics diagnostics;
        diagnostics.add({"a.md", 1, 0, "Expected end_of_string but found pipe", Severity::Warning,
                         DiagnosticKind::Markup});
        QVERIFY(Banner::html(diagnostics).empty());
    }

    void markupInACause_staysText() {
        Diagnostics diagnostics;
        diagnostics.add({"<b>.md", 0, 0, "</div><script>alert(1)</script>"});
        const std::string html = Banner::html(diagnostics);
        QVERIFY(!contains(html, "<script"));
        QVERIFY(!contains(html, "<b>"));
    }

    void manyComplaints_areCounted() {
        Diagnostics diagnostics;
        for (int line = 1; line <= 1000; ++line) {
            diagnostics.add({"a.md", line, 0, "wrong"});
        }
        const std::string html = Banner::html(diagnostics);
        QVERIFY(contains(html, "a.md:8<"));
        QVERIFY(!contains(html, "a.md:9<"));
        QVERIFY(contains(html, "992"));
    }

    void banner_standsFirstInTheBody() {
        const std::string page =
            Banner::above("<html><head></head><body id=b><p>x</p></body></html>", "<i>!</i>");
        QCOMPARE(page, std::string("<html><head></head><body id=b><i>!</i><p>x</p></body></html>"));
    }
};

QTEST_GUILESS_MAIN(BannerTest)
#include "BannerTest.moc"
