// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A folder's own scripts: off at first, on by a word, off again by another; and the report that tells of it.
#include "gui/Person.h"

#include <QClipboard>
#include <QDialog>
#include <QPushButton>
#include <QTreeWidget>

using namespace lectern::tests;

class TrustTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void question_comesOnlyWithScripts();
    void trust_isGivenOnceAndRemembered();
    void refusal_isRememberedToo();
    void trust_canBeTakenBack();
    void trust_endsWithTheContentsOfTheFolder();
    void escape_asksAgainLater();
    void handbook_isTrusted();
    void privateWindow_forgets();
    void report_tellsAndFollows();
    void report_trusts();

private:
    std::unique_ptr<ScratchSite> m_site;
};

namespace {

QWidget* bar(const Person& person) {
    return person.find<QWidget>("trustBar");
}

bool asks(const Person& person) {
    return eventually([&] { return bar(person)->isVisible(); });
}

bool hasRun(const Person& person) {
    return eventually([&] { return person.text(u"p"_s) == u"ran"_s; });
}

QDialog* report(const Person& person) {
    return person.window.findChild<QDialog*>(u"PageReportDialog"_s);
}

QString rows(const Person& person) {
    const auto* tree = person.find<QTreeWidget>("things");
    QStringList rows;
    for (int i = 0; i < tree->topLevelItemCount(); ++i) {
        rows.append(tree->topLevelItem(i)->text(0));
        for (int j = 0; j < tree->topLevelItem(i)->childCount(); ++j)
            rows.append(tree->topLevelItem(i)->child(j)->text(0) + u" -> "_s +
                        tree->topLevelItem(i)->child(j)->text(1));
    }
    return rows.join(u'\n');
}

} // unnamed namespace

void TrustTest::init() {
    m_site = std::make_unique<ScratchSite>();
    m_site->write(u"index.html"_s, "---\ntitle: Home\n---\n<p>slept</p>"
                                   "<script>document.querySelector('p').textContent = 'ran'</script>"
                                   "<img src='https://img.example.org/a.png'>");
    m_site->write(u"quiet.html"_s, "---\ntitle: Quiet\n---\n<p>Nothing here runs.</p>");
}

void TrustTest::question_comesOnlyWithScripts() {
    Person person;
    QVERIFY(person.open(m_site->path(), u"/quiet"_s));
    QVERIFY(!bar(person)->isVisible());
    QVERIFY(person.open(m_site->path(), u"/"_s));
    QVERIFY(asks(person));
    QCOMPARE(person.text(u"p"_s), u"slept"_s);
    QVERIFY(person.window.view()->hasFocus() || person.window.view()->focusProxy()->hasFocus());
    QVERIFY(person.open(m_site->path(), u"/quiet"_s));
    QVERIFY(!bar(person)->isVisible());
}

void TrustTest::trust_isGivenOnceAndRemembered() {
    QTemporaryDir home;
    const QString settings = home.filePath(u"settings.ini"_s);
    {
        Person person(settings);
        QVERIFY(person.open(m_site->path()));
        QVERIFY(asks(person));
        person.click("trustButton");
        QVERIFY(hasRun(person));
        QVERIFY(!bar(person)->isVisible());
        QVERIFY(person.command("actionTrustSite")->isChecked());
        person.memory().flush();
    }
    Person person(settings);
    QVERIFY(person.open(m_site->path()));
    QVERIFY(hasRun(person));
    QVERIFY(!bar(person)->isVisible());
}

void TrustTest::refusal_isRememberedToo() {
    QTemporaryDir home;
    const QString settings = home.filePath(u"settings.ini"_s);
    {
        Person person(settings);
        QVERIFY(person.open(m_site->path()));
        QVERIFY(asks(person));
        person.click("restrictButton");
        EVENTUALLY(!bar(person)->isVisible());
        person.memory().flush();
    }
    Person person(settings);
    QVERIFY(person.open(m_site->path()));
    aMoment();
    QVERIFY(!bar(person)->isVisible());
    QCOMPARE(person.text(u"p"_s), u"slept"_s);
}

void TrustTest::trust_canBeTakenBack() {
    Person person;
    QVERIFY(person.open(m_site->path()));
    person.command("actionTrustSite")->trigger();
    QVERIFY(hasRun(person));
    person.command("actionTrustSite")->trigger();
    EVENTUALLY_COMPARE(person.text(u"p"_s), u"slept"_s);
    QVERIFY(!person.command("actionTrustSite")->isChecked());
    QVERIFY(!bar(person)->isVisible()); // it has been said
}

void TrustTest::trust_endsWithTheContentsOfTheFolder() {
    m_site->write(u"_config.yml"_s, "url: https://one.example.org\n");
    Person person;
    QVERIFY(person.open(m_site->path()));
    person.command("actionTrustSite")->trigger();
    QVERIFY(hasRun(person));
    m_site->write(u"_config.yml"_s, "url: https://two.example.org\n");
    QVERIFY(person.open(m_site->path()));
    EVENTUALLY_COMPARE(person.text(u"p"_s), u"slept"_s);
    QVERIFY(asks(person));
}

void TrustTest::escape_asksAgainLater() {
    QTemporaryDir home;
    const QString settings = home.filePath(u"settings.ini"_s);
    {
        Person person(settings);
        QVERIFY(person.open(m_site->path()));
        QVERIFY(asks(person));
        QTest::keyClick(person.find<QWidget>("trustButton"), Qt::Key_Escape);
        QVERIFY(!bar(person)->isVisible());
        QVERIFY(person.open(m_site->path()));
        aMoment();
        QVERIFY(!bar(person)->isVisible());
        person.memory().flush();
    }
    Person person(settings);
    QVERIFY(person.open(m_site->path()));
    QVERIFY(asks(person));
}

void TrustTest::handbook_isTrusted() {
    Person person;
    QVERIFY(person.open(handbookFolder()));
    QVERIFY(!bar(person)->isVisible());
    QVERIFY(!person.command("actionTrustSite")->isEnabled());
    QVERIFY(person.command("actionTrustSite")->isChecked());
}

void TrustTest::privateWindow_forgets() {
    Person person;
    auto& secret = person.desk.add({}, lectern::window::Privacy::Private);
    secret.show();
    int settled = 0;
    connect(&secret, &lectern::window::MainWindow::settled, this, [&settled] { ++settled; });
    secret.openFolder(m_site->path());
    EVENTUALLY(settled > 0);
    EVENTUALLY(secret.findChild<QWidget*>(u"trustBar"_s)->isVisible());
    Person::clickOn(secret.findChild<QWidget*>(u"trustButton"_s));
    EVENTUALLY(secret.findChild<QAction*>(u"actionTrustSite"_s)->isChecked());
    EVENTUALLY(settled > 1);
    secret.close();
    QVERIFY(person.open(m_site->path()));
    QCOMPARE(person.text(u"p"_s), u"slept"_s);
    QVERIFY(asks(person));
}

void TrustTest::report_tellsAndFollows() {
    Person person;
    QVERIFY(person.open(m_site->path()));
    EVENTUALLY_COMPARE(person.find<QToolButton>("shield")->text(), u"1"_s);
    person.click("shield");
    QVERIFY(report(person) && report(person)->isVisible());
    QVERIFY(!report(person)->isModal());
    QVERIFY(rows(person).contains(u"https://img.example.org/a.png -> nothing (a picture)"_s));
    QVERIFY(report(person)->findChild<QLabel*>(u"scripts"_s)->text().contains(u"1 script"_s));
    QVERIFY(person.open(m_site->path(), u"/quiet"_s));
    EVENTUALLY_COMPARE(rows(person), u"This page asked for nothing beyond its own site."_s);
    Person::clickOn(report(person)->findChild<QWidget*>(u"copyButton"_s));
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"Quiet\n"_s));
    QTest::keyClick(report(person), Qt::Key_Escape);
    EVENTUALLY(!report(person) || !report(person)->isVisible());
}

void TrustTest::report_trusts() {
    Person person;
    QVERIFY(person.open(m_site->path()));
    QVERIFY(asks(person));
    person.click("reportButton");
    EVENTUALLY(report(person) && report(person)->isVisible());
    auto* button = report(person)->findChild<QPushButton*>(u"trustToggle"_s);
    QCOMPARE(button->text(), u"&Trust this site"_s);
    Person::clickOn(button);
    QVERIFY(hasRun(person));
    EVENTUALLY_COMPARE(button->text(), u"&Trust no longer"_s);
}

int main(int argc, char** argv) {
    return runTest<TrustTest>(argc, argv);
}
#include "TrustTest.moc"
