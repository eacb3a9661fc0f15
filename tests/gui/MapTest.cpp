// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The map: pages and keywords as a picture that one walks about in.
#include "gui/Person.h"
#include "window/MapView.h"

#include <QWheelEvent>

using namespace lectern::tests;
using lectern::window::MapGraph;
using lectern::window::MapItem;
using lectern::window::MapView;

class MapTest : public QObject {
    Q_OBJECT

private slots:
    void command_showsThePageOnShowInTheMiddle();
    void dots_areThePagesAndSharedKeywords();
    void dotOfAPage_opensIt();
    void link_movesTheMapAlong();
    void dotOfAKeyword_narrowsThePages();
    void arrowsAndEnter_walkFromPageToPage();
    void wheelAndKeys_zoom();
    void escape_givesTheKeyboardToThePage();
    void pagesWithoutTies_areSaidToHaveNone();
    void besideRelatedPages_itHasRoom();
    void closeButton_takesItAway();
    void threeThousandPages_areDrawn();
};

namespace {

// Start links to one, one to two; one and two share a keyword.
ScratchSite triangle() {
    ScratchSite site;
    site.write(u"index.md"_s, "---\ntitle: Start\n---\n# Start\n\n[One](one.html)\n");
    site.write(u"one.md"_s, "---\ntitle: One\nkeywords: [shared, alone]\n---\n# One\n\n[Two](two.html)\n");
    site.write(u"two.md"_s, "---\ntitle: Two\nkeywords: [shared]\n---\n# Two\n");
    return site;
}

MapView* view(const Person& person) {
    return person.find<MapView>("view");
}

QStringList labels(const Person& person) {
    QStringList list;
    for (const MapGraph::Node& node : view(person)->map().graph().nodes)
        list.append(node.label);
    list.sort();
    return list;
}

int node(const Person& person, const QString& label) {
    const auto& nodes = view(person)->map().graph().nodes;
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        if (nodes[i].label == label)
            return static_cast<int>(i);
    }
    return MapItem::none;
}

QString label(const Person& person, int number) {
    return number == MapItem::none
               ? QString()
               : view(person)->map().graph().nodes[static_cast<std::size_t>(number)].label;
}

void clickDot(const Person& person, const QString& text) {
    QWidget* viewport = view(person)->viewport();
    QVERIFY(Person::isInSight(*viewport, view(person)->positionOf(node(person, text))));
    QTest::mouseClick(viewport, Qt::LeftButton, {}, view(person)->positionOf(node(person, text)));
}

// True once the map of the site is on the screen, with all its ties.
bool showMap(Person& person, const QStringList& expected) {
    person.press(Qt::Key_M, Qt::ControlModifier);
    return eventually([&] { return view(person)->isVisible() && labels(person) == expected; });
}

const QStringList triangleLabels{u"One"_s, u"Start"_s, u"Two"_s, u"shared"_s};

} // unnamed namespace

void MapTest::command_showsThePageOnShowInTheMiddle() {
    const ScratchSite site = triangle();
    Person person;
    QVERIFY(person.open(site.path(), u"/one.html"_s));
    QVERIFY(showMap(person, triangleLabels));
    EVENTUALLY_COMPARE(label(person, view(person)->map().current()), u"One"_s);
    const QPoint middle = view(person)->viewport()->rect().center();
    QVERIFY((view(person)->positionOf(view(person)->map().current()) - middle).manhattanLength() < 8);
    QVERIFY(view(person)->hasFocus());
}

void MapTest::dots_areThePagesAndSharedKeywords() {
    const ScratchSite site = triangle();
    Person person;
    QVERIFY(person.open(site.path()));
    QVERIFY(showMap(person, triangleLabels)); // a keyword of one page ties nothing
    QCOMPARE(view(person)->map().graph().edges.size(), 4U);
    QVERIFY(person.find<QLabel>("description")->text().startsWith(u"Start: linked with 1 page"_s));
}

void MapTest::dotOfAPage_opensIt() {
    const ScratchSite site = triangle();
    Person person;
    QVERIFY(person.open(site.path()));
    QVERIFY(showMap(person, triangleLabels));
    QVERIFY(person.pageAfter([&] { clickDot(person, u"Two"_s); }));
    QCOMPARE(person.text(u"h1"_s), u"Two"_s);
    QCOMPARE(label(person, view(person)->map().current()), u"Two"_s);
}

void MapTest::link_movesTheMapAlong() {
    const ScratchSite site = triangle();
    Person person;
    QVERIFY(person.open(site.path()));
    QVERIFY(showMap(person, triangleLabels));
    QVERIFY(person.pageAfter([&] { person.clickInPage(u"a"_s); }));
    QCOMPARE(label(person, view(person)->map().current()), u"One"_s);
}

void MapTest::dotOfAKeyword_narrowsThePages() {
    const ScratchSite site = triangle();
    Person person;
    QVERIFY(person.open(site.path()));
    QVERIFY(showMap(person, triangleLabels));
    clickDot(person, u"shared"_s);
    EVENTUALLY_COMPARE(person.countShown(), u"2 of 3 pages"_s);
    clickDot(person, u"shared"_s);
    EVENTUALLY_COMPARE(person.countShown(), u"3 pages"_s);
}

void MapTest::arrowsAndEnter_walkFromPageToPage() {
    const ScratchSite site = triangle();
    Person person;
    QVERIFY(person.open(site.path()));
    QVERIFY(showMap(person, triangleLabels));
    const QPointF way = view(person)->map().place(node(person, u"One"_s)) -
                        view(person)->map().place(node(person, u"Start"_s));
    const bool isAcross = qAbs(way.x()) > qAbs(way.y());
    person.press(isAcross ? (way.x() > 0 ? Qt::Key_Right : Qt::Key_Left)
                          : (way.y() > 0 ? Qt::Key_Down : Qt::Key_Up));
    QCOMPARE(label(person, view(person)->map().focused()), u"One"_s); // the only neighbour
    QVERIFY(view(person)->accessibleDescription().startsWith(u"One: linked with 2 page"_s));
    QVERIFY(person.pageAfter([&] { person.press(Qt::Key_Return); }));
    QCOMPARE(person.text(u"h1"_s), u"One"_s);
}

void MapTest::wheelAndKeys_zoom() {
    const ScratchSite site = triangle();
    Person person;
    QVERIFY(person.open(site.path()));
    QVERIFY(showMap(person, triangleLabels));
    const double before = view(person)->transform().m11();
    const QPointF middle = view(person)->viewport()->rect().center();
    QWheelEvent turn(middle, view(person)->viewport()->mapToGlobal(middle), {}, {0, 120}, Qt::NoButton,
                     Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(view(person)->viewport(), &turn);
    QVERIFY(view(person)->transform().m11() > before);
    person.press(Qt::Key_Minus);
    QVERIFY(qAbs(view(person)->transform().m11() - before) < 0.01);
    person.press(Qt::Key_Plus);
    QVERIFY(view(person)->transform().m11() > before);
    person.press(Qt::Key_0);
    for (const QString& each : triangleLabels)
        QVERIFY(view(person)->viewport()->rect().contains(view(person)->positionOf(node(person, each))));
}

void MapTest::escape_givesTheKeyboardToThePage() {
    const ScratchSite site = triangle();
    Person person;
    QVERIFY(person.open(site.path()));
    QVERIFY(showMap(person, triangleLabels));
    person.press(Qt::Key_Escape);
    EVENTUALLY(person.window.view()->focusProxy()->hasFocus());
    QVERIFY(view(person)->isVisible());
}

void MapTest::pagesWithoutTies_areSaidToHaveNone() {
    ScratchSite site;
    site.write(u"index.md"_s, "---\ntitle: Start\n---\n# Start\n");
    Person person;
    QVERIFY(person.open(site.path()));
    person.press(Qt::Key_M, Qt::ControlModifier);
    auto* message = person.find<QWidget>("MapPane")->findChild<QLabel*>(u"message"_s);
    EVENTUALLY(message->isVisible() && message->text().startsWith(u"Nothing ties"_s));
}

void MapTest::besideRelatedPages_itHasRoom() {
    const ScratchSite site = triangle();
    Person person;
    QVERIFY(person.open(site.path()));
    person.press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    EVENTUALLY(person.find<QWidget>("around")->isVisible());
    QVERIFY(showMap(person, triangleLabels));
    EVENTUALLY(view(person)->height() > person.window.height() / 4);
}

void MapTest::closeButton_takesItAway() {
    const ScratchSite site = triangle();
    Person person;
    QVERIFY(person.open(site.path()));
    QVERIFY(showMap(person, triangleLabels));
    QVERIFY(person.command("actionMap")->isChecked());
    auto* button = person.find<QWidget>("MapPane")->findChild<QToolButton*>(u"closeButton"_s);
    Person::clickOn(button);
    QVERIFY(!view(person)->isVisible());
    QVERIFY(!person.command("actionMap")->isChecked());
}

void MapTest::threeThousandPages_areDrawn() {
    ScratchSite site;
    for (int number = 0; number < 3000; ++number) {
        const QByteArray next = QByteArray::number((number * 7 + 1) % 3000);
        site.write(u"page-%1.md"_s.arg(number), "---\ntitle: Page " + QByteArray::number(number) +
                                                    "\nkeywords: [k" + QByteArray::number(number % 200) +
                                                    "]\n---\n# Page\n\n[next](page-" + next + ".html)\n");
    }
    Person person;
    QVERIFY(person.open(site.path()));
    person.press(Qt::Key_M, Qt::ControlModifier);
    EVENTUALLY(view(person)->isVisible() && view(person)->map().graph().nodes.size() == 3200);
    const QImage picture = view(person)->grab().toImage();
    QSet<QRgb> colors;
    for (int y = 0; y < picture.height(); y += 3)
        for (int x = 0; x < picture.width(); x += 3)
            colors.insert(picture.pixel(x, y));
    QVERIFY(colors.size() > 10);
}

int main(int argc, char** argv) {
    return runTest<MapTest>(argc, argv);
}
#include "MapTest.moc"
