// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/OutlineModel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using lectern::reader::OutlineHeading;
using lectern::reader::OutlineModel;
using namespace Qt::StringLiterals;

class OutlineModelTest : public QObject {
    Q_OBJECT

private slots:
    void headings_nestByTheirRank();
    void skippedRank_nestsBelowTheNearestHigherOne();
    void place_leadsToTheRowAndBack();
    void sameHeadingsAgain_changeNothing();
};

void OutlineModelTest::headings_nestByTheirRank() {
    OutlineModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setHeadings(
        {{1, u"Tea"_s, u"tea"_s}, {2, u"Green"_s, {}}, {3, u"Sencha"_s, {}}, {2, u"Black"_s, {}}});
    QCOMPARE(model.rowCount(), 1);
    const QModelIndex tea = model.index(0, 0);
    QCOMPARE(tea.data().toString(), u"Tea"_s);
    QCOMPARE(tea.data(OutlineModel::Id).toString(), u"tea"_s);
    QCOMPARE(model.rowCount(tea), 2);
    QCOMPARE(model.index(0, 0, model.index(0, 0, tea)).data().toString(), u"Sencha"_s);
    QCOMPARE(model.index(1, 0, tea).data().toString(), u"Black"_s);
}

void OutlineModelTest::skippedRank_nestsBelowTheNearestHigherOne() {
    OutlineModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setHeadings({{3, u"Early"_s, {}}, {2, u"Main"_s, {}}, {5, u"Deep"_s, {}}, {4, u"Less deep"_s, {}}});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.rowCount(model.index(0, 0)), 0);
    QCOMPARE(model.rowCount(model.index(1, 0)), 2);
}

void OutlineModelTest::place_leadsToTheRowAndBack() {
    OutlineModel model;
    model.setHeadings({{1, u"A"_s, {}}, {2, u"B"_s, {}}, {2, u"C"_s, {}}});
    for (int position = 0; position < 3; ++position)
        QCOMPARE(OutlineModel::positionOf(model.indexAt(position)), position);
    QVERIFY(!model.indexAt(3).isValid());
    QVERIFY(!model.indexAt(-1).isValid());
    QCOMPARE(OutlineModel::positionOf({}), -1);
}

void OutlineModelTest::sameHeadingsAgain_changeNothing() {
    OutlineModel model;
    model.setHeadings({{1, u"A"_s, {}}});
    const QPersistentModelIndex row = model.index(0, 0);
    model.setHeadings({{1, u"A"_s, {}}});
    QVERIFY(row.isValid());
    model.setHeadings({});
    QVERIFY(!row.isValid());
    QCOMPARE(model.rowCount(), 0);
}

QTEST_GUILESS_MAIN(OutlineModelTest)
#include "OutlineModelTest.moc"
