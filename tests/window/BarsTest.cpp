// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The bars that ask and tell: what they show, what they copy, how one gets rid of them.
#include "reader/Tasks.h"
#include "window/LinkQuestionBar.h"
#include "window/NotificationBar.h"
#include "window/ProgressStrip.h"
#include "window/TrustBar.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>
#include <vector>

using namespace lectern::window;
using lectern::reader::Task;
using lectern::reader::Tasks;
using namespace Qt::StringLiterals;

class BarsTest : public QObject {
    Q_OBJECT

private slots:
    void question_showsTheWholeAddressInAscii();
    void question_opensNothingBeforeTheAnswer();
    void question_isRefusedByEscape();
    void question_copiesTheAddress();
    void message_hidesItsDetailsUntilAsked();
    void message_withoutDetailsOffersNone();
    void message_isCopiedWithItsDetails();
    void message_isReplacedByANewerOne();
    void answers_giveWayToTheWords();
    void progress_ofShortWorkIsNotShown();
    void progress_ofWorkThatIsOverBeforeTheEventLoopRunsIsNotShown();
    void progress_canBeCancelled();
    void progress_saysHowFarItIs();
    void progress_showsSeveralAndCountsTheRest();
};

namespace {

const QUrl lookAlike(u"https://ex\u0430mple.org/a page?x=1#there"_s); // with a Cyrillic letter

template <typename Widget>
Widget* child(const QWidget& parent, const char* name) {
    return parent.findChild<Widget*>(QString::fromLatin1(name));
}

void click(const QWidget& parent, const char* name) {
    auto* widget = child<QWidget>(parent, name);
    QTRY_VERIFY(!widget->visibleRegion().isEmpty());
    QTest::mouseClick(widget, Qt::LeftButton);
}

} // unnamed namespace

void BarsTest::question_showsTheWholeAddressInAscii() {
    LinkQuestionBar bar;
    bar.ask(lookAlike);
    QVERIFY(bar.isVisible());
    QCOMPARE(child<QLineEdit>(bar, "address")->text(), u"https://xn--exmple-4nf.org/a%20page?x=1#there"_s);
}

void BarsTest::question_opensNothingBeforeTheAnswer() {
    LinkQuestionBar bar;
    QSignalSpy accepted(&bar, &LinkQuestionBar::accepted);
    bar.ask(lookAlike);
    click(bar, "openButton"); // too early to be an answer
    QVERIFY(accepted.isEmpty());
    QTRY_VERIFY(child<QPushButton>(bar, "openButton")->isEnabled());
    click(bar, "openButton");
    QCOMPARE(accepted.size(), 1);
    QCOMPARE(accepted.first().first().toUrl(), lookAlike);
    QVERIFY(bar.isHidden());
}

void BarsTest::question_isRefusedByEscape() {
    LinkQuestionBar bar;
    QSignalSpy accepted(&bar, &LinkQuestionBar::accepted);
    bar.ask(lookAlike);
    QTest::keyClick(child<QWidget>(bar, "cancelButton"), Qt::Key_Escape);
    QVERIFY(bar.isHidden());
    QVERIFY(accepted.isEmpty());
}

void BarsTest::question_copiesTheAddress() {
    LinkQuestionBar bar;
    bar.ask(QUrl(u"https://example.org/"_s));
    click(bar, "copyButton");
    QCOMPARE(QGuiApplication::clipboard()->text(), u"https://example.org/"_s);
    QVERIFY(bar.isHidden());
}

void BarsTest::message_hidesItsDetailsUntilAsked() {
    NotificationBar bar;
    bar.notify(NotificationKind::Error, u"It went wrong."_s, u"_config.yml:3: why"_s);
    QVERIFY(bar.isVisible());
    QVERIFY(!child<QPlainTextEdit>(bar, "detailsText")->isVisible());
    click(bar, "detailsButton");
    QVERIFY(child<QPlainTextEdit>(bar, "detailsText")->isVisible());
    QCOMPARE(bar.details(), u"_config.yml:3: why"_s);
}

void BarsTest::message_withoutDetailsOffersNone() {
    NotificationBar bar;
    bar.notify(NotificationKind::Information, u"All is well."_s);
    QVERIFY(!child<QToolButton>(bar, "detailsButton")->isVisible());
    click(bar, "closeButton");
    QVERIFY(bar.isHidden());
}

void BarsTest::message_isCopiedWithItsDetails() {
    NotificationBar bar;
    bar.notify(NotificationKind::Warning, u"Look."_s, u"Here."_s);
    click(bar, "copyButton");
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Look.\nHere."_s);
}

void BarsTest::message_isReplacedByANewerOne() {
    NotificationBar bar;
    bar.notify(NotificationKind::Error, u"First."_s, u"Details."_s);
    click(bar, "detailsButton");
    bar.notify(NotificationKind::Error, u"Second."_s, u"Others."_s);
    QCOMPARE(bar.text(), u"Second."_s);
    QVERIFY(!child<QPlainTextEdit>(bar, "detailsText")->isVisible());
}

void BarsTest::answers_giveWayToTheWords() {
    QWidget page;
    auto* column = new QVBoxLayout(&page);
    column->setContentsMargins(0, 0, 0, 0);
    auto* bar = new TrustBar(&page);
    column->addWidget(bar);
    column->addStretch(1);
    page.resize(900, 300);
    page.show();
    bar->ask();
    const auto* words = child<QLabel>(*bar, "question");
    const auto* answer = child<QPushButton>(*bar, "trustButton");
    const auto isBeside = [&] { return answer->geometry().left() > words->geometry().right(); };
    const auto isBelow = [&] { return answer->geometry().top() > words->geometry().bottom(); };
    QTRY_VERIFY(isBeside() && !isBelow());
    const int lineHeight = words->height();
    page.resize(330, 300);
    QTRY_VERIFY(isBelow());
    QTRY_VERIFY(bar->height() < 3 * std::max(lineHeight, answer->height())); // two rows, and no more
    page.resize(900, 300);
    QTRY_VERIFY(isBeside());
}

void BarsTest::progress_ofShortWorkIsNotShown() {
    Tasks tasks;
    ProgressStrip strip;
    strip.follow(tasks);
    auto task = tasks.begin(u"Reading"_s);
    QVERIFY(strip.isHidden());
    task.reset();
    QVERIFY(!QTest::qWaitFor([&strip] { return strip.isVisible(); }, 700));
}

// While a program starts, before its event loop runs, nothing that is to be deleted later goes.
void BarsTest::progress_ofWorkThatIsOverBeforeTheEventLoopRunsIsNotShown() {
    Tasks tasks;
    ProgressStrip strip;
    strip.follow(tasks);
    tasks.begin(u"Reading"_s).reset();
    bool isLater = false;
    QTimer::singleShot(700, &strip, [&isLater] { isLater = true; });
    while (!isLater)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QVERIFY(strip.isHidden());
}

void BarsTest::progress_canBeCancelled() {
    Tasks tasks;
    ProgressStrip strip;
    strip.follow(tasks);
    auto task = tasks.begin(u"Reading"_s);
    QSignalSpy cancelled(task.get(), &Task::cancelled);
    QTRY_VERIFY(strip.isVisible());
    click(strip, "cancelButton");
    QCOMPARE(cancelled.size(), 1);
    QVERIFY(!child<QWidget>(strip, "cancelButton")->isEnabled()); // once is enough
    task.reset();
    QVERIFY(strip.isHidden());
}

void BarsTest::progress_saysHowFarItIs() {
    Tasks tasks;
    ProgressStrip strip;
    strip.follow(tasks);
    auto task = tasks.begin(u"Reading"_s, Tasks::Stop::Impossible);
    QTRY_VERIFY(strip.isVisible());
    const auto* bar = child<QProgressBar>(strip, "bar");
    QCOMPARE(bar->maximum(), 0);
    task->setText(u"Printing"_s);
    task->setProgress(3, 8);
    QCOMPARE(child<QLabel>(strip, "text")->text(), u"Printing"_s);
    QCOMPARE(bar->maximum(), 8);
    QCOMPARE(bar->value(), 3);
    QVERIFY(!child<QWidget>(strip, "cancelButton")->isVisible());
}

void BarsTest::progress_showsSeveralAndCountsTheRest() {
    Tasks programs;
    Tasks windows;
    ProgressStrip strip;
    strip.follow(programs);
    strip.follow(windows);
    std::vector<std::unique_ptr<Task>> work;
    for (const QString& name : {u"one"_s, u"two"_s, u"three"_s, u"four"_s, u"five"_s})
        work.push_back((work.size() % 2 ? programs : windows).begin(name));
    const auto shown = [&strip] {
        QStringList names;
        for (const QLabel* label : strip.findChildren<QLabel*>()) {
            if (label->isVisible())
                names.append(label->text());
        }
        names.sort();
        return names.join(u' ');
    };
    QTRY_COMPARE(shown(), u"and 2 more one three two"_s);
    work.erase(work.begin());
    QTRY_COMPARE(shown(), u"and 1 more four three two"_s);
    work.clear();
    QVERIFY(strip.isHidden());
}

QTEST_MAIN(BarsTest)
#include "BarsTest.moc"
