// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Each library from each CDN, in each way of writing its address, with the network cut off: what
// tests/web/libraries says of a page holds on the screen, and the page looks like the same one whose
// libraries lie in its own folder.
#include "web/LocalCopy.h"
#include "web/OpenPage.h"
#include "web/Similarity.h"

#include <cerrno>
#include <cstring>
#include <sched.h>

using namespace lectern::web;
using namespace Qt::StringLiterals;

namespace {

constexpr double leastSimilarity = 0.995;

struct LibraryPage {
    QByteArray html;
    QList<std::pair<QString, QString>> checks; // an expression and its value, as text
};

// The lines of the comment "<!--checks ... -->" at the end of the page, "EXPRESSION => VALUE".
LibraryPage readPage(const QString& path) {
    const QByteArray text = LocalCopy::read(path);
    const qsizetype start = text.indexOf("<!--checks");
    LibraryPage page{text.left(start), {}};
    for (const QString& line : QString::fromUtf8(text.mid(start)).split(u'\n')) {
        const qsizetype arrow = line.lastIndexOf(u" => "_s);
        if (arrow > 0) {
            page.checks.append({line.left(arrow), line.mid(arrow + 4)});
        }
    }
    return page;
}

// In the words of the check that does not hold; "" where all do, once the page has had its time.
QString firstFailure(OpenPage& open, const LibraryPage& page) {
    for (const auto& [expression, value] : page.checks) {
        QString found;
        const QString script = u"(() => { try { return String(%1) } catch (e) { return String(e) } })()"_s;
        const bool holds = QTest::qWaitFor(
            [&, &expression = expression, &value = value] {
                found = open.text(script.arg(expression));
                return found == value;
            },
            15000);
        if (!holds) {
            return expression + u" is "_s + found + u", not "_s + value;
        }
    }
    return {};
}

// The picture that two in a row agree on.
QImage stillPicture(OpenPage& open) {
    QImage last;
    const bool isStill = QTest::qWaitFor(
        [&] {
            QTest::qWait(100);
            const QImage now = open.view().grab().toImage();
            const bool isSame = now == last;
            last = now;
            return isSame;
        },
        10000);
    return isStill ? last : QImage();
}

} // namespace

class LibrariesTest : public QObject {
    Q_OBJECT

private slots:
    void library_looksAsIfItLayInTheFolder_data() {
        QTest::addColumn<QString>("path");
        const QDir folder(QStringLiteral(LECTERN_TESTS_DIR "/web/libraries"));
        for (const QString& name : folder.entryList({u"*.html"_s})) {
            QTest::newRow(qPrintable(name.chopped(5))) << folder.filePath(name);
        }
    }

    void library_looksAsIfItLayInTheFolder() {
        QFETCH(QString, path);
        const LibraryPage page = readPage(path);
        QVERIFY(!page.checks.isEmpty());
        TempSite site;
        site.write(u"index.html"_s, page.html);
        OpenPage open(site.open());
        if (open.profile().cdn().bundle().isEmpty()) {
            QSKIP("the libraries have not been brought");
        }
        open.view().resize(800, 600);
        QVERIFY(open.show(u"/"_s));
        QCOMPARE(firstFailure(open, page), QString());
        QCOMPARE(open.profile().guard().refusedCount(), 0);
        const QImage asPublished = stillPicture(open);

        TempSite local;
        LocalCopy copy(open.profile().cdn(), local.path(u"."_s));
        const QByteArray linked = copy.linked(page.html);
        QVERIFY(linked.contains("/vendor/"));
        local.write(u"index.html"_s, linked);
        OpenPage reference(local.open());
        reference.view().resize(800, 600);
        QVERIFY(reference.show(u"/"_s));
        QCOMPARE(firstFailure(reference, page), QString());
        const double alike = inkSimilarity(asPublished, stillPicture(reference));
        qInfo("%s: %.4f", QTest::currentDataTag(), alike);
        QVERIFY2(alike >= leastSimilarity, qPrintable(QString::number(alike)));
        QVERIFY(!inkIn(asPublished).isEmpty());
    }

    void guide_looksAsIfItsLibrariesLayInTheFolder_data() {
        QTest::addColumn<QString>("page");
        for (const char* page : {"/", "/guide/faq/", "/guide/introduction/", "/guide/event-loop/"}) {
            QTest::newRow(page) << QString::fromLatin1(page);
        }
    }

    // The first showing, the second one, for which Tailwind's sheet was kept, and the reference.
    void guide_looksAsIfItsLibrariesLayInTheFolder() {
        QFETCH(QString, page);
        QTemporaryDir folders;
        const QString guide = QStringLiteral(LECTERN_TESTS_DIR "/sites/guide");
        LocalCopy::copyFolder(guide, folders.filePath(u"cdn"_s));
        LocalCopy::copyFolder(guide, folders.filePath(u"local"_s));
        OpenPage open(opened(folders.filePath(u"cdn"_s)));
        if (open.profile().cdn().bundle().isEmpty()) {
            QSKIP("the libraries have not been brought");
        }
        LocalCopy(open.profile().cdn(), folders.filePath(u"local"_s)).linkAll();
        const QImage first = picture(open, page);
        QVERIFY(QTest::qWaitFor([&] { return isKept(open); }, 10000));
        const QImage second = picture(open, page);
        QVERIFY(open.value(u"document.querySelector('style[data-lectern-kept]') !== null"_s).toBool());
        OpenPage local(opened(folders.filePath(u"local"_s)));
        const QImage reference = picture(local, page);
        const double firstAlike = similarity(first, reference);
        const double secondAlike = similarity(second, reference);
        QVERIFY2(firstAlike >= leastSimilarity, qPrintable(QString::number(firstAlike)));
        qInfo("%s: first showing %.4f, second %.4f", qPrintable(page), firstAlike, secondAlike);
        QVERIFY2(secondAlike >= leastSimilarity, qPrintable(QString::number(secondAlike)));
    }

private:
    static lectern::reader::CollectionPtr opened(const QString& folder) {
        const auto site = lectern::site::Site::open(folder.toStdString());
        if (!site.ok()) {
            qFatal("cannot open %s", qPrintable(folder));
        }
        return lectern::reader::makeCollection(*site);
    }
    static QImage picture(OpenPage& open, const QString& page) {
        open.view().resize(1200, 900);
        const auto isDrawn = [&] {
            return open.value(u"document.querySelectorAll('.mermaid:not([data-processed])').length"_s) == 0;
        };
        return open.show(page) && QTest::qWaitFor(isDrawn, 15000) ? stillPicture(open) : QImage();
    }
    static bool isKept(OpenPage& open) {
        const QString key =
            open.text(u"document.querySelector('script[data-lectern-style]').dataset.lecternStyle"_s);
        return open.profile().keptStyles()->find(open.collection().id, key.toLatin1()).has_value();
    }
};

int main(int argc, char** argv) {
    // Before any thread is there. Where that is not permitted, the page is locked in all the same.
    if (::unshare(CLONE_NEWNET) != 0) {
        qInfo("the network namespace stays: %s", std::strerror(errno));
    }
    return runWebTest<LibrariesTest>(argc, argv);
}
#include "LibrariesTest.moc"
