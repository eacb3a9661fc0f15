// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a link leads to, shown while the pointer or the keyboard rests on it.
#include "gui/Person.h"

using namespace lectern::tests;

class PreviewTest : public QObject {
    Q_OBJECT

private slots:
    void pointerOnALink_showsThePage();
    void pointerOnASectionLink_showsTheSection();
    void pointerThatMovesOn_takesTheCardAway();
    void scrolling_takesTheCardAway();
    void linkToTheWeb_hasNoCard();
    void addressOfALink_goesWithItsPage();
    void keyboardOnALink_showsThePage();
    void card_staysInThePage();

private:
    static void pointAt(const Person& person, const QString& selector);
    static QString shown(const Person& person, const char* label);
    static bool isShown(const Person& person) {
        const auto* card = person.find<QWidget>("previewCard");
        return card && card->isVisible();
    }
};

namespace {

void writeSite(const ScratchSite& site) {
    site.write(u"index.md"_s,
               "---\ntitle: Tea\n---\n# Tea\n\n[Milk](milk.html)\n\n[Goats](milk.html#goats)\n\n"
               "[Web](https://example.org/)\n\n" +
                   QByteArray("More.\n\n").repeated(100) + "[Last](milk.html)\n");
    site.write(u"milk.md"_s, "---\ntitle: Milk\ndescription: White and wet.\n---\n# Milk\n\nFrom cows.\n\n"
                             "## Goats\n\nGive some, too.\n");
}

} // unnamed namespace

void PreviewTest::pointAt(const Person& person, const QString& selector) {
    const QVariantList middle =
        person
            .page(u"(() => { const r = document.querySelector('%1').getClientRects()[0];"
                  " return [r.x + r.width / 2, r.y + r.height / 2]; })()"_s.arg(selector))
            .toList();
    QWidget* surface = person.window.view()->focusProxy();
    QTest::mouseMove(surface, QPoint(5, surface->height() - 5));
    QTest::mouseMove(surface, QPoint(middle.at(0).toInt(), middle.at(1).toInt()));
}

QString PreviewTest::shown(const Person& person, const char* label) {
    return isShown(person) ? person.find<QLabel>(label)->text() : QString();
}

void PreviewTest::pointerOnALink_showsThePage() {
    Person person;
    const ScratchSite site;
    writeSite(site);
    QVERIFY(person.open(site.path()));
    pointAt(person, u"a[href=\"milk.html\"]"_s);
    EVENTUALLY_COMPARE(shown(person, "previewTitle"), u"Milk"_s);
    QCOMPARE(shown(person, "previewDescription"), u"White and wet."_s);
    QVERIFY(shown(person, "previewText").startsWith(u"From cows."_s));
}

void PreviewTest::pointerOnASectionLink_showsTheSection() {
    Person person;
    const ScratchSite site;
    writeSite(site);
    QVERIFY(person.open(site.path()));
    pointAt(person, u"a[href$=\"#goats\"]"_s);
    EVENTUALLY_COMPARE(shown(person, "previewTitle"), u"Milk › Goats"_s);
    QCOMPARE(shown(person, "previewText"), u"Give some, too."_s);
}

void PreviewTest::pointerThatMovesOn_takesTheCardAway() {
    Person person;
    const ScratchSite site;
    writeSite(site);
    QVERIFY(person.open(site.path()));
    pointAt(person, u"a[href=\"milk.html\"]"_s);
    EVENTUALLY(isShown(person));
    QWidget* surface = person.window.view()->focusProxy();
    QTest::mouseMove(surface, QPoint(surface->width() - 5, surface->height() - 5));
    EVENTUALLY(!isShown(person));
}

void PreviewTest::scrolling_takesTheCardAway() {
    Person person;
    const ScratchSite site;
    writeSite(site);
    QVERIFY(person.open(site.path()));
    pointAt(person, u"a[href=\"milk.html\"]"_s);
    EVENTUALLY(isShown(person));
    person.page(u"scrollTo(0, 500)"_s);
    EVENTUALLY(!isShown(person));
}

void PreviewTest::linkToTheWeb_hasNoCard() {
    Person person;
    const ScratchSite site;
    writeSite(site);
    QVERIFY(person.open(site.path()));
    pointAt(person, u"a[href^=\"https\"]"_s);
    EVENTUALLY(person.find<QLabel>("hoveredLink")->text().contains(u"example.org"_s));
    aMoment(1200);
    QVERIFY(!isShown(person));
}

void PreviewTest::addressOfALink_goesWithItsPage() {
    Person person;
    const ScratchSite site;
    writeSite(site);
    QVERIFY(person.open(site.path()));
    const auto* address = person.find<QLabel>("hoveredLink");
    pointAt(person, u"a[href$=\"#goats\"]"_s);
    EVENTUALLY_COMPARE(address->text(), u"/milk.html#goats"_s); // as a reader knows it, without the scheme
    QVERIFY(person.pageAfter([&] { Person::clickRow(person.tree(), u"Milk"_s); }));
    EVENTUALLY_COMPARE(address->text(), QString());
}

void PreviewTest::keyboardOnALink_showsThePage() {
    Person person;
    const ScratchSite site;
    writeSite(site);
    QVERIFY(person.open(site.path()));
    person.window.view()->setFocus();
    QTest::keyClick(person.window.view()->focusProxy(), Qt::Key_Tab);
    EVENTUALLY_COMPARE(shown(person, "previewTitle"), u"Milk"_s);
    QTest::keyClick(person.window.view()->focusProxy(), Qt::Key_Escape);
    EVENTUALLY(!isShown(person));
}

void PreviewTest::card_staysInThePage() {
    Person person;
    const ScratchSite site;
    writeSite(site);
    QVERIFY(person.open(site.path()));
    person.scrollTo(100'000);
    pointAt(person, u"p:last-of-type a"_s);
    EVENTUALLY(isShown(person));
    QVERIFY(person.window.view()->rect().contains(person.find<QWidget>("previewCard")->geometry()));
}

int main(int argc, char** argv) {
    return runTest<PreviewTest>(argc, argv);
}
#include "PreviewTest.moc"
