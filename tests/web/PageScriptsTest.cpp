// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What Lectern adds to pages: fetch() of their own files, and boxes for what only the network has.
#include "web/CssLinks.h"
#include "web/OpenPage.h"

using namespace lectern::web;
using namespace Qt::StringLiterals;

namespace {

const QByteArray fetchOwn =
    "<script>window.got='';const note=x=>{got+=x+' '};"
    "fetch('/data.json?q=1').then(r=>{note(r.status);note(r.ok);return r.json()}).then(j=>note(j.a))"
    ".then(()=>fetch(new Request('data.json'))).then(r=>r.text()).then(t=>note(t.length))"
    ".then(()=>fetch('/none.json')).then(r=>note(r.status),e=>note('refused')).then(()=>note('end'))"
    "</script><p>x";

} // namespace

class PageScriptsTest : public QObject {
    Q_OBJECT

private slots:
    void fetch_readsTheSitesOwnFiles() {
        TempSite site;
        site.write(u"data.json"_s, "{\"a\": 7}").page(u"index"_s, "Home", fetchOwn);
        OpenPage open(site.open());
        QVERIFY(open.show(u"/"_s));
        QTRY_VERIFY(open.text(u"window.got"_s).contains(u"end"_s));
        QCOMPARE(open.text(u"window.got"_s), u"200 true 7 8 404 end "_s);
    }

    void fetch_reachesNoOtherSite() {
        TempSite other;
        other.write(u"secret.json"_s, "secret");
        const auto otherSite = other.open();
        TempSite site;
        site.page(u"index"_s, "Home",
                  "<script>fetch('lectern://" + otherSite->id.toLatin1() +
                      "/secret.json').then(r=>r.text()).then(t=>{window.got='read '+t},"
                      "()=>{window.got='refused'})</script><p>x");
        OpenPage open(site.open());
        open.profile().sites().add(otherSite);
        QVERIFY(open.show(u"/"_s));
        QTRY_COMPARE(open.text(u"window.got"_s), u"refused"_s);
    }

    void pictureFromTheNetwork_leavesABoxWithItsHost() {
        TempSite site;
        site.page(u"index"_s, "Home",
                  "<img id=a src=https://img.example.org/badge.svg><img id=b src=//pics.example.net/b.png "
                  "width=200 height=50><img id=c src=/none.png>"
                  "<img id=d src=https://img.example.org/d.png onerror=\"this.style.display='none'\">");
        OpenPage open(site.open());
        QVERIFY(open.show(u"/"_s));
        QTRY_COMPARE(open.text(u"a.dataset.lecternElsewhere"_s), u"img.example.org"_s);
        QTRY_VERIFY(open.value(u"a.naturalWidth"_s).toInt() > 60);
        QTRY_COMPARE(open.text(u"b.dataset.lecternElsewhere"_s), u"pics.example.net"_s);
        QTRY_COMPARE(open.text(u"[b.offsetWidth, b.offsetHeight].join()"_s), u"200,50"_s);
        QVERIFY(!open.value(u"'lecternElsewhere' in c.dataset"_s).toBool()); // the site's own fault
        QCOMPARE(open.text(u"d.style.display"_s), u"none"_s);                // its own way stays
    }

    void ownPictureThatReplacesABrokenOne_stays() {
        TempSite site;
        site.write(u"own.svg"_s,
                   "<svg xmlns='http://www.w3.org/2000/svg' width='30' height='30'><path d='M0 0h9'/></svg>");
        site.page(u"index"_s, "Home",
                  "<img id=a src=https://img.example.org/a.png onerror=\"this.src='/own.svg'\">");
        OpenPage open(site.open());
        QVERIFY(open.show(u"/"_s));
        QTRY_COMPARE(open.value(u"a.naturalWidth"_s).toInt(), 30);
    }

    void frameFromTheNetwork_leavesABoxWithItsHost() {
        TempSite site;
        site.page(u"frame"_s, "Frame", "<p>own");
        site.page(u"index"_s, "Home",
                  "<iframe id=a src=https://video.example.org/embed></iframe><iframe id=b src=/frame/>");
        OpenPage open(site.open());
        QVERIFY(open.show(u"/"_s));
        QTRY_COMPARE(open.text(u"a.contentDocument?.body?.innerText ?? ''"_s), u"video.example.org"_s);
        QTRY_COMPARE(open.text(u"b.contentDocument?.body?.innerText ?? ''"_s), u"own"_s);
    }

    void addressWithoutScheme_inAStyleSheetGetsOne_data() {
        QTest::addColumn<QByteArray>("css");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char* name, const char* css, const char* expected) {
            QTest::newRow(name) << QByteArray(css) << QByteArray(expected);
        };
        row("bare", "a{b:url(//c.org/d)}", "a{b:url(https://c.org/d)}");
        row("in quotes", "a{b:URL( '//c.org/d' )}", "a{b:URL( 'https://c.org/d' )}");
        row("import", "@import \"//c.org/d.css\";", "@import \"https://c.org/d.css\";");
        row("import of url()", "@import url(//c.org/d.css);", "@import url(https://c.org/d.css);");
        row("own", "a{b:url(/img/c.png)}", "a{b:url(/img/c.png)}");
        row("comment", "/* url(//c.org) */ a{}", "/* url(//c.org) */ a{}");
        row("unclosed", "a{b:url(", "a{b:url(");
    }

    void addressWithoutScheme_inAStyleSheetGetsOne() {
        QFETCH(QByteArray, css);
        QFETCH(QByteArray, expected);
        QCOMPARE(QByteArray::fromStdString(withSchemesInCss(css.toStdString())), expected);
    }

    void importWithoutScheme_isGivenFromTheBundle() {
        TempSite site;
        site.write(u"site.css"_s, "@import '//cdn.jsdelivr.net/npm/bootstrap@5/dist/css/bootstrap.min.css';");
        site.page(u"index"_s, "Home",
                  "<link rel=stylesheet href=/site.css><button class='btn btn-primary'>x</button>");
        OpenPage open(site.open());
        QVERIFY(open.show(u"/"_s));
        if (open.profile().cdn().bundle().isEmpty()) {
            QVERIFY(open.profile().guard().refusedCount() > 0);
            return;
        }
        QTRY_COMPARE(open.text(u"getComputedStyle(document.querySelector('.btn')).backgroundColor"_s),
                     u"rgb(13, 110, 253)"_s);
    }
};

int main(int argc, char** argv) {
    return runWebTest<PageScriptsTest>(argc, argv);
}
#include "PageScriptsTest.moc"
