// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Two pages side by side: each with a way of its own, one of them marked and commanded.
#include "gui/Person.h"
#include "window/PageArea.h"

#include <QMenu>
#include <QSplitter>
#include <QWindow>

using namespace lectern::tests;

class SplitTest : public QObject {
    Q_OBJECT

private slots:
    void split_showsThePageTwice();
    void pageThatCameFromTheLibrary_takesHalfToo();
    void commands_goToTheActiveSide();
    void sides_haveAWayOfTheirOwn();
    void activeSide_isMarked();
    void clickInASide_makesItTheActiveOne();
    void closedSide_leavesTheOther();
    void altClickOnALink_opensItOnTheOtherSide();
    void split_comesBackAfterACrash();
    void draggedLine_sharesTheWidthAnotherDayToo();
    void places_comeBackOnBothSides();

private:
    static lectern::window::PageArea& side(const Person& person, int index) {
        return *person.window.tabs().tab().pages().at(index);
    }
};

namespace {

QColor markOf(const QWidget& page) {
    return page.window()->grab().toImage().pixelColor(page.mapTo(page.window(), QPoint(page.width() / 2, 1)));
}

} // unnamed namespace

void SplitTest::split_showsThePageTwice() {
    Person person;
    QVERIFY(person.open(guideFolder(), u"/guide/faq/"_s));
    QVERIFY(!person.command("actionOtherSide")->isEnabled());
    QVERIFY(person.pageAfter([&] { person.press(Qt::Key_F8); }));
    QVERIFY(person.window.tabs().tab().isSplit());
    QCOMPARE(side(person, 0).view()->url(), side(person, 1).view()->url());
    QVERIFY(qAbs(side(person, 0).width() - side(person, 1).width()) < 4);
    QVERIFY(!person.command("actionSplit")->isEnabled());
    QVERIFY(person.command("actionOtherSide")->isEnabled());
}

void SplitTest::pageThatCameFromTheLibrary_takesHalfToo() {
    Person person;
    person.window.resize(900, 600); // narrower than two libraries
    QVERIFY(person.find<QWidget>("library"));
    QVERIFY(person.open(guideFolder(), u"/guide/faq/"_s));
    QVERIFY(person.pageAfter([&] { person.press(Qt::Key_F8); }));
    EVENTUALLY(qAbs(side(person, 0).width() - side(person, 1).width()) < 4);
}

void SplitTest::commands_goToTheActiveSide() {
    Person person;
    QVERIFY(person.open(guideFolder(), u"/guide/faq/"_s));
    QVERIFY(person.pageAfter([&] { person.press(Qt::Key_F8); }));
    QVERIFY(person.pageAfter([&] { Person::clickRow(person.tree(), u"Glossary"_s); }));
    QCOMPARE(side(person, 0).view()->url().path(), u"/guide/faq/"_s);
    QCOMPARE(side(person, 1).view()->url().path(), u"/guide/glossary/"_s);
    QCOMPARE(person.selectedRow(), u"Glossary"_s);
    person.press(Qt::Key_F8, Qt::ShiftModifier);
    QCOMPARE(person.selectedRow(), u"FAQ"_s);
    QVERIFY(person.window.windowTitle().startsWith(u"FAQ"_s));
    QVERIFY(person.pageAfter([&] { Person::clickRow(person.tree(), u"Testing"_s); }));
    QCOMPARE(side(person, 0).view()->url().path(), u"/guide/testing/"_s);
    QCOMPARE(side(person, 1).view()->url().path(), u"/guide/glossary/"_s);
}

void SplitTest::sides_haveAWayOfTheirOwn() {
    Person person;
    QVERIFY(person.open(guideFolder(), u"/guide/faq/"_s));
    QVERIFY(person.pageAfter([&] { person.press(Qt::Key_F8); }));
    QVERIFY(person.pageAfter([&] { Person::clickRow(person.tree(), u"Glossary"_s); }));
    QVERIFY(person.command("actionBack")->isEnabled());
    person.press(Qt::Key_F8, Qt::ShiftModifier);
    QVERIFY(!person.command("actionBack")->isEnabled());
    person.press(Qt::Key_F8, Qt::ShiftModifier);
    QVERIFY(person.pageAfter([&] { person.press(Qt::Key_Left, Qt::AltModifier); }));
    QCOMPARE(side(person, 1).view()->url().path(), u"/guide/faq/"_s);
}

void SplitTest::activeSide_isMarked() {
    Person person;
    QVERIFY(person.open(guideFolder(), u"/guide/faq/"_s));
    QVERIFY(person.pageAfter([&] { person.press(Qt::Key_F8); }));
    const QColor mark = person.window.palette().color(QPalette::Highlight);
    QCOMPARE(markOf(side(person, 1)), mark);
    QVERIFY(markOf(side(person, 0)) != mark);
    person.press(Qt::Key_F8, Qt::ShiftModifier);
    QCOMPARE(markOf(side(person, 0)), mark);
    QVERIFY(markOf(side(person, 1)) != mark);
}

void SplitTest::clickInASide_makesItTheActiveOne() {
    Person person;
    QVERIFY(person.open(guideFolder(), u"/guide/faq/"_s));
    QVERIFY(person.pageAfter([&] { person.press(Qt::Key_F8); }));
    QVERIFY(person.pageAfter([&] { Person::clickRow(person.tree(), u"Glossary"_s); }));
    QWidget* surface = side(person, 0).view()->focusProxy();
    QVERIFY(Person::isInSight(*surface, QPoint(5, 200)));
    QTest::mouseClick(surface, Qt::LeftButton, {}, QPoint(5, 200));
    EVENTUALLY_COMPARE(person.selectedRow(), u"FAQ"_s);
}

void SplitTest::closedSide_leavesTheOther() {
    Person person;
    QVERIFY(person.open(guideFolder(), u"/guide/faq/"_s));
    QVERIFY(person.pageAfter([&] { person.press(Qt::Key_F8); }));
    QVERIFY(person.pageAfter([&] { Person::clickRow(person.tree(), u"Glossary"_s); }));
    person.press(Qt::Key_F8, Qt::ControlModifier);
    QVERIFY(!person.window.tabs().tab().isSplit());
    QCOMPARE(person.selectedRow(), u"FAQ"_s);
    QVERIFY(person.command("actionSplit")->isEnabled());
    EVENTUALLY(side(person, 0).isAncestorOf(QApplication::focusWidget()));
}

void SplitTest::altClickOnALink_opensItOnTheOtherSide() {
    Person person;
    const ScratchSite site;
    site.write(u"index.md"_s, "---\ntitle: Home\n---\n# Home\n\n[Other](other.html)\n");
    site.write(u"other.md"_s, "---\ntitle: Other\n---\n# Other\n");
    QVERIFY(person.open(site.path()));
    QVERIFY(person.isDrawn());
    const QVariantList middle =
        person
            .page(u"(() => { const r = document.querySelector('a').getClientRects()[0];"
                  " return [r.x + r.width / 2, r.y + r.height / 2]; })()"_s)
            .toList();
    const QPoint link(middle.at(0).toInt(), middle.at(1).toInt());
    QWidget* surface = person.window.view()->focusProxy();
    QTest::mouseMove(surface, link);
    EVENTUALLY_COMPARE(person.find<QLabel>("hoveredLink")->text(), u"/other.html"_s);
    QTest::mouseClick(surface, Qt::LeftButton, Qt::AltModifier, link);
    EVENTUALLY(person.window.tabs().tab().isSplit());
    EVENTUALLY(side(person, 1).view() && side(person, 1).view()->url().path() == u"/other.html"_s);
    QCOMPARE(side(person, 0).view()->url().path(), u"/"_s);
    QCOMPARE(&person.window.tabs().page(), &side(person, 0));
}

void SplitTest::split_comesBackAfterACrash() {
    const ScratchSite scratch;
    const QString home = scratch.path(u"settings.ini"_s);
    {
        Person person(home);
        QVERIFY(person.open(guideFolder(), u"/guide/faq/"_s));
        QVERIFY(person.pageAfter([&] { person.press(Qt::Key_F8); }));
        QVERIFY(person.pageAfter([&] { Person::clickRow(person.tree(), u"Glossary"_s); }));
        QVERIFY(person.isKept());
    }
    const Person person(home);
    QVERIFY(person.window.tabs().tab().isSplit());
    EVENTUALLY(side(person, 0).view() && side(person, 1).view());
    EVENTUALLY_COMPARE(side(person, 0).view()->url().path(), u"/guide/faq/"_s);
    EVENTUALLY_COMPARE(side(person, 1).view()->url().path(), u"/guide/glossary/"_s);
    EVENTUALLY_COMPARE(person.selectedRow(), u"Glossary"_s);
}

void SplitTest::draggedLine_sharesTheWidthAnotherDayToo() {
    const ScratchSite scratch;
    const QString home = scratch.path(u"settings.ini"_s);
    const auto share = [](const Person& person) {
        const double first = side(person, 0).width();
        return first / (first + side(person, 1).width());
    };
    {
        Person person(home);
        QVERIFY(person.open(guideFolder(), u"/guide/faq/"_s));
        QVERIFY(person.pageAfter([&] { person.press(Qt::Key_F8); }));
        const auto& tab = person.window.tabs().tab();
        const QWidget* line = tab.handle(1);
        const QPoint from = line->mapTo(&person.window, line->rect().center());
        const QPoint to = from + QPoint(tab.width() / 10, 0);
        QWindow* hand = person.window.windowHandle();
        QTest::mousePress(hand, Qt::LeftButton, {}, from);
        QTest::mouseMove(hand, to);
        QTest::mouseRelease(hand, Qt::LeftButton, {}, to);
        EVENTUALLY(qAbs(share(person) - 0.6) < 0.02);
        person.window.resize(person.window.width() + 200, person.window.height());
        EVENTUALLY(qAbs(share(person) - 0.6) < 0.02); // in a wider window, too
        QVERIFY(person.isKept());
    }
    const Person person(home);
    QVERIFY(person.window.tabs().tab().isSplit());
    EVENTUALLY(qAbs(share(person) - 0.6) < 0.02);
}

void SplitTest::places_comeBackOnBothSides() {
    const ScratchSite scratch;
    const ScratchSite site;
    const QByteArray body = QByteArray("Words.\n\n").repeated(150);
    site.write(u"index.md"_s, "---\ntitle: Home\n---\n# Home\n\n" + body);
    site.write(u"other.md"_s, "---\ntitle: Other\n---\n# Other\n\n" + body);
    const QString home = scratch.path(u"settings.ini"_s);
    {
        Person person(home);
        QVERIFY(person.open(site.path()));
        person.scrollTo(700);
        QVERIFY(person.pageAfter([&] { person.press(Qt::Key_F8); }));
        QVERIFY(person.pageAfter([&] { Person::clickRow(person.tree(), u"Other"_s); }));
        person.scrollTo(1100);
    }
    Person person(home);
    EVENTUALLY(person.window.view());
    EVENTUALLY(qAbs(person.scrolled() - 1100) < 3);
    person.press(Qt::Key_F8, Qt::ShiftModifier);
    EVENTUALLY(qAbs(person.scrolled() - 700) < 3);
}

int main(int argc, char** argv) {
    return runTest<SplitTest>(argc, argv);
}
#include "SplitTest.moc"
