// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a page cannot do: reach a network, a file, another site, a window or the person's attention.
#include "web/OpenPage.h"

#include <QTcpServer>
#include <QTcpSocket>

#include <utility>

using namespace lectern::web;
using namespace Qt::StringLiterals;

namespace {

constexpr quint16 debuggingPort = 45391;

} // namespace

class LockedPageTest : public QObject {
    Q_OBJECT

private:
    QString server() const { return u"127.0.0.1:%1"_s.arg(m_server.serverPort()); }

    // The page with HOST in the place of a server that must never be called.
    QByteArray withHost(QByteArray html) const { return html.replace("HOST", server().toLatin1()); }

private slots:
    void initTestCase() {
        QVERIFY(m_server.listen(QHostAddress::LocalHost));
        connect(&m_server, &QTcpServer::newConnection, this, [this] { ++m_connections; });
    }

    void cleanup() {
        QTest::qWait(50);
        QCOMPARE(std::exchange(m_connections, 0), 0);
    }

    void request_toTheNetworkIsRefusedAndCounted_data() {
        QTest::addColumn<QByteArray>("html");
        const auto row = [](const char* name, const char* html) { QTest::newRow(name) << QByteArray(html); };
        row("image", "<img src=http://HOST/a.png>");
        row("style sheet", "<link rel=stylesheet href=http://HOST/a.css>");
        row("script", "<script src=http://HOST/a.js></script>");
        row("module", "<script type=module>import 'http://HOST/a.js'</script>");
        row("font",
            "<style>@font-face{font-family:f;src:url(http://HOST/f.woff)} p{font-family:f}</style><p>x");
        row("frame", "<iframe src=http://HOST/></iframe>");
        row("fetch", "<script>fetch('http://HOST/')</script>");
        row("request", "<script>const r=new XMLHttpRequest;r.open('GET','http://HOST/');r.send()</script>");
        row("beacon", "<script>navigator.sendBeacon('http://HOST/','x')</script>");
        row("socket", "<script>new WebSocket('ws://HOST/')</script>");
        row("event source", "<script>new EventSource('http://HOST/')</script>");
        row("video", "<video src=http://HOST/v.mp4 autoplay></video>");
    }

    void request_toTheNetworkIsRefusedAndCounted() {
        QFETCH(QByteArray, html);
        TempSite site;
        site.page(u"index"_s, "Home", withHost(html) + "<p>x");
        OpenPage open(site.open());
        QSignalSpy refused(&open.profile().guard(), &RequestGuard::refused);
        QVERIFY(open.show(u"/"_s));
        QTRY_VERIFY(open.profile().guard().refusedCount() > 0);
        QCOMPARE(refused[0][0].toUrl().port(), int(m_server.serverPort()));
    }

    // Nobody counts these: the interceptor does not see them, or cannot stop them. The wall is the engine's.
    void request_thatPassesTheGuardEndsInTheEngine_data() {
        QTest::addColumn<QByteArray>("html");
        const auto row = [](const char* name, const char* html) { QTest::newRow(name) << QByteArray(html); };
        row("worker's socket", "<script>new Worker(URL.createObjectURL(new Blob(["
                               "\"new WebSocket('ws://HOST/')\"])))</script>");
        row("socket of a worker with an address", "<script>new Worker('/worker.js')</script>");
        row("peer connection",
            "<script>const c=new RTCPeerConnection({iceServers:[{urls:'turn:HOST?transport=tcp',"
            "username:'a',credential:'b'}]});c.createDataChannel('x');"
            "c.createOffer().then(o=>c.setLocalDescription(o))</script>");
        row("preconnect", "<link rel=preconnect href=http://HOST/><link rel=dns-prefetch href=http://HOST/>");
        row("ping", "<a id=a href='#x' ping=http://HOST/>x</a><script>a.click()</script>");
        row("refresh", "<meta http-equiv=refresh content='0;url=http://HOST/'>");
        row("form",
            "<form id=f action=http://HOST/ method=post><input name=a value=b></form><script>f.submit()"
            "</script>");
        row("address", "<script>location.href='http://HOST/'</script>");
        row("window", "<script>open('http://HOST/')</script>");
    }

    void request_thatPassesTheGuardEndsInTheEngine() {
        QFETCH(QByteArray, html);
        TempSite site;
        site.write(u"worker.js"_s, withHost("new WebSocket('ws://HOST/')"));
        site.page(u"index"_s, "Home", "<p>x</p>" + withHost(html));
        OpenPage open(site.open());
        QVERIFY(open.show(u"/"_s));
        QTest::qWait(300);
        QCOMPARE(open.view().url().host(), open.collection().id);
        QCOMPARE(open.text(u"document.querySelector('p').textContent"_s), u"x"_s);
    }

    void file_cannotBeRead() {
        TempSite site;
        site.page(u"index"_s, "Home",
                  "<iframe id=f src=file:///etc/passwd></iframe><script>"
                  "const r=new XMLHttpRequest;r.onloadend=()=>{window.read=r.responseText.length};"
                  "try{r.open('GET','file:///etc/passwd');r.send()}catch(e){window.read=0}</script><p>x");
        OpenPage open(site.open());
        QVERIFY(open.show(u"/"_s));
        QTRY_COMPARE(open.value(u"window.read"_s).toInt(), 0);
        QVERIFY(!open.value(u"(() => { try { return f.contentDocument.body.innerText.includes('root:') }"
                            " catch (e) { return false } })()"_s)
                     .toBool());
        QSignalSpy refused(&open.page(), &WebPage::navigationRefused);
        open.page().runJavaScript(u"location.href = 'file:///etc/passwd'"_s);
        QTest::qWait(200);
        QCOMPARE(open.view().url().scheme(), u"lectern"_s);
    }

    void otherSite_cannotBeRead() {
        TempSite other;
        other.write(u"secret.json"_s, "{\"secret\": 1}");
        const auto otherSite = other.page(u"index"_s, "Other", "<p>x").open();
        TempSite site;
        const QByteArray read =
            "const r=new XMLHttpRequest;r.onloadend=()=>{self.postMessage(r.responseText)};"
            "r.open('GET','lectern://" +
            otherSite->id.toLatin1() + "/secret.json');r.send()";
        site.write(u"worker.js"_s, read); // the page's policy does not reach into a worker
        site.page(u"index"_s, "Home",
                  "<script>onmessage=e=>{window.read=e.data};" + read +
                      ";new Worker('/worker.js').onmessage=e=>{window.readByWorker=e.data}</script><p>x");
        OpenPage open(site.open());
        open.profile().sites().add(otherSite);
        QVERIFY(open.show(u"/"_s));
        QTRY_COMPARE(open.text(u"typeof window.read"_s), u"string"_s);
        QTRY_COMPARE(open.text(u"typeof window.readByWorker"_s), u"string"_s);
        QCOMPARE(open.text(u"window.read + window.readByWorker"_s), u""_s);
        QVERIFY(open.profile().guard().refusedCount() > 0);
        QSignalSpy refused(&open.page(), &WebPage::navigationRefused);
        open.page().runJavaScript(u"location.href = 'lectern://%1/'"_s.arg(otherSite->id));
        QVERIFY(refused.wait(5000));
        QCOMPARE(open.view().url().host(), open.collection().id);
    }

    void pathOutOfTheFolder_givesNothing() {
        TempSite site;
        site.page(
            u"index"_s, "Home",
            "<script>window.read='';for(const p of ['/../../etc/passwd','/%2e%2e/%2e%2e/etc/passwd',"
            "'/..%2f..%2f..%2fetc/passwd','/etc/passwd']){const r=new XMLHttpRequest;r.open('GET',p,false);"
            "try{r.send();window.read+=r.responseText}catch(e){}}</script><p>x");
        OpenPage open(site.open());
        QVERIFY(open.show(u"/"_s));
        QCOMPARE(open.text(u"window.read"_s), u""_s);
    }

    void linkToTheWeb_asksAfterAClick() {
        TempSite site;
        site.page(u"index"_s, "Home", withHost("<a href=http://HOST/page?q=1>out</a>"));
        OpenPage open(site.open());
        QVERIFY(open.show(u"/"_s));
        QSignalSpy asked(&open.page(), &WebPage::externalLinkRequested);
        open.click(u"a"_s);
        QVERIFY(asked.wait(5000));
        QCOMPARE(asked[0][0].toUrl().query(), u"q=1"_s);
        QCOMPARE(open.view().url(), addressOf(open.collection(), u"/"_s));
    }

    void linkInANewWindow_asksToo() {
        TempSite site;
        site.page(u"index"_s, "Home", withHost("<a href=http://HOST/ target=_blank>out</a>"));
        OpenPage open(site.open());
        QVERIFY(open.show(u"/"_s));
        QSignalSpy asked(&open.page(), &WebPage::externalLinkRequested);
        open.click(u"a"_s);
        QVERIFY(asked.wait(5000));
    }

    void pageInANewWindow_isLeftToTheWindow() {
        TempSite site;
        site.page(u"index"_s, "Home", "<a href=/faq/ target=_blank>faq</a>");
        site.page(u"faq"_s, "Faq", "<p>x");
        OpenPage open(site.open());
        QVERIFY(open.show(u"/"_s));
        QSignalSpy asked(&open.page(), &WebPage::newViewRequested);
        open.click(u"a"_s);
        QVERIFY(asked.wait(5000));
        QCOMPARE(asked[0][0].toUrl(), addressOf(open.collection(), u"/faq/"_s));
    }

    void script_cannotAskForTheWeb() {
        TempSite site;
        site.page(u"index"_s, "Home", withHost("<script>location.href='http://HOST/'</script><p>x"));
        OpenPage open(site.open());
        QSignalSpy asked(&open.page(), &WebPage::externalLinkRequested);
        QSignalSpy refused(&open.page(), &WebPage::navigationRefused);
        QVERIFY(open.show(u"/"_s));
        QTRY_VERIFY(!refused.isEmpty());
        QVERIFY(asked.isEmpty());
    }

    void otherScheme_isNeverOpened() {
        TempSite site;
        site.page(u"index"_s, "Home", "<a href='vscode://file/etc/passwd'>out</a>");
        OpenPage open(site.open());
        QVERIFY(open.show(u"/"_s));
        QSignalSpy refused(&open.page(), &WebPage::navigationRefused);
        QSignalSpy asked(&open.page(), &WebPage::externalLinkRequested);
        open.click(u"a"_s);
        QVERIFY(refused.wait(5000));
        QVERIFY(asked.isEmpty());
    }

    void dialogs_doNotHoldThePage() {
        TempSite site;
        site.page(u"index"_s, "Home",
                  "<script>alert(1);window.said=[confirm('x'),prompt('x','y')]</script><p>x");
        OpenPage open(site.open());
        QVERIFY(open.show(u"/"_s));
        QCOMPARE(open.text(u"JSON.stringify(window.said)"_s), u"[false,null]"_s);
    }

    // A page that a person has touched may ask whether to leave. It may not keep them.
    void leaving_cannotBeForbidden() {
        TempSite site;
        site.page(u"next"_s, "Next", "<p>next");
        site.page(u"index"_s, "Home",
                  "<a href=/next/>next</a><p>x</p><script>onbeforeunload=e=>{e.preventDefault();"
                  "e.returnValue='x';return 'x'}</script>");
        OpenPage open(site.open());
        QVERIFY(open.show(u"/"_s));
        open.click(u"p"_s);
        open.click(u"a"_s);
        QTRY_COMPARE(open.view().url().path(), u"/next/"_s);
    }

    void remoteDebugging_isNotThere() {
        QVERIFY(!qEnvironmentVariableIsSet("QTWEBENGINE_REMOTE_DEBUGGING"));
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, debuggingPort);
        QVERIFY(!socket.waitForConnected(2000));
    }

    void profile_keepsNothing() {
        TempSite site;
        site.page(u"index"_s, "Home", "<p>x<script>localStorage.a='kept';document.cookie='a=b'</script>");
        {
            OpenPage open(site.open());
            QVERIFY(open.profile().profile().isOffTheRecord());
            QVERIFY(open.show(u"/"_s));
            QCOMPARE(open.text(u"localStorage.a"_s), u"kept"_s);
        }
        OpenPage open(site.open(), OwnScripts::Restricted);
        QVERIFY(open.show(u"/"_s));
        QCOMPARE(open.text(u"localStorage.a || ''"_s), QString());
    }

    void policy_cannotBeLoosened() {
        TempSite site;
        site.page(
            u"index"_s, "Home",
            "<p>x<script>document.querySelector('meta').remove();const m=document.createElement('meta');"
            "m.httpEquiv='Content-Security-Policy';m.content=\"object-src *; base-uri *\";"
            "document.head.append(m);const b=document.createElement('base');b.href='https://a.example/';"
            "document.head.append(b)</script>");
        OpenPage open(site.open());
        QVERIFY(open.show(u"/"_s));
        QCOMPARE(QUrl(open.text(u"document.baseURI"_s)).scheme(), u"lectern"_s);
    }

    void permissions_areDenied() {
        TempSite site;
        site.page(u"index"_s, "Home",
                  "<script>navigator.geolocation.getCurrentPosition(()=>{window.got='position'},"
                  "e=>{window.got='denied '+e.code});</script><p>x");
        OpenPage open(site.open());
        QVERIFY(open.show(u"/"_s));
        QTRY_COMPARE(open.text(u"window.got"_s), u"denied 1"_s);
    }

    void download_isRefusedAndTold() {
        TempSite site;
        site.write(u"a.zip"_s, "PK");
        site.page(u"index"_s, "Home", "<a href=/a.zip download>zip</a>");
        OpenPage open(site.open());
        QVERIFY(open.show(u"/"_s));
        QSignalSpy refused(&open.profile(), &WebProfile::downloadRefused);
        open.click(u"a"_s);
        QVERIFY(refused.wait(5000));
        QCOMPARE(refused[0][0].toUrl().path(), u"/a.zip"_s);
    }

private:
    QTcpServer m_server;
    int m_connections = 0;
};

int main(int argc, char** argv) {
    // What a person's own settings would ask of any other program with this engine.
    qputenv("QTWEBENGINE_REMOTE_DEBUGGING", QByteArray::number(debuggingPort));
    return runWebTest<LockedPageTest>(argc, argv);
}
#include "LockedPageTest.moc"
