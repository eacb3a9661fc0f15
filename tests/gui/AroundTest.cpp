// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Around the page: the outline that follows scrolling, and what is known of the page.
#include "gui/Person.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QTextBrowser>
#include <QWheelEvent>

using namespace lectern::tests;

class AroundTest : public QObject {
    Q_OBJECT

private slots:
    void pane_comesAndGoesByKey();
    void pane_isRememberedWithItsSection();
    void outline_showsTheHeadingsOfThePage();
    void outline_marksTheHeadingThatIsRead();
    void clickOnAHeading_scrollsThere();
    void keyboard_walksTheOutline();
    void outline_followsThePage();
    void outline_followsAPartThatScrollsOnItsOwn();
    void pageWithoutHeadings_saysSo();
    void details_tellWhatIsKnownOfThePage();
    void details_canBeCopied();
    void source_opensInTheEditor();

public slots:
    void rememberOpened(const QUrl& url) { m_opened.append(url); }

private:
    QList<QUrl> m_opened;
};

namespace {

QByteArray section(const QByteArray& name) {
    return "## " + name + "\n\n" + QByteArray("Some words on it.\n\n").repeated(40);
}

void writeTeaSite(const ScratchSite& site) {
    site.write(u"index.md"_s, "---\ntitle: Tea\n---\n# Tea\n\nAll about it.\n\n" + section("Green") +
                                  section("Black") + "### Assam\n\nStrong.\n\n" + section("White"));
    site.write(u"plain.md"_s, "---\ntitle: Plain\n---\nNo headings here.\n");
}

QTreeView* outline(const Person& person) {
    return person.find<QTreeView>("headings");
}

QString marked(const Person& person) {
    return outline(person)->selectionModel()->selectedIndexes().value(0).data().toString();
}

double topOf(const Person& person, const QString& id) {
    return person.page(u"document.getElementById('%1').getBoundingClientRect().top"_s.arg(id)).toDouble();
}

void showOutline(Person& person) {
    person.press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    EVENTUALLY(outline(person)->isVisible());
}

} // unnamed namespace

void AroundTest::pane_comesAndGoesByKey() {
    Person person;
    QVERIFY(person.open(guideFolder(), u"/guide/faq/"_s));
    const auto* pane = person.find<QWidget>("around");
    QVERIFY(!pane->isVisible());
    person.press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(pane->isVisible());
    QVERIFY(person.command("actionAround")->isChecked());
    person.press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!pane->isVisible());
}

void AroundTest::pane_isRememberedWithItsSection() {
    const ScratchSite scratch;
    const QString home = scratch.path(u"settings.ini"_s);
    {
        Person person(home);
        QVERIFY(person.open(guideFolder(), u"/guide/faq/"_s));
        person.press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        auto* titles = person.find<QTabBar>("aroundTitles");
        EVENTUALLY(Person::isInSight(*titles, titles->tabRect(titles->count() - 1).center()));
        QTest::mouseClick(titles, Qt::LeftButton, {}, titles->tabRect(titles->count() - 1).center());
        person.window.close();
    }
    const Person person(home);
    QVERIFY(person.find<QWidget>("around")->isVisible());
    const auto* titles = person.find<QTabBar>("aroundTitles");
    QCOMPARE(titles->currentIndex(), titles->count() - 1);
}

void AroundTest::outline_showsTheHeadingsOfThePage() {
    Person person;
    const ScratchSite site;
    writeTeaSite(site);
    QVERIFY(person.open(site.path()));
    showOutline(person);
    EVENTUALLY(Person::row(outline(person), u"Assam"_s).isValid());
    QCOMPARE(Person::row(outline(person), u"Assam"_s).parent().data().toString(), u"Black"_s);
    EVENTUALLY_COMPARE(marked(person), u"Tea"_s);
}

void AroundTest::outline_marksTheHeadingThatIsRead() {
    Person person;
    const ScratchSite site;
    writeTeaSite(site);
    QVERIFY(person.open(site.path()));
    showOutline(person);
    EVENTUALLY_COMPARE(marked(person), u"Tea"_s);
    person.window.view()->setFocus();
    person.page(u"document.getElementById('black').scrollIntoView()"_s);
    EVENTUALLY_COMPARE(marked(person), u"Black"_s);
    person.page(u"scrollTo(0, document.body.scrollHeight)"_s);
    EVENTUALLY_COMPARE(marked(person), u"White"_s);
    QTest::keyClick(person.window.view()->focusProxy(), Qt::Key_Home);
    EVENTUALLY_COMPARE(marked(person), u"Tea"_s);
}

void AroundTest::clickOnAHeading_scrollsThere() {
    Person person;
    const ScratchSite site;
    writeTeaSite(site);
    QVERIFY(person.open(site.path()));
    showOutline(person);
    EVENTUALLY(Person::row(outline(person), u"Black"_s).isValid());
    Person::clickRow(outline(person), u"Black"_s);
    EVENTUALLY(qAbs(topOf(person, u"black"_s)) < 3);
    EVENTUALLY_COMPARE(marked(person), u"Black"_s);
}

void AroundTest::keyboard_walksTheOutline() {
    Person person;
    const ScratchSite site;
    writeTeaSite(site);
    QVERIFY(person.open(site.path()));
    showOutline(person);
    EVENTUALLY_COMPARE(marked(person), u"Tea"_s);
    EVENTUALLY(outline(person)->hasFocus());
    person.press(Qt::Key_Down);
    person.press(Qt::Key_Down);
    QCOMPARE(marked(person), u"Black"_s);
    person.press(Qt::Key_Return);
    EVENTUALLY(qAbs(topOf(person, u"black"_s)) < 3);
    EVENTUALLY(person.window.view()->isAncestorOf(QApplication::focusWidget()));
    person.press(Qt::Key_F6);
    EVENTUALLY(outline(person)->hasFocus());
}

void AroundTest::outline_followsThePage() {
    Person person;
    QVERIFY(person.open(guideFolder(), u"/guide/faq/"_s));
    showOutline(person);
    EVENTUALLY(Person::row(outline(person), u"Frequently Asked Questions"_s).isValid());
    QVERIFY(person.pageAfter([&] { Person::clickRow(person.tree(), u"Glossary"_s); }));
    EVENTUALLY(Person::row(outline(person), u"Glossary"_s).isValid());
    QVERIFY(!Person::row(outline(person), u"Frequently Asked Questions"_s).isValid());
}

void AroundTest::outline_followsAPartThatScrollsOnItsOwn() {
    Person person;
    const ScratchSite site;
    site.write(u"index.html"_s, "---\n---\n<style>html, body { height: 100%; margin: 0; overflow: hidden }"
                                " main { height: 100%; overflow: auto }"
                                " h2 { margin: 0 0 2000px }</style>"
                                "<main><h2>One</h2><h2>Two</h2><h2>Three</h2></main>");
    QVERIFY(person.open(site.path()));
    showOutline(person);
    EVENTUALLY_COMPARE(marked(person), u"One"_s);
    person.window.view()->setFocus();
    QWheelEvent wheel(QPointF(200, 200), person.window.view()->mapToGlobal(QPointF(200, 200)), {},
                      QPoint(0, -2100 * 2), Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(person.window.view()->focusProxy(), &wheel);
    EVENTUALLY(person.page(u"document.querySelector('main').scrollTop"_s).toDouble() > 100);
    person.page(u"document.querySelector('main').scrollTop = 2100"_s);
    QTest::keyClick(person.window.view()->focusProxy(), Qt::Key_Shift);
    EVENTUALLY_COMPARE(marked(person), u"Two"_s);
}

void AroundTest::pageWithoutHeadings_saysSo() {
    Person person;
    const ScratchSite site;
    writeTeaSite(site);
    QVERIFY(person.open(site.path(), u"/plain.html"_s));
    person.press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    EVENTUALLY(person.find<QWidget>("outline")->findChild<QLabel*>(u"none"_s)->isVisible());
    QVERIFY(!outline(person)->isVisible());
}

void AroundTest::details_tellWhatIsKnownOfThePage() {
    Person person;
    const ScratchSite site;
    site.write(u"tea.md"_s, "---\ntitle: Tea\nauthor:\n  name: Ann\n  mail: a@b.c\nkeywords: [hot, wet]\n"
                            "date: 2024-05-06\n---\n# Tea\n\nThree more words.\n");
    QVERIFY(person.open(site.path(), u"/tea.html"_s));
    person.press(Qt::Key_I, Qt::ControlModifier);
    auto* text = person.find<QWidget>("details")->findChild<QTextBrowser*>();
    EVENTUALLY(text->isVisible());
    EVENTUALLY(text->toPlainText().contains(u"4 word"_s));
    const QString shown = text->toPlainText();
    for (const QString& part : {u"tea.md"_s, u"/tea.html"_s, u"author.name"_s, u"Ann"_s, u"hot"_s, u"2024"_s})
        QVERIFY2(shown.contains(part), qPrintable(part + u" in "_s + shown));
}

void AroundTest::details_canBeCopied() {
    Person person;
    const ScratchSite site;
    writeTeaSite(site);
    QVERIFY(person.open(site.path()));
    person.press(Qt::Key_I, Qt::ControlModifier);
    EVENTUALLY(person.find<QTextBrowser>("text")->toPlainText().contains(u"word"_s));
    EVENTUALLY(person.find<QTextBrowser>("text")->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_C, Qt::ControlModifier);
    EVENTUALLY(QGuiApplication::clipboard()->text().contains(u"index.md"_s));
}

void AroundTest::source_opensInTheEditor() {
    QDesktopServices::setUrlHandler(u"file"_s, this, "rememberOpened");
    Person person;
    const ScratchSite site;
    writeTeaSite(site);
    QVERIFY(person.open(site.path()));
    person.press(Qt::Key_I, Qt::ControlModifier);
    person.click("editButton");
    EVENTUALLY_COMPARE(m_opened.size(), 1);
    QVERIFY(m_opened.first().toLocalFile().endsWith(u"/index.md"_s));
    person.click("revealButton");
    EVENTUALLY_COMPARE(m_opened.size(), 2);
    QVERIFY(!m_opened.last().toLocalFile().endsWith(u"index.md"_s));
    QDesktopServices::unsetUrlHandler(u"file"_s);
}

int main(int argc, char** argv) {
    return runTest<AroundTest>(argc, argv);
}
#include "AroundTest.moc"
