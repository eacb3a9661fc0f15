// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Pages that Tailwind's script styles: hidden until they are styled, and without the script from the second
// time on.
#include "web/OpenPage.h"
#include "web/ScriptedStyle.h"

using namespace lectern::web;
using namespace Qt::StringLiterals;

namespace {

const QByteArray library = "<script src='https://cdn.tailwindcss.com'></script>";
const QByteArray settings =
    "<script>tailwind.config = {theme: {extend: {colors: {brand: '#010203'}}}}</script>";
const QByteArray box = "<p id=box class='bg-brand rounded-lg p-4'>Text</p>";

QByteArray document(const QByteArray& head, const QByteArray& body) {
    return "<!doctype html><html><head>" + head + "</head><body>" + body + "</body></html>";
}

} // namespace

class KeptStyleTest : public QObject {
    Q_OBJECT

private slots:
    void secondShowing_needsNoScript() {
        TempSite site;
        site.page(u"index"_s, "Home", document(library + settings, box));
        const auto collection = site.open();
        OpenPage open(collection);
        if (open.profile().cdn().bundle().isEmpty()) {
            QSKIP("the libraries have not been brought");
        }
        QVERIFY(open.show(u"/"_s));
        QCOMPARE(background(open, u"#box"_s), u"rgb(1, 2, 3)"_s);
        QVERIFY(hasTailwind(open));
        QVERIFY(waitUntilKept(open));

        QSignalSpy given(&open.profile().guard(), &RequestGuard::substituted);
        QVERIFY(open.show(u"/"_s));
        QCOMPARE(background(open, u"#box"_s), u"rgb(1, 2, 3)"_s);
        QCOMPARE(open.text(u"getComputedStyle(box).borderRadius"_s), u"8px"_s);
        QVERIFY(!hasTailwind(open));
        QCOMPARE(given.size(), 1); // the report knows of the library all the same
        QCOMPARE(open.value(u"document.querySelectorAll('head > style').length"_s).toInt(), 1);
    }

    void otherClassesOrSettings_areStyledAnew() {
        TempSite site;
        site.page(u"index"_s, "Home", document(library + settings, box));
        site.write(u"brand.js"_s, "tailwind.config = {theme: {extend: {colors: {brand: '#010203'}}}}");
        site.page(u"file"_s, "File", document(library + "<script src=/brand.js></script>", box));
        site.page(u"other"_s, "Other", document(library + settings, box + "<b class=ml-4>x</b>"));
        OpenPage open(site.open());
        if (open.profile().cdn().bundle().isEmpty()) {
            QSKIP("the libraries have not been brought");
        }
        const auto key = [&](const QByteArray& page, const QByteArray& script) {
            const auto found = findScriptedStyle(page.toStdString(), open.profile().cdn(),
                                                 [&](auto) { return script.toStdString(); }, {});
            return found ? found->key : QByteArray();
        };
        const QByteArray page = document(library + settings, box);
        QCOMPARE(key(page, {}), key(document(library + settings, "<p>Other words</p>" + box), {}));
        QVERIFY(key(page, {}) != key(document(library + settings, box + "<b class=ml-4>"), {}));
        QVERIFY(key(page, {}) != key(document(library, box), {}));
        const QByteArray byFile = document(library + "<script src=/brand.js></script>", box);
        QVERIFY(key(byFile, "tailwind.config = 1") != key(byFile, "tailwind.config = 2"));
        QCOMPARE(key(byFile, "let a = 1"), key(byFile, "let a = 2"));
        QVERIFY(key(document({}, box), {}).isEmpty());
        QVERIFY(key(document("<!-- " + library + " -->", box), {}).isEmpty());
        QVERIFY(key(document(library + "<style type='text/tailwindcss'>a{}</style>", box), {}) !=
                key(document(library, box), {}));
        QVERIFY(open.show(u"/file/"_s));
        QCOMPARE(background(open, u"#box"_s), u"rgb(1, 2, 3)"_s);
    }

    void classThatComesUpLater_bringsTheScriptAfterAll() {
        TempSite site;
        site.page(u"index"_s, "Home",
                  document(library + settings, box + "<button id=b onclick=\"box.className = "
                                                     "'bg-brand ml-8'\">x</button>"));
        OpenPage open(site.open());
        if (open.profile().cdn().bundle().isEmpty()) {
            QSKIP("the libraries have not been brought");
        }
        QVERIFY(open.show(u"/"_s) && waitUntilKept(open) && open.show(u"/"_s));
        QVERIFY(!hasTailwind(open));
        open.click(u"#b"_s);
        QTRY_COMPARE(open.text(u"getComputedStyle(box).marginLeft"_s), u"32px"_s);
        QCOMPARE(background(open, u"#box"_s), u"rgb(1, 2, 3)"_s);
        QTRY_COMPARE(open.value(u"document.querySelectorAll('head > style').length"_s).toInt(), 1);
    }

    void pageThatLeavesNoTrace_keepsNothing() {
        TempSite site;
        site.page(u"index"_s, "Home", document(library + settings, box));
        site.page(u"other"_s, "Other", document(library, box));
        const auto collection = site.open();
        OpenPage secret(collection);
        OpenPage open(collection);
        if (open.profile().cdn().bundle().isEmpty()) {
            QSKIP("the libraries have not been brought");
        }
        secret.page().leaveNoTrace();
        QVERIFY(secret.show(u"/"_s));
        QVERIFY(open.show(u"/other/"_s) && waitUntilKept(open));
        QVERIFY(!isKept(secret));
    }

    // Until it is styled, there is nothing to see; with the first thing on screen all is styled.
    void firstShowing_hasNoUnstyledFlash() {
        TempSite site;
        site.page(u"index"_s, "Home",
                  document("<script>window.seen = []; new PerformanceObserver(() => seen.push("
                           "getComputedStyle(document.querySelector('#box')).backgroundColor))"
                           ".observe({type: 'paint', buffered: true})</script>" +
                               library + settings,
                           box));
        OpenPage open(site.open());
        if (open.profile().cdn().bundle().isEmpty()) {
            QSKIP("the libraries have not been brought");
        }
        QVERIFY(open.show(u"/"_s));
        QTRY_VERIFY(open.value(u"seen.length"_s).toInt() > 0);
        QCOMPARE(open.text(u"seen[0]"_s), u"rgb(1, 2, 3)"_s);
        QCOMPARE(open.text(u"getComputedStyle(document.documentElement).visibility"_s), u"visible"_s);
    }

    void pageWhoseScriptFails_isShownAllTheSame() {
        TempSite site;
        site.page(
            u"index"_s, "Home",
            document("<script>Object.defineProperty(window, 'tailwind', {get() {throw 1}, set() {throw 2}})"
                     "</script>" +
                         library,
                     box));
        OpenPage open(site.open());
        if (open.profile().cdn().bundle().isEmpty()) {
            QSKIP("the libraries have not been brought");
        }
        open.view().load(addressOf(open.collection(), u"/"_s));
        QTRY_COMPARE(open.text(u"document.querySelector('#box') && getComputedStyle(box).visibility"_s),
                     u"visible"_s);
    }

    // Version 4 writes what Chromium 102 cannot read; it is put into older words.
    void versionFour_hasItsColors() {
        TempSite site;
        site.page(
            u"index"_s, "Home",
            document(
                "<script src='https://cdn.jsdelivr.net/npm/@tailwindcss/browser@4'></script>"
                "<style type='text/tailwindcss'>@theme {--color-brand: oklch(0.546 0.245 262.881)}</style>",
                "<p id=a class='bg-red-500 text-brand rounded-full p-4'>a</p>"
                "<p id=b class='bg-black/50 hover:underline'>b</p>"
                "<p id=c class='bg-linear-to-r from-blue-500 to-cyan-300'>c</p>"
                "<p id=d class='translate-x-4 rotate-45 scale-150 sm:w-64 max-sm:hidden'>d</p>"
                "<div class='space-y-4'><p id=e>e</p><p>f</p></div>"
                "<p id=f class='shadow-lg ring-2 ring-blue-500/30'>f</p>"));
        OpenPage open(site.open());
        if (open.profile().cdn().bundle().isEmpty()) {
            QSKIP("the libraries have not been brought");
        }
        open.view().resize(900, 600);
        for (const bool isKept : {false, true}) {
            QVERIFY(open.show(u"/"_s));
            QCOMPARE(background(open, u"#a"_s), u"rgb(251, 44, 54)"_s);
            QCOMPARE(open.text(u"getComputedStyle(a).color"_s), u"rgb(21, 93, 252)"_s);
            QCOMPARE(open.text(u"getComputedStyle(a).borderRadius"_s), u"9999px"_s);
            QCOMPARE(open.text(u"getComputedStyle(a).paddingTop"_s), u"16px"_s);
            QCOMPARE(background(open, u"#b"_s), u"rgba(0, 0, 0, 0.5)"_s);
            QCOMPARE(open.text(u"getComputedStyle(c).backgroundImage"_s),
                     u"linear-gradient(to right, rgb(43, 127, 255) 0%, rgb(83, 234, 253) 100%)"_s);
            QVERIFY(open.text(u"getComputedStyle(d).transform"_s).startsWith(u"matrix(1.06"_s));
            QCOMPARE(open.text(u"getComputedStyle(d).width"_s), u"256px"_s);
            QCOMPARE(open.text(u"getComputedStyle(d).display"_s), u"block"_s);
            QCOMPARE(open.text(u"getComputedStyle(e).marginBottom"_s), u"16px"_s);
            QVERIFY(open.text(u"getComputedStyle(f).boxShadow"_s).contains(u"rgba(43, 127, 255, 0.3)"_s));
            QCOMPARE(open.value(u"document.querySelector('style[data-lectern-kept]') !== null"_s).toBool(),
                     isKept);
            QVERIFY(isKept || waitUntilKept(open));
        }
    }

    void store_givesBackWhatItKept() {
        QTemporaryDir folder;
        const KeptStyles styles(folder.path());
        QVERIFY(!styles.find(u"a1"_s, "b2"));
        styles.keep(u"a1"_s, "b2", {u"p{}"_s, u"x y"_s});
        QCOMPARE(styles.find(u"a1"_s, "b2")->css, u"p{}"_s);
        QCOMPARE(styles.find(u"a1"_s, "b2")->classes, u"x y"_s);
        QVERIFY(!styles.find(u"a2"_s, "b2"));
        styles.keep(u"../out"_s, "b2", {u"p{}"_s, {}});
        styles.keep(u"a1"_s, "../../out", {u"p{}"_s, {}});
        QCOMPARE(QDir(folder.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot), QStringList{u"a1"_s});
        QFile broken(folder.filePath(u"a1/c3.json"_s));
        QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("{\"css\": 1") > 0);
        broken.close();
        QVERIFY(!styles.find(u"a1"_s, "c3"));
    }

    void sheet_cannotLeaveItsElement() {
        const OfflineCdn cdn(WebBundle::open(WebBundle::defaultFolder()), CdnTable::builtIn());
        const std::string page = document(library, box).toStdString();
        const auto found = findScriptedStyle(page, cdn, [](auto) { return std::string(); }, {});
        if (!found) {
            QSKIP("the libraries have not been brought");
        }
        const std::string styled = withKeptStyle(page, *found, {u"</style><script>"_s, u"a\"><b>"_s});
        QVERIFY(styled.find("</style><script>") == std::string::npos);
        QVERIFY(styled.find("\"><b>") == std::string::npos);
        QVERIFY(styled.find("</style></head>") != std::string::npos);
    }

private:
    static QString background(OpenPage& open, const QString& selector) {
        return open.text(u"getComputedStyle(document.querySelector('%1')).backgroundColor"_s.arg(selector));
    }
    static bool hasTailwind(OpenPage& open) {
        return open.text(u"typeof tailwind.resolveConfig({}).theme"_s) == u"object"_s;
    }
    static bool isKept(OpenPage& open) {
        const QString key =
            open.text(u"document.querySelector('script[data-lectern-style]').dataset.lecternStyle"_s);
        return open.profile().keptStyles()->find(open.collection().id, key.toLatin1()).has_value();
    }
    static bool waitUntilKept(OpenPage& open) {
        return QTest::qWaitFor([&] { return isKept(open); }, 10000);
    }
};

int main(int argc, char** argv) {
    return runWebTest<KeptStyleTest>(argc, argv);
}
#include "KeptStyleTest.moc"
