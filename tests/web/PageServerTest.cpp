// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a site answers to an address, and what it never gives away.
#include "web/PageServer.h"

#include "web/NotFound.h"
#include "web/Scheme.h"
#include "web/TempSite.h"

#include <QTest>

#include <sys/stat.h>

using namespace lectern::web;
using lectern::reader::CollectionPtr;
using Kind = Answer::Kind;
using namespace Qt::StringLiterals;

class PageServerTest : public QObject {
    Q_OBJECT

private:
    Answer ask(const QString& path, Audience audience = Audience::Document) const {
        return ask(path, audience, m_site.open());
    }
    static Answer ask(const QString& path, Audience audience, const CollectionPtr& collection) {
        QUrl url(u"lectern://"_s + collection->id + path);
        return answer(*collection, url, audience, OwnScripts::Run);
    }

private slots:
    void init() {
        m_site = TempSite();
        m_site.page(u"index"_s, "Home", "<p>Hello</p>");
        m_site.page(u"guide/faq"_s, "Frequent questions", "<p>Answers</p>");
        m_site.write(u"style.css"_s, "p { color: red }");
        m_site.write(u"plain.html"_s, "<html><head></head><body>plain</body></html>");
    }

    void page_isHtmlInUtf8WithThePolicyFirst() {
        const Answer page = ask(u"/guide/faq/"_s);
        QCOMPARE(page.kind, Kind::Body);
        QCOMPARE(page.contentType, QByteArray("text/html; charset=utf-8"));
        QVERIFY(page.body.startsWith("<meta http-equiv=\"Content-Security-Policy\""));
        QVERIFY(page.body.contains("<p>Answers</p>"));
    }

    void staticPage_bearsThePolicyToo() {
        const Answer page = ask(u"/plain.html"_s);
        QVERIFY(page.body.startsWith("<html><head><meta http-equiv=\"Content-Security-Policy\""));
    }

    void staticFile_isServedAsItIs() {
        const Answer file = ask(u"/style.css"_s, Audience::Subresource);
        QCOMPARE(file.kind, Kind::File);
        QCOMPARE(file.contentType, QByteArray("text/css; charset=utf-8"));
        QCOMPARE(QFileInfo(file.file).fileName(), u"style.css"_s);
    }

    void missingSlash_isARedirect() {
        const Answer page = ask(u"/guide/faq?a=b"_s);
        QCOMPARE(page.kind, Kind::Redirect);
        QCOMPARE(page.redirect.path(), u"/guide/faq/"_s);
        QCOMPARE(page.redirect.query(), u"a=b"_s);
    }

    void baseurl_mayStandOrNot() {
        m_site.write(u"_config.yml"_s, "baseurl: /docs\n");
        const CollectionPtr collection = m_site.open();
        for (const QString& path :
             {u"/docs/guide/faq/"_s, u"/guide/faq/"_s, u"/docs/"_s, u"/"_s, u"/docs"_s}) {
            Answer page = ask(path, Audience::Document, collection);
            if (page.kind == Kind::Redirect) {
                page = ask(page.redirect.path(), Audience::Document, collection);
            }
            QCOMPARE(page.kind, Kind::Body);
            QVERIFY2(!page.body.contains("lectern-notice"), qPrintable(path));
        }
        QCOMPARE(addressOf(*collection, u"/guide/faq/#top"_s).toString(),
                 u"lectern://"_s + collection->id + u"/docs/guide/faq/#top"_s);
        QCOMPARE(pageUrlOf(*collection, addressOf(*collection, u"/guide/faq/"_s)), u"/guide/faq/"_s);
    }

    void unknownPage_offersTheNearest() {
        m_site.page(u"install"_s, "Set it up", "<p>x</p>");
        const Answer page = ask(u"/guides/faqs/"_s);
        QCOMPARE(page.kind, Kind::Body);
        QVERIFY(page.body.contains("Frequent questions"));
        QVERIFY(!page.body.contains("Set it up"));
        QVERIFY(page.body.contains("/guides/faqs/"));
        QVERIFY(page.body.contains("Content-Security-Policy"));
    }

    void unknownPage_escapesWhatWasAskedFor() {
        QVERIFY(!ask(u"/<script>alert(1)</script>"_s).body.contains("<script>"));
    }

    void ownNotFoundPage_isShownBelow() {
        m_site.write(u"404.html"_s, "---\npermalink: /404.html\n---\n<body class=lost><h1>Lost</h1></body>");
        const Answer page = ask(u"/guide/fag/"_s);
        QVERIFY(page.body.contains("<body class=lost><div id=\"lectern-notice\""));
        QVERIFY(page.body.contains("<h1>Lost</h1>"));
    }

    void unknownSubresource_isMissing() {
        QCOMPARE(ask(u"/nothing.png"_s, Audience::Subresource).kind, Kind::Missing);
    }

    void faults_standAboveThePageWithFileLineAndCause_data() {
        QTest::addColumn<QByteArray>("source");
        QTest::addColumn<QByteArray>("place");
        QTest::addColumn<QByteArray>("cause");
        const auto row = [](const char* name, const char* source, const char* place, const char* cause) {
            QTest::newRow(name) << QByteArray(source) << QByteArray(place) << QByteArray(cause);
        };
        row("front matter that is no YAML", "---\ntitle: [a\n---\nText\n", "bad.md:3", "YAML");
        row("missing layout", "---\nlayout: nowhere\n---\nText\n", "bad.md", "nowhere");
        row("missing include", "---\n---\nText\n\n{% include nowhere.html %}\n", "bad.md:5", "nowhere.html");
        row("unknown tag", "---\n---\nText\n{% colour red %}\n", "bad.md:4", "colour");
        row("link to nowhere", "---\n---\nText {% link nowhere.md %}\n", "bad.md:3", "nowhere.md");
        row("not UTF-8", "---\ntitle: Caf\xE9\n---\nText caf\xE9\n", "bad.md", "UTF-8");
    }

    void faults_standAboveThePageWithFileLineAndCause() {
        QFETCH(QByteArray, source);
        QFETCH(QByteArray, place);
        QFETCH(QByteArray, cause);
        m_site.write(u"bad.md"_s, source);
        const CollectionPtr collection = m_site.open();
        const Answer page = ask(pageUrl(*collection, u"bad.md"_s), Audience::Document, collection);
        QCOMPARE(page.kind, Kind::Body);
        const qsizetype banner = page.body.indexOf("lectern-notice");
        QVERIFY2(banner >= 0, page.body.constData());
        QVERIFY2(page.body.indexOf(place, banner) > banner, page.body.constData());
        QVERIFY2(page.body.indexOf(cause, banner) > banner, page.body.constData());
        QVERIFY2(page.body.indexOf("Text", banner) > banner, page.body.constData());
        QVERIFY(!ask(u"/guide/faq/"_s, Audience::Document, collection).body.contains("lectern-notice"));
    }

    void brokenUtf8_isRepaired() {
        m_site.write(u"latin.html"_s, "<p>caf\xE9</p>");
        QVERIFY(ask(u"/latin.html"_s).body.contains("caf\xEF\xBF\xBD"));
    }

    void wayOutOfTheFolder_isRefused_data() {
        QTest::addColumn<QString>("path");
        for (const char* path :
             {"/../secret.txt", "/%2e%2e/secret.txt", "/a/..%2f..%2fsecret.txt", "/..%5csecret.txt",
              "//etc/passwd", "/etc/passwd", "/%2fetc/passwd", "/style.css%00.html", "/out.txt",
              "/away/secret.txt", "/_config.yml", "/fifo", "/file:/etc/passwd"}) {
            QTest::newRow(path) << QString::fromLatin1(path);
        }
    }

    void wayOutOfTheFolder_isRefused() {
        QFETCH(QString, path);
        QTemporaryDir outside;
        QFile secret(outside.filePath(u"secret.txt"_s));
        QVERIFY(secret.open(QIODevice::WriteOnly) && secret.write("SECRET") == 6);
        secret.close();
        QVERIFY(QFile::link(secret.fileName(), m_site.path(u"out.txt"_s)));
        QVERIFY(QFile::link(outside.path(), m_site.path(u"away"_s)));
        QCOMPARE(mkfifo(m_site.path(u"fifo"_s).toLocal8Bit().constData(), 0600), 0);
        const CollectionPtr collection = m_site.open();
        for (const Audience audience : {Audience::Document, Audience::Subresource}) {
            const Answer given = ask(path, audience, collection);
            QVERIFY(given.kind != Kind::File);
            QVERIFY(!given.body.contains("SECRET") && !given.body.contains("root:"));
            QVERIFY(audience == Audience::Document || given.kind != Kind::Body);
        }
    }

    void linkThatLeavesLater_isRefused() {
        const CollectionPtr collection = m_site.open();
        QTemporaryDir outside;
        QFile secret(outside.filePath(u"secret.css"_s));
        QVERIFY(secret.open(QIODevice::WriteOnly) && secret.write("SECRET") == 6);
        secret.close();
        QVERIFY(QFile::remove(m_site.path(u"style.css"_s)));
        QVERIFY(QFile::link(secret.fileName(), m_site.path(u"style.css"_s)));
        QCOMPARE(ask(u"/style.css"_s, Audience::Subresource, collection).kind, Kind::Denied);
    }

    void hugeStaticPage_isNotRead() {
        QFile file(m_site.path(u"huge.html"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(200'000'000));
        file.close();
        const Answer page = ask(u"/huge.html"_s);
        QVERIFY(page.body.size() < 100'000);
        QVERIFY(page.body.contains("huge.html"));
        QVERIFY(page.body.contains("lectern-notice"));
    }

private:
    TempSite m_site;
};

QTEST_GUILESS_MAIN(PageServerTest)
#include "PageServerTest.moc"
