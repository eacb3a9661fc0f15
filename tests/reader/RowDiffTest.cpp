// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The steps from one list of rows to another.
#include "reader/RowDiff.h"

#include <QTest>

#include <random>
#include <string>

using namespace lectern::reader;

class RowDiffTest : public QObject {
    Q_OBJECT

private:
    using Keys = std::vector<std::string_view>;

    static Keys applied(Keys rows, const Keys& after, const RowDiff& diff) {
        for (const RowDiff::Range& range : diff.removed) {
            rows.erase(rows.begin() + range.first, rows.begin() + range.first + range.count);
        }
        Keys sorted;
        for (const int row : diff.order) {
            sorted.push_back(rows[static_cast<std::size_t>(row)]);
        }
        for (const RowDiff::Range& range : diff.inserted) {
            sorted.insert(sorted.begin() + range.first, after.begin() + range.first,
                          after.begin() + range.first + range.count);
        }
        return sorted;
    }

private slots:
    void equalLists_needNoStep() {
        const Keys keys{"a", "b", "b", "c"};
        QCOMPARE(diffRows(keys, keys).steps(), std::size_t{0});
    }

    void neighbours_goInOneStep() {
        const RowDiff diff = diffRows({"a", "b", "c", "d", "e"}, {"a", "x", "y", "e"});
        QCOMPARE(diff.removed.size(), std::size_t{1});
        QCOMPARE(diff.removed[0].count, 3);
        QCOMPARE(diff.inserted.size(), std::size_t{1});
        QCOMPARE(diff.inserted[0].count, 2);
        QVERIFY(!diff.reordered);
    }

    void exchange_isOneStep() {
        const RowDiff diff = diffRows({"a", "b", "c"}, {"c", "b", "a"});
        QVERIFY(diff.reordered);
        QCOMPARE(diff.steps(), std::size_t{1});
    }

    void anyTwoLists_areBridged() {
        std::mt19937 random(7);
        const std::vector<std::string> names{"a", "b", "c", "d", "e", "f", "g", "h"};
        const auto list = [&] {
            Keys keys(random() % 12);
            for (std::string_view& key : keys) {
                key = names[random() % names.size()]; // doubles among them
            }
            return keys;
        };
        for (int round = 0; round < 2000; ++round) {
            const Keys before = list();
            const Keys after = list();
            QCOMPARE(applied(before, after, diffRows(before, after)), after);
        }
    }
};

QTEST_GUILESS_MAIN(RowDiffTest)
#include "RowDiffTest.moc"
