// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Another language while one reads: the windows speak it at once, and everything else stays where it was.
#include "gui/Person.h"
#include "web/WebView.h"
#include "window/SettingsDialog.h"

#include <QComboBox>
#include <QMenu>
#include <QMenuBar>

using namespace lectern::tests;
using lectern::web::NewView;
using lectern::window::MainWindow;
using lectern::window::SettingsDialog;

class LanguageChangeTest : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { lectern::window::installTranslations(*qApp, QLocale(QLocale::English)); }
    void choice_holdsAtOnceInEveryWindow();
    void dialog_staysOpenOnItsPage();
    void tabsAndPlace_stayWhereTheyWere();
    void wayBack_survives();
    void privateWindow_staysPrivate();
    void otherDirection_takesNoLayoutOver();
};

namespace {

// The person's `window` is gone after a change of language: what stands in its place.
MainWindow& shown(Person& person) {
    return *person.desk.windows().first();
}

QString firstMenu(const MainWindow& window) {
    return window.menuBar()->actions().first()->text();
}

// In the settings, as by the mouse or the arrow keys; by the name that the language has for itself.
void choose(const QString& language) {
    auto* languages = SettingsDialog::shown()->findChild<QComboBox*>(u"language"_s);
    languages->setFocus();
    languages->setCurrentIndex(languages->findText(language, Qt::MatchStartsWith));
}

void chooseGerman(Person& person) {
    person.command("actionSettings")->trigger();
    choose(u"Deutsch"_s);
    EVENTUALLY_COMPARE(firstMenu(shown(person)), u"&Datei"_s);
}

double scrolled(Person& person) {
    auto* view = shown(person).view();
    double answer = -1;
    bool isAnswered = view == nullptr;
    if (view)
        view->page()->runJavaScript(u"scrollY"_s, [&](const QVariant& y) {
            answer = y.toDouble();
            isAnswered = true;
        });
    [[maybe_unused]] const bool inTime = eventually([&] { return isAnswered; });
    return answer;
}

} // unnamed namespace

void LanguageChangeTest::choice_holdsAtOnceInEveryWindow() {
    Person person;
    person.command("actionNewWindow")->trigger();
    QCOMPARE(person.desk.windows().size(), 2);
    const QRect place = person.window.geometry();
    chooseGerman(person);
    QCOMPARE(person.desk.windows().size(), 2);
    for (const MainWindow* window : person.desk.windows()) {
        QVERIFY(window->isVisible());
        EVENTUALLY_COMPARE(firstMenu(*window), u"&Datei"_s);
    }
    EVENTUALLY_COMPARE(shown(person).geometry(), place);
    choose(u"English"_s);
    EVENTUALLY_COMPARE(firstMenu(shown(person)), u"&File"_s);
    SettingsDialog::shown()->close();
}

void LanguageChangeTest::dialog_staysOpenOnItsPage() {
    Person person;
    chooseGerman(person);
    SettingsDialog* dialog = SettingsDialog::shown();
    QVERIFY(dialog);
    QCOMPARE(dialog->windowTitle(), u"Einstellungen"_s);
    QCOMPARE(dialog->spot().page, u"general"_s);
    QCOMPARE(dialog->spot().control, u"language"_s); // the arrow keys go on from there
    QCOMPARE(dialog->findChild<QComboBox*>(u"language"_s)->currentText(), u"Deutsch"_s);
    dialog->close();
}

void LanguageChangeTest::tabsAndPlace_stayWhereTheyWere() {
    Person person;
    QVERIFY(person.open(guideFolder(), u"/guide/faq/"_s));
    person.window.tabs().add({{{guideFolder(), u"/guide/glossary/"_s, u"Glossary"_s, {}}}}, NewView::Behind);
    person.scrollTo(700);
    const double before = person.scrolled();
    QVERIFY(before > 500);
    chooseGerman(person);
    QTabBar& tabs = shown(person).tabs().bar();
    QCOMPARE(tabs.count(), 2);
    QCOMPARE(tabs.tabText(1), u"Glossary"_s);
    QCOMPARE(tabs.currentIndex(), 0);
    EVENTUALLY(qAbs(scrolled(person) - before) < 3);
    SettingsDialog::shown()->close();
}

void LanguageChangeTest::wayBack_survives() {
    Person person;
    QVERIFY(person.open(guideFolder(), u"/guide/faq/"_s));
    QVERIFY(person.pageAfter([&] { Person::clickRow(person.tree(), u"Glossary"_s); }));
    chooseGerman(person);
    EVENTUALLY(shown(person).findChild<QAction*>(u"actionBack"_s)->isEnabled());
    shown(person).findChild<QAction*>(u"actionBack"_s)->trigger();
    EVENTUALLY_COMPARE(shown(person).tabs().page().state().page, u"/guide/faq/"_s);
    SettingsDialog::shown()->close();
}

void LanguageChangeTest::privateWindow_staysPrivate() {
    Person person;
    person.command("actionNewPrivateWindow")->trigger();
    chooseGerman(person);
    QVERIFY(!person.desk.windows().at(0)->isPrivate());
    QVERIFY(person.desk.windows().at(1)->isPrivate());
    SettingsDialog::shown()->close();
}

// Qt reads the direction off its own texts of a language; here a person has asked for it by -reverse.
void LanguageChangeTest::otherDirection_takesNoLayoutOver() {
    Person person;
    const auto sidebarX = [&] {
        const auto* sidebar = shown(person).findChild<QWidget*>(u"sidebar"_s);
        return sidebar->mapTo(&shown(person), QPoint()).x();
    };
    EVENTUALLY(sidebarX() < 100);
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    chooseGerman(person);
    EVENTUALLY(sidebarX() > 500);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    SettingsDialog::shown()->close();
}

int main(int argc, char** argv) {
    return runTest<LanguageChangeTest>(argc, argv);
}
#include "LanguageChangeTest.moc"
