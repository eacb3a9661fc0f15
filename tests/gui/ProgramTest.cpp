// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The program as it is started from a shell: options, pictures, exit codes, words on stderr.
#include "gui/AtHome.h"

#include <QColor>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace lectern::tests;
using namespace Qt::StringLiterals;

class ProgramTest : public QObject {
    Q_OBJECT

private slots:
    void version_isTold();
    void help_needsNoDisplay();
    void help_speaksTheLanguageOfTheSystem();
    void wrongUse_isExplained_data();
    void wrongUse_isExplained();
    void screenshot_hasTheSizeAskedFor_data();
    void screenshot_hasTheSizeAskedFor();
    void screenshot_ofTheHandbookNeedsNoFolder();
    void screenshot_failsWithAReason_data();
    void screenshot_failsWithAReason();
    void reportPainted_saysSoOnce();
    void killedProgram_comesBackWithItsPage();
    void startsThatBroke_endInDrawingWithoutTheCard();
    void secondStart_handsOverAndEnds();
    void newInstance_leavesTheSessionAlone();
};

namespace {

struct Ended {
    int code = -1;
    QString output;
    QString complaints;
};

const QString guide = QStringLiteral(LECTERN_TESTS_DIR "/sites/guide");
const QString handbook = QDir::cleanPath(QStringLiteral(LECTERN_TESTS_DIR "/../resources/handbook"));

Ended run(const QStringList& arguments, const QString& language = u"C.UTF-8"_s) {
    QProcess process;
    prepare(process, arguments, language);
    process.start();
    if (!process.waitForFinished(90'000))
        process.kill();
    const bool exited = process.exitStatus() == QProcess::NormalExit;
    return {exited ? process.exitCode() : -1, QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

// True once a window of this person's has its first page on the screen.
bool startAt(const QString& home, QProcess& process, const QStringList& arguments) {
    prepare(process, QStringList{u"--report-painted"_s} + arguments, u"C.UTF-8"_s);
    QProcessEnvironment environment = process.processEnvironment();
    for (const QString& place : {u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CACHE_HOME"_s})
        environment.insert(place, home);
    process.setProcessEnvironment(environment);
    process.start();
    return QTest::qWaitFor([&process] { return process.canReadLine(); }, 60'000) &&
           process.readLine() == "painted\n";
}

// What is kept in the memory's file and the log beside it.
QByteArray remembered(const QString& home) {
    QByteArray all;
    const QDir folder(home + u"/lectern"_s);
    for (const QString& name : folder.entryList({u"reading.sqlite*"_s})) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

// How many colours there are, counted up to a few.
int colors(const QImage& image) {
    QList<QRgb> seen;
    for (int y = 0; y < image.height() && seen.size() < 50; y += 3)
        for (int x = 0; x < image.width(); x += 3)
            if (!seen.contains(image.pixel(x, y)))
                seen.append(image.pixel(x, y));
    return static_cast<int>(seen.size());
}

} // unnamed namespace

void ProgramTest::version_isTold() {
    const Ended ended = run({u"--version"_s});
    QCOMPARE(ended.code, 0);
    QVERIFY(ended.output.startsWith(u"lectern "_s));
}

void ProgramTest::help_needsNoDisplay() {
    qputenv("QT_QPA_PLATFORM", "no-such-platform");
    const Ended ended = run({u"--help"_s});
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QCOMPARE(ended.code, 0);
    for (const QString& option :
         {u"--page"_s, u"--screenshot"_s, u"--size"_s, u"--page-only"_s, u"--disable-gpu"_s, u"--version"_s})
        QVERIFY2(ended.output.contains(option), qPrintable(option));
}

void ProgramTest::help_speaksTheLanguageOfTheSystem() {
    QVERIFY(run({u"--help"_s}, u"de_DE.UTF-8"_s).output.startsWith(u"Aufruf: lectern"_s));
}

void ProgramTest::wrongUse_isExplained_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown option") << QStringList{u"--frobnicate"_s};
    QTest::newRow("two folders") << QStringList{u"one"_s, u"two"_s};
    QTest::newRow("size") << QStringList{u"--size"_s, u"huge"_s, guide};
    QTest::newRow("size too large") << QStringList{u"--size"_s, u"99999x10"_s, guide};
    QTest::newRow("page only") << QStringList{u"--page-only"_s, guide};
}

void ProgramTest::wrongUse_isExplained() {
    QFETCH(const QStringList, arguments);
    const Ended ended = run(arguments);
    QCOMPARE(ended.code, 2);
    QVERIFY2(ended.complaints.contains(u"lectern: "_s), qPrintable(ended.complaints));
}

void ProgramTest::screenshot_hasTheSizeAskedFor_data() {
    QTest::addColumn<QStringList>("more");
    QTest::newRow("window") << QStringList{};
    QTest::newRow("page") << QStringList{u"--page-only"_s};
    QTest::newRow("without the graphics card") << QStringList{u"--disable-gpu"_s};
}

void ProgramTest::screenshot_hasTheSizeAskedFor() {
    QFETCH(const QStringList, more);
    const QTemporaryDir scratch;
    const QString file = scratch.filePath(u"picture.png"_s);
    const Ended ended = run(QStringList{u"--screenshot"_s, file, u"--size"_s, u"1000x640"_s, u"--page"_s,
                                        u"/guide/faq/"_s, guide} +
                            more);
    QVERIFY2(ended.code == 0, qPrintable(ended.complaints));
    const QImage image(file);
    QCOMPARE(image.size(), QSize(1000, 640));
    QVERIFY(colors(image) > 10);
}

void ProgramTest::screenshot_ofTheHandbookNeedsNoFolder() {
    const QTemporaryDir scratch;
    const QString file = scratch.filePath(u"picture.png"_s);
    const Ended ended = run({u"--screenshot"_s, file});
    QVERIFY2(ended.code == 0, qPrintable(ended.complaints));
    QVERIFY(colors(QImage(file)) > 10);
}

void ProgramTest::screenshot_failsWithAReason_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("reason");
    const QString picture = QDir::tempPath() + u"/lectern-never-written.png"_s;
    for (const QStringList& more : {QStringList{}, QStringList{u"--page-only"_s}}) {
        const QByteArray suffix = more.isEmpty() ? " (window)" : " (page)";
        QTest::newRow("folder" + suffix)
            << (QStringList{u"--screenshot"_s, picture, u"/no/such/site"_s} + more) << u"site"_s;
        QTest::newRow("page" + suffix)
            << (QStringList{u"--screenshot"_s, picture, u"--page"_s, u"/gone/"_s, guide} + more)
            << u"/gone/"_s;
        QTest::newRow("file" + suffix)
            << (QStringList{u"--screenshot"_s, u"/no/such/dir/a.png"_s, guide} + more)
            << u"/no/such/dir/a.png"_s;
    }
}

void ProgramTest::screenshot_failsWithAReason() {
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, reason);
    const Ended ended = run(arguments);
    QCOMPARE(ended.code, 1);
    const QString complaint = ended.complaints.section(u"lectern: "_s, 1);
    QVERIFY2(complaint.contains(reason), qPrintable(ended.complaints));
    QVERIFY(!QFileInfo::exists(arguments.at(1)));
}

void ProgramTest::reportPainted_saysSoOnce() {
    const QTemporaryDir home;
    QProcess process;
    prepare(process, {u"--report-painted"_s, guide}, u"C.UTF-8"_s);
    QProcessEnvironment environment = process.processEnvironment();
    environment.insert(u"XDG_CONFIG_HOME"_s, home.path());
    environment.insert(u"XDG_DATA_HOME"_s, home.path());
    process.setProcessEnvironment(environment);
    process.start();
    QTRY_VERIFY_WITH_TIMEOUT(process.canReadLine(), 60'000);
    QCOMPARE(process.readLine(), QByteArray("painted\n"));
    process.terminate();
    QVERIFY(process.waitForFinished(30'000));
    QVERIFY(process.readAllStandardOutput().isEmpty());
}

void ProgramTest::killedProgram_comesBackWithItsPage() {
    const QTemporaryDir home;
    for (int start = 0; start < 3; ++start) { // of itself from the second one on
        QProcess process;
        QVERIFY(startAt(home.path(), process,
                        start == 0 ? QStringList{u"--page"_s, u"/guide/glossary/"_s, guide} : QStringList()));
        QTRY_VERIFY_WITH_TIMEOUT(remembered(home.path()).contains("/guide/glossary/"), 30'000);
        process.kill(); // as -9
        QVERIFY(process.waitForFinished(30'000));
        QCOMPARE(process.exitStatus(), QProcess::CrashExit);
    }
}

void ProgramTest::startsThatBroke_endInDrawingWithoutTheCard() {
    const QTemporaryDir home;
    QVERIFY(QDir(home.path()).mkdir(u"lectern"_s));
    const QString settings = home.filePath(u"lectern/lectern.conf"_s);
    QFile file(settings);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[program]\nunfinishedStarts=2\n");
    file.close();
    QProcess process;
    QVERIFY(startAt(home.path(), process, {guide}));
    const auto stored = [&settings] {
        QFile file(settings);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QVERIFY2(stored().contains("drawInSoftware=true"), stored());
    QTRY_VERIFY_WITH_TIMEOUT(stored().contains("unfinishedStarts=0"), 30'000); // this one has got through
    process.kill();
    QVERIFY(process.waitForFinished(30'000));
}

void ProgramTest::secondStart_handsOverAndEnds() {
    AtHome home;
    home.start(home.first, {guide});
    QTRY_COMPARE_WITH_TIMEOUT(home.stored(), QStringList{u"guide"_s}, 60'000);
    home.start(home.other, {handbook, u"--page"_s, u"/read/tabs/"_s});
    QVERIFY(home.other.waitForFinished(30'000));
    QCOMPARE(home.other.exitCode(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(home.stored(), (QStringList{u"guide"_s, u"handbook"_s}), 60'000);
    home.start(home.other, {}); // to raise the window
    QVERIFY(home.other.waitForFinished(30'000));
    QCOMPARE(home.other.exitCode(), 0);
    QCOMPARE(home.first.state(), QProcess::Running);
}

void ProgramTest::newInstance_leavesTheSessionAlone() {
    AtHome home;
    home.start(home.first, {guide});
    QTRY_COMPARE_WITH_TIMEOUT(home.stored(), QStringList{u"guide"_s}, 60'000);
    home.start(home.other, {u"--new-instance"_s, u"--report-painted"_s, handbook});
    QTRY_VERIFY_WITH_TIMEOUT(home.other.canReadLine(), 60'000);
    home.other.terminate();
    QVERIFY(home.other.waitForFinished(30'000));
    QCOMPARE(home.stored(), QStringList{u"guide"_s});
}

QTEST_GUILESS_MAIN(ProgramTest)
#include "ProgramTest.moc"
