// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The running window in German and French: everything that is shown is looked at beside the English window.
#include "gui/Person.h"

#include <QMap>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>

#include <array>

using namespace lectern::tests;

class LanguageTest : public QObject {
    Q_OBJECT

private slots:
    void window_showsNoEnglish_data() { languages(); }
    void window_showsNoEnglish();
    void failure_isToldInTheLanguage_data() { languages(); }
    void failure_isToldInTheLanguage();
    void rows_areSpokenInTheLanguage();
    void mnemonics_areUniqueInEachMenu_data();
    void mnemonics_areUniqueInEachMenu();
    void unknownLanguage_speaksEnglishWithPlurals();

private:
    static void languages();
};

namespace {

using Texts = QMap<QString, QString>; // where -> what

constexpr std::array properties{
    "text",  "iconText",    "toolTip",        "statusTip",       "whatsThis",
    "title", "windowTitle", "accessibleName", "placeholderText", "accessibleDescription"};

// Names, and what French and English write alike.
const QStringList alike = {u"Lectern"_s, u"19 pages"_s, u"Collections"_s};

// The page's own, the site's names, and what the test has typed.
bool isOfTheSite(const QObject& object) {
    const QStringList names = {u"address"_s, u"hoveredLink"_s, u"detailsText"_s, u"menuRecent"_s,
                               u"pageTitle"_s};
    return names.contains(object.objectName()) || object.inherits("QWebEngineView") ||
           object.inherits("lectern::window::CrumbButton") ||
           (object.parent() && object.parent()->objectName() == u"findBar"_s &&
            object.objectName() == u"text"_s);
}

void collect(const QObject& object, const QString& path, Texts& texts) {
    static const QRegularExpression word(u"\\p{L}{3}"_s);
    for (const char* property : properties) {
        const QString text = object.property(property).toString();
        const bool isTitle = qstrcmp(property, "windowTitle") == 0 && object.objectName() == u"MainWindow"_s;
        if (text.contains(word) && !alike.contains(text) && !isTitle)
            texts.insert(path + u'.' + QLatin1StringView(property), text);
    }
    int number = 0;
    for (const QObject* child : object.children()) {
        const QString name = child->objectName().isEmpty() ? QString::number(number) : child->objectName();
        if (!isOfTheSite(*child))
            collect(*child, path + u'/' + QLatin1StringView(child->metaObject()->className()) + u':' + name,
                    texts);
        ++number;
    }
}

// Installs a language for as long as it lives.
class Speaking {
public:
    explicit Speaking(const QLocale& locale) {
        QLocale::setDefault(locale);
        lectern::window::installTranslations(*QCoreApplication::instance(), locale);
    }
    ~Speaking() {
        const QLocale english(QLocale::English, QLocale::UnitedStates);
        QLocale::setDefault(english);
        lectern::window::installTranslations(*QCoreApplication::instance(), english);
    }
};

// Everything that a person meets while reading, found out by doing it.
Texts textsOfReading() {
    Person person;
    if (!person.open(guideFolder(), u"/guide/faq/"_s))
        return {};
    person.press(Qt::Key_F, Qt::ControlModifier);
    auto* field = person.find<QWidget>("findBar")->findChild<QLineEdit*>(u"text"_s);
    QTest::keyClicks(field, u"qqqq"_s);
    auto* count = person.find<QWidget>("findBar")->findChild<QLabel*>(u"count"_s);
    if (!eventually([count] { return !count->text().isEmpty(); }))
        return {};
    person.clickInPage(u"main .rounded-lg a"_s);
    if (!eventually([&person] { return person.find<QWidget>("linkQuestion")->isVisible(); }))
        return {};
    person.click("shield");
    person.command("actionAbout")->trigger();
    emit person.find<QMenu>("menuRecent")->aboutToShow();
    Texts texts;
    collect(person.window, QString(), texts);
    return texts;
}

QStringList failureTexts(const QString& folder) {
    Person person;
    if (!person.openInVain(folder))
        return {};
    return {person.emptyTitle(), person.find<QWidget>("emptyState")->findChild<QLabel*>(u"text"_s)->text()};
}

} // unnamed namespace

void LanguageTest::languages() {
    QTest::addColumn<QLocale>("locale");
    QTest::newRow("German") << QLocale(QLocale::German, QLocale::Germany);
    QTest::newRow("French") << QLocale(QLocale::French, QLocale::France);
}

void LanguageTest::window_showsNoEnglish() {
    QFETCH(const QLocale, locale);
    const Texts english = textsOfReading();
    QVERIFY(english.size() > 100);
    const Speaking speaking(locale);
    const Texts translated = textsOfReading();
    QVERIFY(translated.size() > 100);
    QStringList same;
    for (auto text = translated.begin(); text != translated.end(); ++text) {
        if (english.value(text.key()) == text.value())
            same.append(text.key() + u" = "_s + text.value());
    }
    QVERIFY2(same.isEmpty(), qPrintable(same.join(u'\n')));
}

void LanguageTest::failure_isToldInTheLanguage() {
    QFETCH(const QLocale, locale);
    const ScratchSite site;
    site.write(u"_config.yml"_s, "title: [\n");
    for (const QString& folder : {site.path(u"missing"_s), site.path(u"_config.yml"_s), site.path()}) {
        const QStringList english = failureTexts(folder);
        QCOMPARE(english.size(), 2);
        const Speaking speaking(locale);
        const QStringList translated = failureTexts(folder);
        QCOMPARE(translated.size(), 2);
        QVERIFY2(english.at(0) != translated.at(0), qPrintable(translated.at(0)));
        QVERIFY2(english.at(1) != translated.at(1), qPrintable(translated.at(1)));
    }
}

void LanguageTest::rows_areSpokenInTheLanguage() {
    const Speaking speaking(QLocale(QLocale::German, QLocale::Germany));
    Person person;
    QVERIFY(person.open(guideFolder()));
    const QModelIndex chip = Person::row(person.chips(), u"asyncio"_s);
    QVERIFY(chip.data(Qt::AccessibleTextRole).toString().endsWith(u"auf 2 Seiten"_s));
    QVERIFY(chip.data(Qt::ToolTipRole).toString().contains(u"Seiten hiermit"_s));
    QCOMPARE(person.countShown(), u"19 Seiten"_s);
}

void LanguageTest::mnemonics_areUniqueInEachMenu_data() {
    languages();
    QTest::newRow("English") << QLocale(QLocale::English, QLocale::UnitedStates);
}

void LanguageTest::mnemonics_areUniqueInEachMenu() {
    QFETCH(const QLocale, locale);
    const Speaking speaking(locale);
    Person person;
    QList<QWidget*> menus = {person.window.menuBar()};
    for (QMenu* menu : person.window.menuBar()->findChildren<QMenu*>())
        menus.append(menu);
    static const QRegularExpression mnemonic(u"&(\\w)"_s, QRegularExpression::UseUnicodePropertiesOption);
    for (const QWidget* menu : menus) {
        QMap<QString, QString> taken;
        for (const QAction* action : menu->actions()) {
            const QString key = mnemonic.match(action->text()).captured(1).toLower();
            if (key.isEmpty())
                continue;
            QVERIFY2(!taken.contains(key), qPrintable(action->text() + u" / "_s + taken.value(key)));
            taken.insert(key, action->text());
        }
    }
}

void LanguageTest::unknownLanguage_speaksEnglishWithPlurals() {
    const Speaking speaking(QLocale(QLocale::Icelandic, QLocale::Iceland));
    Person person;
    QVERIFY(person.open(guideFolder()));
    QCOMPARE(person.countShown(), u"19 pages"_s);
}

int main(int argc, char** argv) {
    return runTest<LanguageTest>(argc, argv);
}
#include "LanguageTest.moc"
