// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A page of a folder that nobody has trusted: its own scripts sleep, the libraries that it loads work.
#include "web/OpenPage.h"

using namespace lectern::web;
using namespace Qt::StringLiterals;

namespace {

const QByteArray quiet = "<p id=quiet>quiet</p>";
const QByteArray set = "document.querySelector('#quiet').textContent='ran'";

// Nothing to test where the build has no libraries.
#define NEEDS_BUNDLE(open)                                                                                   \
    if ((open).profile().cdn().bundle().isEmpty())                                                           \
    QSKIP("no libraries in this build")

} // namespace

class RestrictedPageTest : public QObject {
    Q_OBJECT

private slots:
    void ownScript_doesNotRun_data() {
        QTest::addColumn<QByteArray>("html");
        const auto row = [](const char* name, QByteArray html) {
            QTest::newRow(name) << html.replace("SET", set).replace("QUIET", quiet);
        };
        row("inline", "QUIET<script>SET</script>");
        row("module", "QUIET<script type=module>SET</script>");
        row("file", "QUIET<script src=/own.js></script>");
        row("file by the site's web address", "QUIET<script src=https://guide.example.org/own.js></script>");
        row("module file", "QUIET<script type=module src=/own.js></script>");
        row("import of a file", "QUIET<script type=module>import '/own.js'</script>");
        row("handler", "QUIET<img src=/none.png onerror=\"SET\">");
        row("handler of the body", "<body onload=\"SET\">QUIET");
        row("handler in vector graphics", "QUIET<svg onload=\"SET\"></svg>");
        row("script address", "QUIET<iframe src=\"javascript:parent.SET\"></iframe>");
        row("data address", "QUIET<script src=\"data:text/javascript,SET\"></script>");
        row("frame by its contents", "QUIET<iframe srcdoc=\"<script>parent.SET</script>\"></iframe>");
        row("frame of a page", "QUIET<iframe src=/framed/></iframe>");
        row("frame of vector graphics", "QUIET<iframe src=/own.svg></iframe>");
        row("frame of XHTML", "QUIET<iframe src=/own.xhtml></iframe>");
        row("frame of XML", "QUIET<iframe src=/own.xml></iframe>");
        row("frame of a text", "QUIET<iframe src=/own.txt></iframe>");
        row("frame of bytes", "QUIET<iframe src=/own></iframe>");
        row("object", "QUIET<object data=/own.svg></object><embed src=/own.svg>");
        row("nonce", "QUIET<script nonce=a>SET</script>");
        row("policy of its own", "<meta http-equiv=Content-Security-Policy content=\"script-src "
                                 "'unsafe-inline'\">QUIET<script>SET</script>");
        row("before the head", "<script>addEventListener('load',()=>{SET})</script><html><head>QUIET");
        row("open tag before a start-up line",
            "QUIET<script src=/own.js <script>mermaid.initialize({a:1})</script>");
        row("start-up line with code", "QUIET<script>mermaid.initialize({a:SET})</script>");
        row("data block", "QUIET<script type=text/babel>SET</script>");
        row("eval by a library",
            "<script src=https://cdn.jsdelivr.net/npm/alpinejs@3/dist/cdn.min.js></script>"
            "QUIET<div x-data x-init=\"SET\"></div>");
        row("call from a diagram",
            "QUIET<script src=https://cdn.jsdelivr.net/npm/mermaid@10/dist/mermaid.min.js></script>"
            "<script>mermaid.initialize({securityLevel:'loose'})</script>"
            "<pre class=mermaid>graph TD\nA-->B\nclick A href \"javascript:SET\"\nclick B call "
            "eval(\"SET\")</pre>");
    }

    void ownScript_doesNotRun() {
        QFETCH(QByteArray, html);
        TempSite site;
        site.write(u"_config.yml"_s, "url: https://guide.example.org\n");
        site.write(u"own.js"_s, set).write(u"own.txt"_s, "<script>parent." + set + "</script>");
        site.write(u"own"_s, "<!DOCTYPE html><script>parent." + set + "</script>");
        const QByteArray script = "<script xmlns='http://www.w3.org/1999/xhtml'>parent." + set + "</script>";
        site.write(u"own.svg"_s, "<svg xmlns='http://www.w3.org/2000/svg'>" + script + "</svg>");
        site.write(u"own.xhtml"_s, "<html xmlns='http://www.w3.org/1999/xhtml'>" + script + "</html>");
        site.write(u"own.xml"_s, "<a>" + script + "</a>");
        site.page(u"framed"_s, "Framed", "<script>parent." + set + "</script>");
        site.page(u"index"_s, "Home", html);
        OpenPage open(site.open(), OwnScripts::Restricted);
        QVERIFY(open.show(u"/"_s));
        QCOMPARE(open.text(u"document.querySelector('#quiet').textContent"_s), u"quiet"_s);
        // The same page runs what it has once its folder is trusted, so the rows try something.
        if (qstrcmp(QTest::currentDataTag(), "inline") == 0) {
            OpenPage trusted(site.open());
            QVERIFY(trusted.show(u"/"_s));
            QCOMPARE(trusted.text(u"document.querySelector('#quiet').textContent"_s), u"ran"_s);
        }
    }

    void document_runsNoScriptThatIsNotAPages_data() {
        QTest::addColumn<QString>("file");
        QTest::newRow("vector graphics") << u"/own.svg"_s;
        QTest::newRow("XHTML") << u"/own.xhtml"_s;
        QTest::newRow("XML") << u"/own.xml"_s;
        QTest::newRow("text") << u"/own.txt"_s;
    }

    void document_runsNoScriptThatIsNotAPages() {
        QFETCH(QString, file);
        const QByteArray script =
            "<script xmlns='http://www.w3.org/1999/xhtml'>document.title='ran'</script>";
        TempSite site;
        site.write(u"own.svg"_s, "<svg xmlns='http://www.w3.org/2000/svg'>" + script + "</svg>");
        site.write(u"own.xhtml"_s, "<html xmlns='http://www.w3.org/1999/xhtml'>" + script + "</html>");
        site.write(u"own.xml"_s, "<a>" + script + "</a>").write(u"own.txt"_s, script);
        site.page(u"index"_s, "Home", quiet);
        OpenPage open(site.open(), OwnScripts::Restricted);
        QVERIFY(open.show(file));
        QVERIFY(open.text(u"document.title"_s) != u"ran"_s);
    }

    void ownScripts_areCounted_data() {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<int>("scripts");
        const auto row = [](const char* name, const char* html, int scripts) {
            QTest::newRow(name) << QByteArray(html) << scripts;
        };
        row("none", "<p>x</p>", 0);
        row("inline", "<script>f()</script><script src=/own.js></script><p onclick=f()>x</p>", 3);
        row("data", "<script type=application/ld+json>{}</script>", 0);
        row("in a comment", "<!-- <script>f()</script> --><textarea><script>f()</script></textarea>", 0);
        row("libraries", "<script src=https://code.jquery.com/jquery-3.7.1.min.js></script>", 0);
        row("start-up lines", "<script>tailwind.config = {}</script><script>hljs.highlightAll()</script>", 0);
        row("idle links", "<a href='javascript:void(0)'>x</a><a href=# onclick='return false'>x</a>", 0);
        row("script link", "<a href=' JavaScript:f()'>x</a>", 1);
        row("style loader", "<link rel=stylesheet href=/a.css media=print onload=\"this.media='all'\">", 0);
    }

    void ownScripts_areCounted() {
        QFETCH(QByteArray, html);
        QFETCH(int, scripts);
        TempSite site;
        site.write(u"a.css"_s, "p{}").page(u"index"_s, "Home", html + "<p>x</p>");
        OpenPage open(site.open(), OwnScripts::Restricted);
        QVERIFY(open.show(u"/"_s));
        QCOMPARE(open.profile().reports().of(open.view().url()).ownScripts, scripts);
    }

    void styleSheetSwitchedOnByAHandler_isOn() {
        TempSite site;
        site.write(u"a.css"_s, "p{color:rgb(1,2,3)}").write(u"b.css"_s, "p{top:7px}");
        site.page(
            u"index"_s, "Home",
            "<link rel=stylesheet href=/a.css media=print onload=\"this.media='all'\">"
            "<link rel=preload as=style href=/b.css onload=\"this.onload=null;this.rel='stylesheet'\"><p>x");
        OpenPage open(site.open(), OwnScripts::Restricted);
        QVERIFY(open.show(u"/"_s));
        const QString style = u"(s => s.color + s.top)(getComputedStyle(document.querySelector('p')))"_s;
        QTRY_COMPARE(open.text(style), u"rgb(1, 2, 3)7px"_s);
    }

    void library_worksAsPublished_data() {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QString>("question");
        QTest::addColumn<QString>("answer");
        const auto row = [](const char* name, const char* html, const QString& question,
                            const QString& answer) {
            QTest::newRow(name) << QByteArray(html) << question << answer;
        };
        row("Tailwind with its configuration",
            "<script src=https://cdn.tailwindcss.com></script><script>tailwind.config = "
            "{theme: {extend: {colors: {brand: '#010203'}}}, plugins: [require('x')]}</script>"
            "<p class='text-brand'>x</p>",
            u"getComputedStyle(document.querySelector('p')).color"_s, u"rgb(1, 2, 3)"_s);
        row("Mermaid as a module",
            "<script type=module>import mermaid from "
            "'https://cdn.jsdelivr.net/npm/mermaid@10/dist/mermaid.esm.min.mjs';"
            "mermaid.initialize({startOnLoad: true, theme: 'dark'});</script><pre class=mermaid>graph "
            "TD\nA-->B</pre>",
            u"String(document.querySelectorAll('.mermaid svg').length)"_s, u"1"_s);
        row("Mermaid that a lost script would start",
            "<script src=https://cdn.jsdelivr.net/npm/mermaid@10/dist/mermaid.min.js></script>"
            "<script src=/own.js></script><pre><code class=language-mermaid>graph TD\nA-->B</code></pre>",
            u"String(document.querySelectorAll('code svg').length)"_s, u"1"_s);
        row("Prism",
            "<script src=https://cdnjs.cloudflare.com/ajax/libs/prism/1.29.0/prism.min.js></script>"
            "<pre><code class=language-css>a { b: c }</code></pre>",
            u"String(document.querySelectorAll('.token').length > 0)"_s, u"true"_s);
        row("highlight.js",
            "<script "
            "src=https://cdnjs.cloudflare.com/ajax/libs/highlight.js/11.9.0/highlight.min.js></script>"
            "<pre><code class=language-css>a { b: c }</code></pre><script>own(); "
            "hljs.highlightAll();</script>",
            u"String(document.querySelectorAll('.hljs').length)"_s, u"1"_s);
        row("KaTeX by a handler",
            "<script defer src=https://cdn.jsdelivr.net/npm/katex@0.16.9/dist/katex.min.js></script>"
            "<script defer src=https://cdn.jsdelivr.net/npm/katex@0.16.9/dist/contrib/auto-render.min.js "
            "onload=\"renderMathInElement(document.body, {delimiters: [{left: '%', right: '%', display: "
            "false}]});\">"
            "</script><p>%x^2%</p>",
            u"String(document.querySelectorAll('.katex').length)"_s, u"1"_s);
        row("MathJax with its configuration",
            "<script>MathJax = {tex: {inlineMath: [['$', '$']]}};</script>"
            "<script src=https://cdn.jsdelivr.net/npm/mathjax@3/es5/tex-mml-chtml.js></script><p>$x^2$</p>",
            u"String(document.querySelectorAll('mjx-container').length)"_s, u"1"_s);
    }

    void library_worksAsPublished() {
        QFETCH(QByteArray, html);
        QFETCH(QString, question);
        QFETCH(QString, answer);
        TempSite site;
        site.write(u"own.js"_s, "own()").page(u"index"_s, "Home", "<!DOCTYPE html>" + html);
        OpenPage open(site.open(), OwnScripts::Restricted);
        NEEDS_BUNDLE(open);
        QVERIFY(open.show(u"/"_s));
        QTRY_COMPARE_WITH_TIMEOUT(open.text(question), answer, 20000);
    }

    // A guide that lives by its CDN looks the same, whether its two lines for the menu run or not.
    void guide_looksAsPublished() {
        const auto guide = lectern::site::Site::open(LECTERN_TESTS_DIR "/sites/guide");
        QVERIFY(guide.ok());
        const auto shape = [&](OwnScripts scripts) {
            OpenPage open(lectern::reader::makeCollection(*guide), scripts);
            if (!open.show(u"/guide/faq/"_s))
                return QString();
            QTest::qWait(1000); // the diagrams come behind the frames that count as drawn
            return open.text(u"JSON.stringify([...document.body.querySelectorAll('*')].filter("
                             "e => !e.closest('svg')).map(e => { const r = e.getBoundingClientRect();"
                             " const s = getComputedStyle(e); return [e.tagName, r.x, r.y, r.width, r.height,"
                             " s.color, s.backgroundColor, s.fontFamily]; }))"_s);
        };
        const QString trusted = shape(OwnScripts::Run);
        QVERIFY(trusted.size() > 10000);
        QCOMPARE(shape(OwnScripts::Restricted), trusted);
    }

    void report_tellsWhatWasGivenAndWhatStayedOut() {
        TempSite site;
        site.page(u"index"_s, "Home",
                  "<script src=https://code.jquery.com/jquery-3.6.0.min.js></script>"
                  "<img src=https://img.example.org/a.png><img src=https://img.example.org/a.png><p>x");
        site.page(u"other"_s, "Other", "<p>x");
        OpenPage open(site.open(), OwnScripts::Restricted);
        QVERIFY(open.show(u"/"_s));
        const PageReport report = open.profile().reports().of(open.view().url());
        QCOMPARE(report.refused.size(), open.profile().cdn().bundle().isEmpty() ? 2 : 1);
        QCOMPARE(report.refused.last().address.host(), u"img.example.org"_s);
        QCOMPARE(report.refused.last().kind, RequestKind::Picture);
        if (!open.profile().cdn().bundle().isEmpty()) {
            QCOMPARE(report.given.size(), 1);
            QCOMPARE(report.given[0].match.asked, u"3.6.0"_s);
            QCOMPARE(report.given[0].match.given, u"3.7.1"_s);
        }
        QVERIFY(open.show(u"/other/"_s));
        QVERIFY(open.profile().reports().of(open.view().url()).given.isEmpty());
        QVERIFY(open.show(u"/"_s)); // anew, not twice
        QCOMPARE(open.profile().reports().of(open.view().url()).refused.size(), report.refused.size());
    }
};

int main(int argc, char** argv) {
    return runWebTest<RestrictedPageTest>(argc, argv);
}
#include "RestrictedPageTest.moc"
