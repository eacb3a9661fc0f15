// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/Faithfulness.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace lectern;
using namespace lectern::reader;
using namespace Qt::StringLiterals;
using State = Faithfulness::State;
using Kind = DifferenceKind;

class FaithfulnessTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void plainPage_isExact();
    void missingThings_areToldByKind_data();
    void missingThings_areToldByKind();
    void unknownTag_isFoundAtItsLine();
    void brokenPage_isAnError();
    void whatBuilderOnlyWarnsOf_isNoDifference();
    void missingPlugin_concernsEachPage();
    void site_countsPagesOfSharedFault();
    void site_isGatheredUntilCancelled();
    void faultsWithoutEnd_areCounted();

private:
    void write(const QString& name, const QByteArray& content) const;
    [[nodiscard]] CollectionPtr open() const;
    [[nodiscard]] static Faithfulness ofPage(const Collection& collection, const QString& page);
    std::unique_ptr<QTemporaryDir> m_folder;
};

void FaithfulnessTest::init() {
    m_folder = std::make_unique<QTemporaryDir>();
}

void FaithfulnessTest::write(const QString& name, const QByteArray& content) const {
    QDir().mkpath(QFileInfo(m_folder->filePath(name)).path());
    QFile file(m_folder->filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

CollectionPtr FaithfulnessTest::open() const {
    return makeCollection(site::Site::open(m_folder->path().toStdString()).value());
}

Faithfulness FaithfulnessTest::ofPage(const Collection& collection, const QString& page) {
    return faithfulnessOf(collection, page, collection.site->render(page.toStdString())->diagnostics);
}

void FaithfulnessTest::plainPage_isExact() {
    write(u"index.md"_s, "---\ntitle: Tea\n---\nHot.\n");
    const Faithfulness page = ofPage(*open(), u"/"_s);
    QCOMPARE(page.state(), State::Exact);
    QVERIFY(page.list().isEmpty());
}

void FaithfulnessTest::missingThings_areToldByKind_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("kind");
    QTest::addRow("tag") << u"index.md"_s << QByteArray("---\n---\n{% pot %}\n") << int(Kind::Tag);
    QTest::addRow("filter") << u"index.md"_s << QByteArray("---\n---\n{{ 'a' | pour }}\n")
                            << int(Kind::Filter);
    QTest::addRow("plugin") << u"_config.yml"_s << QByteArray("plugins: [jekyll-teapot]\n")
                            << int(Kind::Plugin);
    QTest::addRow("ruby") << u"_plugins/pot.rb"_s << QByteArray("puts 1\n") << int(Kind::Plugin);
    QTest::addRow("theme") << u"_config.yml"_s << QByteArray("theme: teapot-of-nobody\n") << int(Kind::Theme);
}

void FaithfulnessTest::missingThings_areToldByKind() {
    QFETCH(QString, file);
    QFETCH(QByteArray, content);
    QFETCH(int, kind);
    write(u"index.md"_s, "---\nlayout: default\n---\nHot.\n");
    write(u"_layouts/default.html"_s, "{{ content }}");
    write(file, content);
    const Faithfulness page = ofPage(*open(), u"/"_s);
    QCOMPARE(page.state(), State::Differences);
    QCOMPARE(page.count(), 1);
    QCOMPARE(int(page.list().first().kind), kind);
    QCOMPARE(page.list().first().file, file);
}

void FaithfulnessTest::unknownTag_isFoundAtItsLine() {
    write(u"index.md"_s, "---\ntitle: Tea\n---\nHot.\n\n{% pot %}\n");
    const Faithfulness page = ofPage(*open(), u"/"_s);
    QCOMPARE(page.list().size(), 1);
    QCOMPARE(page.list().first().file, u"index.md"_s);
    QCOMPARE(page.list().first().line, 6);
    QCOMPARE(page.list().first().page, u"/"_s);
}

void FaithfulnessTest::brokenPage_isAnError() {
    write(u"index.md"_s, "---\n---\n{% include nowhere.html %}\n{% pot %}\n");
    const Faithfulness page = ofPage(*open(), u"/"_s);
    QCOMPARE(page.state(), State::Errors);
    QCOMPARE(page.count(), 2);
}

void FaithfulnessTest::whatBuilderOnlyWarnsOf_isNoDifference() {
    write(u"index.md"_s, "---\nlayout: nowhere\n---\nHot.\n");
    const Faithfulness page = ofPage(*open(), u"/"_s);
    QCOMPARE(page.list().size(), 1);
    QCOMPARE(page.list().first().kind, Kind::Remark);
    QCOMPARE(page.state(), State::Exact);
    QCOMPARE(page.count(), 0);
}

void FaithfulnessTest::missingPlugin_concernsEachPage() {
    write(u"_config.yml"_s, "plugins: [jekyll-teapot]\n");
    write(u"index.md"_s, "---\n---\nHot.\n");
    write(u"cold.md"_s, "---\n---\nCold.\n");
    const CollectionPtr collection = open();
    for (const QString& page : {u"/"_s, u"/cold.html"_s}) {
        const Faithfulness faithfulness = ofPage(*collection, page);
        QCOMPARE(faithfulness.count(), 1);
        QVERIFY(faithfulness.list().first().page.isEmpty());
    }
}

void FaithfulnessTest::site_countsPagesOfSharedFault() {
    write(u"_layouts/default.html"_s, "{% pot %}{{ content }}");
    for (const QString& name : {u"a"_s, u"b"_s, u"c"_s})
        write(name + u".md"_s, "---\nlayout: default\n---\nHot.\n");
    const Faithfulness site = faithfulnessOf(*open(), std::atomic<bool>(false));
    QCOMPARE(site.count(), 1);
    QCOMPARE(site.list().first().pages, 3);
    QCOMPARE(site.list().first().file, u"_layouts/default.html"_s);
    QVERIFY(!site.list().first().page.isEmpty());
}

void FaithfulnessTest::site_isGatheredUntilCancelled() {
    for (const QString& name : {u"a"_s, u"b"_s, u"c"_s})
        write(name + u".md"_s, "---\n---\n{% pot %}\n");
    std::atomic<bool> cancel = false;
    int last = 0;
    const auto look = [&](int pages, const site::PageInfo& page, const site::Resource* resource) {
        QVERIFY(resource && resource->diagnostics.list().front().file == page.sourcePath);
        last = pages;
        cancel = pages == 2;
    };
    const Faithfulness site = faithfulnessOf(*open(), cancel, look);
    QCOMPARE(last, 2);
    QCOMPARE(site.count(), 2);
}

void FaithfulnessTest::faultsWithoutEnd_areCounted() {
    Faithfulness all;
    for (int line = 1; line <= Faithfulness::most + 5; ++line)
        all.add({Kind::Tag, u"Unknown tag 'pot'"_s, u"a.md"_s, line, u"/a"_s, 1, {}});
    QCOMPARE(all.list().size(), Faithfulness::most);
    QCOMPARE(all.unlisted(), 5);
    QCOMPARE(all.count(), int(Faithfulness::most) + 5);
}

QTEST_GUILESS_MAIN(FaithfulnessTest)
#include "FaithfulnessTest.moc"
