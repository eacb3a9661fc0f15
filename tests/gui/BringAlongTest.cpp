// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What only another server has, fetched once by a person's word and taken away again.
#include "gui/Person.h"
#include "web/LocalServer.h"

#include <QDialog>
#include <QPushButton>
#include <QTreeWidget>

using namespace lectern::tests;
using lectern::web::LocalServer;

class BringAlongTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void thing_isListedFetchedShownAndRemoved();
    void sizes_areAskedForBeforehand();
    void thingOnAnotherServer_isFetchedOnceThatIsListed();
    void privateWindow_bringsNothing();

private:
    QTemporaryDir m_cache;
};

namespace {

QDialog* dialog(const Person& person) {
    return person.window.findChild<QDialog*>(u"BringAlongDialog"_s);
}

QString summary(const Person& person) {
    return dialog(person)->findChild<QLabel*>(u"summary"_s)->text();
}

void clickIn(const Person& person, const char* button) {
    Person::clickOn(dialog(person)->findChild<QPushButton*>(QString::fromLatin1(button)));
}

} // unnamed namespace

void BringAlongTest::initTestCase() {
    QVERIFY(m_cache.isValid());
    qputenv("XDG_CACHE_HOME", m_cache.path().toUtf8());
}

void BringAlongTest::thing_isListedFetchedShownAndRemoved() {
    LocalServer server;
    server.put(u"/a.svg"_s,
               {"image/svg+xml", "<svg xmlns='http://www.w3.org/2000/svg' width='33' height='22'/>"});
    ScratchSite site;
    const QByteArray base = server.address({}).toEncoded();
    site.write(u"index.html"_s, "---\ntitle: Home\n---\n<p>Here</p><img src='" + base + "/a.svg'>");
    site.write(u"more.html"_s, "---\ntitle: More\n---\n<img src='" + base + "/none.svg'>");
    Person person;
    QVERIFY(person.open(site.path(), u"/"_s));
    person.command("actionBringAlong")->trigger();
    auto* tree = dialog(person)->findChild<QTreeWidget*>(u"missing"_s);
    EVENTUALLY_COMPARE(tree->topLevelItemCount(), 1);
    QCOMPARE(tree->topLevelItem(0)->text(0), server.address({}).authority());
    QCOMPARE(tree->topLevelItem(0)->childCount(), 2);
    QCOMPARE(tree->topLevelItem(0)->child(0)->text(2), u"unknown"_s);
    QVERIFY(server.asked().isEmpty());

    clickIn(person, "fetchButton");
    EVENTUALLY(summary(person).startsWith(u"1 thing"_s));
    QVERIFY(summary(person).contains(u"1 could not be had"_s));
    QVERIFY(tree->topLevelItem(0)->child(0)->text(2).endsWith(u"here"_s));
    QCOMPARE(tree->topLevelItem(0)->child(1)->text(2), u"not given"_s);
    EVENTUALLY_COMPARE(person.page(u"document.images[0].naturalWidth"_s).toInt(), 33);
    QCOMPARE(server.asked().size(), 2);
    QVERIFY(!QDir(site.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).contains(u"list.json"_s));

    clickIn(person, "removeButton");
    QVERIFY(summary(person).contains(u"removed"_s));
    EVENTUALLY_COMPARE(person.page(u"document.images[0].dataset.lecternElsewhere"_s).toString(),
                       server.address({}).authority());
    server.close();
    clickIn(person, "fetchButton");
    EVENTUALLY_COMPARE(summary(person), u"No server could be reached: there seems to be no network."_s);
    QTest::keyClick(dialog(person), Qt::Key_Escape);
    EVENTUALLY(!dialog(person) || !dialog(person)->isVisible());
}

void BringAlongTest::sizes_areAskedForBeforehand() {
    LocalServer server;
    const QByteArray picture(5000, ' ');
    server.put(u"/a.svg"_s, {"image/svg+xml", picture});
    LocalServer::Reply vague{"image/svg+xml", picture};
    vague.pretended = LocalServer::noLength;
    server.put(u"/b.svg"_s, vague);
    ScratchSite site;
    const QByteArray base = server.address({}).toEncoded();
    site.write(u"index.html"_s, "---\ntitle: Home\n---\n<p>Here</p><img src='" + base + "/a.svg'><img src='" +
                                    base + "/b.svg'>");
    Person person;
    QVERIFY(person.open(site.path(), u"/"_s));
    person.command("actionBringAlong")->trigger();
    auto* tree = dialog(person)->findChild<QTreeWidget*>(u"missing"_s);
    EVENTUALLY_COMPARE(tree->topLevelItemCount(), 1);
    clickIn(person, "sizesButton");
    EVENTUALLY(summary(person).contains(u"unknown"_s));
    QCOMPARE(tree->topLevelItem(0)->child(0)->text(2), QLocale().formattedDataSize(picture.size()));
    QCOMPARE(tree->topLevelItem(0)->child(1)->text(2), u"unknown"_s);
    QVERIFY(summary(person).contains(QLocale().formattedDataSize(picture.size())));
    QVERIFY(server.asked().contains(u"HEAD /a.svg HTTP/1.1"_s));
    QVERIFY(!server.asked().contains(u"GET /a.svg HTTP/1.1"_s));
    QTest::keyClick(dialog(person), Qt::Key_Escape);
}

void BringAlongTest::thingOnAnotherServer_isFetchedOnceThatIsListed() {
    LocalServer server;
    LocalServer other;
    server.put(u"/a.svg"_s, {"image/svg+xml", {}, 302, other.address(u"/b.svg"_s).toEncoded()});
    other.put(u"/b.svg"_s,
              {"image/svg+xml", "<svg xmlns='http://www.w3.org/2000/svg' width='33' height='22'/>"});
    ScratchSite site;
    site.write(u"index.html"_s, "---\ntitle: Home\n---\n<p>Here</p><img src='" +
                                    server.address(u"/a.svg"_s).toEncoded() + "'>");
    Person person;
    QVERIFY(person.open(site.path(), u"/"_s));
    person.command("actionBringAlong")->trigger();
    auto* tree = dialog(person)->findChild<QTreeWidget*>(u"missing"_s);
    EVENTUALLY_COMPARE(tree->topLevelItemCount(), 1);
    clickIn(person, "fetchButton");
    EVENTUALLY(summary(person).contains(u"on another server"_s));
    QCOMPARE(tree->topLevelItemCount(), 1);
    QCOMPARE(tree->topLevelItem(0)->text(0), other.address({}).authority());
    QVERIFY(other.asked().isEmpty());
    clickIn(person, "fetchButton");
    EVENTUALLY(summary(person).startsWith(u"1 thing"_s));
    QCOMPARE(other.asked(), QStringList{u"GET /b.svg HTTP/1.1"_s});
    EVENTUALLY_COMPARE(person.page(u"document.images[0].naturalWidth"_s).toInt(), 33);
    clickIn(person, "removeButton");
    QTest::keyClick(dialog(person), Qt::Key_Escape);
}

void BringAlongTest::privateWindow_bringsNothing() {
    ScratchSite site;
    site.write(u"index.md"_s, "---\ntitle: Home\n---\nHere\n");
    Person person;
    QVERIFY(person.open(site.path()));
    QVERIFY(person.command("actionBringAlong")->isEnabled());
    auto& secret = person.desk.add({}, lectern::window::Privacy::Private);
    secret.show();
    int settled = 0;
    connect(&secret, &lectern::window::MainWindow::settled, this, [&settled] { ++settled; });
    secret.openFolder(site.path());
    EVENTUALLY(settled > 0);
    QVERIFY(!secret.findChild<QAction*>(u"actionBringAlong"_s)->isEnabled());
}

int main(int argc, char** argv) {
    return runTest<BringAlongTest>(argc, argv);
}
#include "BringAlongTest.moc"
