// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The lines that start libraries, taken out of a page's script without running it.
#include "web/StartUp.h"

#include <QRegularExpression>
#include <QTest>

using namespace lectern::web;

class StartUpTest : public QObject {
    Q_OBJECT

private slots:
    void knownLine_isWrittenAnew_data() {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<QByteArray>("expected"); // ` for a quotation mark, and without line breaks
        const auto row = [](const char* name, const char* script, const char* expected) {
            QTest::newRow(name) << QByteArray(script) << QByteArray(expected).replace('`', '"');
        };
        row("Tailwind",
            "tailwind.config = { darkMode: 'class', theme: {extend: {colors: {a: \"#fff\",},},}, }",
            "if (window.tailwind) window.tailwind.config = "
            "{`darkMode`:`class`,`theme`:{`extend`:{`colors`:{`a`:`#fff`}}}};");
        row("Tailwind with code",
            "tailwind.config = {plugins: [require('x'), 'y'], content: f(), theme: {a: ({t}) => t('b'), c: "
            "1},"
            " ...rest, m() { return 1 }, [k]: 2}",
            "if (window.tailwind) window.tailwind.config = {`plugins`:[`y`],`theme`:{`c`:1}};");
        row("MathJax",
            "window.MathJax = {tex: {inlineMath: [['$', '$'], ['\\\\(', '\\\\)']]}, "
            "startup: {ready: () => { MathJax.startup.defaultReady(); }}};",
            "window.MathJax = {\"tex\":{\"inlineMath\":[[\"$\",\"$\"],[\"\\\\(\",\"\\\\)\"]]},"
            "\"startup\":{}};");
        row("numbers and words", "AOS.init({a: -1.5, b: 0x1f, c: true, d: null, e: !0});",
            "if (window.AOS) AOS.init({`a`:-1.5,`b`:0x1f,`c`:true,`d`:null,`e`:true});");
        row("named value", "const config = {theme: 'dark'};\nmermaid.initialize(config)",
            "if (window.mermaid) mermaid.initialize({`theme`:`dark`});");
        row("KaTeX", "renderMathInElement(document.body, {throwOnError: false});",
            "if (window.renderMathInElement) renderMathInElement(document.body, {`throwOnError`:false});");
        row("class of the root", "document.documentElement.classList.add('dark')",
            "if (window.document) document.documentElement.classList.add(`dark`);");
        row("end of a script in a text", "AOS.init({a: '</scr' }); hljs.configure({b: '<!--</script>'})",
            "if (window.AOS) AOS.init({`a`:`\\u003c/scr`});if (window.hljs) "
            "hljs.configure({`b`:`\\u003c!--\\u003c/script\\u003e`});");
    }

    void knownLine_isWrittenAnew() {
        QFETCH(QByteArray, script);
        QFETCH(QByteArray, expected);
        const StartUp start = startUpOf(script.toStdString(), ScriptKind::Classic);
        QByteArray written = QByteArray::fromStdString(start.script);
        QCOMPARE(written.replace("\n", ""), expected);
        QVERIFY(start.isWhole);
    }

    void moduleByWebAddress_isImported() {
        const StartUp start = startUpOf(
            "import mermaid from 'https://cdn.jsdelivr.net/npm/mermaid@10/dist/mermaid.esm.min.mjs';\n"
            "mermaid.initialize({ startOnLoad: true, theme: 'dark' });",
            ScriptKind::Module);
        QVERIFY(start.isWhole);
        QVERIFY(start.script.starts_with(
            "import mermaid from \"https://cdn.jsdelivr.net/npm/mermaid@10/dist/mermaid.esm.min.mjs\";\n"));
        QVERIFY(start.script.ends_with(
            "if (window.mermaid) mermaid.initialize({\"startOnLoad\":true,\"theme\":\"dark\"});\n"));
    }

    void callThatWaitsForTheDocument_waits() {
        const StartUp start =
            startUpOf("document.addEventListener('DOMContentLoaded', function () { hljs.highlightAll(); });",
                      ScriptKind::Classic);
        QVERIFY(start.isWhole);
        QVERIFY(start.script.find("addEventListener('DOMContentLoaded'") != std::string::npos);
    }

    void countingVisitors_isNothingToMiss() {
        const StartUp start = startUpOf("window.dataLayer = window.dataLayer || [];\n"
                                        "function gtag(){dataLayer.push(arguments);}\n"
                                        "gtag('js', new Date());\ngtag('config', 'G-1234');",
                                        ScriptKind::Classic);
        QVERIFY(start.isWhole);
        QVERIFY(start.script.empty());
    }

    void pagesOwnCode_isNeverTaken_data() {
        QTest::addColumn<QByteArray>("script");
        const auto row = [](const char* script) { QTest::newRow(script) << QByteArray(script); };
        row("steal()");
        row("mermaid.initialize(steal())");
        row("mermaid.initialize({a: 1}.constructor.constructor('steal()')())");
        row("AOS.init({a: 1} + steal())");
        row("tailwind.config = {a: 1}, steal()");
        row("x.mermaid.initialize({a: steal()})");
        row("AOS.init({'a': `${steal()}`})");
        row("AOS.init({__proto__: 'steal', [steal]: 1, get a() { steal() }})");
        row("import steal from './steal.js'");
        row("import 'steal:x'");
        row("document.documentElement.classList.add(steal)");
        row("AOS.init({a: 1e999steal})");
        row("const a = steal; AOS.init(a)");
        row("AOS.init(/*'*/steal/*'*/)");
    }

    void pagesOwnCode_isNeverTaken() {
        QFETCH(QByteArray, script);
        for (const ScriptKind kind : {ScriptKind::Classic, ScriptKind::Module}) {
            const StartUp start = startUpOf(script.toStdString(), kind);
            QVERIFY2(start.script.find("steal") == std::string::npos, start.script.c_str());
        }
        QVERIFY(!startUpOf(script.toStdString(), ScriptKind::Classic).isWhole || script.startsWith("AOS"));
    }

    void brokenScript_endsQuietly_data() {
        QTest::addColumn<QByteArray>("script");
        const auto row = [](const char* name, const QByteArray& script) { QTest::newRow(name) << script; };
        row("open text", "AOS.init({a: 'x");
        row("open comment", "/* AOS.init(");
        row("other brackets", "AOS.init({a: [1}, 2)]");
        row("brackets without end", "AOS.init(" + QByteArray(20000, '['));
        row("deep", "AOS.init(" + QByteArray("{a:").repeated(3000) + "1" + QByteArray(3000, '}') + ")");
        row("names in names", "const a='" + QByteArray(900, 'x') + "';" +
                                  "const b=[a,a,a,a,a,a,a,a];const c=[b,b,b,b,b,b,b,b];AOS.init(c)");
        row("many", QByteArray("AOS.init({a:1});").repeated(15000));
        row("expression without end", "a = /[");
        row("bytes", "\xff\xfe\x00\x01'\\u{ffffffffff}'");
    }

    void brokenScript_endsQuietly() {
        QFETCH(QByteArray, script);
        const StartUp start = startUpOf(script.toStdString(), ScriptKind::Classic);
        QVERIFY(start.script.size() < 1'000'000);
    }
};

QTEST_GUILESS_MAIN(StartUpTest)
#include "StartUpTest.moc"
