// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The sidebar by mouse and keyboard, over a small collection.
#include "window/SidePane.h"

#include "reader/FacetModel.h"
#include "reader/PageFilterModel.h"
#include "window/FacetPane.h"
#include "window/Translations.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace lectern;
using namespace lectern::window;
using namespace Qt::StringLiterals;

class SidePaneTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { installTranslations(*QCoreApplication::instance(), QLocale(QLocale::English)); }
    void typing_narrowsTreeAndCount();
    void escape_clearsTextAndKeywords();
    void escapeWithNothingToClear_leavesThePane();
    void chip_narrowsByClickAndBySpace();
    void chips_combineWithAnd();
    void chips_combineWithOrByCtrl();
    void chips_leavePagesOutByShift();
    void chips_obeyTheKeyboardAlike();
    void chips_canBeSortedByName();
    void otherKey_hasItsOwnValues();
    void clearButton_takesTheKeywordsOut();
    void row_opensByOneClick();
    void row_opensByEnterAndGivesTheKeyboardAway();
    void heading_unfoldsInsteadOfOpening();
    void enterInTheFilter_opensTheFirstMatch();
    void downInTheFilter_goesToTheTree();
    void currentPage_isTheSelectedRow();
    void currentPage_isSelectedAgainAfterLookingAround();
    void currentPage_staysInSightWhenKeywordsTakeRoom();
    void treeScrolledAway_staysThereWhenItGetsSmaller();
    void foldedRows_areFoldedAgainAfterFiltering();
    void everyPane_hasAName();
};

namespace {

struct Shown {
    reader::PageFilterModel filter;
    reader::FacetModel facets{filter};
    SidePane pane;
    QSignalSpy chosen{&pane, &SidePane::pageChosen};
    QSignalSpy left{&pane, &SidePane::left};
    QLineEdit* field = pane.findChild<QLineEdit*>(u"filter"_s);
    QTreeView* tree = pane.findChild<QTreeView*>(u"tree"_s);
    QListView* chips = pane.findChild<QListView*>(u"chips"_s);

    Shown();
    QString count() const { return pane.findChild<QLabel*>(u"count"_s)->text(); }
    QStringList titles() const { return titles({}); }
    QStringList titles(const QModelIndex& parent) const;
    QModelIndex row(const QString& url) const { return filter.indexOf(url); }
    bool isInSight(const QString& url) const {
        const QRect place = tree->visualRect(row(url));
        return place.isValid() && tree->viewport()->rect().contains(place);
    }
    QModelIndex chip(const QString& text) const {
        const QAbstractItemModel* model = chips->model();
        return model->match(model->index(0, 0), Qt::DisplayRole, text, 1, Qt::MatchExactly).value(0);
    }
    void click(QAbstractItemView* view, const QModelIndex& index,
               Qt::KeyboardModifiers modifiers = {}) const {
        QTRY_VERIFY(view->viewport()->visibleRegion().contains(view->visualRect(index).center()));
        QTest::mouseClick(view->viewport(), Qt::LeftButton, modifiers, view->visualRect(index).center());
    }
};

site::PageInfo page(std::string url, std::string title, std::vector<std::string> keywords,
                    const std::string& level = {}) {
    site::PageInfo info;
    info.url = std::move(url);
    info.sourcePath = info.url + "index.md";
    info.title = std::move(title);
    info.keywords = std::move(keywords);
    if (!level.empty()) {
        Object matter;
        matter.set("level", level);
        info.frontMatter = Value(std::move(matter));
    }
    return info;
}

// Start, then a section "Guide" with three pages.
reader::PageTreePtr guide() {
    auto pages = std::make_shared<std::vector<site::PageInfo>>();
    pages->push_back(page("/", "Start", {}));
    pages->push_back(page("/one/", "First steps", {"red", "green"}, "easy"));
    pages->push_back(page("/two/", "Second steps", {"red", "blue"}, "hard"));
    pages->push_back(page("/three/", "Third time", {"blue"}, "hard"));
    site::Navigation navigation;
    navigation.roots = {
        {"Start", "/", {}},
        {"Guide",
         "",
         {{"First steps", "/one/", {}}, {"Second steps", "/two/", {}}, {"Third time", "/three/", {}}}}};
    return reader::PageTree::build(pages, navigation);
}

// Far more pages than there is room for, with keywords.
reader::PageTreePtr longGuide() {
    auto pages = std::make_shared<std::vector<site::PageInfo>>();
    site::Navigation navigation;
    for (int i = 1; i <= 80; ++i) {
        const std::string name = "Page " + std::to_string(i);
        const std::string url = "/" + std::to_string(i) + "/";
        pages->push_back(page(url, name, {"red", "green"}));
        navigation.roots.push_back({name, url, {}});
    }
    return reader::PageTree::build(pages, navigation);
}

Shown::Shown() {
    pane.setModels(filter, facets);
    filter.setTree(guide());
    pane.startCollection({});
    pane.resize(260, 500);
    pane.show();
    pane.activateWindow();
    [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(&pane);
    [[maybe_unused]] const bool counted = QTest::qWaitFor([this] { return chip(u"red"_s).isValid(); });
    // What the chips' row was just given room for has none until the layout has run: a click would miss it.
    [[maybe_unused]] const bool laidOut = QTest::qWaitFor(
        [this] { return !pane.findChild<QToolButton*>(u"sortButton"_s)->visibleRegion().isEmpty(); });
}

QStringList Shown::titles(const QModelIndex& parent) const {
    QStringList list;
    for (int row = 0; row < filter.rowCount(parent); ++row) {
        const QModelIndex index = filter.index(row, 0, parent);
        list << index.data().toString() << titles(index);
    }
    return list;
}

} // unnamed namespace

void SidePaneTest::typing_narrowsTreeAndCount() {
    Shown shown;
    QCOMPARE(shown.count(), u"4 pages"_s);
    shown.pane.focusFilter();
    QTest::keyClicks(shown.field, u"steps"_s);
    QCOMPARE(shown.titles(), QStringList({u"Guide"_s, u"First steps"_s, u"Second steps"_s}));
    QCOMPARE(shown.count(), u"2 of 4 pages"_s);
    QVERIFY(shown.tree->isExpanded(shown.filter.index(0, 0)));
}

void SidePaneTest::escape_clearsTextAndKeywords() {
    Shown shown;
    QTest::keyClicks(shown.field, u"steps"_s);
    shown.click(shown.chips, shown.chip(u"blue"_s));
    QCOMPARE(shown.count(), u"1 of 4 pages"_s);
    QTest::keyClick(shown.field, Qt::Key_Escape);
    QCOMPARE(shown.count(), u"4 pages"_s);
    QVERIFY(shown.field->text().isEmpty());
    QVERIFY(shown.filter.keywords().isEmpty());
    QVERIFY(shown.left.isEmpty());
}

void SidePaneTest::escapeWithNothingToClear_leavesThePane() {
    Shown shown;
    QTest::keyClick(shown.tree, Qt::Key_Escape);
    QTest::keyClick(shown.chips, Qt::Key_Escape);
    QCOMPARE(shown.left.size(), 2);
}

void SidePaneTest::chip_narrowsByClickAndBySpace() {
    Shown shown;
    shown.click(shown.chips, shown.chip(u"red"_s));
    QCOMPARE(shown.titles(), QStringList({u"Guide"_s, u"First steps"_s, u"Second steps"_s}));
    shown.click(shown.chips, shown.chip(u"red"_s));
    QCOMPARE(shown.count(), u"4 pages"_s);
    shown.chips->setFocus();
    shown.chips->setCurrentIndex(shown.chip(u"green"_s));
    QTest::keyClick(shown.chips, Qt::Key_Space);
    QCOMPARE(shown.titles(), QStringList({u"Guide"_s, u"First steps"_s}));
}

void SidePaneTest::chips_combineWithAnd() {
    Shown shown;
    shown.click(shown.chips, shown.chip(u"red"_s));
    QCOMPARE(shown.chip(u"blue"_s).data(FacetValuesModel::PagesRole).toInt(), 1);
    shown.click(shown.chips, shown.chip(u"blue"_s));
    QCOMPARE(shown.titles(), QStringList({u"Guide"_s, u"Second steps"_s}));
    QVERIFY(!shown.chip(u"green"_s).isValid());
}

void SidePaneTest::chips_combineWithOrByCtrl() {
    Shown shown;
    shown.click(shown.chips, shown.chip(u"green"_s), Qt::ControlModifier);
    QCOMPARE(shown.titles(), QStringList({u"Guide"_s, u"First steps"_s}));
    shown.click(shown.chips, shown.chip(u"blue"_s), Qt::ControlModifier);
    QCOMPARE(shown.count(), u"3 of 4 pages"_s);
}

void SidePaneTest::chips_leavePagesOutByShift() {
    Shown shown;
    shown.click(shown.chips, shown.chip(u"red"_s), Qt::ShiftModifier);
    QCOMPARE(shown.titles(), QStringList({u"Start"_s, u"Guide"_s, u"Third time"_s}));
    QVERIFY(shown.chip(u"red"_s).isValid()); // to be let go again
    shown.click(shown.chips, shown.chip(u"red"_s));
    QCOMPARE(shown.count(), u"4 pages"_s);
}

void SidePaneTest::chips_obeyTheKeyboardAlike() {
    Shown shown;
    shown.chips->setFocus();
    shown.chips->setCurrentIndex(shown.chip(u"green"_s));
    QTest::keyClick(shown.chips, Qt::Key_Space, Qt::ControlModifier);
    shown.chips->setCurrentIndex(shown.chip(u"blue"_s));
    QTest::keyClick(shown.chips, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(shown.count(), u"3 of 4 pages"_s);
    shown.chips->setCurrentIndex(shown.chip(u"red"_s));
    QTest::keyClick(shown.chips, Qt::Key_Space, Qt::ShiftModifier);
    QCOMPARE(shown.titles(), QStringList({u"Guide"_s, u"Third time"_s}));
}

void SidePaneTest::chips_canBeSortedByName() {
    Shown shown;
    const auto names = [&shown] {
        QStringList list;
        for (int row = 0; row < shown.chips->model()->rowCount(); ++row)
            list << shown.chips->model()->index(row, 0).data().toString();
        return list;
    };
    QCOMPARE(names().last(), u"green"_s); // the one with one page
    auto* sort = shown.pane.findChild<QToolButton*>(u"sortButton"_s);
    QTest::mouseClick(sort, Qt::LeftButton);
    QTRY_COMPARE(names(), QStringList({u"blue"_s, u"green"_s, u"red"_s}));
}

void SidePaneTest::otherKey_hasItsOwnValues() {
    Shown shown;
    auto* key = shown.pane.findChild<QComboBox*>(u"key"_s);
    QCOMPARE(key->currentText(), u"Keyword"_s);
    key->setFocus();
    QTest::keyClick(key, Qt::Key_End);
    QCOMPARE(key->currentText(), u"level"_s);
    shown.click(shown.chips, shown.chip(u"hard"_s));
    QCOMPARE(shown.titles(), QStringList({u"Guide"_s, u"Second steps"_s, u"Third time"_s}));
}

void SidePaneTest::clearButton_takesTheKeywordsOut() {
    Shown shown;
    auto* clear = shown.pane.findChild<QToolButton*>(u"clearButton"_s);
    QVERIFY(!clear->isVisible());
    shown.click(shown.chips, shown.chip(u"red"_s));
    QTRY_VERIFY(!clear->visibleRegion().isEmpty());
    QTest::mouseClick(clear, Qt::LeftButton);
    QCOMPARE(shown.count(), u"4 pages"_s);
}

void SidePaneTest::row_opensByOneClick() {
    Shown shown;
    shown.click(shown.tree, shown.row(u"/two/"_s));
    QCOMPARE(shown.chosen.size(), 1);
    QCOMPARE(shown.chosen.first().first().toString(), u"/two/"_s);
}

void SidePaneTest::row_opensByEnterAndGivesTheKeyboardAway() {
    Shown shown;
    shown.tree->setFocus();
    shown.tree->setCurrentIndex(shown.row(u"/one/"_s));
    QTest::keyClick(shown.tree, Qt::Key_Down);
    QTest::keyClick(shown.tree, Qt::Key_Return);
    QCOMPARE(shown.chosen.size(), 1);
    QCOMPARE(shown.chosen.first().first().toString(), u"/two/"_s);
    QCOMPARE(shown.left.size(), 1);
}

void SidePaneTest::heading_unfoldsInsteadOfOpening() {
    Shown shown;
    const QModelIndex heading = shown.filter.index(1, 0);
    QVERIFY(shown.tree->isExpanded(heading));
    shown.click(shown.tree, heading);
    QVERIFY(!shown.tree->isExpanded(heading));
    QVERIFY(shown.chosen.isEmpty());
}

void SidePaneTest::enterInTheFilter_opensTheFirstMatch() {
    Shown shown;
    QTest::keyClicks(shown.field, u"third"_s);
    QTest::keyClick(shown.field, Qt::Key_Return);
    QCOMPARE(shown.chosen.size(), 1);
    QCOMPARE(shown.chosen.first().first().toString(), u"/three/"_s);
}

void SidePaneTest::downInTheFilter_goesToTheTree() {
    Shown shown;
    shown.pane.focusFilter();
    QTest::keyClicks(shown.field, u"second"_s);
    QTest::keyClick(shown.field, Qt::Key_Down);
    QVERIFY(shown.tree->hasFocus());
    QCOMPARE(shown.tree->currentIndex().data().toString(), u"Second steps"_s);
}

void SidePaneTest::currentPage_isTheSelectedRow() {
    Shown shown;
    shown.pane.setCurrentPage(u"/two/"_s);
    QCOMPARE(shown.tree->selectionModel()->selectedIndexes(), QModelIndexList({shown.row(u"/two/"_s)}));
    QTest::keyClicks(shown.field, u"first"_s);
    QVERIFY(shown.tree->selectionModel()->selectedIndexes().isEmpty());
    QTest::keyClick(shown.field, Qt::Key_Escape);
    QCOMPARE(shown.tree->selectionModel()->selectedIndexes(), QModelIndexList({shown.row(u"/two/"_s)}));
}

void SidePaneTest::currentPage_isSelectedAgainAfterLookingAround() {
    Shown shown;
    shown.pane.setCurrentPage(u"/one/"_s);
    shown.tree->setFocus();
    QTest::keyClick(shown.tree, Qt::Key_Down);
    QCOMPARE(shown.tree->currentIndex(), shown.row(u"/two/"_s));
    shown.field->setFocus();
    QCOMPARE(shown.tree->currentIndex(), shown.row(u"/one/"_s));
}

void SidePaneTest::currentPage_staysInSightWhenKeywordsTakeRoom() {
    Shown shown;
    const int cramped = shown.tree->viewport()->height();
    shown.filter.setTree(reader::PageTree::build(std::make_shared<std::vector<site::PageInfo>>(), {}));
    QTRY_VERIFY(shown.tree->viewport()->height() > cramped);
    const int roomy = shown.tree->viewport()->height();
    shown.filter.setTree(longGuide());
    shown.pane.setCurrentPage(u"/80/"_s);
    QTRY_VERIFY(shown.tree->viewport()->height() < roomy);
    QTRY_VERIFY(shown.isInSight(u"/80/"_s));
    shown.pane.resize(260, 320);
    QTRY_VERIFY(shown.isInSight(u"/80/"_s));
}

void SidePaneTest::treeScrolledAway_staysThereWhenItGetsSmaller() {
    Shown shown;
    shown.filter.setTree(longGuide());
    shown.pane.setCurrentPage(u"/80/"_s);
    QTRY_VERIFY(shown.isInSight(u"/80/"_s));
    QTest::qWait(0); // what there was to be laid out is
    shown.tree->scrollToTop();
    const int before = shown.tree->viewport()->height();
    shown.pane.resize(260, 320);
    QTRY_VERIFY(shown.tree->viewport()->height() < before);
    QTest::qWait(0);
    QVERIFY(shown.isInSight(u"/1/"_s));
}

void SidePaneTest::foldedRows_areFoldedAgainAfterFiltering() {
    Shown shown;
    shown.tree->collapse(shown.filter.index(1, 0));
    QTest::keyClicks(shown.field, u"third"_s);
    QVERIFY(shown.tree->isExpanded(shown.filter.index(0, 0)));
    QTest::keyClick(shown.field, Qt::Key_Escape);
    QVERIFY(!shown.tree->isExpanded(shown.filter.index(1, 0)));
}

void SidePaneTest::everyPane_hasAName() {
    Shown shown;
    for (const QWidget* pane : {static_cast<QWidget*>(shown.field), static_cast<QWidget*>(shown.tree),
                                static_cast<QWidget*>(shown.chips)})
        QVERIFY2(!pane->accessibleName().isEmpty(), qPrintable(pane->objectName()));
}

QTEST_MAIN(SidePaneTest)
#include "SidePaneTest.moc"
