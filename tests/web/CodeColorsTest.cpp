// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Code on the page: the site's style sheet for Rouge colours it, and Lectern's does where the site has none.
#include "web/OpenPage.h"

using namespace lectern::web;
using namespace Qt::StringLiterals;

namespace {

const QByteArray code = "---\ntitle: Code\npermalink: /\n---\n"
                        "```ruby\ndef hello(name)\n  puts \"Hi\" # aloud\nend\n```\n\n"
                        "```nolang\nif x then y\n```\n\n"
                        "{% highlight js %}\nvar a = 1;\n{% endhighlight %}\n\n"
                        "Some `inline` code.\n";

} // namespace

class CodeColorsTest : public QObject {
    Q_OBJECT

private slots:
    void tokens_haveRougesClasses() {
        TempSite site;
        site.write(u"index.md"_s, code);
        OpenPage open(site.open());
        QVERIFY(open.show(u"/"_s));
        if (open.profile().cdn().bundle().isEmpty()) {
            QCOMPARE(open.value(u"document.querySelectorAll('pre span').length"_s).toInt(), 0);
            return;
        }
        QCOMPARE(open.text(first(u".language-ruby .k"_s)), u"def"_s);
        QCOMPARE(open.text(first(u".language-ruby .nf"_s)), u"hello"_s);
        QCOMPARE(open.text(first(u".language-ruby .s"_s)), u"\"Hi\""_s);
        QCOMPARE(open.text(first(u".language-ruby .c1"_s)), u"# aloud"_s);
        QCOMPARE(open.text(first(u"figure.highlight .k"_s)), u"var"_s);
        QCOMPARE(open.text(first(u".language-ruby code"_s)),
                 u"def hello(name)\n  puts \"Hi\" # aloud\nend\n"_s);
    }

    // As Rouge's lexer of each language names them.
    void tokens_haveTheClassesOfTheirLexer_data() {
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QString>("classes");
        const auto row = [](const char* language, const char* code, const char* classes) {
            QTest::newRow(language) << QByteArray("```") + language + "\n" + code + "\n```\n"
                                    << QString::fromUtf8(classes);
        };
        row("yaml", "title: My site\nok: true", "na title|pi :|s My site|na ok|pi :|no true");
        row("html", "<a href=\"x\">T</a>", "nt <a|na href=|s \"x\"|nt >|nt </a>");
        row("css", ".a { color: #fff }", "nc .a|p {|nl color|p :|m #fff|p }");
        row("json", "{\"n\": true}", "p {|nl \"n\"|p :|kc true|p }");
        row("sh", "sudo apt-get install -y x", "nb sudo|n apt-get|nb install|nt -y");
        row("python", "from os import x\nif self is None: pass",
            "k from|nn os|k import|nn x|k if|bp self|ow is|bp None|p :|k pass");
        row("java", "int n = f(1);", "kt int|o =|nf f|o (|mi 1|o );");
        row("go", "var x string = nil", "k var|kt string|o =|no nil");
        row("toml", "[a]\nn = 1", "nn [a]|py n|p =|mi 1");
        row("diff", "-old\n+new", "gd -old|gi +new");
    }

    void tokens_haveTheClassesOfTheirLexer() {
        QFETCH(QByteArray, code);
        QFETCH(QString, classes);
        TempSite site;
        site.write(u"index.md"_s, "---\npermalink: /\n---\n" + code);
        OpenPage open(site.open());
        QVERIFY(open.show(u"/"_s));
        if (open.profile().cdn().bundle().isEmpty()) {
            QSKIP("the libraries have not been brought");
        }
        QCOMPARE(open.text(u"[...document.querySelectorAll('pre span')].filter(s => s.textContent.trim())"
                           ".map(s => s.className + ' ' + s.textContent.trim()).join('|')"_s),
                 classes);
    }

    void unknownLanguageAndInlineCode_stayAsTheyAre() {
        TempSite site;
        site.write(u"index.md"_s, code);
        OpenPage open(site.open());
        QVERIFY(open.show(u"/"_s));
        QCOMPARE(
            open.value(u"document.querySelectorAll('.language-nolang span, p code span').length"_s).toInt(),
            0);
    }

    void ownStyleOfTheSite_wins() {
        TempSite site;
        site.write(u"index.md"_s, code + "<style>.highlight .k { color: rgb(1, 2, 3) }</style>\n");
        OpenPage open(site.open());
        QVERIFY(open.show(u"/"_s));
        if (!open.profile().cdn().bundle().isEmpty()) {
            QCOMPARE(open.text(colorOf(u".language-ruby .k"_s)), u"rgb(1, 2, 3)"_s);
            QCOMPARE(open.text(colorOf(u".language-ruby .s"_s)),
                     open.text(colorOf(u".language-ruby code"_s)));
        }
    }

    void withoutAStyle_codeHasLecternsColors() {
        TempSite site;
        site.write(u"index.md"_s, code);
        OpenPage open(site.open());
        QVERIFY(open.show(u"/"_s));
        if (!open.profile().cdn().bundle().isEmpty()) {
            QVERIFY(open.text(colorOf(u".language-ruby .k"_s)) !=
                    open.text(colorOf(u".language-ruby code"_s)));
            QVERIFY(open.text(colorOf(u".language-ruby .k"_s)) != open.text(colorOf(u".language-ruby .s"_s)));
        }
    }

    void pagesOwnScripts_seeNoPrism() {
        TempSite site;
        site.write(u"index.md"_s, code);
        OpenPage open(site.open());
        QVERIFY(open.show(u"/"_s));
        QCOMPARE(open.text(u"typeof Prism"_s), u"undefined"_s);
    }

private:
    static QString first(const QString& selector) {
        return u"(document.querySelector('%1') || {}).textContent"_s.arg(selector);
    }
    static QString colorOf(const QString& selector) {
        return u"getComputedStyle(document.querySelector('%1')).color"_s.arg(selector);
    }
};

int main(int argc, char** argv) {
    return runWebTest<CodeColorsTest>(argc, argv);
}
#include "CodeColorsTest.moc"
