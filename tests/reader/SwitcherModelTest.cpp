// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the quick switcher offers for a few letters.
#include "reader/SwitcherModel.h"

#include "reader/SearchSite.h"

#include <QAbstractItemModelTester>

using namespace lectern::reader;
using namespace lectern::reader::samples;
using namespace Qt::StringLiterals;

class SwitcherModelTest : public QObject {
    Q_OBJECT

private:
    QStringList offered(const QString& text) {
        QSignalSpy ready(&*m_model, &SwitcherModel::ready);
        m_model->setText(text);
        if (ready.isEmpty() && !ready.wait()) {
            return {u"(nothing came)"_s};
        }
        QStringList rows;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            rows << m_model->index(row, 0).data().toString();
        }
        return rows;
    }

    QVariant first(SwitcherModel::Role role) const { return m_model->index(0, 0).data(role); }

private slots:
    void init() {
        m_collection = m_site.read();
        QVERIFY(isFilled(m_indexes.use(m_collection, SearchIndexes::Keeping::InMemory)));
        m_model.emplace(m_indexes);
        m_model->setCollections({m_collection->id});
        m_model->setCommands({u"Open Folder"_s, u"Zoom In"_s});
        m_model->setRecent({{m_collection->id, u"/guide/threads.html"_s}});
        offered({}); // what was set is offered
    }
    void cleanup() { m_model.reset(); }

    void withoutText_recentPagesComeFirst() {
        const QAbstractItemModelTester tester(&*m_model);
        QCOMPARE(offered({}), QStringList({u"Threads"_s, u"Home"_s, u"Queues"_s}));
        QVERIFY(first(SwitcherModel::RecentRole).toBool());
    }

    void letters_findPagesHeadingsAndCommands() {
        QCOMPARE(offered(u"que"_s).value(0), u"Queues"_s);
        QCOMPARE(first(SwitcherModel::UrlRole).toString(), u"/guide/queues.html"_s);
        QCOMPARE(first(SwitcherModel::TextRole).value<MarkedText>().marks, QList<MarkedText::Mark>({{0, 3}}));
        QCOMPARE(offered(u"locks"_s).value(0), u"Locks"_s);
        QCOMPARE(first(SwitcherModel::KindRole).toInt(), int(SwitcherModel::Kind::Heading));
        QCOMPARE(first(SwitcherModel::AnchorRole).toString(), u"locks"_s);
        QCOMPARE(first(SwitcherModel::DetailRole).toString(), u"Threads"_s);
        QCOMPARE(offered(u"zoom"_s), QStringList{u"Zoom In"_s});
        QCOMPARE(first(SwitcherModel::CommandRole).toInt(), 1);
    }

    void keyword_findsItsPages() {
        QVERIFY(offered(u"start"_s).contains(u"Home"_s));
        QCOMPARE(first(SwitcherModel::DetailRole).toString(), u"start"_s);
    }

    void prefix_asksForOneKind() {
        QCOMPARE(offered(u">"_s), QStringList({u"Open Folder"_s, u"Zoom In"_s}));
        QCOMPARE(offered(u"#"_s), QStringList{u"Locks"_s});
    }

    void pagesLeftOut_areNotOffered() {
        m_model->setOnly({{m_collection->id, {u"/guide/queues.html"_s}}});
        QTRY_COMPARE(offered({}), QStringList{u"Queues"_s});
    }

    void amongSeveralSites_eachRowNamesItsOwn() {
        SearchSite other;
        other.write("_config.yml", "title: Manual\n");
        other.write("extra.md", "---\ntitle: Extra\nkeywords: [bonus]\n---\nMore.\n");
        const CollectionPtr manual = other.read();
        QVERIFY(isFilled(m_indexes.use(manual, SearchIndexes::Keeping::InMemory)));
        m_model->setCollections({m_collection->id, manual->id});
        QCOMPARE(offered(u"extra"_s).value(0), u"Extra"_s);
        QCOMPARE(first(SwitcherModel::DetailRole).toString(), u"Manual"_s);
        QCOMPARE(offered(u"bonus"_s).value(0), u"Extra"_s);
        QCOMPARE(first(SwitcherModel::DetailRole).toString(), u"bonus · Manual"_s);
    }

private:
    SearchSite m_site;
    OpenCollections m_collections;
    SearchIndexes m_indexes{m_collections, {}};
    CollectionPtr m_collection;
    std::optional<SwitcherModel> m_model;
};

QTEST_GUILESS_MAIN(SwitcherModelTest)
#include "SwitcherModelTest.moc"
