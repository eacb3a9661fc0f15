// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/PageDetails.h"

#include "reader/PageSource.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace lectern;
using namespace lectern::reader;
using namespace Qt::StringLiterals;

class PageDetailsTest : public QObject {
    Q_OBJECT

private slots:
    void file_isNamedAndDated();
    void frontMatter_isLaidOutInRows();
    void revision_isReadUnderItsManyNames();
    void unknownPage_hasNoDetails();
    void readingTime_isAtLeastAMinute();
    void source_comesWithoutItsFrontMatter();
    void sourceThatIsNoMarkdown_isNotGiven();

private:
    CollectionPtr open(const QByteArray& frontMatter, const QString& name = u"tea.md"_s);
    QTemporaryDir m_folder;
};

CollectionPtr PageDetailsTest::open(const QByteArray& frontMatter, const QString& name) {
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(name));
    file.write("---\n" + frontMatter + "---\n# Tea\n\n---\n\nHot.\n");
    file.close();
    return makeCollection(site::Site::open(m_folder.path().toStdString()).value());
}

void PageDetailsTest::file_isNamedAndDated() {
    const auto details = detailsOf(*open("title: Tea\ndescription: Hot.\n"), u"/tea.html"_s);
    QVERIFY(details);
    QCOMPARE(details->title, u"Tea"_s);
    QCOMPARE(details->description, u"Hot."_s);
    QCOMPARE(details->sourcePath, u"tea.md"_s);
    QCOMPARE(details->file, QDir(m_folder.path()).canonicalPath() + u"/tea.md"_s);
    QVERIFY(details->saved.secsTo(QDateTime::currentDateTime()) < 3600);
    QVERIFY(!details->dated.isValid());
    QVERIFY(!committed(*open("title: Tea\n"), details->sourcePath).isValid()); // in no repository
}

void PageDetailsTest::frontMatter_isLaidOutInRows() {
    const auto details =
        detailsOf(*open("title: Tea\nauthor:\n  name: Ann\n  born: 1970\nkeywords: [hot, wet]\n"
                        "toc: false\nlinks:\n  - url: a\n  - url: b\nempty:\n"),
                  u"/tea.html"_s);
    QVERIFY(details);
    for (const FrontMatterRow& row :
         {FrontMatterRow{u"title"_s, u"Tea"_s}, FrontMatterRow{u"author.name"_s, u"Ann"_s},
          FrontMatterRow{u"author.born"_s, u"1970"_s}, FrontMatterRow{u"keywords"_s, u"hot\nwet"_s},
          FrontMatterRow{u"toc"_s, u"false"_s}, FrontMatterRow{u"links[1].url"_s, u"b"_s},
          FrontMatterRow{u"empty"_s, {}}})
        QVERIFY2(details->frontMatter.contains(row), qPrintable(row.name));
}

void PageDetailsTest::revision_isReadUnderItsManyNames() {
    for (const char* name : {"last_modified_at", "updated", "modified"}) {
        const auto details = detailsOf(*open(QByteArray(name) + ": 2024-05-06\n"), u"/tea.html"_s);
        QCOMPARE(details->revised.date(), QDate(2024, 5, 6));
    }
    QVERIFY(!detailsOf(*open("updated: lately\n"), u"/tea.html"_s)->revised.isValid());
}

void PageDetailsTest::unknownPage_hasNoDetails() {
    QVERIFY(!detailsOf(*open("title: Tea\n"), u"/milk.html"_s));
}

void PageDetailsTest::readingTime_isAtLeastAMinute() {
    QCOMPARE(readingMinutes(0), 1);
    QCOMPARE(readingMinutes(100), 1);
    QCOMPARE(readingMinutes(2200), 10);
}

void PageDetailsTest::source_comesWithoutItsFrontMatter() {
    QCOMPARE(markdownSource(*open("title: Tea\n"), u"/tea.html"_s).value_or(QString()),
             u"# Tea\n\n---\n\nHot.\n"_s);
}

void PageDetailsTest::sourceThatIsNoMarkdown_isNotGiven() {
    QVERIFY(!markdownSource(*open("title: Milk\n", u"milk.html"_s), u"/milk.html"_s));
}

QTEST_GUILESS_MAIN(PageDetailsTest)
#include "PageDetailsTest.moc"
