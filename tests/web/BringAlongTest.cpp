// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What only the network has: found, fetched once from a server on this machine, kept, given to its own site,
// and to no other.
#include "web/Fetcher.h"
#include "web/LocalServer.h"
#include "web/MissingThings.h"
#include "web/OpenPage.h"
#include "web/SizeQuestion.h"

#include <QTemporaryDir>

using namespace lectern::web;
using namespace Qt::StringLiterals;

namespace {

const QByteArray picture = "<svg xmlns='http://www.w3.org/2000/svg' width='33' height='22'/>";

QStringList addresses(const QList<MissingThing>& things) {
    QStringList list;
    for (const MissingThing& thing : things) {
        list.append(thing.address.toString(QUrl::FullyEncoded));
    }
    return list;
}

} // namespace

class BringAlongTest : public QObject {
    Q_OBJECT

private:
    static QList<MissingThing> missing(const TempSite& site) {
        const OfflineCdn cdn(WebBundle::open(WebBundle::defaultFolder()), CdnTable::builtIn());
        return missingThings(*site.open(), cdn, std::atomic<bool>(false));
    }

    // The failures of a run, by path.
    static QHash<QString, Fetcher::Failure> fetch(BroughtFiles& files, const QList<MissingThing>& things) {
        Fetcher fetcher(files);
        QHash<QString, Fetcher::Failure> failures;
        connect(&fetcher, &Fetcher::failed, &fetcher, [&](const QUrl& address, Fetcher::Failure failure) {
            failures.insert(address.path(), failure);
        });
        QSignalSpy finished(&fetcher, &Fetcher::finished);
        fetcher.start(u"s1"_s, things);
        return finished.isEmpty() && !finished.wait(20000) ? QHash<QString, Fetcher::Failure>() : failures;
    }

private slots:
    void initTestCase() {
        QVERIFY(m_cache.isValid());
        qputenv("XDG_CACHE_HOME", m_cache.path().toUtf8());
    }

    void missingThings_areFoundInAllPagesAndSheets() {
        TempSite site;
        site.write(u"_config.yml"_s, "url: https://own.example.org\n");
        site.write(u"site.css"_s, "@import '//a.example.org/i.css';/* url(https://no.example.org/) */"
                                  "p{background:url(\"https://a.example.org/b.png\")}q{background:url(c.png)}"
                                  "@font-face{font-family:x;src:url(https://a.example.org/f.woff2)}"
                                  "r{background:url(data:image/png;base64,AA)}");
        site.page(u"index"_s, "Home",
                  "<link rel=stylesheet href=/site.css><img src=https://b.example.org/1.png#x>"
                  "<img srcset='https://b.example.org/2.png 1x, https://b.example.org/3.png 2x'>"
                  "<div style='background:url(https://b.example.org/4.png)'></div><!-- <img "
                  "src=https://no.example.org/> --><a href=https://no.example.org/>x</a>"
                  "<img src=https://own.example.org/own.png><img src=/own.png>"
                  "<script src=https://b.example.org/s.js></script>");
        site.page(u"more"_s, "More",
                  "<link rel=stylesheet href=/site.css><img src=https://b.example.org/1.png>");
        const QList<MissingThing> things = missing(site);
        QCOMPARE(addresses(things),
                 QStringList({u"https://a.example.org/b.png"_s, u"https://a.example.org/f.woff2"_s,
                              u"https://a.example.org/i.css"_s, u"https://b.example.org/1.png"_s,
                              u"https://b.example.org/2.png"_s, u"https://b.example.org/3.png"_s,
                              u"https://b.example.org/4.png"_s, u"https://b.example.org/s.js"_s}));
        QCOMPARE(things[1].kind, RequestKind::Font);
        QCOMPARE(things[3].pages, 2);
        QCOMPARE(things[7].kind, RequestKind::Script);
    }

    void library_isNotMissing() {
        const OfflineCdn cdn(WebBundle::open(WebBundle::defaultFolder()), CdnTable::builtIn());
        if (cdn.bundle().isEmpty()) {
            QSKIP("no libraries in this build");
        }
        TempSite site;
        site.page(u"index"_s, "Home", "<script src=https://code.jquery.com/jquery-3.7.1.min.js></script>x");
        QVERIFY(missing(site).isEmpty());
    }

    void thing_isFetchedWithoutATraceAndKept() {
        LocalServer server;
        QVERIFY(server.isListening());
        server.put(u"/a.svg?b=c"_s, {"image/svg+xml", picture});
        server.put(u"/d.svg"_s, {"image/svg+xml", picture});
        QTemporaryDir folder;
        {
            BroughtFiles files(folder.path());
            QVERIFY(fetch(files, {{server.address(u"/a.svg?b=c"_s), RequestKind::Picture, 1},
                                  {server.address(u"/d.svg"_s), RequestKind::Picture, 1}})
                        .isEmpty());
        }
        QCOMPARE(server.asked(), QStringList({u"GET /a.svg?b=c HTTP/1.1"_s, u"GET /d.svg HTTP/1.1"_s}));
        QVERIFY(!server.headers().toLower().contains("cookie"));
        QVERIFY(!server.headers().toLower().contains("referer"));
        BroughtFiles files(folder.path()); // another day
        const auto file = files.find(u"s1"_s, server.address(u"/a.svg?b=c"_s));
        QVERIFY(file.has_value());
        QCOMPARE(BroughtFiles::read(files.pathOf(u"s1"_s, *file), *file), picture);
        QVERIFY(!files.find(u"s2"_s, server.address(u"/a.svg?b=c"_s)));
        files.removeAll(u"s1"_s);
        QVERIFY(!files.find(u"s1"_s, server.address(u"/a.svg?b=c"_s)));
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void fileThatWasChanged_isNotGiven() {
        QTemporaryDir folder;
        BroughtFiles files(folder.path());
        QVERIFY(files.add(u"s1"_s, QUrl(u"https://a.example.org/a"_s), "image/png", "right"));
        const auto file = files.find(u"s1"_s, QUrl(u"https://a.example.org/a"_s));
        QFile stored(files.pathOf(u"s1"_s, *file));
        QVERIFY(stored.open(QIODevice::WriteOnly));
        stored.write("wrong");
        stored.close();
        QVERIFY(BroughtFiles::read(stored.fileName(), *file).isEmpty());
    }

    void listWithOtherNames_readsNoOtherFile() {
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath(u"s1"_s));
        QFile list(folder.filePath(u"s1/list.json"_s));
        QVERIFY(list.open(QIODevice::WriteOnly));
        list.write(R"([{"address":"https://a.example.org/a","type":"image/png","size":5,)"
                   R"("sha256":"../../../etc/passwd"}, 7, {"address": 3}])");
        list.close();
        BroughtFiles files(folder.path());
        QVERIFY(files.all(u"s1"_s).isEmpty());
    }

    void thing_mustBeWhatItWasListedAs() {
        LocalServer server;
        LocalServer other;
        server.put(u"/page"_s, {"text/html", "<p>x"});
        server.put(u"/large"_s, {"image/png", "x", 200, {}, Fetcher::mostBytes + 1});
        server.put(u"/endless"_s, {"image/png", QByteArray(Fetcher::mostBytes + 4096, 'x')});
        server.put(u"/away"_s, {"image/png", {}, 302, other.address(u"/a"_s).toEncoded()});
        server.put(u"/file"_s, {"image/png", {}, 302, "file:///etc/passwd"});
        server.put(u"/circle"_s, {"image/png", {}, 302, "/circle"});
        server.put(u"/near"_s, {"image/png", {}, 302, "/here"});
        server.put(u"/here"_s, {"image/png", "here"});
        QTemporaryDir folder;
        BroughtFiles files(folder.path());
        QList<MissingThing> things;
        for (const auto& path : {u"/page"_s, u"/large"_s, u"/endless"_s, u"/away"_s, u"/file"_s, u"/circle"_s,
                                 u"/near"_s, u"/none"_s}) {
            things.append({server.address(path), RequestKind::Picture, 1});
        }
        const auto failures = fetch(files, things);
        using Failure = Fetcher::Failure;
        QCOMPARE(failures.value(u"/page"_s), Failure::WrongKind);
        QCOMPARE(failures.value(u"/large"_s), Failure::TooLarge);
        QCOMPARE(failures.value(u"/endless"_s), Failure::TooLarge);
        QCOMPARE(failures.value(u"/away"_s), Failure::LeadsElsewhere);
        QCOMPARE(failures.value(u"/file"_s), Failure::LeadsElsewhere);
        QCOMPARE(failures.value(u"/circle"_s), Failure::LeadsElsewhere);
        QCOMPARE(failures.value(u"/none"_s), Failure::Refused);
        QCOMPARE(failures.size(), 7);
        QCOMPARE(files.all(u"s1"_s).size(), 1);
        QVERIFY(other.asked().isEmpty());
    }

    // A sheet that lies elsewhere, with its parts, once its server is in the list; the page knows it by its
    // own address.
    void redirectToAnotherServer_isToldOfAndFollowedOnceAgreedTo() {
        LocalServer server;
        LocalServer other;
        server.put(u"/css/a.css"_s, {"text/css", {}, 302, other.address(u"/v1/x.css"_s).toEncoded()});
        server.put(u"/b.svg"_s, {"image/svg+xml", {}, 302, "ftp://127.0.0.1/b.svg"});
        other.put(u"/v1/x.css"_s, {"text/css", "p{background:url(p.svg)}"});
        other.put(u"/v1/p.svg"_s, {"image/svg+xml", picture});
        QTemporaryDir folder;
        BroughtFiles files(folder.path());
        Fetcher fetcher(files);
        QSignalSpy elsewhere(&fetcher, &Fetcher::leadsElsewhere);
        QSignalSpy finished(&fetcher, &Fetcher::finished);
        MissingThing sheet{server.address(u"/css/a.css"_s), RequestKind::StyleSheet, 1};
        fetcher.start(u"s1"_s, {sheet, {server.address(u"/b.svg"_s), RequestKind::Picture, 1}});
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(elsewhere.size(), 1);
        QCOMPARE(elsewhere[0][0].toUrl(), sheet.address);
        QVERIFY(other.asked().isEmpty());

        sheet.target = elsewhere[0][1].toUrl();
        QCOMPARE(sheet.target, other.address(u"/v1/x.css"_s));
        fetcher.start(u"s1"_s, {sheet});
        QTRY_COMPARE(finished.size(), 2);
        QVERIFY(files.find(u"s1"_s, sheet.address).has_value());
        QVERIFY(files.find(u"s1"_s, server.address(u"/css/p.svg"_s)).has_value());
        QCOMPARE(other.asked(), QStringList({u"GET /v1/x.css HTTP/1.1"_s, u"GET /v1/p.svg HTTP/1.1"_s}));
    }

    void sizes_areAskedForWithoutFetching() {
        LocalServer server;
        LocalServer other;
        const QByteArray bytes(70000, 'x');
        server.put(u"/head"_s, {"image/png", bytes});
        LocalServer::Reply headless{"image/png", bytes};
        headless.refusesHead = true;
        server.put(u"/get"_s, headless);
        LocalServer::Reply vague{"image/png", bytes};
        vague.pretended = LocalServer::noLength;
        server.put(u"/vague"_s, vague);
        server.put(u"/away"_s, {"image/png", {}, 302, other.address(u"/a"_s).toEncoded()});
        server.put(u"/near"_s, {"image/png", {}, 302, "/head"});
        server.put(u"/circle"_s, {"image/png", {}, 302, "/circle"});
        QList<MissingThing> things;
        for (const auto& path :
             {u"/head"_s, u"/get"_s, u"/vague"_s, u"/away"_s, u"/near"_s, u"/circle"_s, u"/none"_s}) {
            things.append({server.address(path), RequestKind::Picture, 1});
        }
        SizeQuestion question;
        QHash<QString, qint64> sizes;
        connect(&question, &SizeQuestion::answered, &question,
                [&](const QUrl& address, qint64 size) { sizes.insert(address.path(), size); });
        QSignalSpy elsewhere(&question, &SizeQuestion::leadsElsewhere);
        QSignalSpy finished(&question, &SizeQuestion::finished);
        question.start(things);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20000);
        QCOMPARE(sizes.size(), things.size());
        QCOMPARE(sizes.value(u"/head"_s), bytes.size());
        QCOMPARE(sizes.value(u"/get"_s), bytes.size());
        QCOMPARE(sizes.value(u"/near"_s), bytes.size());
        for (const auto& path : {u"/vague"_s, u"/away"_s, u"/circle"_s, u"/none"_s}) {
            QCOMPARE(sizes.value(path), SizeQuestion::unknown);
        }
        QCOMPARE(elsewhere.size(), 1);
        QVERIFY(other.asked().isEmpty());
        QCOMPARE(server.asked().count(u"GET /head HTTP/1.1"_s), 0);
        QVERIFY(!server.headers().toLower().contains("cookie"));
    }

    void noNetwork_isSaid() {
        LocalServer server;
        const QUrl gone = server.address(u"/a.png"_s);
        server.close();
        QTemporaryDir folder;
        BroughtFiles files(folder.path());
        QCOMPARE(fetch(files, {{gone, RequestKind::Picture, 1}}).value(u"/a.png"_s),
                 Fetcher::Failure::Unreachable);
    }

    void fetching_canBeStopped() {
        LocalServer server;
        LocalServer::Reply silent;
        silent.isSilent = true;
        server.put(u"/a"_s, silent);
        QTemporaryDir folder;
        BroughtFiles files(folder.path());
        Fetcher fetcher(files);
        QSignalSpy failed(&fetcher, &Fetcher::failed);
        QSignalSpy finished(&fetcher, &Fetcher::finished);
        fetcher.start(u"s1"_s, {{server.address(u"/a"_s), RequestKind::Picture, 1},
                                {server.address(u"/b"_s), RequestKind::Picture, 1}});
        QTRY_COMPARE(server.asked().size(), 1);
        fetcher.cancel();
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(failed.size(), 1);
        QCOMPARE(failed[0][1].value<Fetcher::Failure>(), Fetcher::Failure::Cancelled);
        QCOMPARE(server.asked().size(), 1);
    }

    // Picture, and a sheet with what it asks for: on show offline, in restricted mode, for this site only.
    void site_showsWhatWasBrought() {
        LocalServer server;
        server.put(u"/img/a.svg"_s, {"image/svg+xml", picture});
        server.put(u"/css/a.css"_s, {"text/css", "@import 'b.css';p{background:url('/img/a.svg')}"});
        server.put(u"/css/b.css"_s, {"text/css", "p{color:rgb(1,2,3)}"});
        server.put(u"/own.js"_s, {"text/javascript", "document.title='ran'"});
        TempSite site;
        const QByteArray base = server.address({}).toEncoded();
        site.page(u"index"_s, "Home",
                  "<link rel=stylesheet href=" + base + "/css/a.css><img src=" + base +
                      "/img/a.svg><script src=" + base + "/own.js></script><p>x");
        const auto collection = site.open();
        const QList<MissingThing> things = missing(site);
        QCOMPARE(things.size(), 3);

        OpenPage open(collection, OwnScripts::Restricted);
        Fetcher fetcher(open.profile().brought());
        QSignalSpy finished(&fetcher, &Fetcher::finished);
        fetcher.start(collection->id, things);
        QVERIFY(finished.wait(20000));
        QCOMPARE(open.profile().brought().all(collection->id).size(), 4);
        const qsizetype asked = server.asked().size();
        const QUrl pictureAddress = server.address(u"/img/a.svg"_s);
        server.close();
        QVERIFY(open.show(u"/"_s));
        QTRY_COMPARE(open.value(u"document.images[0].naturalWidth"_s).toInt(), 33);
        QCOMPARE(open.text(u"getComputedStyle(document.querySelector('p')).color"_s), u"rgb(1, 2, 3)"_s);
        QVERIFY(open.text(u"document.title"_s) != u"ran"_s); // a script of a stranger's is not a library
        const PageReport report = open.profile().reports().of(open.view().url());
        QVERIFY(report.brought.contains(pictureAddress));
        QCOMPARE(report.refused.size(), 1);
        QCOMPARE(server.asked().size(), asked);

        TempSite other;
        other.page(u"index"_s, "Other", "<p>x<img src=" + base + "/img/a.svg>");
        const auto otherCollection = other.open();
        open.profile().sites().add(otherCollection);
        QVERIFY(open.show(addressOf(*otherCollection, u"/"_s)));
        QVERIFY(open.profile().reports().of(open.view().url()).brought.isEmpty());
        const QString inner = BroughtFiles::innerAddress(collection->id, pictureAddress).toString();
        open.page().runJavaScript(
            u"window.got = '';const r = new XMLHttpRequest; r.onloadend = () => { got = "
            "'end' + r.responseText }; r.open('GET', '%1'); r.send()"_s.arg(inner));
        QTRY_COMPARE(open.text(u"window.got"_s), u"end"_s);
        open.profile().brought().removeAll(collection->id);
    }

    void broughtScript_runsWhereTheSitesOwnDo() {
        TempSite site;
        site.page(u"index"_s, "Home", "<p>x<script src=https://a.example.org/own.js></script>");
        const auto collection = site.open();
        OpenPage open(collection);
        QVERIFY(open.profile().brought().add(collection->id, QUrl(u"https://a.example.org/own.js"_s),
                                             "text/javascript", "document.title='ran'"));
        QVERIFY(open.show(u"/"_s));
        QTRY_COMPARE(open.text(u"document.title"_s), u"ran"_s);
    }

private:
    QTemporaryDir m_cache;
};

int main(int argc, char** argv) {
    return runWebTest<BringAlongTest>(argc, argv);
}
#include "BringAlongTest.moc"
