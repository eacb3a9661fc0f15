// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Keywords and their counts, as they follow the filter.
#include "reader/KeywordModel.h"

#include "reader/SamplePages.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <random>

using namespace lectern::reader;
using namespace lectern::reader::samples;
using namespace Qt::StringLiterals;

class KeywordModelTest : public QObject {
    Q_OBJECT

private:
    // u"label 3"_s and a star for a chosen one
    QStringList chips() const {
        QStringList list;
        for (int row = 0; row < m_keywords.rowCount(); ++row) {
            const QModelIndex index = m_keywords.index(row);
            list << index.data().toString() + u' ' + index.data(KeywordModel::PageCount).toString() +
                        (index.data(KeywordModel::Chosen).toBool() ? u"*"_s : u""_s);
        }
        return list;
    }

    void toggle(const QString& label) {
        for (int row = 0; row < m_keywords.rowCount(); ++row) {
            if (m_keywords.index(row).data().toString() == label) {
                m_keywords.toggle(m_keywords.index(row));
                return;
            }
        }
        QFAIL(qPrintable(u"no chip "_s + label));
    }

private slots:
    void init() {
        m_pages.clear();
        m_pages.setTree(tree({page("/1/", "One", {"Async", "net"}), page("/2/", "Two", {"async", "disk"}),
                              page("/3/", "Three", {"async", "disk", "net"}), page("/4/", "Four", {"cpu"})}));
    }

    void rows_standByCountThenName() {
        QCOMPARE(chips(), QStringList({u"Async 3"_s, u"disk 2"_s, u"net 2"_s, u"cpu 1"_s}));
    }

    void counts_followTheText() {
        m_pages.setText(u"two"_s);
        QCOMPARE(chips(), QStringList({u"Async 1"_s, u"disk 1"_s}));
    }

    void counts_followTheChoice() {
        toggle(u"disk"_s);
        QCOMPARE(chips(), QStringList({u"Async 2"_s, u"disk 2*"_s, u"net 1"_s}));
        toggle(u"net"_s);
        QCOMPARE(chips(), QStringList({u"Async 1"_s, u"disk 1*"_s, u"net 1*"_s}));
        QCOMPARE(m_pages.matchedPages(), 1);
        toggle(u"disk"_s);
        QCOMPARE(chips(), QStringList({u"Async 2"_s, u"net 2*"_s, u"disk 1"_s}));
    }

    void chosenKeyword_staysWhenNothingMatches() {
        toggle(u"cpu"_s);
        m_pages.setText(u"no such text"_s);
        QCOMPARE(chips(), QStringList{u"cpu 0*"_s});
    }

    void rememberedRow_staysWithItsKeyword() {
        const QPersistentModelIndex net(m_keywords.index(2));
        QCOMPARE(net.data().toString(), u"net"_s);
        m_keywords.toggle(net);
        QCOMPARE(net.data().toString(), u"net"_s);
        QVERIFY(net.data(KeywordModel::Chosen).toBool());
    }

    void checkState_saysChosen() {
        toggle(u"cpu"_s);
        QCOMPARE(m_keywords.index(0).data(Qt::CheckStateRole).value<Qt::CheckState>(), Qt::Checked);
        QVERIFY(m_keywords.index(0).data(Qt::AccessibleTextRole).toString().contains(u"cpu"_s));
    }

    void anyFilter_keepsTheModelConsistent() {
        QAbstractItemModelTester tester(&m_keywords, QAbstractItemModelTester::FailureReportingMode::QtTest);
        std::mt19937 random(5);
        const QStringList texts{u""_s, u"o"_s, u"t"_s, u"two"_s, u"e"_s, u"zzz"_s};
        for (int round = 0; round < 200; ++round) {
            if (m_keywords.rowCount() > 0 && random() % 2 == 0) {
                m_keywords.toggle(m_keywords.index(
                    static_cast<int>(random() % static_cast<unsigned>(m_keywords.rowCount()))));
            } else {
                m_pages.setText(texts[static_cast<qsizetype>(random() % 6)]);
            }
            for (int row = 1; row < m_keywords.rowCount(); ++row) {
                QVERIFY(m_keywords.index(row - 1).data(KeywordModel::PageCount).toInt() >=
                        m_keywords.index(row).data(KeywordModel::PageCount).toInt());
            }
        }
    }

private:
    PageFilterModel m_pages;
    KeywordModel m_keywords{m_pages};
};

QTEST_GUILESS_MAIN(KeywordModelTest)
#include "KeywordModelTest.moc"
