// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Another language while one reads: the windows speak it at once, and everything else stays where it was.
#include "gui/Person.h"
#include "web/WebView.h"
#include "window/DetailsPane.h"
#include "window/FacetValuesModel.h"
#include "window/FindBar.h"
#include "window/SettingsDialog.h"

#include <QComboBox>
#include <QMenu>
#include <QMenuBar>
#include <QScrollBar>

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
    void privateWindow_staysInItsPlace();
    void closedTab_canStillBeBroughtBack();
    void filterAndKeywords_stay();
    void treeAsLaidOpen_stays();
    void question_staysWithItsAnswers();
    void findBar_staysWithItsMarks();
    void wordsOfASearch_stayMarked();
    void panes_stayOpen();
    void panes_stayOpenInTheOtherDirection();
    void libraryFilter_stays();
    void pageAlone_staysAlone();
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

// By the settings' own key, with no dialog in the way.
void chooseGermanUnseen(Person& person) {
    person.settings().setLanguage(u"de"_s);
    EVENTUALLY_COMPARE(firstMenu(shown(person)), u"&Datei"_s);
}

void typeInto(QLineEdit* field, const QString& text) {
    EVENTUALLY(field->isVisible());
    field->setFocus();
    QTest::keyClicks(field, text);
    QCOMPARE(field->text(), text);
}

void typeInto(Person& person, const char* name, const QString& text) {
    typeInto(person.find<QLineEdit>(name), text);
}

QStringList rowsOf(const QAbstractItemModel& model, const QModelIndex& parent = {}) {
    QStringList rows;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        rows.append(index.data().toString());
        rows += rowsOf(model, index);
    }
    return rows;
}

// Of the tree on show.
QStringList rowsOf(Person& person) {
    return rowsOf(*shown(person).findChild<QTreeView*>(u"tree"_s)->model());
}

// How many chips are chosen.
int chosenIn(Person& person) {
    const auto* model = shown(person).findChild<QAbstractItemView*>(u"chips"_s)->model();
    int chosen = 0;
    for (int row = 0; row < model->rowCount(); ++row)
        chosen += model->index(row, 0).data(lectern::window::FacetValuesModel::ModeRole).toInt() >= 0;
    return chosen;
}

QStringList openPanes(Person& person) {
    QStringList names;
    for (const QWidget* pane : shown(person).findChildren<QWidget*>()) {
        if ((pane->inherits("QDockWidget") || pane->inherits("QToolBar")) && pane->isVisible())
            names.append(pane->objectName());
    }
    names.sort();
    return names;
}

double scrolledIn(MainWindow& window) {
    auto* view = window.view();
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

double scrolled(Person& person) {
    return scrolledIn(shown(person));
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

void LanguageChangeTest::privateWindow_staysInItsPlace() {
    Person person;
    person.command("actionNewPrivateWindow")->trigger();
    MainWindow& secret = *person.desk.windows().at(1);
    QSignalSpy settled(&secret, &MainWindow::settled);
    secret.openFolder(guideFolder(), u"/guide/faq/"_s);
    EVENTUALLY(settled.count() > 0);
    secret.view()->page()->runJavaScript(u"window.scrollTo({top: 700, behavior: 'instant'})"_s);
    EVENTUALLY(scrolledIn(secret) > 500);
    chooseGerman(person);
    EVENTUALLY(qAbs(scrolledIn(*person.desk.windows().at(1)) - 700) < 3);
    SettingsDialog::shown()->close();
}

void LanguageChangeTest::closedTab_canStillBeBroughtBack() {
    Person person;
    QVERIFY(person.open(guideFolder(), u"/guide/faq/"_s));
    person.window.tabs().add({{{guideFolder(), u"/guide/glossary/"_s, u"Glossary"_s, {}}}}, NewView::Behind);
    person.clickTab(1, Qt::MiddleButton);
    EVENTUALLY_COMPARE(person.tabBar()->count(), 1);
    chooseGerman(person);
    SettingsDialog::shown()->close();
    shown(person).activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&shown(person)));
    QTest::keyClick(&shown(person), Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    EVENTUALLY_COMPARE(shown(person).tabs().count(), 2);
    EVENTUALLY_COMPARE(shown(person).tabs().page().title(), u"Glossary"_s);
}

void LanguageChangeTest::filterAndKeywords_stay() {
    Person person;
    QVERIFY(person.open(guideFolder(), u"/guide/faq/"_s));
    auto* chips = person.find<QAbstractItemView>("chips");
    const QRect first = chips->visualRect(chips->model()->index(0, 0));
    QVERIFY(Person::isInSight(*chips->viewport(), first.center()));
    QTest::mouseClick(chips->viewport(), Qt::LeftButton, {}, first.center());
    person.command("actionFilter")->trigger();
    typeInto(person, "filter", u"a"_s);
    const QStringList before = rowsOf(person);
    QVERIFY(!before.isEmpty());
    const int chosen = chosenIn(person);
    QCOMPARE(chosen, 1);
    chooseGerman(person);
    QCOMPARE(shown(person).findChild<QLineEdit*>(u"filter"_s)->text(), u"a"_s);
    EVENTUALLY_COMPARE(rowsOf(person), before);
    EVENTUALLY_COMPARE(chosenIn(person), chosen);
    shown(person).findChild<QAction*>(u"actionClearFilter"_s)->trigger();
    EVENTUALLY(rowsOf(person).size() > before.size());
    SettingsDialog::shown()->close();
}

void LanguageChangeTest::treeAsLaidOpen_stays() {
    Person person;
    person.window.resize(900, 420);
    QVERIFY(person.open(guideFolder(), u"/guide/faq/"_s));
    auto* tree = person.tree();
    const auto row = [](QTreeView* view, const QString& title) {
        return view->model()
            ->match(view->model()->index(0, 0), Qt::DisplayRole, title, 1,
                    Qt::MatchExactly | Qt::MatchRecursive)
            .value(0);
    };
    tree->collapse(row(tree, u"Migrate"_s));
    EVENTUALLY(tree->verticalScrollBar()->maximum() > 3);
    aMoment(50); // the current row has been brought into view
    tree->verticalScrollBar()->setValue(3);
    chooseGerman(person);
    auto* after = shown(person).findChild<QTreeView*>(u"tree"_s);
    EVENTUALLY(!shown(person).tabs().page().navigator().page().isEmpty());
    QVERIFY(!after->isExpanded(row(after, u"Migrate"_s)));
    QVERIFY(after->isExpanded(row(after, u"Start here"_s)));
    EVENTUALLY_COMPARE(after->verticalScrollBar()->value(), 3);
    SettingsDialog::shown()->close();
}

void LanguageChangeTest::question_staysWithItsAnswers() {
    Person person;
    QVERIFY(person.open(guideFolder(), u"/guide/faq/"_s));
    person.command("actionSearch")->trigger();
    typeInto(person, "field", u"threads"_s);
    const auto answers = [&] {
        return shown(person).findChild<QTreeView*>(u"results"_s)->model()->rowCount();
    };
    EVENTUALLY(answers() > 2);
    const int before = answers();
    person.press(Qt::Key_Down);
    person.press(Qt::Key_Down);
    const auto chosen = [&] {
        return shown(person).findChild<QTreeView*>(u"results"_s)->currentIndex().data().toString();
    };
    const QString passage = chosen();
    chooseGerman(person);
    EVENTUALLY(shown(person).findChild<QWidget*>(u"search"_s)->isVisible());
    EVENTUALLY_COMPARE(answers(), before);
    EVENTUALLY_COMPARE(chosen(), passage);
    SettingsDialog::shown()->close();
    EVENTUALLY_COMPARE(shown(person).focusWidget() ? shown(person).focusWidget()->objectName() : QString(),
                       u"field"_s); // one types on
}

void LanguageChangeTest::findBar_staysWithItsMarks() {
    Person person;
    QVERIFY(person.open(guideFolder(), u"/guide/faq/"_s));
    person.command("actionFind")->trigger();
    typeInto(person, "text", u"asyncio"_s);
    const auto told = [&] {
        return shown(person).tabs().page().findBar().findChild<QLabel*>(u"count"_s)->text();
    };
    EVENTUALLY(told().contains(u" of "_s));
    const QString total = told().section(u' ', -1);
    chooseGerman(person);
    auto& bar = shown(person).tabs().page().findBar();
    QVERIFY(bar.isVisible());
    QCOMPARE(bar.findChild<QLineEdit*>(u"text"_s)->text(), u"asyncio"_s);
    EVENTUALLY_COMPARE(told().section(u' ', -1), total);
    SettingsDialog::shown()->close();
}

void LanguageChangeTest::wordsOfASearch_stayMarked() {
    Person person;
    QVERIFY(person.open(guideFolder(), u"/guide/glossary/"_s));
    person.command("actionSearch")->trigger();
    typeInto(person, "field", u"blocking"_s);
    EVENTUALLY(person.find<QTreeView>("results")->model()->rowCount() > 0);
    person.press(Qt::Key_Return);
    const auto isTold = [&] {
        return shown(person).tabs().page().findChild<QWidget*>(u"foundBar"_s)->isVisible();
    };
    EVENTUALLY(isTold());
    chooseGerman(person);
    EVENTUALLY(isTold());
    SettingsDialog::shown()->close();
}

void LanguageChangeTest::panes_stayOpen() {
    Person person;
    QVERIFY(person.open(guideFolder(), u"/guide/faq/"_s));
    person.command("actionDetails")->trigger();
    person.command("actionBookmarks")->trigger();
    person.command("actionToolbar")->trigger(); // goes
    EVENTUALLY(openPanes(person).contains(u"bookmarksDock"_s));
    const QStringList before = openPanes(person);
    QVERIFY(before.contains(u"around"_s) && !before.contains(u"toolBar"_s));
    chooseGerman(person);
    EVENTUALLY_COMPARE(openPanes(person), before);
    EVENTUALLY(shown(person).findChild<lectern::window::DetailsPane*>()->isVisible());
    QVERIFY(!shown(person).findChild<QAction*>(u"actionToolbar"_s)->isChecked());
    SettingsDialog::shown()->close();
}

void LanguageChangeTest::panes_stayOpenInTheOtherDirection() {
    Person person;
    QVERIFY(person.open(guideFolder(), u"/guide/faq/"_s));
    person.command("actionDetails")->trigger();
    EVENTUALLY(openPanes(person).contains(u"around"_s));
    const QStringList before = openPanes(person);
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    chooseGerman(person);
    EVENTUALLY_COMPARE(openPanes(person), before);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    SettingsDialog::shown()->close();
}

void LanguageChangeTest::libraryFilter_stays() {
    Person person;
    QVERIFY(person.open(guideFolder(), u"/guide/faq/"_s));
    person.command("actionNewTab")->trigger();
    typeInto(person.window.tabs().page().findChild<QLineEdit*>(u"collectionFilter"_s), u"zzz"_s);
    chooseGerman(person);
    EVENTUALLY(shown(person).tabs().page().findChild<QLineEdit*>(u"collectionFilter"_s)->isVisible());
    QCOMPARE(shown(person).tabs().page().findChild<QLineEdit*>(u"collectionFilter"_s)->text(), u"zzz"_s);
    SettingsDialog::shown()->close();
}

void LanguageChangeTest::pageAlone_staysAlone() {
    Person person;
    QVERIFY(person.open(guideFolder(), u"/guide/faq/"_s));
    const QStringList before = openPanes(person);
    person.command("actionUndistracted")->trigger();
    EVENTUALLY(openPanes(person).isEmpty());
    chooseGermanUnseen(person);
    EVENTUALLY(shown(person).findChild<QAction*>(u"actionUndistracted"_s)->isChecked());
    EVENTUALLY(openPanes(person).isEmpty());
    QVERIFY(!shown(person).menuBar()->isVisible());
    shown(person).findChild<QAction*>(u"actionUndistracted"_s)->trigger();
    EVENTUALLY_COMPARE(openPanes(person), before);
    EVENTUALLY(shown(person).menuBar()->isVisible());
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
