// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Each state is reached the way a person reaches it, in a window of a first start.
#include "shots/States.h"

#include "window/EngineTrouble.h"
#include "window/MapView.h"
#include "window/NotificationBar.h"
#include "window/SettingsDialog.h"

#include <QMenu>
#include <QMenuBar>
#include <QPrintPreviewWidget>

namespace lectern::shots {

using namespace tests;
using reader::ReaderColors;

namespace {

constexpr int settled = 400; // milliseconds: what fades in or is counted has come by then

void openGuide(Person& person) {
    QVERIFY(person.open(guideFolder(), u"/guide/faq/"_s));
    EVENTUALLY(person.selectedRow() == u"FAQ"_s);
}

void openPlain(Person& person) {
    QVERIFY(person.open(guideFolder(), u"/guide/glossary/"_s));
}

void rememberThree(Person& person) {
    for (const QString& folder : {handbookFolder(), QDir::cleanPath(guideFolder() + u"/../seo"_s)})
        QVERIFY(person.open(folder));
    openGuide(person);
    person.scrollTo(500);
}

void trigger(Person& person, const char* command) {
    person.command(command)->trigger();
    aMoment(settled);
}

void search(Person& person, const QString& words) {
    person.command("actionSearch")->trigger();
    auto* field = person.find<QWidget>("search")->findChild<QLineEdit*>(u"field"_s);
    QTest::keyClicks(field, words);
    aMoment(2500); // everything is read by then
}

void settings(Person& person, const QString& page) {
    openPlain(person);
    person.command("actionSettings")->trigger();
    auto* dialog = window::SettingsDialog::shown();
    dialog->goTo({dialog->geometry(), page, {}});
    aMoment(settled);
}

void around(Person& person, const char* command) {
    openGuide(person);
    aMoment(1500); // related pages come from the search
    person.command(command)->trigger();
    aMoment(settled);
}

ScratchSite& scratch(const QByteArray& page) {
    static std::optional<ScratchSite> site;
    site.emplace();
    site->write(u"_config.yml"_s, "title: A small site\n");
    site->write(u"index.md"_s, "---\ntitle: Start\n---\n# Start\n\n" + page);
    return *site;
}

void openMenu(Person& person, const char* name) {
    openPlain(person);
    auto* menu = person.find<QMenu>(name);
    auto* bar = person.window.menuBar();
    const QRect place = bar->actionGeometry(menu->menuAction());
    const QPoint below = person.window.isRightToLeft()
                             ? place.bottomRight() - QPoint(menu->sizeHint().width(), 0)
                             : place.bottomLeft();
    menu->popup(bar->mapToGlobal(below));
    aMoment(settled);
}

void readAs(Person& person, ReaderColors colors) {
    openGuide(person);
    reader::ReaderLook look = person.settings().readerLook();
    look.colors = colors;
    person.settings().setReaderLook(look);
    QVERIFY(person.pageAfter([&] { person.command("actionReaderView")->trigger(); }));
}

void libraryEmpty(Person&) {
    aMoment(settled);
}

void library(Person& person) {
    rememberThree(person);
    trigger(person, "actionNewTab");
}

void missingFolder(Person& person) {
    QVERIFY(person.openInVain(u"/home/someone/docs/gone"_s));
}

void missingPage(Person& person) {
    openPlain(person);
    QVERIFY(person.pageAfter([&] {
        person.window.tabs().page().openAddress(person.window.view()->url().resolved(QUrl(u"/guide/fqa/"_s)));
    }));
}

void filter(Person& person) {
    openGuide(person);
    QTest::keyClicks(person.find<QLineEdit>("filter"), u"async"_s);
    aMoment(settled);
}

void filterEmpty(Person& person) {
    openGuide(person);
    QTest::keyClicks(person.find<QLineEdit>("filter"), u"qqqq"_s);
    aMoment(settled);
}

void keyword(Person& person) {
    openGuide(person);
    EVENTUALLY(Person::row(person.chips(), u"asyncio"_s).isValid());
    Person::clickRow(person.chips(), u"asyncio"_s);
    aMoment(settled);
}

void searchResults(Person& person) {
    openGuide(person);
    search(person, u"event loop"_s);
}

void searchHelp(Person& person) {
    openGuide(person);
    search(person, u"event -loop"_s);
    person.click("helpButton");
    aMoment(settled);
}

void searchEmpty(Person& person) {
    openGuide(person);
    search(person, u"qqqqzzzz"_s);
}

void searchBefore(Person& person) {
    openGuide(person);
    trigger(person, "actionSearch");
}

void switcher(Person& person) {
    openGuide(person);
    person.command("actionSwitcher")->trigger();
    QTest::keyClicks(person.find<QWidget>("QuickSwitcher")->findChild<QLineEdit*>(u"field"_s), u"test"_s);
    aMoment(settled);
}

void commands(Person& person) {
    openGuide(person);
    trigger(person, "actionCommands");
}

void map(Person& person) {
    openGuide(person);
    aMoment(1500);
    trigger(person, "actionMap");
    aMoment(2000); // it comes to rest
}

void outline(Person& person) {
    around(person, "actionOutline");
}

void details(Person& person) {
    around(person, "actionDetails");
}

void related(Person& person) {
    around(person, "actionRelated");
}

void bookmark(Person& person) {
    openGuide(person);
    trigger(person, "actionBookmark");
}

void bookmarks(Person& person) {
    auto& list = person.memory().bookmarks();
    const QModelIndex folder = list.addFolder(u"Concurrency"_s);
    list.add(u"Frequently Asked Questions"_s, guideFolder(), u"/guide/faq/"_s, folder);
    list.add(u"Glossary"_s, guideFolder(), u"/guide/glossary/"_s);
    openGuide(person);
    trigger(person, "actionBookmarks");
}

void bookmarksEmpty(Person& person) {
    openGuide(person);
    trigger(person, "actionBookmarks");
}

void split(Person& person) {
    openGuide(person);
    trigger(person, "actionSplit");
    aMoment(1500);
}

void tabs(Person& person) {
    openGuide(person);
    for (const char* name : {"glossary", "testing", "getting-started", "faq", "glossary", "testing", "faq"})
        person.window.tabs().add(
            {{{guideFolder(), u"/guide/%1/"_s.arg(QLatin1StringView(name)), QString::fromLatin1(name), {}}}},
            web::NewView::Behind);
    trigger(person, "actionPinTab");
}

void readerView(Person& person) {
    readAs(person, ReaderColors::AsTheWindow);
}

void sepia(Person& person) {
    readAs(person, ReaderColors::Sepia);
}

void findBar(Person& person) {
    openGuide(person);
    person.command("actionFind")->trigger();
    QTest::keyClicks(person.find<QWidget>("findBar")->findChild<QLineEdit*>(u"text"_s), u"eventlet"_s);
    aMoment(800);
}

void linkQuestion(Person& person) {
    const ScratchSite& site = scratch("[Elsewhere](https://example.org/a/long/way/to/a/page.html)\n");
    QVERIFY(person.open(site.path()));
    person.clickInPage(u"a"_s);
    EVENTUALLY(person.find<QWidget>("linkQuestion")->isVisible());
    aMoment(settled);
}

void trustBar(Person& person) {
    const ScratchSite& site = scratch("Words.\n\n<script>document.title = 'mine'</script>\n");
    QVERIFY(person.open(site.path()));
    EVENTUALLY(person.find<QWidget>("trustBar")->isVisible());
    aMoment(settled);
}

void notice(Person& person) {
    const ScratchSite& site = scratch("{% frobnicate %}\n\nText goes on.\n");
    QVERIFY(person.open(site.path()));
}

void errorBar(Person& person) {
    openGuide(person);
    person.window.tabs().notify(window::NotificationKind::Error,
                                window::PageArea::tr("This page has stopped working. Reload it to read on."),
                                u"/home/someone/docs/guide/faq.md"_s);
    aMoment(settled);
}

void engineTrouble(Person& person) {
    openGuide(person);
    person.window.tabs().offer(
        window::NotificationKind::Error,
        window::EngineTrouble::tr(
            "Pages have stopped working twice. The driver of the graphics card may be at fault."),
        window::EngineTrouble::tr("&Start again without the graphics card"), {});
    aMoment(settled);
}

void progress(Person& person) {
    static std::unique_ptr<reader::Task> reading;
    openGuide(person);
    reading = person.tasks().begin(u"Guide: 1,204 / 3,000"_s);
    reading->setProgress(1204, 3000);
    aMoment(1500);
    QTimer::singleShot(500, [] { reading.reset(); });
}

void privateWindow(Person& person) {
    person.command("actionNewPrivateWindow")->trigger();
    aMoment(settled);
}

void printPreview(Person& person) {
    openGuide(person);
    person.command("actionPrintPreview")->trigger();
    QPrintPreviewWidget* sheets = nullptr;
    EVENTUALLY((sheets = person.window.findChild<QPrintPreviewWidget*>()) && sheets->isVisible());
    aMoment(1500);
}

void pageReport(Person& person) {
    openGuide(person);
    trigger(person, "actionPageReport");
}

void bringAlong(Person& person) {
    const ScratchSite& site = scratch("![](https://example.org/picture.svg)\n");
    QVERIFY(person.open(site.path()));
    trigger(person, "actionBringAlong");
    aMoment(1000);
}

void preview(Person& person) {
    const ScratchSite& site = scratch("[About](about.html)\n");
    site.write(
        u"about.md"_s,
        "---\ntitle: About\ndescription: What this is about.\n---\n# About\n\nSome words that say more.\n");
    QVERIFY(person.open(site.path()));
    const QVariantList place =
        person
            .page(
                u"(() => { const r = document.querySelector('a').getBoundingClientRect(); return [r.x + 5, r.y + 5]; })()"_s)
            .toList();
    QTest::mouseMove(person.window.view()->focusProxy(), QPoint(place.at(0).toInt(), place.at(1).toInt()));
    aMoment(1500);
}

void about(Person& person) {
    openPlain(person);
    trigger(person, "actionAbout");
}

void debugInformation(Person& person) {
    openPlain(person);
    trigger(person, "actionDebugInformation");
}

void undistracted(Person& person) {
    openGuide(person);
    trigger(person, "actionUndistracted");
}

} // unnamed namespace

const QList<State>& states() {
    static const QList<State> all{
        {"library-empty", &libraryEmpty},
        {"library", &library},
        {"missing-folder", &missingFolder},
        {"missing-page", &missingPage},
        {"window", &openGuide},
        {"filter", &filter},
        {"filter-empty", &filterEmpty},
        {"keyword", &keyword},
        {"search", &searchResults},
        {"search-before", &searchBefore},
        {"search-help", &searchHelp},
        {"search-empty", &searchEmpty},
        {"switcher", &switcher},
        {"commands", &commands},
        {"map", &map},
        {"outline", &outline},
        {"details", &details},
        {"related", &related},
        {"bookmark", &bookmark},
        {"bookmarks", &bookmarks},
        {"bookmarks-empty", &bookmarksEmpty},
        {"split", &split},
        {"tabs", &tabs},
        {"reader-view", &readerView},
        {"sepia", &sepia},
        {"find", &findBar},
        {"link-question", &linkQuestion},
        {"trust", &trustBar},
        {"notice", &notice},
        {"error", &errorBar},
        {"engine-trouble", &engineTrouble},
        {"progress", &progress},
        {"preview", &preview},
        {"private", &privateWindow},
        {"undistracted", &undistracted},
        {"print-preview", &printPreview},
        {"page-report", &pageReport},
        {"bring-along", &bringAlong},
        {"settings-general", [](Person& person) { settings(person, u"general"_s); }},
        {"settings-reading", [](Person& person) { settings(person, u"reading"_s); }},
        {"settings-looks", [](Person& person) { settings(person, u"looks"_s); }},
        {"settings-keyboard", [](Person& person) { settings(person, u"shortcuts"_s); }},
        {"settings-trust", [](Person& person) { settings(person, u"trust"_s); }},
        {"settings-privacy", [](Person& person) { settings(person, u"privacy"_s); }},
        {"about", &about},
        {"debug", &debugInformation},
        {"menu-file", [](Person& person) { openMenu(person, "menuFile"); }},
        {"menu-edit", [](Person& person) { openMenu(person, "menuEdit"); }},
        {"menu-view", [](Person& person) { openMenu(person, "menuView"); }},
        {"menu-go", [](Person& person) { openMenu(person, "menuGo"); }},
    };
    return all;
}

} // namespace lectern::shots
