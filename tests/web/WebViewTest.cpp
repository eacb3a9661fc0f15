// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A page on screen: what it shows, and how a person moves in it.
#include "web/Banner.h"
#include "web/ContentPolicy.h"
#include "web/MarkupSamples.h"
#include "web/OpenPage.h"

#include <QImage>

#include <memory>

using namespace lectern::web;
using namespace Qt::StringLiterals;

class WebViewTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        TempSite site;
        m_parser = std::make_unique<OpenPage>(site.page(u"index"_s, "Home", "<p>x").open());
        QVERIFY(m_parser->show(u"/"_s));
    }

    void cleanupTestCase() { m_parser.reset(); }

    void page_isShownWithItsStyleAndScript() {
        TempSite site;
        site.write(u"style.css"_s, "p { color: rgb(1, 2, 3) }");
        site.write(u"app.js"_s, "document.title += ' and script'");
        site.page(u"index"_s, "Home",
                  "<html><head><title>Page</title><link rel=stylesheet href=/style.css></head>"
                  "<body><p>caf\xC3\xA9</p><script src=app.js></script></body></html>");
        OpenPage open(site.open());
        QSignalSpy shown(&open.view(), &WebView::pageShown);
        QVERIFY(open.show(u"/"_s));
        QCOMPARE(open.text(u"document.querySelector('p').textContent"_s), u"caf\u00e9"_s);
        QCOMPARE(open.text(u"getComputedStyle(document.querySelector('p')).color"_s), u"rgb(1, 2, 3)"_s);
        QCOMPARE(open.view().title(), u"Page and script"_s);
        QCOMPARE(shown.last()[0].toUrl(), addressOf(open.collection(), u"/"_s));
        QCOMPARE(open.profile().guard().refusedCount(), 0);
    }

    void settled_meansOnScreen() {
        TempSite site;
        site.page(u"index"_s, "Home", "<body style='background:#123456'>x");
        OpenPage open(site.open());
        QSignalSpy painted(&open.view(), &WebView::painted);
        QVERIFY(open.show(u"/"_s));
        QCOMPARE(painted.count(), 1);
        const QImage picture = open.view().grab().toImage();
        QCOMPARE(picture.pixelColor(300, 300).name(), u"#123456"_s);
    }

    void emptyPage_settlesToo() {
        TempSite site;
        site.page(u"index"_s, "Home", "");
        OpenPage open(site.open());
        QVERIFY(open.show(u"/"_s));
    }

    void banner_isOnScreenWithoutScripts() {
        TempSite site;
        site.page(u"bad"_s, "Bad", "<style>div { display: none }</style><p>before</p>{% colour %}");
        OpenPage open(site.open());
        QVERIFY(open.show(u"/bad/"_s));
        const QString banner = u"document.getElementById('lectern-notice')"_s;
        QVERIFY(open.text(banner + u".innerText"_s).contains(u"bad.html:"_s));
        QVERIFY(open.value(banner + u".offsetHeight"_s).toInt() > 20);
        QCOMPARE(open.text(u"document.body.firstElementChild.id"_s), u"lectern-notice"_s);
    }

    void unknownPage_leadsBackIn() {
        TempSite site;
        site.page(u"index"_s, "Home", "<p>x");
        site.page(u"guide/faq"_s, "Frequent questions", "<h1>here</h1>");
        OpenPage open(site.open());
        QVERIFY(open.show(u"/guide/fag/"_s));
        QSignalSpy settled(&open.view(), &WebView::settled);
        open.click(u"a"_s);
        QVERIFY(settled.wait(20000));
        QCOMPARE(open.text(u"document.querySelector('h1').textContent"_s), u"here"_s);
    }

    void link_goesToAPageOfTheSite() {
        TempSite site;
        site.page(u"index"_s, "Home", "<a href=guide/faq>go</a>");
        site.page(u"guide/faq"_s, "Faq", "<p id=there>x");
        OpenPage open(site.open());
        QVERIFY(open.show(u"/"_s));
        QSignalSpy settled(&open.view(), &WebView::settled);
        open.click(u"a"_s);
        QVERIFY(settled.wait(20000));
        QCOMPARE(open.view().url(), addressOf(open.collection(), u"/guide/faq/"_s));
        QCOMPARE(open.value(u"!!document.getElementById('there')"_s).toBool(), true);
    }

    void linkToTheSitesOwnWebAddress_staysInside() {
        TempSite site;
        site.write(u"_config.yml"_s, "url: https://docs.example\nbaseurl: /v2\n");
        site.write(u"style.css"_s, "p { color: rgb(1, 2, 3) }");
        site.page(u"index"_s, "Home",
                  "<link rel=stylesheet href=https://docs.example/v2/style.css>"
                  "<p>x</p><a href=https://docs.example/v2/guide/faq/?q=1#end>go</a>");
        site.page(u"guide/faq"_s, "Faq", "<p id=end>x");
        OpenPage open(site.open());
        QVERIFY(open.show(u"/"_s));
        QCOMPARE(open.text(u"getComputedStyle(document.querySelector('p')).color"_s), u"rgb(1, 2, 3)"_s);
        QSignalSpy settled(&open.view(), &WebView::settled);
        open.click(u"a"_s);
        QVERIFY(settled.wait(20000));
        QCOMPARE(open.view().url().toString(),
                 u"lectern://%1/v2/guide/faq/?q=1#end"_s.arg(open.collection().id));
        QCOMPARE(open.profile().guard().refusedCount(), 0);
    }

    void place_isScrolledTo() {
        TempSite site;
        site.page(u"long"_s, "Long", "<p style='height:3000px'>x<h2 id=end>end");
        OpenPage open(site.open());
        QVERIFY(open.show(u"/long/#end"_s));
        QTRY_VERIFY(open.value(u"scrollY"_s).toDouble() > 1000);
    }

    void find_countsAndGoesRound() {
        TempSite site;
        site.page(u"index"_s, "Home", "<p>one two one three one");
        OpenPage open(site.open());
        QVERIFY(open.show(u"/"_s));
        QSignalSpy counted(&open.view(), &WebView::findCounted);
        open.view().find(u"one"_s);
        QTRY_VERIFY(!counted.isEmpty() && counted.last() == QVariantList({1, 3}));
        open.view().find(u"one"_s, FindDirection::Backward);
        QTRY_COMPARE(counted.last(), QVariantList({3, 3}));
        open.view().find(u"four"_s);
        QTRY_COMPARE(counted.last(), QVariantList({0, 0}));
    }

    void zoom_staysWithinBounds() {
        TempSite site;
        site.page(u"index"_s, "Home", "<p>x");
        OpenPage open(site.open());
        for (int i = 0; i < 100; ++i) {
            open.view().zoomIn();
        }
        QCOMPARE(open.view().zoomFactor(), WebView::mostZoom);
        open.view().resetZoom();
        open.view().zoomIn();
        open.view().zoomOut();
        QCOMPARE(open.view().zoomFactor(), 1.0);
    }

    void policy_isTheFirstThingInTheHead_data() {
        QTest::addColumn<QByteArray>("html");
        for (const MarkupSample& sample : markupSamples()) {
            QTest::newRow(sample.name) << QByteArray::fromStdString(sample.html());
        }
    }

    // The engine's own parser is asked, since it is the one that must take the policy.
    void policy_isTheFirstThingInTheHead() {
        QFETCH(QByteArray, html);
        OpenPage& open = *m_parser;
        const auto parse = [](const std::string& page, const QString& result) {
            const QByteArray text = QByteArray::fromStdString(page).toBase64();
            return u"(() => { const d = new DOMParser().parseFromString(new TextDecoder().decode("
                   "Uint8Array.from(atob('%1'), c => c.charCodeAt(0))), 'text/html'); return %2; })()"_s.arg(
                       QString::fromLatin1(text), result);
        };
        const std::string page = html.toStdString();
        QCOMPARE(open.text(parse(withPolicy(page, contentPolicy()), u"d.head.firstElementChild.httpEquiv"_s)),
                 u"Content-Security-Policy"_s);
        if (!html.contains("<frameset")) {
            QCOMPARE(
                open.text(parse(Banner::above(page, "<b id=mark></b>"), u"d.body.firstElementChild.id"_s)),
                u"mark"_s);
        }
    }

private:
    std::unique_ptr<OpenPage> m_parser; // any page will do to reach the engine's parser
};

int main(int argc, char** argv) {
    return runWebTest<WebViewTest>(argc, argv);
}
#include "WebViewTest.moc"
