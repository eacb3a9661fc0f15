// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Whether the page on show is the one that was published: the badge, the list behind it, the way to the file
// at fault, and the same for a whole site.
#include "gui/Person.h"

#include <QClipboard>
#include <QDialog>
#include <QPushButton>
#include <QTreeWidget>

using namespace lectern::tests;

class HonestTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void badge_tellsHowFaithfulThePageIs();
    void list_leadsToTheFileAtFault();
    void restrictedScripts_areADifferenceUntilTrusted();
    void wholeSite_isCheckedAndLeadsToItsPages();
    void folderThatChanges_isJudgedAnew();

private:
    std::unique_ptr<ScratchSite> m_site;
};

namespace {

QDialog* report(const Person& person) {
    return person.window.findChild<QDialog*>(u"PageReportDialog"_s);
}

QToolButton* badge(const Person& person) {
    return person.find<QToolButton>("faithfulness");
}

// The list in front: of the page, or of the site.
QTreeWidget* list(const Person& person) {
    for (auto* tree : report(person)->findChildren<QTreeWidget*>(u"differences"_s)) {
        if (tree->isVisible())
            return tree;
    }
    return nullptr;
}

QPushButton* button(const Person& person, const char* name) {
    for (auto* each : report(person)->findChildren<QPushButton*>(QString::fromLatin1(name))) {
        if (each->isVisible())
            return each;
    }
    return nullptr;
}

// "Heading" and " what | where | instead", a line each.
QStringList rows(const Person& person) {
    QStringList rows;
    for (QTreeWidgetItemIterator each(list(person)); *each; ++each) {
        const QTreeWidgetItem& row = **each;
        rows.append(row.parent() ? u"%1 | %2 | %3"_s.arg(row.text(0), row.text(1), row.text(2))
                                 : row.text(0));
    }
    return rows;
}

} // unnamed namespace

void HonestTest::init() {
    m_site = std::make_unique<ScratchSite>();
    m_site->write(u"index.md"_s, "---\ntitle: Home\n---\nHere\n");
    m_site->write(u"odd.md"_s, "---\ntitle: Odd\n---\nHere\n\n{% teapot %}\n"
                               "<img src='https://img.example.org/a.png'>\n");
    m_site->write(u"broken.md"_s, "---\ntitle: Broken\n---\n{% include nowhere.html %}\n");
}

void HonestTest::badge_tellsHowFaithfulThePageIs() {
    Person person;
    QVERIFY(person.open(m_site->path(), u"/"_s));
    EVENTUALLY(badge(person)->isVisible());
    EVENTUALLY_COMPARE(badge(person)->accessibleName(), u"Exactly as published"_s);
    QCOMPARE(badge(person)->text(), QString());
    QVERIFY(person.open(m_site->path(), u"/odd"_s));
    EVENTUALLY_COMPARE(badge(person)->text(), u"2"_s);
    QVERIFY(badge(person)->accessibleName().startsWith(u"2 difference"_s));
    QVERIFY(person.open(m_site->path(), u"/broken"_s));
    EVENTUALLY(badge(person)->toolTip().startsWith(u"Not everything could be shown: 1 difference"_s));
}

void HonestTest::list_leadsToTheFileAtFault() {
    Person person;
    QVERIFY(person.open(m_site->path(), u"/odd"_s));
    EVENTUALLY_COMPARE(badge(person)->text(), u"2"_s);
    person.click("faithfulness");
    EVENTUALLY(report(person) && report(person)->isVisible());
    QVERIFY(!report(person)->isModal());
    QCOMPARE(
        rows(person),
        QStringList({u"Tags that Lectern does not know"_s, u"Unknown tag 'teapot' | odd.md:6 | left out"_s,
                     u"From other servers"_s, u"https://img.example.org/a.png |  | nothing"_s}));
    QTemporaryDir desk;
    person.settings().setEditor(u"cp %f "_s + desk.filePath(u"line-%l"_s)); // an editor that leaves a trace
    Person::clickOn(button(person, "editButton"));
    QFile opened(desk.filePath(u"line-6"_s));
    EVENTUALLY(opened.exists() && opened.size() > 0);
    QVERIFY(opened.open(QIODevice::ReadOnly));
    QVERIFY(opened.readAll().contains("{% teapot %}"));
    Person::clickOn(button(person, "copyButton"));
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"odd.md:6: "_s));

    list(person)->setFocus();
    QTest::keyClick(list(person), Qt::Key_End);
    QVERIFY(!button(person, "editButton")->isEnabled()); // another server's picture is no file of the site

    QVERIFY(person.open(m_site->path(), u"/"_s));
    EVENTUALLY(rows(person).isEmpty());
}

void HonestTest::restrictedScripts_areADifferenceUntilTrusted() {
    m_site->write(u"index.md"_s, "---\ntitle: Home\n---\n<p>slept</p><script>1</script>\n");
    Person person;
    QVERIFY(person.open(m_site->path(), u"/"_s));
    EVENTUALLY_COMPARE(badge(person)->text(), u"1"_s);
    QVERIFY(person.pageAfter([&] { person.command("actionTrustSite")->trigger(); }));
    EVENTUALLY_COMPARE(badge(person)->accessibleName(), u"Exactly as published"_s);
}

void HonestTest::wholeSite_isCheckedAndLeadsToItsPages() {
    Person person;
    QVERIFY(person.open(m_site->path(), u"/"_s));
    person.command("actionCheckSite")->trigger();
    EVENTUALLY(report(person)->isVisible() && list(person) && list(person)->topLevelItemCount() == 3);
    QCOMPARE(rows(person).at(0), u"Errors"_s);
    QVERIFY(rows(person).at(1).contains(u"| broken.md:4 |"_s));
    QCOMPARE(rows(person).at(2), u"Tags that Lectern does not know"_s);
    QCOMPARE(rows(person).at(4), u"From other servers"_s);

    Person::clickOn(button(person, "pageButton"));
    EVENTUALLY_COMPARE(person.selectedRow(), u"Broken"_s);
    EVENTUALLY_COMPARE(badge(person)->text(), u"1"_s);
    QCOMPARE(rows(person).size(), 6); // the site's list stays
    QVERIFY(person.pageAfter([&] {
        list(person)->setCurrentItem(list(person)->topLevelItem(2)->child(0));
        QTest::keyClick(list(person), Qt::Key_Return);
    }));
    EVENTUALLY_COMPARE(badge(person)->text(), u"2"_s);
}

void HonestTest::folderThatChanges_isJudgedAnew() {
    Person person;
    QVERIFY(person.open(m_site->path(), u"/broken"_s));
    EVENTUALLY_COMPARE(badge(person)->text(), u"1"_s);
    QVERIFY(person.pageAfter([&] { m_site->write(u"_includes/nowhere.html"_s, "Found\n"); }));
    EVENTUALLY_COMPARE(badge(person)->accessibleName(), u"Exactly as published"_s);
}

int main(int argc, char** argv) {
    return runTest<HonestTest>(argc, argv);
}
#include "HonestTest.moc"
