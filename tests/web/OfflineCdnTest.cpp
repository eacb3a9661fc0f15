// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Which file of the bundle a page gets for the address of a CDN, line by line; needs neither network nor
// bundle.
#include "web/BundleAnswer.h"
#include "web/CdnLinks.h"
#include "web/FontSheet.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace lectern::web;
using namespace Qt::StringLiterals;

namespace {

// The files as a manifest describes them; here only their names matter.
std::shared_ptr<const WebBundle> bundleOf(const QByteArray& json) {
    QJsonObject root = QJsonDocument::fromJson(json).object();
    QJsonArray packages = root.value(u"packages"_s).toArray();
    for (QJsonValueRef value : packages) {
        QJsonObject package = value.toObject();
        QJsonObject files;
        for (const QJsonValue& file : package.value(u"files"_s).toArray()) {
            files.insert(file.toString(), QJsonObject());
        }
        package.insert(u"files"_s, files);
        value = package;
    }
    root.insert(u"packages"_s, packages);
    return std::make_shared<const WebBundle>(u"/nowhere"_s, QJsonDocument(root).toJson());
}

// Packages with the files that the lines below need, as the manifest of a bundle names them.
std::shared_ptr<const WebBundle> smallBundle() {
    return bundleOf(R"json({"packages": [
{"name": "tailwindcss-cdn", "version": "3.4.10", "entry": "tailwindcss.js",
 "files": ["tailwindcss.js", "tailwindcss-with-forms.js", "tailwindcss-with-all-plugins.js"]},
{"name": "@fortawesome/fontawesome-free", "version": "5.15.4", "entry": "css/all.min.css",
 "files": ["css/all.min.css", "css/solid.min.css", "js/all.min.js"]},
{"name": "@fortawesome/fontawesome-free", "version": "6.0.0-beta3", "entry": "css/all.min.css",
 "files": ["css/all.min.css"]},
{"name": "@fortawesome/fontawesome-free", "version": "6.7.2", "entry": "css/all.min.css",
 "files": ["css/all.min.css", "js/all.min.js"]},
{"name": "font-awesome", "version": "4.7.0", "entry": "css/font-awesome.min.css",
 "files": ["css/font-awesome.min.css"]},
{"name": "prismjs", "version": "1.29.0", "entry": "prism.js",
 "files": ["prism.js", "components/prism-bash.min.js", "themes/prism-okaidia.min.css"]},
{"name": "mermaid", "version": "10.9.8", "entry": "dist/mermaid.min.js", "module": "lectern-module.mjs",
 "files": ["dist/mermaid.min.js", "lectern-module.mjs"]},
{"name": "mermaid", "version": "11.17.2", "entry": "dist/mermaid.min.js", "module": "lectern-module.mjs",
 "files": ["dist/mermaid.min.js", "lectern-module.mjs"]},
{"name": "jquery", "version": "1.12.4", "entry": "dist/jquery.min.js", "files": ["dist/jquery.min.js"]},
{"name": "jquery", "version": "3.7.1", "entry": "dist/jquery.min.js",
 "files": ["dist/jquery.min.js", "dist/jquery.slim.min.js"]},
{"name": "bootstrap", "version": "5.3.3", "entry": "dist/js/bootstrap.min.js",
 "files": ["dist/css/bootstrap.min.css", "dist/js/bootstrap.min.js", "dist/js/bootstrap.bundle.min.js"]},
{"name": "mathjax", "version": "3.2.2", "entry": "es5/tex-mml-chtml.js", "files": ["es5/tex-mml-chtml.js"]},
{"name": "@highlightjs/cdn-assets", "version": "11.11.1", "entry": "highlight.min.js",
 "files": ["highlight.min.js", "styles/github.min.css", "languages/go.min.js"]},
{"name": "popper.js", "version": "1.16.1", "files": ["dist/umd/popper.min.js"]},
{"name": "@popperjs/core", "version": "2.11.8", "files": ["dist/umd/popper.min.js"]},
{"name": "material-icons", "version": "1.13.14", "files": ["iconfont/filled.css", "iconfont/outlined.css",
 "iconfont/material-icons-outlined.woff2"]},
{"name": "@fontsource-variable/open-sans", "version": "5.3.0",
 "files": ["files/open-sans-latin-wght-normal.woff2", "files/open-sans-latin-wght-italic.woff2"]},
{"name": "@fontsource/lato", "version": "5.3.0",
 "files": ["files/lato-latin-400-normal.woff2", "files/lato-latin-ext-400-normal.woff2"]}
]})json");
}

} // namespace

class OfflineCdnTest : public QObject {
    Q_OBJECT

private:
    QString resolve(const QString& address) const {
        const std::optional<CdnMatch> match = m_cdn.resolve(QUrl(address));
        return match ? match->address.toString().remove(u"lectern-cdn://cdn/"_s) : QString();
    }
    QString fonts(const QString& address) const {
        const std::optional<CdnMatch> match = m_cdn.resolve(QUrl(address));
        return match ? QString::fromUtf8(fontSheet(m_cdn.bundle(), match->address)) : QString();
    }

private slots:
    void table_isReadWhole() {
        QCOMPARE(m_cdn.table().errors(), QStringList());
        QVERIFY(m_cdn.table().knowsHost(u"cdnjs.cloudflare.com"_s));
    }

    void address_givesAFile_data() {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("file");
        const auto row = [](const char* address, const char* file) {
            QTest::newRow(address) << QString::fromLatin1(address) << QString::fromLatin1(file);
        };
        const char* fa6 = "@fortawesome/fontawesome-free/6.7.2/css/all.min.css";
        const char* bootstrap = "bootstrap/5.3.3/dist/css/bootstrap.min.css";
        const char* jquery = "jquery/3.7.1/dist/jquery.min.js";
        const char* mermaid = "mermaid/10.9.8/lectern-module.mjs";
        const char* mathjax = "-/combine/-/own/mathjax2.js,mathjax/3.2.2/es5/tex-mml-chtml.js";
        // Tailwind's Play CDN
        row("https://cdn.tailwindcss.com", "tailwindcss-cdn/3.4.10/tailwindcss.js");
        row("https://cdn.tailwindcss.com/", "tailwindcss-cdn/3.4.10/tailwindcss.js");
        row("https://cdn.tailwindcss.com/3.4.1", "tailwindcss-cdn/3.4.10/tailwindcss.js");
        row("https://cdn.tailwindcss.com?plugins=forms", "tailwindcss-cdn/3.4.10/tailwindcss-with-forms.js");
        row("https://cdn.tailwindcss.com/?plugins=forms@0.5,typography",
            "tailwindcss-cdn/3.4.10/tailwindcss-with-all-plugins.js");
        row("https://cdn.tailwindcss.com/?plugins=line-clamp", "tailwindcss-cdn/3.4.10/tailwindcss.js");
        // cdnjs: exact versions, nearest ones, names that npm does not know
        row("https://cdnjs.cloudflare.com/ajax/libs/font-awesome/6.0.0-beta3/css/all.min.css",
            "@fortawesome/fontawesome-free/6.0.0-beta3/css/all.min.css");
        row("https://cdnjs.cloudflare.com/ajax/libs/font-awesome/5.15.4/css/all.min.css",
            "@fortawesome/fontawesome-free/5.15.4/css/all.min.css");
        row("https://cdnjs.cloudflare.com/ajax/libs/font-awesome/5.8.1/css/all.css",
            "@fortawesome/fontawesome-free/5.15.4/css/all.min.css");
        row("https://cdnjs.cloudflare.com/ajax/libs/font-awesome/6.4.0/css/all.min.css", fa6);
        row("https://cdnjs.cloudflare.com/ajax/libs/font-awesome/6.0.0/css/all.min.css", fa6);
        row("https://cdnjs.cloudflare.com/ajax/libs/font-awesome/4.3.0/css/font-awesome.min.css",
            "font-awesome/4.7.0/css/font-awesome.min.css");
        row("https://cdnjs.cloudflare.com/ajax/libs/font-awesome/6.0.0-beta3/js/all.min.js",
            "@fortawesome/fontawesome-free/6.7.2/js/all.min.js");
        row("https://cdnjs.cloudflare.com/ajax/libs/prism/1.29.0/prism.min.js", "prismjs/1.29.0/prism.js");
        row("https://cdnjs.cloudflare.com/ajax/libs/prism/1.24.1/components/prism-bash.min.js",
            "prismjs/1.29.0/components/prism-bash.min.js");
        row("https://cdnjs.cloudflare.com/ajax/libs/highlight.js/11.9.0/styles/github.min.css",
            "@highlightjs/cdn-assets/11.11.1/styles/github.min.css");
        row("https://cdnjs.cloudflare.com/ajax/libs/mathjax/2.7.5/MathJax.js?config=TeX-MML-AM_CHTML",
            mathjax);
        row("https://cdn.jsdelivr.net/npm/mathjax@3/es5/tex-chtml.js", mathjax);
        row("https://cdn.jsdelivr.net/npm/mathjax@3/es5/tex-chtml-full.js", mathjax);
        row("https://cdnjs.cloudflare.com/ajax/libs/popper.js/1.14.3/umd/popper.min.js",
            "popper.js/1.16.1/dist/umd/popper.min.js");
        row("https://cdnjs.cloudflare.com/ajax/libs/popper.js/2.9.2/umd/popper.min.js",
            "@popperjs/core/2.11.8/dist/umd/popper.min.js");
        row("http://cdnjs.cloudflare.com/ajax/libs/twitter-bootstrap/5.1.0/css/bootstrap.css", bootstrap);
        // jsDelivr and unpkg
        row("https://cdn.jsdelivr.net/npm/mermaid@10/dist/mermaid.esm.min.mjs", mermaid);
        row("https://cdn.jsdelivr.net/npm/mermaid@10.2.0/dist/mermaid.esm.mjs", mermaid);
        row("https://cdn.jsdelivr.net/npm/mermaid@^10/+esm", mermaid);
        row("https://cdn.jsdelivr.net/npm/mermaid/dist/mermaid.min.js",
            "mermaid/11.17.2/dist/mermaid.min.js");
        row("https://cdn.jsdelivr.net/npm/mermaid@latest", "mermaid/11.17.2/dist/mermaid.min.js");
        row("https://cdn.jsdelivr.net/npm/mermaid@9/dist/mermaid.min.js",
            "mermaid/10.9.8/dist/mermaid.min.js");
        row("https://cdn.jsdelivr.net/npm/bootstrap@5.0.2/dist/css/bootstrap.min.css", bootstrap);
        row("https://cdn.jsdelivr.net/npm/@fortawesome/fontawesome-free@6.1/css/all.css", fa6);
        row("https://cdn.jsdelivr.net/npm/@fortawesome/fontawesome-free", fa6);
        row("https://cdn.jsdelivr.net/gh/highlightjs/cdn-release@11.7.0/build/languages/go.min.js",
            "@highlightjs/cdn-assets/11.11.1/languages/go.min.js");
        row("https://cdn.jsdelivr.net/gh/FortAwesome/Font-Awesome@4.7.0/css/font-awesome.min.css",
            "font-awesome/4.7.0/css/font-awesome.min.css");
        row("https://cdn.jsdelivr.net/jquery/3.2.1/jquery.min.js", jquery);
        row("https://cdn.jsdelivr.net/combine/npm/jquery@3,npm/bootstrap@5/dist/js/bootstrap.bundle.min.js",
            "-/combine/jquery/3.7.1/dist/jquery.min.js,bootstrap/5.3.3/dist/js/bootstrap.bundle.min.js");
        row("https://unpkg.com/jquery@3/dist/jquery.slim.js", "jquery/3.7.1/dist/jquery.slim.min.js");
        row("https://unpkg.com/mermaid@10?module", mermaid);
        row("https://esm.sh/mermaid@10", mermaid);
        row("https://esm.sh/mermaid@^10.2?bundle", mermaid);
        row("https://esm.sh/v135/mermaid@10.9.1/es2022/mermaid.mjs", mermaid);
        row("https://cdn.skypack.dev/mermaid@~10.6", mermaid);
        row("https://esm.sh/*mermaid@10", mermaid);
        row("https://esm.run/mermaid@10", mermaid);
        row("https://ga.jspm.io/npm:mermaid@10.9.1/dist/mermaid.core.mjs", mermaid);
        row("https://unpkg.com/mermaid@10/dist/mermaid.core.mjs", mermaid);
        // makers' own
        row("https://code.jquery.com/jquery-3.3.1.slim.min.js", "jquery/3.7.1/dist/jquery.slim.min.js");
        row("https://code.jquery.com/jquery-1.9.1.js", "jquery/1.12.4/dist/jquery.min.js");
        row("https://code.jquery.com/jquery-latest.min.js", "jquery/1.12.4/dist/jquery.min.js");
        row("https://code.jquery.com/jquery.min.js", jquery);
        row("https://ajax.googleapis.com/ajax/libs/jquery/3.5.1/jquery.min.js", jquery);
        row("https://ajax.aspnetcdn.com/ajax/jQuery/jquery-3.4.1.min.js", jquery);
        row("https://stackpath.bootstrapcdn.com/bootstrap/5.0.0/css/bootstrap.min.css", bootstrap);
        row("https://maxcdn.bootstrapcdn.com/font-awesome/4.6.3/css/font-awesome.min.css",
            "font-awesome/4.7.0/css/font-awesome.min.css");
        row("https://use.fontawesome.com/releases/v5.6.3/css/solid.css",
            "@fortawesome/fontawesome-free/5.15.4/css/solid.min.css");
        row("https://kit.fontawesome.com/a076d05399.js", "@fortawesome/fontawesome-free/6.7.2/js/all.min.js");
        row("https://cdn.bootcss.com/jquery/3.4.0/jquery.min.js", jquery);
        // mirrors, each as it writes its addresses
        row("https://cdn.bootcdn.net/ajax/libs/jquery/3.4.0/jquery.min.js", jquery);
        row("https://cdn.bootcss.com/ajax/libs/jquery/3.4.0/jquery.min.js", jquery);
        row("https://cdn.staticfile.org/jquery/3.4.0/jquery.min.js", jquery);
        row("https://lib.baomitu.com/jquery/3.4.0/jquery.min.js", jquery);
        row("https://lib.baomitu.com/ajax/libs/jquery/3.4.0/jquery.min.js", jquery);
        row("https://pagecdn.io/lib/jquery/3.4.0/jquery.min.js", jquery);
        row("https://sdn.geekzu.org/ajax/ajax/libs/jquery/3.4.0/jquery.min.js", jquery);
        row("https://sdn.geekzu.org/ajax/libs/jquery/3.4.0/jquery.min.js", jquery);
        row("https://ajax.proxy.ustclug.org/ajax/libs/jquery/3.4.0/jquery.min.js", jquery);
        row("https://ajax.loli.net/ajax/libs/jquery/3.4.0/jquery.min.js", jquery);
        row("https://cdnjs.loli.net/ajax/libs/jquery/3.4.0/jquery.min.js", jquery);
        row("https://yastatic.net/jquery/3.3.1/jquery.min.js", jquery);
        row("https://yandex.st/jquery/3.3.1/jquery.min.js", jquery);
        row("https://libs.baidu.com/jquery/3.1.1/jquery.min.js", jquery);
        row("https://apps.bdimg.com/libs/jquery/3.1.1/jquery.js", jquery);
        row("https://lib.sinaapp.com/js/jquery/3.1.0/jquery-3.1.0.min.js", jquery);
        row("https://upcdn.b0.upaiyun.com/libs/jquery/jquery-3.1.0.min.js", jquery);
        row("https://mat1.gtimg.com/libs/jquery/3.1.0/jquery.js", jquery);
        row("https://npm.elemecdn.com/jquery@3/dist/jquery.min.js", jquery);
        row("https://fastly.jsdelivr.net/npm/jquery@3", jquery);
        row("https://gcore.jsdelivr.net/npm/jquery@3.6.0/dist/jquery.min.js", jquery);
        row("https://cdn.rawgit.com/FortAwesome/Font-Awesome/v4.7.0/css/font-awesome.css",
            "font-awesome/4.7.0/css/font-awesome.min.css");
        row("https://netdna.bootstrapcdn.com/twitter-bootstrap/5.0.1/css/bootstrap.min.css", bootstrap);
        row("https://netdna.bootstrapcdn.com/font-awesome/4.0.3/css/font-awesome.min.css",
            "font-awesome/4.7.0/css/font-awesome.min.css");
        row("https://ajax.microsoft.com/ajax/jquery/jquery-3.0.0.min.js", jquery);
        row("https://ajax.aspnetcdn.com/ajax/bootstrap/5.1.3/css/bootstrap.min.css", bootstrap);
        row("https://cdn.mathjax.org/mathjax/latest/MathJax.js?config=TeX-AMS-MML_HTMLorMML", mathjax);
        row("https://mathjax.rstudio.com/latest/MathJax.js?config=TeX-AMS-MML_HTMLorMML", mathjax);
        row("https://pro.fontawesome.com/releases/v5.10.0/css/all.css",
            "@fortawesome/fontawesome-free/5.15.4/css/all.min.css");
        row("https://use.fontawesome.com/1a2b3c4d5e.js", "@fortawesome/fontawesome-free/6.7.2/js/all.min.js");
        row("https://fonts.loli.net/css?family=Lato:400", "-/fonts.css?family=Lato:400");
        row("https://fonts.bunny.net/css?family=lato:400", "-/fonts.css?family=lato:400");
        // services
        row("https://www.googletagmanager.com/gtag/js?id=G-1", "-/empty.js");
        row("https://polyfill.io/v3/polyfill.min.js?features=es6", "-/empty.js");
        row("https://fonts.googleapis.com/css2?family=Lato", "-/fonts.css?family=Lato");
    }

    void address_givesAFile() {
        QFETCH(QString, address);
        QFETCH(QString, file);
        QCOMPARE(resolve(address), file);
    }

    void address_givesNothing_data() {
        QTest::addColumn<QString>("address");
        for (const char* address :
             {"https://example.com/jquery.min.js", "https://cdn.jsdelivr.net/npm/left-pad@1/index.js",
              "https://cdn.jsdelivr.net/npm/bootstrap@5/dist/none.css", "https://cdn.jsdelivr.net/npm/",
              "https://cdn.jsdelivr.net/npm/@", "https://cdn.jsdelivr.net/combine/npm/jquery,npm/left-pad",
              "https://cdnjs.cloudflare.com/", "https://unpkg.com/jquery@3/../../../etc/passwd",
              "https://unpkg.com/%2e%2e/%2e%2e/etc/passwd", "lectern-cdn://cdn/jquery", "https:///x", ""}) {
            QTest::newRow(address) << QString::fromLatin1(address);
        }
    }

    void address_givesNothing() {
        QFETCH(QString, address);
        QCOMPARE(resolve(address), QString());
    }

    void match_saysWhatStandsInForWhat() {
        const auto fit = [this](const char* address) {
            return m_cdn.resolve(QUrl(QString::fromLatin1(address)))->fit;
        };
        QCOMPARE(fit("https://unpkg.com/jquery@3.7.1"), VersionFit::Exact);
        QCOMPARE(fit("https://unpkg.com/jquery@3"), VersionFit::Exact);
        QCOMPARE(fit("https://unpkg.com/jquery"), VersionFit::Exact);
        QCOMPARE(fit("https://unpkg.com/jquery@3.1.0"), VersionFit::SameMajor);
        QCOMPARE(fit("https://unpkg.com/bootstrap@2.3.2/css/bootstrap.css"), VersionFit::OtherMajor);
        const std::optional<CdnMatch> match = m_cdn.resolve(QUrl(u"https://unpkg.com/jquery@3.1.0"_s));
        QCOMPARE(match->package, u"jquery"_s);
        QCOMPARE(match->asked, u"3.1.0"_s);
        QCOMPARE(match->given, u"3.7.1"_s);
    }

    void emptyBundle_answersNothing() {
        const OfflineCdn none(WebBundle::open(u"/nowhere"_s), CdnTable::builtIn());
        QVERIFY(!none.resolve(QUrl(u"https://unpkg.com/jquery"_s)));
        QVERIFY(!none.resolve(QUrl(u"https://fonts.googleapis.com/css?family=Lato"_s)));
    }

    void bundle_givesOnlyWhatItNames() {
        const WebBundle& bundle = m_cdn.bundle();
        QCOMPARE(bundle.file(u"jquery/3.7.1/dist/jquery.min.js"_s),
                 u"/nowhere/jquery/3.7.1/dist/jquery.min.js"_s);
        for (const char* path :
             {"../../etc/passwd", "jquery/3.7.1/../../../etc/passwd", "manifest.json", "", "/"}) {
            QVERIFY(bundle.file(QString::fromLatin1(path)).isEmpty());
            QUrl url(u"lectern-cdn://cdn/"_s);
            url.setPath(u'/' + QString::fromLatin1(path), QUrl::DecodedMode);
            QVERIFY(!answerFromBundle(bundle, url));
        }
        const auto type = [&bundle](const QString& path) {
            return answerFromBundle(bundle, QUrl(u"lectern-cdn://cdn/"_s + path))->contentType;
        };
        QCOMPARE(type(u"mermaid/10.9.8/lectern-module.mjs"_s), "text/javascript; charset=utf-8");
        QCOMPARE(type(u"bootstrap/5.3.3/dist/css/bootstrap.min.css"_s), "text/css; charset=utf-8");
        QCOMPARE(type(u"@fontsource/lato/5.3.0/files/lato-latin-400-normal.woff2"_s), "font/woff2");
    }

    void fonts_areNamedAsTheyWereAskedFor() {
        const QString sheet = fonts(
            u"https://fonts.googleapis.com/css2?family=Open+Sans:ital,wght@0,300..800;1,700&display=swap"_s);
        QCOMPARE(sheet.count(u"@font-face"_s), 2);
        QVERIFY(sheet.contains(
            u"font-family:'Open Sans';font-style:normal;font-weight:300 800;font-display:swap"_s));
        QVERIFY(sheet.contains(u"font-style:italic;font-weight:700"_s));
        QVERIFY(sheet.contains(
            u"url(/@fontsource-variable/open-sans/5.3.0/files/open-sans-latin-wght-italic.woff2)"_s));
    }

    void fonts_ofTheOlderKind() {
        const QString sheet =
            fonts(u"https://fonts.googleapis.com/css?family=Open+Sans:400,700italic,bold%7CLato|Nobody"_s);
        QCOMPARE(sheet.count(u"font-family:'Open Sans'"_s), 3);
        QCOMPARE(sheet.count(u"font-family:'Lato'"_s), 2); // latin and latin-ext
        QVERIFY(!sheet.contains(u"Nobody"_s));
    }

    void fonts_ofIcons() {
        QCOMPARE(fonts(u"https://fonts.googleapis.com/icon?family=Material+Icons+Outlined"_s),
                 u"@import url(/material-icons/1.13.14/iconfont/outlined.css);\n"_s);
    }

    void fonts_ofSymbolsAreDrawnAsIcons() {
        const QString sheet =
            fonts(u"https://fonts.googleapis.com/css2?family=Material+Symbols+Outlined:opsz,wght@24,400"_s);
        QVERIFY(sheet.contains(u"font-family:'Material Symbols Outlined';src:url(/material-icons/1.13.14/"
                               "iconfont/material-icons-outlined.woff2)"_s));
        QVERIFY(sheet.contains(u".material-symbols-outlined{"_s));
    }

    // Where a weight is not brought along, the nearest is, as a browser would choose.
    void fonts_ofAWeightThatIsNotThere() {
        QVERIFY(
            fonts(u"https://fonts.googleapis.com/css?family=Lato:100"_s)
                .contains(
                    u"font-weight:100;src:url(/@fontsource/lato/5.3.0/files/lato-latin-400-normal.woff2)"_s));
        QVERIFY(fonts(u"https://fonts.googleapis.com/css2?family=Lato:wght@300..700"_s)
                    .contains(u"font-weight:400;src:url(/@fontsource/lato"_s));
        QVERIFY(fonts(u"https://fonts.bunny.net/css?family=open-sans:400"_s).contains(u"'open sans'"_s));
    }

    void package_ofTheSystem_isGivenWhereItIsInstalled() {
        QTemporaryDir folder;
        for (const QString& name : {u"MathJax.js"_s, u"config.js"_s}) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        const QByteArray packages =
            "{\"packages\": [{\"name\": \"mathjax\", \"version\": \"2.7.9\", \"entry\": \"MathJax.js\", "
            "\"system\": \"%1\"},"
            "{\"name\": \"mathjax\", \"version\": \"3.2.2\", \"files\": [\"es5/tex-mml-chtml.js\"]}]}";
        const QUrl address(u"https://cdnjs.cloudflare.com/ajax/libs/mathjax/2.7.5/MathJax.js?config=TeX"_s);
        const QUrl oldest(u"https://cdn.mathjax.org/mathjax/latest/config.js"_s);
        const OfflineCdn there(bundleOf(QByteArray(packages).replace("%1", folder.path().toUtf8())),
                               CdnTable::builtIn());
        QCOMPARE(there.resolve(address)->given, u"2.7.9"_s);
        QCOMPARE(there.resolve(oldest)->address.path(), u"/mathjax/2.7.9/config.js"_s);
        QCOMPARE(there.bundle().file(u"mathjax/2.7.9/config.js"_s), folder.filePath(u"config.js"_s));
        QVERIFY(there.bundle().file(u"mathjax/2.7.9/../secret"_s).isEmpty());
        QVERIFY(there.bundle().file(u"mathjax/2.7.9/none.js"_s).isEmpty());
        const OfflineCdn missing(bundleOf(QByteArray(packages).replace("%1", "/nowhere")),
                                 CdnTable::builtIn());
        QCOMPARE(missing.resolve(address)->given, u"3.2.2"_s);
        QCOMPARE(missing.resolve(address)->fit, VersionFit::OtherMajor);
    }

    void fonts_takeNothingElseIntoTheSheet() {
        const QString sheet = fonts(u"https://fonts.googleapis.com/css2?family=Lato:wght@4%7D*%7Bcolor:red"
                                    "&display=%7D*%7Bcolor:red&family='%7D*%7Bcolor:red"_s);
        QVERIFY(!sheet.contains(u"color"_s));
    }

    void links_leadToTheBundle_data() {
        QTest::addColumn<QByteArray>("page");
        QTest::addColumn<QByteArray>("expected");
        QTest::addColumn<QByteArrayList>("given");
        const auto row = [](const char* name, const char* page, const char* expected,
                            const QByteArrayList& given = {}) {
            QTest::newRow(name) << QByteArray(page) << QByteArray(expected) << given;
        };
        row("script",
            "<p><script src=\"https://unpkg.com/jquery@3\" integrity=\"sha384-x\" "
            "crossorigin=\"anonymous\"></script>",
            "<p><script src=\"lectern-cdn://cdn/jquery/3.7.1/dist/jquery.min.js\"></script>",
            {"https://unpkg.com/jquery@3"});
        row("style sheet",
            "<LINK integrity=x rel=stylesheet crossorigin href='//unpkg.com/bootstrap/css/bootstrap.css'/>",
            "<LINK rel=stylesheet href='lectern-cdn://cdn/bootstrap/5.3.3/dist/css/bootstrap.min.css'/>",
            {"https://unpkg.com/bootstrap/css/bootstrap.css"});
        row("fonts",
            "<link href=//fonts.googleapis.com/css?family=Lato:400,700&amp;display=swap rel=stylesheet>",
            "<link href=lectern-cdn://cdn/-/fonts.css?family=Lato:400,700&amp;display=swap rel=stylesheet>",
            {"https://fonts.googleapis.com/css?family=Lato:400,700&display=swap"});
        row("script that may read its query", "<script src='//unpkg.com/jquery@3?a=b' integrity=x></script>",
            "<script src='https://unpkg.com/jquery@3?a=b'></script>");
        row("another host", "<script src=https://example.com/a.js integrity=x></script>",
            "<script src=https://example.com/a.js integrity=x></script>");
        row("no address", "<script>a<b</script><linked integrity=x>",
            "<script>a<b</script><linked integrity=x>");
        row("comments", "<!--[if lt IE 9]><script src=https://unpkg.com/jquery@1></script><![endif]--><!-->",
            "<!--[if lt IE 9]><script src=https://unpkg.com/jquery@1></script><![endif]--><!-->");
        row("unended", "<script src=https://unpkg.com/jquery integrity=\"x",
            "<script src=https://unpkg.com/jquery integrity=\"x");
    }

    void links_leadToTheBundle() {
        QFETCH(QByteArray, page);
        QFETCH(QByteArray, expected);
        QFETCH(QByteArrayList, given);
        const LinkedPage linked = withOfflineCdnLinks(page.toStdString(), m_cdn);
        QCOMPARE(QByteArray::fromStdString(linked.html), expected);
        QByteArrayList addresses;
        for (const LinkedPage::Given& each : linked.given) {
            addresses.append(each.address.toEncoded());
        }
        QCOMPARE(addresses, given);
    }

private:
    OfflineCdn m_cdn{smallBundle(), CdnTable::builtIn()};
};

QTEST_GUILESS_MAIN(OfflineCdnTest)
#include "OfflineCdnTest.moc"
