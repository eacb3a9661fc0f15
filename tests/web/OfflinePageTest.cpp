// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A page whose looks come from CDNs, as it stands on screen without a network. Where the libraries have not
// been brought, the page is still shown and what is missing is counted.
#include "web/OpenPage.h"

using namespace lectern::web;
using namespace Qt::StringLiterals;

class OfflinePageTest : public QObject {
    Q_OBJECT

private slots:
    void guide_looksAsPublished() {
        const auto site = lectern::site::Site::open(LECTERN_TESTS_DIR "/sites/guide");
        QVERIFY(site.ok());
        OpenPage open(lectern::reader::makeCollection(*site));
        open.view().resize(1200, 900);
        QVERIFY(open.show(u"/guide/faq/"_s));
        if (open.profile().cdn().bundle().isEmpty()) {
            QVERIFY(open.profile().guard().refusedCount() > 0);
            return;
        }
        const QString card = u".rounded-lg"_s;
        QTRY_COMPARE(open.text(style(card, u"borderRadius"_s)), u"8px"_s);
        QCOMPARE(open.text(style(card, u"backgroundColor"_s)), u"rgba(31, 41, 55, 0.7)"_s);
        QVERIFY(open.text(style(u"[class*=bg-gradient-to-r]"_s, u"backgroundImage"_s))
                    .startsWith(u"linear-gradient"_s));
        const QString icon = u"main i.fas, aside i.fas"_s;
        QCOMPARE(open.text(style(icon, u"fontFamily"_s)), u"\"Font Awesome 5 Free\""_s);
        QTRY_VERIFY(open.value(u"[...document.fonts].some(f => f.family == 'Font Awesome 5 Free' && "
                               "f.status == 'loaded')"_s)
                        .toBool());
        const QString width = u"document.querySelector('%1').getBoundingClientRect().width"_s.arg(icon);
        QTRY_VERIFY(open.value(width).toDouble() > 8); // a missing glyph has no width
        QCOMPARE(open.profile().guard().refusedCount(), 0);
    }

    // Ranges, wrong hashes, addresses without a scheme, several files in one, modules: as real pages write
    // them.
    void libraries_workFromEachKindOfAddress() {
        QFile page(QStringLiteral(LECTERN_TESTS_DIR "/web/library-page.html"));
        QVERIFY(page.open(QIODevice::ReadOnly));
        TempSite site;
        site.page(u"index"_s, "Home", page.readAll());
        OpenPage open(site.open());
        QVERIFY(open.show(u"/"_s));
        if (open.profile().cdn().bundle().isEmpty()) {
            QCOMPARE(open.text(u"typeof jQuery"_s), u"undefined"_s);
            return;
        }
        QTRY_COMPARE(open.text(style(u".btn"_s, u"backgroundColor"_s)), u"rgb(13, 110, 253)"_s);
        QTRY_COMPARE(open.text(u"typeof jQuery + typeof lunr + typeof ClipboardJS"_s),
                     u"functionfunctionfunction"_s);
        QTRY_COMPARE(open.text(u"document.querySelector('#alpine').textContent"_s), u"42"_s);
        QTRY_COMPARE(open.text(u"window.modules"_s), u"function,function,function"_s);
        QTRY_VERIFY(open.value(u"document.querySelectorAll('.hljs-keyword').length"_s).toInt() > 0);
        QTRY_VERIFY(open.value(u"document.querySelectorAll('.katex').length"_s).toInt() > 0);
        QTRY_VERIFY(open.value(u"document.querySelectorAll('mjx-container, .mjx-chtml').length"_s).toInt() >
                    0);
        QTRY_COMPARE_WITH_TIMEOUT(open.value(u"document.querySelectorAll('.mermaid svg').length"_s).toInt(),
                                  1, 20000);
        QTRY_VERIFY(open.value(u"document.fonts.check('16px Roboto')"_s).toBool());
        QTRY_COMPARE(open.value(u"document.querySelector('.material-icons').offsetWidth"_s).toInt(), 24);
        QCOMPARE(open.profile().guard().refusedCount(), 0);
    }

    // Scripts often write addresses without a scheme; on a page of ours they take its scheme.
    void addressWithoutScheme_isFoundWhoeverWritesIt() {
        TempSite site;
        site.page(
            u"index"_s, "Home",
            "<style>@import '//cdn.jsdelivr.net/npm/bootstrap@5/dist/css/bootstrap.min.css';</style>"
            "<button class='btn btn-primary'>x</button><script>const s = document.createElement('script');"
            "s.src = '//code.jquery.com/jquery-3.6.0.min.js'; document.head.append(s)</script>");
        OpenPage open(site.open());
        QVERIFY(open.show(u"/"_s));
        if (open.profile().cdn().bundle().isEmpty()) {
            return;
        }
        QTRY_COMPARE(open.text(u"typeof jQuery"_s), u"function"_s);
        QTRY_COMPARE(open.text(style(u".btn"_s, u"backgroundColor"_s)), u"rgb(13, 110, 253)"_s);
    }

    void page_saysWhichLibrariesItWasGiven() {
        TempSite site;
        site.page(u"index"_s, "Home",
                  "<script src=https://code.jquery.com/jquery-3.1.0.min.js></script>"
                  "<script src=https://www.googletagmanager.com/gtag/js></script>Text");
        OpenPage open(site.open());
        QList<std::pair<QUrl, CdnMatch>> given;
        connect(&open.profile().guard(), &RequestGuard::substituted, this,
                [&given](const QUrl& address, const CdnMatch& match) {
                    given.append({address, match});
                });
        QVERIFY(open.show(u"/"_s));
        if (open.profile().cdn().bundle().isEmpty()) {
            return;
        }
        QCOMPARE(given.size(), 2);
        QCOMPARE(given[0].first, QUrl(u"https://code.jquery.com/jquery-3.1.0.min.js"_s));
        QCOMPARE(given[0].second.package, u"jquery"_s);
        QCOMPARE(given[0].second.asked, u"3.1.0"_s);
        QCOMPARE(given[0].second.given, u"3.7.1"_s);
        QCOMPARE(given[0].second.fit, VersionFit::SameMajor);
        QVERIFY(given[1].second.package.isEmpty());
    }

    // Formulas, delimiters and macros as pages for MathJax 2 set them, whichever version is there.
    void mathOfTheOlderKind_isTypeset() {
        TempSite site;
        site.page(
            u"index"_s, "Home",
            "<script type='text/x-mathjax-config'>MathJax.Hub.Config({tex2jax: {inlineMath: [['$','$']]},"
            "TeX: {Macros: {half: '\\frac{1}{2}'}}});</script>"
            "<script src='https://cdnjs.cloudflare.com/ajax/libs/mathjax/2.7.5/MathJax.js"
            "?config=TeX-AMS_CHTML' async></script>"
            "<p id=a>$\\half x^2$</p><p id=b><script type='math/tex'>y_1</script></p>");
        OpenPage open(site.open());
        QVERIFY(open.show(u"/"_s));
        if (open.profile().cdn().bundle().isEmpty()) {
            return;
        }
        const QString typeset = u"document.querySelector('#%1 mjx-container, #%1 .mjx-chtml') !== null"_s;
        QTRY_VERIFY_WITH_TIMEOUT(open.value(typeset.arg(u"a"_s)).toBool(), 20000);
        QTRY_VERIFY(open.value(typeset.arg(u"b"_s)).toBool());
        QVERIFY(!open.text(u"document.querySelector('#a').innerText"_s).contains(u'$'));
    }

private:
    static QString style(const QString& selector, const QString& property) {
        return u"getComputedStyle(document.querySelector('%1')).%2"_s.arg(selector, property);
    }
};

int main(int argc, char** argv) {
    return runWebTest<OfflinePageTest>(argc, argv);
}
#include "OfflinePageTest.moc"
