// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The page tree as views see it: rows, roles, and what changes when the folder does.
#include "reader/PageTreeModel.h"

#include "reader/SamplePages.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <numeric>
#include <random>

using namespace lectern::reader;
using namespace lectern::reader::samples;
using namespace Qt::StringLiterals;

class PageTreeModelTest : public QObject {
    Q_OBJECT

private:
    using Reporting = QAbstractItemModelTester::FailureReportingMode;

    // Some of forty pages in any order, some of them under headings or other pages.
    static PageTreePtr anyTree(std::mt19937& random) {
        std::vector<lectern::site::PageInfo> pages;
        std::vector<lectern::site::NavigationNode> roots;
        std::vector<int> numbers(40);
        std::iota(numbers.begin(), numbers.end(), 0);
        std::shuffle(numbers.begin(), numbers.end(), random);
        numbers.resize(random() % 40);
        for (const int number : numbers) {
            const std::string name = std::to_string(number);
            pages.push_back(page("/" + name + "/", "Page " + std::to_string(random() % 3)));
            const lectern::site::NavigationNode leaf = node("Page " + name, "/" + name + "/");
            if (roots.empty() || random() % 3 == 0) {
                roots.push_back(random() % 2 == 0 ? leaf
                                                  : node("Part " + std::to_string(number % 4), "", {leaf}));
            } else {
                roots[random() % roots.size()].children.push_back(leaf);
            }
        }
        return tree(pages, roots);
    }

private slots:
    void rows_areTheTrees() {
        PageTreeModel model;
        QAbstractItemModelTester tester(&model, Reporting::QtTest);
        model.update(guide());
        const QStringList expected{u"Welcome"_s,        u"Begin"_s,     u"Begin > Install"_s,
                                   u"Begin > Run it"_s, u"Questions"_s, u"Loose leaf"_s};
        QCOMPARE(rows(model), expected);
    }

    void roles_tellOfThePage() {
        PageTreeModel model;
        model.update(guide());
        const QModelIndex index = model.indexOf(u"/install/"_s);
        QCOMPARE(index.data(PageTreeModel::Title).toString(), u"Install"_s);
        QCOMPARE(index.data(PageTreeModel::Url).toString(), u"/install/"_s);
        QCOMPARE(index.data(PageTreeModel::SourcePath).toString(), u"install.md"_s);
        QCOMPARE(index.data(PageTreeModel::Description).toString(), u"Get it running"_s);
        QCOMPARE(index.data(PageTreeModel::Keywords).toStringList(), QStringList({u"start"_s, u"setup"_s}));
        QCOMPARE(index.data(PageTreeModel::Layout).toString(), u"dashboard"_s);
        QCOMPARE(index.data(PageTreeModel::ReadingOrder).toInt(), 1);
        QCOMPARE(index.data(Qt::ToolTipRole).toString(), u"Get it running"_s);
        QCOMPARE(model.roleNames().value(PageTreeModel::SourcePath), QByteArray("sourcePath"));
    }

    void heading_isNoPage() {
        PageTreeModel model;
        model.update(guide());
        const QModelIndex heading = model.index(1, 0);
        QCOMPARE(heading.data().toString(), u"Begin"_s);
        QVERIFY(heading.data(PageTreeModel::Url).toString().isEmpty());
        QCOMPARE(heading.data(PageTreeModel::ReadingOrder).toInt(), -1);
        QVERIFY(heading.data(Qt::AccessibleTextRole).toString() != heading.data().toString());
        QCOMPARE(model.page(heading), nullptr);
    }

    void indexOf_findsThePage() {
        PageTreeModel model;
        model.update(guide());
        QCOMPARE(model.indexOf(u"/run/"_s).data().toString(), u"Run it"_s);
        QVERIFY(!model.indexOf(u"/nowhere/"_s).isValid());
        QVERIFY(!model.indexOf(u""_s).isValid());
    }

    void newPage_isOneInsertion() {
        PageTreeModel model;
        model.update(tree({page("/a/", "A"), page("/c/", "C")}));
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.update(tree({page("/a/", "A"), page("/b/", "B"), page("/c/", "C")}));
        QCOMPARE(inserted.count(), 1);
        QCOMPARE(inserted[0][1].toInt(), 1);
        QCOMPARE(reset.count(), 0);
    }

    void changedTitle_isAnnounced() {
        PageTreeModel model;
        model.update(tree({page("/a/", "A"), page("/b/", "B")}));
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.update(tree({page("/a/", "A"), page("/b/", "Better")}));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed[0][0].toModelIndex().data().toString(), u"Better"_s);
    }

    void unchangedTree_isSilent() {
        PageTreeModel model;
        model.update(guide());
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy layout(&model, &QAbstractItemModel::layoutChanged);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.update(guide());
        QCOMPARE(changed.count() + inserted.count() + layout.count() + reset.count(), 0);
    }

    void rememberedRow_staysWithItsPage() {
        PageTreeModel model;
        model.update(guide());
        const QPersistentModelIndex run(model.indexOf(u"/run/"_s));
        const QPersistentModelIndex gone(model.indexOf(u"/faq/"_s));
        model.update(tree({page("/new/", "New"), page("/run/", "Run"), page("/install/", "Install")},
                          {node("New", "/new/"),
                           node("Begin", "", {node("Run it", "/run/"), node("Install", "/install/")})}));
        QCOMPARE(run.data(PageTreeModel::Url).toString(), u"/run/"_s);
        QCOMPARE(run.row(), 0);
        QVERIFY(!gone.isValid());
    }

    void anyChange_keepsTheModelConsistent() {
        std::mt19937 random(2);
        PageTreeModel model;
        QAbstractItemModelTester tester(&model, Reporting::QtTest);
        for (int round = 0; round < 300; ++round) {
            const PageTreePtr next = anyTree(random);
            std::vector<QPersistentModelIndex> remembered;
            for (const PageTree::Entry& entry : model.tree()->entries()) {
                if (entry.page != nullptr) {
                    remembered.emplace_back(model.indexOf(QString::fromStdString(entry.page->url)));
                }
            }
            std::vector<QString> urls;
            urls.reserve(remembered.size());
            for (const QPersistentModelIndex& index : remembered) {
                urls.push_back(index.data(PageTreeModel::Url).toString());
            }
            model.update(next);
            PageTreeModel fresh;
            fresh.update(next);
            QCOMPARE(rows(model), rows(fresh));
            for (std::size_t i = 0; i < urls.size(); ++i) {
                if (remembered[i].isValid()) {
                    QCOMPARE(remembered[i].data(PageTreeModel::Url).toString(), urls[i]);
                }
            }
            for (const PageTree::Entry& entry : next->entries()) {
                if (entry.page != nullptr) {
                    const QString url = QString::fromStdString(entry.page->url);
                    QCOMPARE(model.indexOf(url).data(PageTreeModel::Url).toString(), url);
                }
            }
        }
    }

    void changeInVeryManyPlaces_isOneReset() {
        std::vector<lectern::site::PageInfo> all;
        std::vector<lectern::site::PageInfo> half;
        for (int i = 0; i < 2000; ++i) {
            const std::string name = std::to_string(i);
            all.push_back(page("/n" + name + "/", name));
            if (i % 2 == 0) {
                half.push_back(all.back());
            }
        }
        PageTreeModel model;
        model.update(tree(all));
        QAbstractItemModelTester tester(&model, Reporting::QtTest);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        model.update(tree(half));
        QCOMPARE(reset.count(), 1);
        QCOMPARE(removed.count(), 0);
        QCOMPARE(model.rowCount(), 1000);
        QCOMPARE(model.indexOf(u"/n1000/"_s).row(), 500);
    }
};

QTEST_GUILESS_MAIN(PageTreeModelTest)
#include "PageTreeModelTest.moc"
