// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Coming back: windows, tabs and places as they were, after a quit and after a crash.
#include "gui/Person.h"

using namespace lectern::tests;
using lectern::web::NewView;

class SessionTest : public QObject {
    Q_OBJECT

private slots:
    void tabs_comeBackAfterACrash();
    void tabsBehind_loadWhenLookedAt();
    void place_comesBackAfterARestart();
    void place_staysWithItsHeadingWhenTheTextAboveGrows();
    void place_comesBackBelowTheHeadingOfALink();
    void place_isKeptFromPageToPage();
    void wayBack_survivesARestart();
    void closedTab_canBeBroughtBackAfterARestart();
    void closedTabs_areForgottenWithTheReading();
    void discardedTab_comesBackWhereItWas();
    void windowClosedLast_comesBack();
    void windowClosedBesideAnother_staysClosed();
    void logout_keepsWhatIsOpen();
    void vanishedFolder_isSaidWhereItsTabIs();
    void vanishedPage_isSaidWhereItsTabIs();
    void startWithTheLibrary_leavesTheTabs();
    void privateWindow_leavesNoTrace();
    void damagedFile_isSetAsideAndSaid();
};

namespace {

QByteArray longPage(int paragraphsAbove) {
    QByteArray text = "---\ntitle: Long\n---\n# Long\n\n";
    for (int i = 0; i < paragraphsAbove; ++i)
        text += "Above the place.\n\n";
    text += "## The place\n\n";
    for (int i = 0; i < 200; ++i)
        text += "Below the place.\n\n";
    return text;
}

void writeLongSite(const ScratchSite& site) {
    site.write(u"index.md"_s, "---\ntitle: Home\n---\n# Home\n\n[Long](long.html)\n");
    site.write(u"long.md"_s, longPage(60));
}

double topOfPlace(const Person& person) {
    return person.page(u"document.querySelector('h2').getBoundingClientRect().top"_s).toDouble();
}

void addBehind(Person& person, const QString& page) {
    person.window.tabs().add({{{guideFolder(), page, page, {}}}}, NewView::Behind);
}

} // unnamed namespace

void SessionTest::tabs_comeBackAfterACrash() {
    const ScratchSite scratch;
    const QString home = scratch.path(u"settings.ini"_s);
    {
        Person person(home);
        QVERIFY(person.open(guideFolder(), u"/guide/faq/"_s));
        addBehind(person, u"/guide/glossary/"_s);
        addBehind(person, u"/guide/testing/"_s);
        QVERIFY(person.pageAfter([&] { person.clickTab(1); }));
        person.command("actionPinTab")->trigger();
        QVERIFY(person.isKept());
    }
    Person person(home);
    QCOMPARE(person.tabBar()->count(), 3);
    QCOMPARE(person.tabBar()->currentIndex(), 0);
    QCOMPARE(person.tabBar()->tabText(0), u"Glossary"_s);
    QVERIFY(!person.tabBar()->tabButton(0, QTabBar::RightSide));
    EVENTUALLY_COMPARE(person.window.view() ? person.text(u"main h1"_s) : QString(), u"Glossary"_s);
    EVENTUALLY_COMPARE(person.selectedRow(), u"Glossary"_s);
}

void SessionTest::tabsBehind_loadWhenLookedAt() {
    const ScratchSite scratch;
    const QString home = scratch.path(u"settings.ini"_s);
    {
        Person person(home);
        QVERIFY(person.open(guideFolder(), u"/guide/faq/"_s));
        addBehind(person, u"/guide/glossary/"_s);
        QVERIFY(person.isKept());
    }
    Person person(home);
    EVENTUALLY(person.window.view());
    QVERIFY(!person.window.tabs().tab(1).active().view());
    QVERIFY(person.pageAfter([&] { person.clickTab(1); }));
    QCOMPARE(person.text(u"main h1"_s), u"Glossary"_s);
}

void SessionTest::place_comesBackAfterARestart() {
    const ScratchSite scratch;
    const ScratchSite site;
    writeLongSite(site);
    const QString home = scratch.path(u"settings.ini"_s);
    double before = 0;
    {
        Person person(home);
        QVERIFY(person.open(site.path(), u"/long.html"_s));
        person.scrollTo(1700);
        before = person.scrolled();
        QVERIFY(before > 1000);
    }
    Person person(home);
    EVENTUALLY(person.window.view());
    EVENTUALLY(qAbs(person.scrolled() - before) < 3);
}

void SessionTest::place_staysWithItsHeadingWhenTheTextAboveGrows() {
    const ScratchSite scratch;
    const ScratchSite site;
    writeLongSite(site);
    const QString home = scratch.path(u"settings.ini"_s);
    double before = 0;
    {
        Person person(home);
        QVERIFY(person.open(site.path(), u"/long.html"_s));
        person.page(u"document.querySelector('h2').scrollIntoView()"_s);
        person.scrollTo(person.scrolled() + 333);
        before = topOfPlace(person);
        QVERIFY(before < -300);
    }
    site.write(u"long.md"_s, longPage(90));
    Person person(home);
    EVENTUALLY(person.window.view());
    EVENTUALLY(qAbs(topOfPlace(person) - before) < 3);
}

void SessionTest::place_comesBackBelowTheHeadingOfALink() {
    const ScratchSite scratch;
    const ScratchSite site;
    writeLongSite(site);
    const QString home = scratch.path(u"settings.ini"_s);
    {
        Person person(home);
        QVERIFY(person.open(site.path(), u"/long.html#the-place"_s));
        EVENTUALLY(qAbs(topOfPlace(person)) < 3);
        person.scrollTo(person.scrolled() + 444);
        QVERIFY(person.isKept());
    }
    site.write(u"long.md"_s, longPage(80));
    Person person(home);
    EVENTUALLY(person.window.view());
    EVENTUALLY(qAbs(topOfPlace(person) + 444) < 3);
}

void SessionTest::place_isKeptFromPageToPage() {
    const ScratchSite site;
    writeLongSite(site);
    Person person;
    QVERIFY(person.open(site.path(), u"/long.html"_s));
    person.scrollTo(900);
    QVERIFY(person.pageAfter([&] { Person::clickRow(person.tree(), u"Home"_s); }));
    QVERIFY(person.pageAfter([&] { Person::clickRow(person.tree(), u"Long"_s); }));
    EVENTUALLY(qAbs(person.scrolled() - 900) < 3);
}

void SessionTest::wayBack_survivesARestart() {
    const ScratchSite scratch;
    const QString home = scratch.path(u"settings.ini"_s);
    {
        Person person(home);
        QVERIFY(person.open(guideFolder(), u"/guide/faq/"_s));
        QVERIFY(person.pageAfter([&] { Person::clickRow(person.tree(), u"Glossary"_s); }));
        QVERIFY(person.isKept());
    }
    Person person(home);
    EVENTUALLY_COMPARE(person.window.view() ? person.text(u"main h1"_s) : QString(), u"Glossary"_s);
    EVENTUALLY(person.command("actionBack")->isEnabled());
    QVERIFY(person.pageAfter([&] { person.press(Qt::Key_Left, Qt::AltModifier); }));
    EVENTUALLY_COMPARE(person.selectedRow(), u"FAQ"_s);
}

void SessionTest::closedTab_canBeBroughtBackAfterARestart() {
    const ScratchSite scratch;
    const QString home = scratch.path(u"settings.ini"_s);
    {
        Person person(home);
        QVERIFY(person.open(guideFolder(), u"/guide/faq/"_s));
        addBehind(person, u"/guide/glossary/"_s);
        person.clickTab(1, Qt::MiddleButton);
        EVENTUALLY_COMPARE(person.tabBar()->count(), 1);
        QVERIFY(person.isKept());
    }
    Person person(home);
    EVENTUALLY(person.window.view());
    QVERIFY(person.pageAfter([&] { person.press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier); }));
    QCOMPARE(person.tabBar()->count(), 2);
    QCOMPARE(person.text(u"main h1"_s), u"Glossary"_s);
}

void SessionTest::closedTabs_areForgottenWithTheReading() {
    Person person;
    QVERIFY(person.open(guideFolder(), u"/guide/faq/"_s));
    addBehind(person, u"/guide/glossary/"_s);
    person.clickTab(1, Qt::MiddleButton);
    EVENTUALLY(person.command("actionReopenTab")->isEnabled());
    (void)person.memory().forgetReading();
    QVERIFY(!person.command("actionReopenTab")->isEnabled());
    EVENTUALLY(person.memory().lastSession().windows.first().closed.isEmpty());
}

void SessionTest::discardedTab_comesBackWhereItWas() {
    const ScratchSite site;
    writeLongSite(site);
    Person person;
    QVERIFY(person.open(site.path(), u"/long.html"_s));
    person.scrollTo(1200);
    const double before = person.scrolled();
    for (int i = 0; i < lectern::window::TabArea::mostReadyBehind + 1; ++i) {
        addBehind(person, u"/guide/faq/"_s);
        QVERIFY(person.pageAfter([&] { person.clickTab(person.tabBar()->currentIndex() + 1); }));
    }
    auto& page = person.window.tabs().tab(0).active();
    EVENTUALLY(page.view()->page()->lifecycleState() == QWebEnginePage::LifecycleState::Discarded);
    QVERIFY(person.pageAfter([&] { person.clickTab(0); }));
    EVENTUALLY(qAbs(person.scrolled() - before) < 3);
}

void SessionTest::windowClosedLast_comesBack() {
    const ScratchSite scratch;
    const QString home = scratch.path(u"settings.ini"_s);
    {
        Person person(home);
        QVERIFY(person.open(guideFolder(), u"/guide/faq/"_s));
        person.window.close();
    }
    Person person(home);
    EVENTUALLY_COMPARE(person.selectedRow(), u"FAQ"_s);
}

void SessionTest::windowClosedBesideAnother_staysClosed() {
    const ScratchSite scratch;
    const QString home = scratch.path(u"settings.ini"_s);
    {
        Person person(home);
        QVERIFY(person.open(guideFolder(), u"/guide/faq/"_s));
        person.press(Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(person.desk.windows().size(), 2);
        QVERIFY(person.isKept());
        person.desk.windows().last()->close();
        QVERIFY(person.isKept());
    }
    Person person(home);
    QCOMPARE(person.desk.windows().size(), 1);
    EVENTUALLY_COMPARE(person.selectedRow(), u"FAQ"_s);
}

void SessionTest::logout_keepsWhatIsOpen() {
    const ScratchSite scratch;
    const QString home = scratch.path(u"settings.ini"_s);
    {
        Person person(home);
        QVERIFY(person.open(guideFolder(), u"/guide/faq/"_s));
        person.press(Qt::Key_N, Qt::ControlModifier);
        lectern::window::MainWindow& second = *person.desk.windows().last();
        QSignalSpy settled(&second, &lectern::window::MainWindow::settled);
        second.openFolder(guideFolder(), u"/guide/glossary/"_s);
        EVENTUALLY(settled.count() > 0);
        person.desk.endSession();
        second.close(); // as desktops do, one after the other
        person.window.close();
        aMoment(200);
    }
    Person person(home);
    QCOMPARE(person.desk.windows().size(), 2);
}

void SessionTest::vanishedFolder_isSaidWhereItsTabIs() {
    const ScratchSite scratch;
    auto site = std::make_unique<ScratchSite>();
    writeLongSite(*site);
    const QString home = scratch.path(u"settings.ini"_s);
    {
        Person person(home);
        QVERIFY(person.open(guideFolder(), u"/guide/faq/"_s));
        person.press(Qt::Key_N, Qt::ControlModifier);
        lectern::window::MainWindow& second = *person.desk.windows().last();
        QSignalSpy settled(&second, &lectern::window::MainWindow::settled);
        second.openFolder(site->path());
        EVENTUALLY(settled.count() > 0);
        QVERIFY(person.isKept());
    }
    site.reset();
    Person person(home);
    QCOMPARE(person.desk.windows().size(), 2);
    EVENTUALLY_COMPARE(person.selectedRow(), u"FAQ"_s); // the other window is none the worse
    auto& page = person.desk.windows().last()->tabs().page();
    const auto said = [&page] {
        return page.findChild<QWidget*>(u"emptyState"_s)->findChild<QLabel*>(u"title"_s);
    };
    EVENTUALLY(said()->text().contains(u"is not there"_s));
    QVERIFY(!page.isEmpty()); // it is still the tab of that folder, which may come back
}

void SessionTest::vanishedPage_isSaidWhereItsTabIs() {
    const ScratchSite scratch;
    const ScratchSite site;
    writeLongSite(site);
    const QString home = scratch.path(u"settings.ini"_s);
    {
        Person person(home);
        QVERIFY(person.open(site.path(), u"/long.html"_s));
        QVERIFY(person.isKept());
    }
    QVERIFY(QFile::remove(site.path(u"long.md"_s)));
    Person person(home);
    EVENTUALLY(person.message().contains(u"/long.html"_s));
    EVENTUALLY_COMPARE(person.selectedRow(), u"Home"_s);
}

void SessionTest::startWithTheLibrary_leavesTheTabs() {
    const ScratchSite scratch;
    const QString home = scratch.path(u"settings.ini"_s);
    {
        Person person(home);
        QVERIFY(person.open(guideFolder(), u"/guide/faq/"_s));
        person.settings().setStartWith(lectern::reader::StartWith::Library);
        QVERIFY(person.isKept());
    }
    Person person(home);
    QCOMPARE(person.tabBar()->count(), 1);
    EVENTUALLY(person.find<QListView>("collections") && person.find<QListView>("collections")->isVisible());
}

void SessionTest::privateWindow_leavesNoTrace() {
    const ScratchSite scratch;
    const ScratchSite site;
    writeLongSite(site);
    const QString home = scratch.path(u"settings.ini"_s);
    {
        Person person(home);
        QVERIFY(person.open(guideFolder(), u"/guide/faq/"_s));
        person.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(person.desk.windows().size(), 2);
        lectern::window::MainWindow& secret = *person.desk.windows().last();
        QVERIFY(secret.windowTitle().contains(u"private"_s));
        QSignalSpy settled(&secret, &lectern::window::MainWindow::settled);
        secret.openFolder(site.path());
        EVENTUALLY(settled.count() > 0);
        aMoment();
        QVERIFY(!person.settings().recentFolders().contains(QDir(site.path()).canonicalPath()));
    }
    Person person(home);
    QCOMPARE(person.desk.windows().size(), 1);
    QVERIFY(!person.memory().library().find(lectern::reader::collectionId(site.path())));
    person.memory().flush();
    for (const QString& name : QDir(scratch.path()).entryList(QDir::Files)) {
        QFile file(scratch.path(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains(site.path().toUtf8()), qPrintable(name));
    }
}

void SessionTest::damagedFile_isSetAsideAndSaid() {
    const ScratchSite scratch;
    const QString home = scratch.path(u"settings.ini"_s);
    scratch.write(u"settings.ini.sqlite"_s, QByteArray(20000, 'x'));
    Person person(home);
    EVENTUALLY(person.message().contains(u"damaged"_s));
    QVERIFY(person.open(guideFolder(), u"/guide/faq/"_s));
    QCOMPARE(QDir(scratch.path()).entryList({u"*damaged*"_s}).size(), 1);
}

int main(int argc, char** argv) {
    return runTest<SessionTest>(argc, argv);
}
#include "SessionTest.moc"
