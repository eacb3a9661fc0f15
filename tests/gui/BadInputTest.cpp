// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Folders that are not as they should be: the window stays, the other pages read on, and the cause is told.
#include "gui/Person.h"

#include <QClipboard>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDirIterator>
#include <QPlainTextEdit>

#include <filesystem>

using namespace lectern::tests;

class BadInputTest : public QObject {
    Q_OBJECT

private slots:
    void missingFolder_isSaid();
    void file_isNoFolder();
    void folderWithoutPages_saysWhatToDo();
    void brokenConfig_isSaidWithItsLine();
    void detailsOfAFailure_canBeCopied();
    void failure_leavesWhatWasOpen();
    void brokenPage_bearsABanner_data();
    void brokenPage_bearsABanner();
    void linkOutOfTheFolder_isNotFollowed();
    void linksInACircle_end();
    void unreadableFile_leavesTheOthers();
    void hugePage_leavesTheOthers();
    void addressOfNothing_saysSo();
    void openedFolder_isNeverWritten();
};

namespace {

// A site of two pages: one as it should be, one as the test has it.
ScratchSite siteWith(const QByteArray& page) {
    ScratchSite site;
    site.write(u"_config.yml"_s, "title: Two pages\n");
    site.write(u"index.md"_s, "---\ntitle: Sound\n---\n# Sound\n");
    site.write(u"broken.md"_s, page);
    return site;
}

const QString banner = u"#lectern-notice"_s;

QByteArray fingerprint(const QString& folder) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QStringList paths;
    for (QDirIterator it(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
         it.hasNext();)
        paths.append(it.next());
    paths.sort();
    for (const QString& path : paths) {
        QFile file(path);
        hash.addData(path.toUtf8());
        hash.addData(QFileInfo(path).lastModified().toString(Qt::ISODateWithMs).toUtf8());
        if (file.open(QIODevice::ReadOnly))
            hash.addData(file.readAll());
    }
    return hash.result();
}

} // unnamed namespace

void BadInputTest::missingFolder_isSaid() {
    Person person;
    QVERIFY(person.openInVain(u"/no/such/folder/guide"_s));
    QVERIFY(person.emptyTitle().contains(u"guide"_s));
    QVERIFY(person.find<QWidget>("emptyState")->isVisible());
    QVERIFY(!person.find<QWidget>("notification")->isVisible()); // it is said once
    QVERIFY(person.open(guideFolder()));                         // and the next one opens
    QVERIFY(!person.find<QWidget>("emptyState")->isVisible());
}

void BadInputTest::file_isNoFolder() {
    Person person;
    QVERIFY(person.openInVain(guideFolder() + u"/_config.yml"_s));
    QVERIFY(person.emptyTitle().contains(u"no folder"_s));
}

void BadInputTest::folderWithoutPages_saysWhatToDo() {
    const ScratchSite site;
    site.write(u"notes.txt"_s, "no page\n");
    Person person;
    QVERIFY(person.openInVain(site.path()));
    QVERIFY(person.emptyTitle().startsWith(u"No pages"_s));
    QVERIFY(person.find<QWidget>("emptyState")->findChild<QWidget*>(u"openButton"_s)->isVisible());
    QCOMPARE(person.countShown(), QString());
    QVERIFY(person.find<QLabel>("emptyHint")->isVisible());
}

void BadInputTest::brokenConfig_isSaidWithItsLine() {
    const ScratchSite site;
    site.write(u"_config.yml"_s, "title: fine\nlist: [1, 2\nmore: yes\n");
    site.write(u"index.md"_s, "---\n---\nText\n");
    Person person;
    QVERIFY(person.openInVain(site.path()));
    QVERIFY(!person.find<QWidget>("notification")->isVisible()); // it is said once
    const auto* said = person.find<QWidget>("emptyState");
    Person::clickOn(said->findChild<QWidget*>(u"detailsButton"_s));
    const auto* details = said->findChild<QPlainTextEdit*>(u"detailsText"_s);
    EVENTUALLY(details->isVisible());
    QVERIFY2(details->toPlainText().contains(u"_config.yml:"_s), qPrintable(details->toPlainText()));
    Person::clickOn(said->findChild<QWidget*>(u"copyButton"_s));
    EVENTUALLY(QGuiApplication::clipboard()->text().endsWith(details->toPlainText()));
}

void BadInputTest::detailsOfAFailure_canBeCopied() {
    const ScratchSite site;
    site.write(u"_config.yml"_s, "title: [\n");
    Person person;
    QVERIFY(person.open(guideFolder(), u"/guide/faq/"_s));
    QVERIFY(person.openInVain(site.path()));
    const auto* bar = person.find<QWidget>("notification");
    Person::clickOn(bar->findChild<QWidget*>(u"detailsButton"_s));
    auto* details = bar->findChild<QPlainTextEdit*>(u"detailsText"_s);
    EVENTUALLY(details->isVisible());
    QVERIFY(details->toPlainText().contains(u"_config.yml"_s));
    Person::clickOn(bar->findChild<QWidget*>(u"copyButton"_s));
    QCOMPARE(QGuiApplication::clipboard()->text(), person.message() + u'\n' + details->toPlainText());
}

void BadInputTest::failure_leavesWhatWasOpen() {
    Person person;
    QVERIFY(person.open(guideFolder(), u"/guide/faq/"_s));
    QVERIFY(person.openInVain(u"/no/such/folder"_s));
    QVERIFY(person.find<QWidget>("notification")->isVisible());
    QVERIFY(!QApplication::activeModalWidget());
    QVERIFY(person.window.view()->isVisible());
    QCOMPARE(person.countShown(), u"19 pages"_s);
    QVERIFY(person.pageAfter([&] { person.clickRow(person.tree(), u"Glossary"_s); }));
}

void BadInputTest::brokenPage_bearsABanner_data() {
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("rest"); // what can be rendered all the same
    QTest::newRow("front matter") << QByteArray("---\ntitle: [\n---\nStill here\n") << u"broken.md:"_s
                                  << u"Still here"_s;
    QTest::newRow("layout") << QByteArray("---\ntitle: B\nlayout: nowhere\n---\nStill here\n")
                            << u"broken.md"_s << u"Still here"_s;
    QTest::newRow("include") << QByteArray("---\ntitle: B\n---\nStill here\n\n{% include gone.html %}\n")
                             << u"broken.md:6"_s << u"Still here"_s;
    QTest::newRow("tag") << QByteArray("---\ntitle: B\n---\nStill here\n\n{% frobnicate %}\n")
                         << u"broken.md:6"_s << u"Still here"_s;
    QTest::newRow("link") << QByteArray("---\ntitle: B\n---\nStill here\n\n{% link gone.md %}\n")
                          << u"broken.md:6"_s << u"Still here"_s;
    QTest::newRow("not UTF-8") << QByteArray("---\ntitle: B\n---\nStill here \xff\xfe\n") << u"broken.md"_s
                               << u"Still here"_s;
}

void BadInputTest::brokenPage_bearsABanner() {
    QFETCH(const QByteArray, source);
    QFETCH(const QString, place);
    QFETCH(const QString, rest);
    const ScratchSite site = siteWith(source);
    Person person;
    QVERIFY(person.open(site.path(), u"broken.md"_s));
    const QString said = person.text(banner);
    QVERIFY2(said.contains(place), qPrintable(said + u" | "_s + person.text(u"body"_s)));
    QVERIFY2(person.text(u"body"_s).contains(rest), qPrintable(person.text(u"body"_s)));
    QVERIFY(person.pageAfter([&] { person.clickRow(person.tree(), u"Sound"_s); }));
    QCOMPARE(person.text(u"h1"_s), u"Sound"_s);
    QCOMPARE(person.count(banner), 0);
}

void BadInputTest::linkOutOfTheFolder_isNotFollowed() {
    const ScratchSite outside;
    outside.write(u"secret.md"_s, "---\ntitle: Secret\n---\nNot yours\n");
    const ScratchSite site = siteWith("---\ntitle: Other\n---\nText\n");
    QVERIFY(QFile::link(outside.path(u"secret.md"_s), site.path(u"linked.md"_s)));
    QVERIFY(QFile::link(outside.path(), site.path(u"folder"_s)));
    Person person;
    QVERIFY(person.open(site.path()));
    QVERIFY(!Person::row(person.tree(), u"Secret"_s).isValid());
    QVERIFY(Person::row(person.tree(), u"Other"_s).isValid());
}

void BadInputTest::linksInACircle_end() {
    const ScratchSite site = siteWith("---\ntitle: Other\n---\nText\n");
    site.write(u"deep/page.md"_s, "---\ntitle: Deep\n---\nText\n");
    QVERIFY(QFile::link(site.path(), site.path(u"deep/up"_s)));
    QVERIFY(QFile::link(site.path(u"loop"_s), site.path(u"loop"_s)));
    Person person;
    QVERIFY(person.open(site.path()));
    QVERIFY(Person::row(person.tree(), u"Deep"_s).isValid());
}

void BadInputTest::unreadableFile_leavesTheOthers() {
    const ScratchSite site = siteWith("---\ntitle: Locked\n---\nText\n");
    QFile::setPermissions(site.path(u"broken.md"_s), {});
    Person person;
    QVERIFY(person.open(site.path()));
    QCOMPARE(person.text(u"h1"_s), u"Sound"_s);
    QFile::setPermissions(site.path(u"broken.md"_s), QFile::ReadOwner | QFile::WriteOwner);
}

void BadInputTest::hugePage_leavesTheOthers() {
    const ScratchSite site = siteWith("---\ntitle: Huge\n---\n");
    std::filesystem::resize_file(site.path(u"broken.md"_s).toStdString(), 200u << 20);
    Person person;
    QVERIFY(person.open(site.path()));
    QCOMPARE(person.text(u"h1"_s), u"Sound"_s);
}

void BadInputTest::addressOfNothing_saysSo() {
    const ScratchSite site = siteWith("---\ntitle: B\n---\n[gone](/gone/)\n");
    Person person;
    QVERIFY(person.open(site.path(), u"broken.md"_s));
    QVERIFY(person.pageAfter([&] { person.clickInPage(u"a"_s); }));
    QVERIFY(person.text(u"body"_s).contains(u"/gone/"_s));
    QVERIFY(person.selectedRow().isEmpty());
    QVERIFY(person.pageAfter([&] { person.press(Qt::Key_Left, Qt::AltModifier); }));
    QCOMPARE(person.selectedRow(), u"B"_s);
}

void BadInputTest::openedFolder_isNeverWritten() {
    const ScratchSite site = siteWith("---\ntitle: [\n---\n{% include gone.html %}\n");
    const QByteArray before = fingerprint(site.path());
    {
        Person person;
        QVERIFY(person.open(site.path()));
        QVERIFY(person.open(site.path(), u"broken.md"_s));
        person.window.close();
    }
    QCOMPARE(fingerprint(site.path()), before);
}

int main(int argc, char** argv) {
    return runTest<BadInputTest>(argc, argv);
}
#include "BadInputTest.moc"
