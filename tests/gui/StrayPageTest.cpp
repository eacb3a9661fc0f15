// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A page that never ends or never has enough is stopped, and says so; the others go on.
#include "gui/Person.h"

using namespace lectern::tests;

class StrayPageTest : public QObject {
    Q_OBJECT

private slots:
    void page_isStoppedAndTheOthersLive_data();
    void page_isStoppedAndTheOthersLive();
};

void StrayPageTest::page_isStoppedAndTheOthersLive_data() {
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QString>("word");
    QTest::newRow("spins") << QByteArray("for (;;);") << u"did not come to an end"_s;
    QTest::newRow("writes without end")
        << QByteArray("for (;;) document.body.append(document.createElement('i'))") << u"was stopped"_s;
    QTest::newRow("matches without end")
        << QByteArray("/^(a+)+$/.test('a'.repeat(60) + 'b')") << u"did not come to an end"_s;
    QTest::newRow("eats memory")
        << QByteArray("window.all = []; setInterval(() => all.push(new Uint8Array(3e7).fill(1)), 20)")
        << u"took too much memory"_s;
}

void StrayPageTest::page_isStoppedAndTheOthersLive() {
    QFETCH(QByteArray, script);
    QFETCH(QString, word);
    ScratchSite calm;
    calm.write(u"index.md"_s, "---\ntitle: Calm\n---\nCalm\n");
    ScratchSite stray;
    stray.write(u"index.html"_s, "---\ntitle: Stray\n---\n<p>Stray</p><script>addEventListener('load', () =>"
                                 " setTimeout(() => { " +
                                     script + " }, 300))</script>");
    Person person;
    QVERIFY(person.open(calm.path()));
    person.press(Qt::Key_T, Qt::ControlModifier);
    QVERIFY(person.open(stray.path()));
    person.command("actionTrustSite")->trigger();
    auto* notification = person.find<QWidget>("notification");
    for (int patient = 0; patient < 4 && !notification->isVisible(); ++patient)
        eventually([&] { return notification->isVisible(); });
    QVERIFY2(person.message().contains(word), qPrintable(person.message()));
    person.clickTab(0);
    EVENTUALLY_COMPARE(person.text(u"p"_s), u"Calm"_s);
}

int main(int argc, char** argv) {
    return runTest<StrayPageTest>(argc, argv);
}
#include "StrayPageTest.moc"
