// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Previous and next page.
#include "reader/ReadingOrder.h"

#include "reader/SamplePages.h"

#include <QTest>

using namespace lectern::reader;
using namespace lectern::reader::samples;
using namespace Qt::StringLiterals;

class ReadingOrderTest : public QObject {
    Q_OBJECT

private slots:
    void next_goesThroughHeadings() {
        const ReadingOrder order(guide());
        QCOMPARE(order.next(u"/"_s), u"/install/"_s);
        QCOMPARE(order.next(u"/run/"_s), u"/faq/"_s);
        QCOMPARE(order.previous(u"/faq/"_s), u"/run/"_s);
    }

    void ends_areEmpty() {
        const ReadingOrder order(guide());
        QVERIFY(order.previous(u"/"_s).isEmpty());
        QVERIFY(order.next(u"/loose/"_s).isEmpty());
        QVERIFY(order.next(u"/nowhere/"_s).isEmpty());
        QVERIFY(!order.position(u"/nowhere/"_s));
    }

    void start_isTheHomePageElseTheFirst() {
        QCOMPARE(ReadingOrder(tree({page("/b/", "B"), page("/", "Home")})).start(), u"/"_s);
        QCOMPARE(ReadingOrder(tree({page("/b/", "B"), page("/c/", "C")})).start(), u"/b/"_s);
        QVERIFY(ReadingOrder(tree({})).start().isEmpty());
        QVERIFY(ReadingOrder().start().isEmpty());
    }

    void title_isTheNavigations() { QCOMPARE(ReadingOrder(guide()).title(u"/run/"_s), u"Run it"_s); }
};

QTEST_GUILESS_MAIN(ReadingOrderTest)
#include "ReadingOrderTest.moc"
