// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The quick switcher: a few letters lead to a page, a heading or a command.
#include "gui/Person.h"
#include "reader/SwitcherModel.h"

using namespace lectern::tests;
using lectern::reader::MarkedText;
using lectern::reader::SwitcherModel;

class SwitcherTest : public QObject {
    Q_OBJECT

private slots:
    void ctrlK_offersTheRecentPagesFirst();
    void pagesOfOtherDays_areRecentToo();
    void fewLetters_leadToAPage();
    void letters_areMarkedWhereTheyMatch();
    void heading_opensItsPageAtThatPlace();
    void arrows_goRoundTheRows();
    void ctrlEnter_opensATabOfItsOwn();
    void command_isRunByItsNameAndShowsItsShortcut();
    void greaterThan_listsCommandsAlone();
    void escape_givesTheKeyboardBack();
    void clickBesides_closesIt();
    void rowByMouse_opens();
    void nothingThatMatches_isSaid();
    void otherOpenSite_isOfferedToo();
    void chosenKeyword_narrowsIt();
};

namespace {

QWidget* switcher(const Person& person) {
    return person.find<QWidget>("QuickSwitcher");
}

QLineEdit* field(const Person& person) {
    return switcher(person)->findChild<QLineEdit*>(u"field"_s);
}

QListView* list(const Person& person) {
    return switcher(person)->findChild<QListView*>(u"list"_s);
}

QString current(const Person& person) {
    return list(person)->currentIndex().data().toString();
}

// The way a person does it: the key, the letters, and a look at the first row.
bool ask(Person& person, const QString& text, const QString& first) {
    person.press(Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(field(person), text);
    return eventually([&] { return current(person) == first; });
}

} // unnamed namespace

void SwitcherTest::ctrlK_offersTheRecentPagesFirst() {
    Person person;
    QVERIFY(person.open(guideFolder(), u"/guide/faq/"_s));
    QVERIFY(person.pageAfter([&] { person.clickRow(person.tree(), u"Glossary"_s); }));
    person.press(Qt::Key_K, Qt::ControlModifier);
    QVERIFY(switcher(person)->isVisible());
    QVERIFY(field(person)->hasFocus());
    EVENTUALLY_COMPARE(current(person), u"Glossary"_s);
    QCOMPARE(list(person)->model()->index(1, 0).data().toString(), u"FAQ"_s);
    QVERIFY(list(person)->model()->rowCount() >= 19);
}

void SwitcherTest::pagesOfOtherDays_areRecentToo() {
    QTemporaryDir scratch;
    const QString settings = scratch.filePath(u"settings.ini"_s);
    {
        Person person(settings);
        QVERIFY(person.open(guideFolder(), u"/guide/glossary/"_s));
        EVENTUALLY(!person.memory().places().recent(1).isEmpty());
    }
    Person person(settings);
    QVERIFY(person.open(guideFolder(), u"/guide/faq/"_s));
    person.press(Qt::Key_K, Qt::ControlModifier);
    EVENTUALLY_COMPARE(current(person), u"FAQ"_s);
    QCOMPARE(list(person)->model()->index(1, 0).data().toString(), u"Glossary"_s);
}

void SwitcherTest::fewLetters_leadToAPage() {
    Person person;
    QVERIFY(person.open(guideFolder()));
    QVERIFY(ask(person, u"gloss"_s, u"Glossary"_s));
    QVERIFY(person.pageAfter([&] { person.press(Qt::Key_Return); }));
    QCOMPARE(person.text(u"main h1"_s), u"Glossary"_s);
    QVERIFY(!switcher(person)->isVisible());
    EVENTUALLY(person.window.view()->focusProxy()->hasFocus());
}

void SwitcherTest::letters_areMarkedWhereTheyMatch() {
    Person person;
    QVERIFY(person.open(guideFolder()));
    QVERIFY(ask(person, u"glos"_s, u"Glossary"_s));
    const auto text = list(person)->currentIndex().data(SwitcherModel::TextRole).value<MarkedText>();
    QCOMPARE(text.marks.size(), 1);
    QCOMPARE(text.text.mid(text.marks[0].begin, text.marks[0].length), u"Glos"_s);
}

void SwitcherTest::heading_opensItsPageAtThatPlace() {
    ScratchSite site;
    site.write(u"index.md"_s, "---\ntitle: Start\n---\n# Start\n");
    site.write(u"far.md"_s,
               "---\ntitle: Far\n---\n# Far\n<div style='height: 2000px'></div>\n\n## Zanzibar\n\n"
               "<div style='height: 2000px'></div>\n");
    Person person;
    QVERIFY(person.open(site.path()));
    person.press(Qt::Key_K, Qt::ControlModifier);
    const auto isFound = [&] {
        field(person)->setText(u"zanzi"_s);
        aMoment(100);
        return current(person).contains(u"Zanzibar"_s);
    };
    EVENTUALLY(isFound()); // as soon as the page has been read
    QVERIFY(person.pageAfter([&] { person.press(Qt::Key_Return); }));
    QCOMPARE(person.window.view()->url().fragment(), u"zanzibar"_s);
    QVERIFY(person.scrolled() > 1000);
}

void SwitcherTest::arrows_goRoundTheRows() {
    Person person;
    QVERIFY(person.open(guideFolder()));
    person.press(Qt::Key_K, Qt::ControlModifier);
    EVENTUALLY(list(person)->model()->rowCount() > 3);
    const QString first = current(person);
    person.press(Qt::Key_Down);
    const QString second = current(person);
    QVERIFY(second != first);
    person.press(Qt::Key_Up);
    QCOMPARE(current(person), first);
    person.press(Qt::Key_Up);
    QCOMPARE(list(person)->currentIndex().row(), list(person)->model()->rowCount() - 1);
    QVERIFY(field(person)->hasFocus());
}

void SwitcherTest::ctrlEnter_opensATabOfItsOwn() {
    Person person;
    QVERIFY(person.open(guideFolder()));
    QVERIFY(ask(person, u"gloss"_s, u"Glossary"_s));
    QVERIFY(person.pageAfter([&] { person.press(Qt::Key_Return, Qt::ControlModifier); }));
    QCOMPARE(person.tabBar()->count(), 2);
    QCOMPARE(person.tabBar()->currentIndex(), 1);
    QCOMPARE(person.text(u"main h1"_s), u"Glossary"_s);
}

void SwitcherTest::command_isRunByItsNameAndShowsItsShortcut() {
    Person person;
    QVERIFY(person.open(guideFolder()));
    QVERIFY(person.find<QWidget>("sidebar")->isVisible());
    QVERIFY(ask(person, u">sidebar"_s, u"Sidebar"_s));
    QVERIFY(list(person)->currentIndex().data(SwitcherModel::CommandRole).toInt() >= 0);
    person.press(Qt::Key_Return);
    QVERIFY(!person.find<QWidget>("sidebar")->isVisible());
}

void SwitcherTest::greaterThan_listsCommandsAlone() {
    Person person;
    QVERIFY(person.open(guideFolder()));
    person.press(Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(field(person), u">"_s);
    const auto isCommands = [&] {
        const QAbstractItemModel* model = list(person)->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 0).data(SwitcherModel::CommandRole).toInt() < 0)
                return false;
        }
        return model->rowCount() > 20;
    };
    EVENTUALLY(isCommands());
}

void SwitcherTest::escape_givesTheKeyboardBack() {
    Person person;
    QVERIFY(person.open(guideFolder()));
    person.tree()->setFocus();
    person.press(Qt::Key_K, Qt::ControlModifier);
    QVERIFY(field(person)->hasFocus());
    person.press(Qt::Key_Escape);
    QVERIFY(!switcher(person)->isVisible());
    QVERIFY(person.tree()->hasFocus());
}

void SwitcherTest::clickBesides_closesIt() {
    Person person;
    QVERIFY(person.open(guideFolder()));
    person.press(Qt::Key_K, Qt::ControlModifier);
    Person::clickOn(person.find<QLineEdit>("filter"));
    EVENTUALLY(!switcher(person)->isVisible());
}

void SwitcherTest::rowByMouse_opens() {
    Person person;
    QVERIFY(person.open(guideFolder()));
    QVERIFY(ask(person, u"gloss"_s, u"Glossary"_s));
    QVERIFY(person.pageAfter([&] { person.clickRow(list(person), u"Glossary"_s); }));
    QCOMPARE(person.text(u"main h1"_s), u"Glossary"_s);
}

void SwitcherTest::nothingThatMatches_isSaid() {
    Person person;
    QVERIFY(person.open(guideFolder()));
    person.press(Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(field(person), u"xqzxqz"_s);
    auto* message = switcher(person)->findChild<QLabel*>(u"message"_s);
    EVENTUALLY(message->isVisible());
    QVERIFY(!message->text().isEmpty());
    QVERIFY(!list(person)->isVisible());
}

void SwitcherTest::otherOpenSite_isOfferedToo() {
    ScratchSite site;
    site.write(u"index.md"_s, "---\ntitle: Elsewhere entirely\n---\n# Elsewhere entirely\n");
    Person person;
    QVERIFY(person.open(site.path()));
    QVERIFY(person.open(guideFolder()));
    QVERIFY(ask(person, u"elsewhere"_s, u"Elsewhere entirely"_s));
    QVERIFY(person.pageAfter([&] { person.press(Qt::Key_Return); }));
    QCOMPARE(person.text(u"h1"_s), u"Elsewhere entirely"_s);
    QCOMPARE(person.countShown(), u"1 page"_s);
}

void SwitcherTest::chosenKeyword_narrowsIt() {
    Person person;
    QVERIFY(person.open(guideFolder()));
    EVENTUALLY(Person::row(person.chips(), u"eventlet faq"_s).isValid());
    person.clickRow(person.chips(), u"eventlet faq"_s);
    person.press(Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(field(person), u"g"_s);
    const auto pages = [&] {
        const QAbstractItemModel* model = list(person)->model();
        QStringList titles;
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex index = model->index(row, 0);
            if (index.data(SwitcherModel::KindRole).toInt() == static_cast<int>(SwitcherModel::Kind::Page))
                titles.append(index.data().toString());
        }
        return titles;
    };
    aMoment(300);
    QVERIFY(!pages().contains(u"Glossary"_s));
}

int main(int argc, char** argv) {
    return runTest<SwitcherTest>(argc, argv);
}
#include "SwitcherTest.moc"
