// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Reader view, as it is read from the screen.
#include "web/OpenPage.h"

namespace lectern::web {

using namespace Qt::StringLiterals;
using reader::ReaderColors;
using reader::ReaderLook;

namespace {

reader::CollectionPtr site(TempSite& site) {
    return site.write(u"_config.yml"_s, "title: Site\nlang: en\n")
        .write(u"_layouts/default.html"_s,
               "<html><body><nav>Menu</nav>{{ content }}<script>document.title = 1"
               "</script></body></html>")
        .write(u"index.md"_s, "---\ntitle: A <b>title</b>\nlayout: default\n---\nText and `code`.\n")
        .write(u"headed.md"_s, "---\ntitle: Title\nlayout: default\n---\n# Own heading\n")
        .write(u"lower.md"_s, "---\ntitle: Title & more\nlayout: default\n---\n## Title & more\n")
        .write(u"right.md"_s, "---\ntitle: Title\nlayout: default\nlang: ar\n---\nText\n")
        .write(u"faulty.md"_s, "---\ntitle: Title\nlayout: default\n---\n{% nothing %}\n")
        .open();
}

} // namespace

class ReaderPageTest : public QObject {
    Q_OBJECT

private slots:
    void page_isShownWithoutTheLayout();
    void title_standsAboveWhatHasNone();
    void look_isTheReaders();
    void look_outOfBoundsIsHeldBack();
    void font_cannotBreakOut();
    void language_turnsThePageRound();
    void faults_stillStandAbove();
    void whatIsNoPage_isAnsweredAsEver();
};

void ReaderPageTest::page_isShownWithoutTheLayout() {
    TempSite folder;
    OpenPage page(site(folder));
    page.profile().sites().setReaderTest([](const reader::Collection&) { return ReaderView{}; });
    QVERIFY(page.show(u"/"_s));
    QCOMPARE(page.text(u"document.querySelector('main').innerText"_s), u"A <b>title</b>\n\nText and code."_s);
    QCOMPARE(page.value(u"document.querySelectorAll('nav, script').length"_s).toInt(), 0);
    QCOMPARE(page.text(u"document.title"_s), u"A <b>title</b>"_s);
}

void ReaderPageTest::title_standsAboveWhatHasNone() {
    TempSite folder;
    OpenPage page(site(folder));
    page.profile().sites().setReaderTest([](const reader::Collection&) { return ReaderView{}; });
    QVERIFY(page.show(u"/headed.html"_s));
    QCOMPARE(page.text(u"[...document.querySelectorAll('h1')].map(h => h.innerText).join()"_s),
             u"Own heading"_s);
    QVERIFY(page.show(u"/lower.html"_s)); // says it itself, if not as loud
    QCOMPARE(page.text(u"document.querySelectorAll('h1').length"_s), u"0"_s);
}

void ReaderPageTest::look_isTheReaders() {
    TempSite folder;
    OpenPage page(site(folder));
    ReaderLook look{u"DejaVu Serif"_s, 24, 40, 2.0, ReaderColors::Sepia};
    page.profile().sites().setReaderTest([&](const reader::Collection&) { return ReaderView{look}; });
    QVERIFY(page.show(u"/"_s));
    const auto style = [&](const QString& name) {
        return page.text(u"getComputedStyle(document.documentElement).%1"_s.arg(name));
    };
    QCOMPARE(style(u"fontSize"_s), u"24px"_s);
    QCOMPARE(style(u"lineHeight"_s), u"48px"_s);
    QVERIFY(style(u"fontFamily"_s).startsWith(u"\"DejaVu Serif\""_s));
    QCOMPARE(style(u"backgroundColor"_s), u"rgb(246, 237, 220)"_s);
    look.colors = ReaderColors::Dark;
    QVERIFY(page.show(u"/"_s));
    QCOMPARE(style(u"backgroundColor"_s), u"rgb(27, 29, 33)"_s);
}

void ReaderPageTest::look_outOfBoundsIsHeldBack() {
    TempSite folder;
    OpenPage page(site(folder));
    page.profile().sites().setReaderTest([&](const reader::Collection&) {
        return ReaderView{{{}, 4000, -3, 0.0, ReaderColors::Light}};
    });
    QVERIFY(page.show(u"/"_s));
    QCOMPARE(page.text(u"getComputedStyle(document.documentElement).fontSize"_s),
             u"%1px"_s.arg(ReaderLook::mostSize));
}

void ReaderPageTest::font_cannotBreakOut() {
    const auto page = [] {
        TempSite folder;
        return readerPage(*site(folder), u"/"_s, {{u"x\"; } </style><script>1</script>"_s}}).value_or("");
    }();
    QVERIFY(page.find("<script") == std::string::npos);
}

void ReaderPageTest::language_turnsThePageRound() {
    TempSite folder;
    OpenPage page(site(folder));
    page.profile().sites().setReaderTest([](const reader::Collection&) { return ReaderView{}; });
    QVERIFY(page.show(u"/right.html"_s));
    QCOMPARE(page.text(u"getComputedStyle(document.querySelector('main')).direction"_s), u"rtl"_s);
    QCOMPARE(page.text(u"document.documentElement.lang"_s), u"ar"_s);
}

void ReaderPageTest::faults_stillStandAbove() {
    TempSite folder;
    OpenPage page(site(folder));
    page.profile().sites().setReaderTest([](const reader::Collection&) { return ReaderView{}; });
    QVERIFY(page.show(u"/faulty.html"_s));
    QVERIFY(page.text(u"document.body.innerText"_s).contains(u"faulty.md"_s));
}

void ReaderPageTest::whatIsNoPage_isAnsweredAsEver() {
    TempSite folder;
    OpenPage page(site(folder));
    page.profile().sites().setReaderTest([](const reader::Collection&) { return ReaderView{}; });
    QVERIFY(page.show(u"/nowhere.html"_s));
    QVERIFY(page.text(u"document.body.innerText"_s).contains(u"nowhere"_s));
}

} // namespace lectern::web

int main(int argc, char** argv) {
    return lectern::web::runWebTest<lectern::web::ReaderPageTest>(argc, argv);
}

#include "ReaderPageTest.moc"
