// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Pages that try to get out: each line of attacks/*.txt is one. Whatever they try, nobody is called, nothing
// secret is read, and the view answers.
#include "web/OpenPage.h"

#include <QClipboard>
#include <QTcpServer>
#include <QUdpSocket>

#include <sys/stat.h>

using namespace lectern::web;
using namespace Qt::StringLiterals;

namespace {

constexpr char secret[] = "nobody-may-read-this-7f3a";

const QByteArray tools = R"(<p id=alive>alive</p><script>
window.leaked = '';
window.leak = (text) => { leaked += ' ' + text };
window.read = (url) => {
  for (const isAsync of [true, false]) {
    try {
      const r = new XMLHttpRequest;
      r.onload = () => leak(r.responseText.slice(0, 10000));
      r.open('GET', url, isAsync);
      if (isAsync || !url.includes('pipe')) r.send();
    } catch {}
  }
  try { fetch(url).then(r => r.text()).then(t => leak(t.slice(0, 10000)), () => {}) } catch {}
};
</script>
)";

struct Attack {
    QByteArray name;
    QByteArray html;
};

QList<Attack> attacksIn(const QString& table) {
    QFile file(QStringLiteral(LECTERN_TESTS_DIR "/web/attacks/%1.txt").arg(table));
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("cannot read %s", qPrintable(file.fileName()));
    }
    QList<Attack> attacks;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray& line : lines) {
        const qsizetype bar = line.indexOf(" | ");
        if (bar > 0) {
            attacks.append({line.left(bar), line.mid(bar + 3)});
        }
    }
    return attacks;
}

} // namespace

class AttackTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        QVERIFY(m_server.listen(QHostAddress::LocalHost));
        QVERIFY(m_datagrams.bind(QHostAddress::LocalHost, m_server.serverPort()));
        connect(&m_server, &QTcpServer::newConnection, this, [this] { ++m_calls; });
        connect(&m_datagrams, &QUdpSocket::readyRead, this, [this] { ++m_calls; });
        m_home.write(u"secret.txt"_s, secret);
        m_otherFolder.write(u"secret.txt"_s, secret).page(u"index"_s, "Other", secret);
        m_other = m_otherFolder.open();
        QGuiApplication::clipboard()->setText(QString::fromLatin1(secret));
        QVERIFY(QFile::link(m_home.path(u"secret.txt"_s), m_site.path(u"link.txt"_s)));
        QVERIFY(QFile::link(m_home.path(u"."_s), m_site.path(u"folder"_s)));
        QVERIFY(QFile::link(m_home.path(u"secret.txt"_s), m_site.path(u"link.html"_s)));
        QVERIFY(QFile::link(u"/dev/zero"_s, m_site.path(u"zero"_s)));
        m_site.write(u"worker.js"_s,
                     filled("new WebSocket('ws://HOST/');fetch('http://HOST/').catch(()=>{})"));
        const QByteArray script =
            "<script xmlns='http://www.w3.org/1999/xhtml'>parent.leak('device')</script>";
        m_site.write(u"evil.svg"_s, "<svg xmlns='http://www.w3.org/2000/svg'>" + script + "</svg>");
        m_site.write(u"evil.xml"_s, "<a>" + script + "</a>");
        m_site.write(u"ran.js"_s, "window.ran = 1");
        QCOMPARE(mkfifo(QFile::encodeName(m_site.path(u"pipe"_s)).constData(), 0600), 0);
    }

    void page_getsNothing_data() {
        QTest::addColumn<QString>("path");
        QTest::addColumn<OwnScripts>("scripts");
        int number = 0;
        for (const auto& table : {u"network"_s, u"files"_s, u"others"_s, u"scripts"_s}) {
            for (const Attack& attack : attacksIn(table)) {
                const QString page = u"a%1"_s.arg(++number);
                m_site.page(page, "Attack", tools + filled(attack.html));
                const QString path = u"/%1/"_s.arg(page);
                QTest::newRow(attack.name.constData()) << path << OwnScripts::Run;
                QTest::newRow((attack.name + ", restricted").constData()) << path << OwnScripts::Restricted;
            }
        }
        QVERIFY(number >= 120);
    }

    void page_getsNothing() {
        QFETCH(QString, path);
        QFETCH(OwnScripts, scripts);
        OpenPage& open = view();
        open.profile().sites().setTrustTest(
            [scripts](const lectern::reader::Collection&) { return scripts == OwnScripts::Run; });
        QVERIFY(open.show(path));
        // Two turns of the page's own clock: what it began when it was read has been asked for by then.
        open.value(u"for (const each of document.querySelectorAll('.pressed'))"
                   "  each.dispatchEvent(new MouseEvent('click', {bubbles: true, cancelable: true}));"
                   "window.turned = false; setTimeout(() => setTimeout(() => { turned = true }, 20), 20)"_s);
        QVERIFY(QTest::qWaitFor([&] { return open.value(u"window.turned !== false"_s).toBool(); }));
        QCOMPARE(open.view().url().host(), open.collection().id);
        QVERIFY(isAlive(open));
        const QString leaked = open.text(u"window.leaked"_s);
        QVERIFY2(!leaked.contains(QLatin1String(secret)), qPrintable(leaked));
        QVERIFY2(!leaked.contains(u"device"_s), qPrintable(leaked));
        QCOMPARE(m_calls, 0);
        QCOMPARE(QGuiApplication::topLevelWindows().size(), m_windows);
        QCOMPARE(QGuiApplication::clipboard()->text(), QString::fromLatin1(secret));
        if (scripts == OwnScripts::Restricted) { // not one line of the page's own has run
            QCOMPARE(open.text(u"typeof window.leak + typeof window.ran"_s), u"undefinedundefined"_s);
        }
    }

    // What the tools of the tables tell is told: a page reads what is its own.
    void page_getsItsOwn() {
        m_site.write(u"own.txt"_s, "own");
        m_site.page(u"reader"_s, "Own", tools + "<script>read('/own.txt')</script>");
        OpenPage open(m_site.open());
        QVERIFY(open.show(u"/reader/"_s));
        QTRY_COMPARE(open.text(u"window.leaked"_s), u" own own own"_s);
    }

    // One page that never ends holds neither the window nor the pages of other views.
    void pageThatSpins_leavesTheOthersAlone() {
        TempSite spinning;
        spinning.page(u"index"_s, "Spin", "<p>x<script>setTimeout(() => { for (;;); }, 100)</script>");
        OpenPage spun(spinning.open());
        QVERIFY(spun.show(u"/"_s));
        TempSite calm;
        calm.page(u"index"_s, "Calm", "<p>calm");
        OpenPage open(calm.open());
        QVERIFY(open.show(u"/"_s));
        QCOMPARE(open.text(u"document.querySelector('p').textContent"_s), u"calm"_s);
    }

    void cleanupTestCase() {
        m_open.reset();
        QCOMPARE(m_calls, 0);
    }

private:
    static bool isAlive(OpenPage& open) {
        return open.text(u"document.querySelector('#alive')?.textContent"_s) == u"alive"_s;
    }

    QByteArray filled(QByteArray html) const {
        return html.replace("HOST", "127.0.0.1:" + QByteArray::number(m_server.serverPort()))
            .replace("SECRET", m_home.path(u"secret.txt"_s).toUtf8())
            .replace("OTHER", m_other->id.toLatin1());
    }

    // One for all of them, as a person reads on: what one page leaves behind meets the next.
    OpenPage& view() {
        if (!m_open) {
            m_open = std::make_unique<OpenPage>(m_site.open());
            m_open->profile().sites().add(m_other);
            m_open->show(
                addressOf(*m_other, u"/"_s)); // the engine makes a window of its own for the first page
            m_windows = QGuiApplication::topLevelWindows().size();
        }
        return *m_open;
    }

    QTcpServer m_server;
    QUdpSocket m_datagrams;
    int m_calls = 0;
    TempSite m_home;
    TempSite m_otherFolder;
    TempSite m_site;
    lectern::reader::CollectionPtr m_other;
    qsizetype m_windows = 0;
    std::unique_ptr<OpenPage> m_open;
};

int main(int argc, char** argv) {
    return runWebTest<AttackTest>(argc, argv);
}
#include "AttackTest.moc"
