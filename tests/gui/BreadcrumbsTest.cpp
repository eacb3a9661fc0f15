// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Above the page: where it stands, what stands beside it, how much of it has been read.
#include "gui/Person.h"
#include "window/BreadcrumbBar.h"
#include "window/CrumbButton.h"

#include <QMenu>

using namespace lectern::tests;
using lectern::window::CrumbButton;

class BreadcrumbsTest : public QObject {
    Q_OBJECT

private slots:
    void steps_nameTheWayToThePage();
    void step_opensItsPage();
    void siblings_openByKey();
    void bar_canBePutAway();
    void line_tellsHowMuchHasBeenRead();
    void tree_marksWhatHasBeenBegun();

private:
    static QStringList steps(const Person& person);
    static CrumbButton* step(const Person& person, const QString& text);
};

namespace {

void writeSite(const ScratchSite& site) {
    site.write(u"_config.yml"_s, "title: Drinks\n");
    site.write(u"index.md"_s, "---\ntitle: Home\nnav_order: 1\n---\n# Home\n");
    site.write(u"tea.md"_s, "---\ntitle: Tea\nnav_order: 2\nhas_children: true\n---\n# Tea\n");
    site.write(u"green.md"_s, "---\ntitle: Green\nparent: Tea\nnav_order: 1\n---\n# Green\n\n" +
                                  QByteArray("Words.\n\n").repeated(200));
    site.write(u"black.md"_s, "---\ntitle: Black\nparent: Tea\nnav_order: 2\n---\n# Black\n");
}

QWidget* bar(const Person& person) {
    return person.find<QWidget>("breadcrumbs");
}

} // unnamed namespace

QStringList BreadcrumbsTest::steps(const Person& person) {
    QStringList texts;
    for (const CrumbButton* button : bar(person)->findChildren<CrumbButton*>()) {
        if (button->isVisible() && button->text() != u"›"_s)
            texts.append(button->text());
    }
    return texts;
}

CrumbButton* BreadcrumbsTest::step(const Person& person, const QString& text) {
    for (CrumbButton* button : bar(person)->findChildren<CrumbButton*>()) {
        if (button->isVisible() && button->text() == text)
            return button;
    }
    return nullptr;
}

void BreadcrumbsTest::steps_nameTheWayToThePage() {
    Person person;
    const ScratchSite site;
    writeSite(site);
    QVERIFY(person.open(site.path(), u"/green.html"_s));
    EVENTUALLY_COMPARE(steps(person), QStringList({u"Drinks"_s, u"Tea"_s, u"Green"_s}));
    QVERIFY(person.pageAfter([&] { Person::clickRow(person.tree(), u"Home"_s); }));
    QCOMPARE(steps(person), QStringList({u"Drinks"_s, u"Home"_s}));
}

void BreadcrumbsTest::step_opensItsPage() {
    Person person;
    const ScratchSite site;
    writeSite(site);
    QVERIFY(person.open(site.path(), u"/green.html"_s));
    QVERIFY(step(person, u"Tea"_s));
    QVERIFY(person.pageAfter([&] { Person::clickOn(step(person, u"Tea"_s)); }));
    QCOMPARE(person.text(u"h1"_s), u"Tea"_s);
    QVERIFY(person.pageAfter([&] { Person::clickOn(step(person, u"Drinks"_s)); }));
    QCOMPARE(person.text(u"h1"_s), u"Home"_s);
}

void BreadcrumbsTest::siblings_openByKey() {
    Person person;
    const ScratchSite site;
    writeSite(site);
    QVERIFY(person.open(site.path(), u"/green.html"_s));
    person.press(Qt::Key_Period, Qt::ControlModifier);
    auto* menu = person.find<QMenu>("crumbMenu");
    QVERIFY(menu);
    EVENTUALLY(menu->isVisible());
    QCOMPARE(menu->actions().size(), 2);
    QVERIFY(menu->actions().first()->isChecked());
    QTest::keyClick(menu, Qt::Key_Down);
    QVERIFY(person.pageAfter([&] { QTest::keyClick(menu, Qt::Key_Return); }));
    QCOMPARE(person.text(u"h1"_s), u"Black"_s);
}

void BreadcrumbsTest::bar_canBePutAway() {
    const ScratchSite scratch;
    const ScratchSite site;
    writeSite(site);
    const QString home = scratch.path(u"settings.ini"_s);
    {
        Person person(home);
        QVERIFY(person.open(site.path()));
        QVERIFY(bar(person)->isVisible());
        person.command("actionBreadcrumbs")->trigger();
        QVERIFY(!bar(person)->isVisible());
        person.window.close();
    }
    Person person(home);
    QVERIFY(person.open(site.path(), u"/tea.html"_s));
    QVERIFY(!bar(person)->isVisible());
}

void BreadcrumbsTest::line_tellsHowMuchHasBeenRead() {
    Person person;
    const ScratchSite site;
    writeSite(site);
    QVERIFY(person.open(site.path(), u"/green.html"_s));
    const auto readAt = [&person](double share) {
        const QImage line = bar(person)->grab().toImage();
        return line.pixelColor(int(line.width() * share), line.height() - 1) !=
               line.pixelColor(line.width() - 1, line.height() - 1);
    };
    EVENTUALLY(readAt(0.01));
    QVERIFY(!readAt(0.6));
    person.page(u"scrollTo(0, document.body.scrollHeight * 0.7)"_s);
    EVENTUALLY(readAt(0.6));
    QVERIFY(person.memory().library().find(lectern::reader::collectionId(site.path()))->progress > 0.6);
}

void BreadcrumbsTest::tree_marksWhatHasBeenBegun() {
    Person person;
    const ScratchSite site;
    writeSite(site);
    QVERIFY(person.open(site.path(), u"/green.html"_s));
    const auto hasMark = [&person](const QString& title) {
        const QRect row = person.tree()->visualRect(Person::row(person.tree(), title));
        const QImage end =
            person.tree()->viewport()->grab(row.adjusted(row.width() - 22, 2, -6, -2)).toImage();
        for (int x = 0; x < end.width(); ++x) {
            if (end.pixelColor(x, end.height() / 2) != end.pixelColor(0, 0))
                return true;
        }
        return false;
    };
    EVENTUALLY(hasMark(u"Green"_s));
    QVERIFY(person.pageAfter([&] { Person::clickRow(person.tree(), u"Home"_s); }));
    QVERIFY(hasMark(u"Green"_s));
    QVERIFY(!hasMark(u"Black"_s));
}

int main(int argc, char** argv) {
    return runTest<BreadcrumbsTest>(argc, argv);
}
#include "BreadcrumbsTest.moc"
