// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What one does with a page besides reading on: find, zoom, copy, follow a link to the web.
#include "gui/Person.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace lectern::tests;

class PageToolsTest : public QObject {
    Q_OBJECT

private slots:
    void init() { m_opened.clear(); }
    void find_countsAndWalks();
    void find_canMindTheCase();
    void find_canKeepToWholeWords();
    void find_ofWholeWordsWalksAndLeavesNothingBehind();
    void find_leavesByEscape();
    void zoom_changesByKeyAndIsRemembered();
    void zoom_staysFromSiteToSite();
    void copy_takesTheSelection();
    void webLink_isAskedAboutAndThenOpened();
    void webLink_isNotOpenedOnCancel();
    void networkRequests_areRefusedAndCounted();
    void scriptThatLeaves_isKept();

public slots:
    void rememberOpened(const QUrl& address) { m_opened.append(address); }

private:
    QList<QUrl> m_opened;
};

namespace {

QString findCount(const Person& person) {
    return person.find<QWidget>("findBar")->findChild<QLabel*>(u"count"_s)->text();
}

QLineEdit* findField(const Person& person) {
    return person.find<QWidget>("findBar")->findChild<QLineEdit*>(u"text"_s);
}

} // unnamed namespace

void PageToolsTest::find_countsAndWalks() {
    ScratchSite site;
    site.write(u"index.md"_s, "---\n---\nWord and word and Word.\n");
    Person person;
    QVERIFY(person.open(site.path()));
    person.press(Qt::Key_F, Qt::ControlModifier);
    QVERIFY(findField(person)->hasFocus());
    QTest::keyClicks(findField(person), u"word"_s);
    EVENTUALLY_COMPARE(findCount(person), u"1 of 3"_s);
    QTest::keyClick(findField(person), Qt::Key_Return);
    EVENTUALLY_COMPARE(findCount(person), u"2 of 3"_s);
    person.press(Qt::Key_F3, Qt::ShiftModifier);
    EVENTUALLY_COMPARE(findCount(person), u"1 of 3"_s);
    QTest::keyClicks(findField(person), u"zzz"_s);
    EVENTUALLY_COMPARE(findCount(person), u"Not found"_s);
}

void PageToolsTest::find_canMindTheCase() {
    ScratchSite site;
    site.write(u"index.md"_s, "---\n---\nWord and word and Word.\n");
    Person person;
    QVERIFY(person.open(site.path()));
    person.press(Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(findField(person), u"Word"_s);
    EVENTUALLY_COMPARE(findCount(person), u"1 of 3"_s);
    person.click("caseButton");
    EVENTUALLY(findCount(person).endsWith(u"of 2"_s));
}

void PageToolsTest::find_canKeepToWholeWords() {
    ScratchSite site;
    site.write(u"index.md"_s, "---\n---\nRed, reddish and r*e*d; hundred, RED. Rot übel, übelst.\n");
    Person person;
    QVERIFY(person.open(site.path()));
    person.press(Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(findField(person), u"red"_s);
    EVENTUALLY_COMPARE(findCount(person), u"1 of 5"_s);
    person.click("wordsButton");
    EVENTUALLY_COMPARE(findCount(person), u"1 of 3"_s);
    person.click("caseButton");
    EVENTUALLY_COMPARE(findCount(person), u"1 of 1"_s);
    person.click("caseButton");
    findField(person)->setText(u"Übel"_s);
    EVENTUALLY_COMPARE(findCount(person), u"1 of 1"_s);
    person.click("wordsButton");
    EVENTUALLY_COMPARE(findCount(person), u"1 of 2"_s);
}

void PageToolsTest::find_ofWholeWordsWalksAndLeavesNothingBehind() {
    ScratchSite site;
    site.write(u"index.md"_s,
               "---\n---\n<p>one two</p><div style='height: 3000px'></div><p id='end'>one</p>\n");
    Person person;
    QVERIFY(person.open(site.path()));
    const QString before = person.page(u"document.body.innerHTML"_s).toString();
    person.press(Qt::Key_F, Qt::ControlModifier);
    person.click("wordsButton");
    QTest::keyClicks(findField(person), u"one"_s);
    EVENTUALLY_COMPARE(findCount(person), u"1 of 2"_s);
    QCOMPARE(person.scrolled(), 0.0);
    QTest::keyClick(findField(person), Qt::Key_Return);
    EVENTUALLY_COMPARE(findCount(person), u"2 of 2"_s);
    QVERIFY(person.scrolled() > 1000);
    person.press(Qt::Key_F3, Qt::ShiftModifier);
    EVENTUALLY_COMPARE(findCount(person), u"1 of 2"_s);
    person.press(Qt::Key_Escape);
    EVENTUALLY_COMPARE(person.page(u"document.body.innerHTML"_s).toString(), before);
}

void PageToolsTest::find_leavesByEscape() {
    Person person;
    QVERIFY(person.open(guideFolder()));
    person.press(Qt::Key_F, Qt::ControlModifier);
    QVERIFY(person.find<QWidget>("findBar")->isVisible());
    person.press(Qt::Key_Escape);
    QVERIFY(!person.find<QWidget>("findBar")->isVisible());
    EVENTUALLY(person.window.view()->hasFocus() || person.window.view()->focusProxy()->hasFocus());
}

void PageToolsTest::zoom_changesByKeyAndIsRemembered() {
    QTemporaryDir scratch;
    const QString settings = scratch.filePath(u"settings.ini"_s);
    double larger = 0;
    {
        Person person(settings);
        QVERIFY(person.open(guideFolder()));
        person.press(Qt::Key_Plus, Qt::ControlModifier);
        larger = person.window.view()->zoomFactor();
        QVERIFY(larger > 1.05);
        QVERIFY(person.command("actionZoomReset")->iconText() != u"100 %"_s);
        person.window.close();
    }
    Person person(settings);
    QVERIFY(person.open(guideFolder()));
    QVERIFY(qAbs(person.window.view()->zoomFactor() - larger) < 0.01);
    person.press(Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(person.window.view()->zoomFactor(), 1.0);
    QCOMPARE(person.command("actionZoomReset")->iconText(), u"100 %"_s);
}

void PageToolsTest::zoom_staysFromSiteToSite() {
    ScratchSite site;
    site.write(u"index.md"_s, "---\n---\nText.\n");
    Person person;
    QVERIFY(person.open(guideFolder()));
    const double before = person.page(u"window.devicePixelRatio"_s).toDouble();
    person.press(Qt::Key_Plus, Qt::ControlModifier);
    person.press(Qt::Key_Plus, Qt::ControlModifier);
    EVENTUALLY(person.page(u"window.devicePixelRatio"_s).toDouble() > before);
    const double zoomed = person.page(u"window.devicePixelRatio"_s).toDouble();
    QVERIFY(person.open(site.path()));
    QVERIFY(qAbs(person.page(u"window.devicePixelRatio"_s).toDouble() - zoomed) < 0.01);
}

void PageToolsTest::copy_takesTheSelection() {
    ScratchSite site;
    site.write(u"index.md"_s, "---\n---\nTake this along.\n");
    Person person;
    QVERIFY(person.open(site.path()));
    person.page(u"getSelection().selectAllChildren(document.querySelector('p'))"_s);
    EVENTUALLY_COMPARE(person.window.view()->selectedText(), u"Take this along."_s);
    person.press(Qt::Key_C, Qt::ControlModifier);
    EVENTUALLY_COMPARE(QGuiApplication::clipboard()->text(), u"Take this along."_s);
}

void PageToolsTest::webLink_isAskedAboutAndThenOpened() {
    QDesktopServices::setUrlHandler(u"https"_s, this, "rememberOpened");
    Person person;
    QVERIFY(person.open(guideFolder(), u"/guide/faq/"_s));
    person.clickInPage(u"main .rounded-lg a"_s);
    auto* bar = person.find<QWidget>("linkQuestion");
    EVENTUALLY(bar->isVisible());
    QCOMPARE(bar->findChild<QLineEdit*>(u"address"_s)->text(),
             u"https://review.opendev.org/c/openstack/governance/+/902585"_s);
    QVERIFY(m_opened.isEmpty());
    EVENTUALLY(bar->findChild<QPushButton*>(u"openButton"_s)->hasFocus());
    person.press(Qt::Key_Return);
    EVENTUALLY_COMPARE(m_opened.size(), 1);
    QVERIFY(!bar->isVisible());
    QCOMPARE(person.window.view()->url().path(), u"/guide/faq/"_s);
    QDesktopServices::unsetUrlHandler(u"https"_s);
}

void PageToolsTest::webLink_isNotOpenedOnCancel() {
    QDesktopServices::setUrlHandler(u"https"_s, this, "rememberOpened");
    Person person;
    QVERIFY(person.open(guideFolder(), u"/guide/faq/"_s));
    person.clickInPage(u"main .rounded-lg a"_s);
    EVENTUALLY(person.find<QWidget>("linkQuestion")->isVisible());
    person.press(Qt::Key_Escape);
    QVERIFY(!person.find<QWidget>("linkQuestion")->isVisible());
    QTest::qWait(100);
    QVERIFY(m_opened.isEmpty());
    QDesktopServices::unsetUrlHandler(u"https"_s);
}

void PageToolsTest::networkRequests_areRefusedAndCounted() {
    ScratchSite site;
    site.write(u"index.html"_s, "---\n---\n<p>Here</p><img src='https://example.org/one.png'>"
                                "<img src='https://example.org/two.png'>");
    site.write(u"quiet.md"_s, "---\n---\nNothing asked.\n");
    Person person;
    QVERIFY(person.open(site.path()));
    auto* shield = person.find<QToolButton>("shield");
    EVENTUALLY_COMPARE(shield->text(), u"2"_s);
    QVERIFY(shield->isVisible());
    QVERIFY(person.pageAfter([&] { person.press(Qt::Key_Down, Qt::AltModifier); }));
    EVENTUALLY_COMPARE(shield->text(), QString());
}

void PageToolsTest::scriptThatLeaves_isKept() {
    QDesktopServices::setUrlHandler(u"https"_s, this, "rememberOpened");
    ScratchSite site;
    site.write(u"index.html"_s,
               "---\n---\n<p>Here</p><script>location.href = 'https://example.org/';</script>");
    Person person;
    QVERIFY(person.open(site.path()));
    QTest::qWait(300);
    QCOMPARE(person.text(u"p"_s), u"Here"_s);
    QCOMPARE(person.window.view()->url().scheme(), u"lectern"_s);
    QVERIFY(m_opened.isEmpty());
    QDesktopServices::unsetUrlHandler(u"https"_s);
}

int main(int argc, char** argv) {
    return runTest<PageToolsTest>(argc, argv);
}
#include "PageToolsTest.moc"
