// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/PagePreview.h"

#include <QTest>

using namespace lectern::reader;
using namespace Qt::StringLiterals;

class PagePreviewTest : public QObject {
    Q_OBJECT

private slots:
    void beginning_isWhatThePageIsAbout();
    void section_endsAtTheNextOfItsRank();
    void smallerHeadings_belongToTheSection();
    void unknownSection_isEmpty();
    void longText_isCutBetweenWords();
};

namespace {

constexpr auto page = "<html><head><title>Not this</title></head><body><nav><h2>Guide</h2>Menu</nav>"
                      "<main><h1>Tea</h1><p>All &amp; <em>everything</em>.</p>"
                      "<h2 id='green'>Green</h2><p>Fresh.</p><h3>Sencha</h3><p>Japanese.</p>"
                      "<h2 id='black'>Black</h2><p>Strong.</p><div><p id='milk'>With milk.</p></div></main>"
                      "<footer>Imprint</footer></body></html>";

} // unnamed namespace

void PagePreviewTest::beginning_isWhatThePageIsAbout() {
    const SectionText section = sectionOf(page, "");
    QCOMPARE(section.heading, u"Tea"_s);
    QVERIFY(section.text.startsWith(u"All & everything."_s));
    QVERIFY(!section.text.contains(u"Menu"_s));
    QVERIFY(!section.text.contains(u"Imprint"_s));
}

void PagePreviewTest::section_endsAtTheNextOfItsRank() {
    const SectionText section = sectionOf(page, "black");
    QCOMPARE(section.heading, u"Black"_s);
    QCOMPARE(section.text, u"Strong. With milk."_s);
    QVERIFY(!sectionOf(page, "green").text.contains(u"Strong"_s));
}

void PagePreviewTest::smallerHeadings_belongToTheSection() {
    QCOMPARE(sectionOf(page, "green").text, u"Fresh. Sencha Japanese."_s);
}

void PagePreviewTest::unknownSection_isEmpty() {
    QCOMPARE(sectionOf(page, "nowhere").text, QString());
}

void PagePreviewTest::longText_isCutBetweenWords() {
    std::string html = "<p>";
    for (int i = 0; i < 200; ++i)
        html += "word ";
    const QString text = sectionOf(html, "").text;
    QVERIFY(text.size() < 280);
    QVERIFY(text.endsWith(u"word…"_s));
}

QTEST_GUILESS_MAIN(PagePreviewTest)
#include "PagePreviewTest.moc"
