// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Pages saved as files: what one gets to read without the site.
#include "web/OpenPage.h"
#include "web/PageSaving.h"
#include "web/PdfDocument.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFOutlineDocumentHelper.hh>

namespace lectern::web {

using namespace Qt::StringLiterals;

namespace {

// A 1x1 picture, in PNG.
const QByteArray dot = QByteArray::fromBase64(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5E"
    "rkJggg==");

TempSite& writeSite(TempSite& site) {
    return site.write(u"_config.yml"_s, "title: Site\nurl: https://guide.example\n")
        .write(u"style.css"_s,
               "@import 'more.css';\nh1 { background: url(\"dot.png\"); color: rgb(1, 2, 3) }")
        .write(u"more.css"_s, "h2 { color: rgb(4, 5, 6) }")
        .write(u"dot.png"_s, dot)
        .page(u"other"_s, "Other", "<p>Other</p>")
        .page(u"index"_s, "Home",
              "<!DOCTYPE html><html><head><link rel=stylesheet href=/style.css></head><body>"
              "<h1 id=top>First</h1><h2>Second “part”</h2><p style='height:1500px'>Text</p><h2>Third</h2>"
              "<img src=dot.png onload='1'><a id=in href='#top'>up</a> <a id=own href='/other/'>other</a> "
              "<a id=out href='https://web.example/x'>out</a>"
              "<script>document.body.dataset.ran = 1</script></body></html>");
}

QByteArray contents(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

struct Outlined {
    QByteArray text; // one heading a line, indented by its depth, with its page
    QByteArray links;
};

void write(QPDF& pdf, const std::vector<QPDFOutlineObjectHelper>& entries, int depth, QByteArray& text) {
    for (QPDFOutlineObjectHelper entry : entries) {
        const QPDFObjectHandle place = entry.getDestPage();
        int page = 0;
        for (const QPDFObjectHandle& each : pdf.getAllPages()) {
            ++page;
            if (each.getObjGen() == place.getObjGen())
                break;
        }
        text += QByteArray(2 * depth, ' ') + QByteArray::fromStdString(entry.getTitle()) + ' ' +
                QByteArray::number(page) + '\n';
        write(pdf, entry.getKids(), depth + 1, text);
    }
}

Outlined read(const QByteArray& bytes) {
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile("test", bytes.constData(), static_cast<std::size_t>(bytes.size()));
    Outlined read;
    write(pdf, QPDFOutlineDocumentHelper(pdf).getTopLevelOutlines(), 0, read.text);
    for (QPDFObjectHandle page : pdf.getAllPages()) {
        for (QPDFObjectHandle note : page.getKey("/Annots").aitems()) {
            QPDFObjectHandle action = note.getKey("/A");
            if (action.isDictionary())
                read.links += QByteArray::fromStdString(action.getKey("/URI").getStringValue()) + '\n';
        }
    }
    return read;
}

} // namespace

class SavedPageTest : public QObject {
    Q_OBJECT

private slots:
    void pdf_hasTheHeadingsAsItsOutline();
    void pdf_leadsToTheWebWhereThePageIsPublished();
    void pdf_leavesThePageAsItWas();
    void pdf_thatIsNoneIsAnError();
    void html_holdsAllThatItLoads();
    void html_hasNoScripts();
    void html_looksTheSameAlone();
    void cancelled_writesNothing();
    void folderThatIsNotThere_isAnError();

private:
    // The error; empty where the file is there.
    QString save(OpenPage& page, SavedAs form, const QString& file);
    QByteArray saved(SavedAs form);

    QTemporaryDir m_folder;
};

QString SavedPageTest::save(OpenPage& page, SavedAs form, const QString& file) {
    PageSaving saving(page.view(), page.profile().sites().collection(page.collection().id), nullptr);
    QSignalSpy ended(&saving, &PageSaving::ended);
    saving.start(form, file);
    return ended.wait(30000) ? ended.first().first().toString() : u"never ended"_s;
}

QByteArray SavedPageTest::saved(SavedAs form) {
    TempSite site;
    OpenPage page(writeSite(site).open());
    const QString file = m_folder.filePath(u"page"_s);
    if (!page.show(u"/"_s) || !save(page, form, file).isEmpty())
        return {};
    return contents(file);
}

void SavedPageTest::pdf_hasTheHeadingsAsItsOutline() {
    QCOMPARE(read(saved(SavedAs::Pdf)).text, QByteArray("First 1\n  Second “part” 1\n  Third 2\n"));
}

void SavedPageTest::pdf_leadsToTheWebWhereThePageIsPublished() {
    QCOMPARE(read(saved(SavedAs::Pdf)).links,
             QByteArray("https://guide.example/other/\nhttps://web.example/x\n"));
}

void SavedPageTest::pdf_leavesThePageAsItWas() {
    TempSite site;
    OpenPage page(writeSite(site).open());
    QVERIFY(page.show(u"/"_s));
    const QString before = page.text(u"document.body.innerHTML"_s);
    QCOMPARE(save(page, SavedAs::Pdf, m_folder.filePath(u"page"_s)), QString());
    QCOMPARE(page.text(u"document.body.innerHTML"_s), before);
}

void SavedPageTest::pdf_thatIsNoneIsAnError() {
    const Result<QByteArray> result = completePdf("no PDF", {}, [](const QString& link) { return link; });
    QVERIFY(!result.ok());
    QVERIFY(!result.error().message.empty());
}

void SavedPageTest::html_holdsAllThatItLoads() {
    const QByteArray html = saved(SavedAs::Html);
    QVERIFY(html.contains("src=\"data:image/png;base64," + dot.toBase64() + '"'));
    QVERIFY(html.contains("url(\"data:image/png;base64,"));
    QVERIFY(html.contains("@import 'data:text/css;base64,"));
    QVERIFY(!html.contains("lectern:"));
    QVERIFY(!html.contains("lectern-saved:"));
    QVERIFY(html.contains("href=\"https://guide.example/other/\""));
    QVERIFY(html.contains("href=\"#top\""));
}

void SavedPageTest::html_hasNoScripts() {
    const QByteArray html = saved(SavedAs::Html);
    QVERIFY(html.contains("<h1 id=\"top\">First</h1>"));
    QVERIFY(!html.contains("<script"));
    QVERIFY(!html.contains("onload"));
}

void SavedPageTest::html_looksTheSameAlone() {
    TempSite alone;
    alone.write(u"index.html"_s, saved(SavedAs::Html));
    OpenPage page(alone.open());
    QVERIFY(page.show(u"/index.html"_s));
    const auto color = [&](const QString& selector) {
        return page.text(u"getComputedStyle(document.querySelector('%1')).color"_s.arg(selector));
    };
    QCOMPARE(color(u"h1"_s), u"rgb(1, 2, 3)"_s);
    QCOMPARE(color(u"h2"_s), u"rgb(4, 5, 6)"_s);
    QCOMPARE(page.value(u"document.images[0].naturalWidth"_s).toInt(), 1);
}

void SavedPageTest::cancelled_writesNothing() {
    TempSite site;
    OpenPage page(writeSite(site).open());
    QVERIFY(page.show(u"/"_s));
    const QString file = m_folder.filePath(u"cancelled"_s);
    {
        PageSaving saving(page.view(), page.profile().sites().collection(page.collection().id), nullptr);
        QSignalSpy ended(&saving, &PageSaving::ended);
        saving.start(SavedAs::Html, file);
        saving.cancel();
        QCOMPARE(save(page, SavedAs::Html, m_folder.filePath(u"page"_s)),
                 QString()); // and this one was later
        QCOMPARE(ended.count(), 0);
    }
    QVERIFY(!QFile::exists(file));
}

void SavedPageTest::folderThatIsNotThere_isAnError() {
    TempSite site;
    OpenPage page(writeSite(site).open());
    QVERIFY(page.show(u"/"_s));
    QVERIFY(!save(page, SavedAs::Html, m_folder.filePath(u"no/such/folder/page.html"_s)).isEmpty());
}

} // namespace lectern::web

int main(int argc, char** argv) {
    return lectern::web::runWebTest<lectern::web::SavedPageTest>(argc, argv);
}

#include "SavedPageTest.moc"
