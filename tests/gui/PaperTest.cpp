// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A page put on paper, or saved as a file, by menus and keys.
#include "Person.h"

#include <QFileDialog>
#include <QPrintPreviewWidget>

using namespace lectern;
using namespace lectern::tests;

class PaperTest : public QObject {
    Q_OBJECT

private slots:
    void pageWithoutASite_cannotBeSaved();
    void page_isSavedAsPdf();
    void page_isSavedAsOneFile();
    void placeThatCannotBeWritten_isSaid();
    void preview_showsTheSheets();

private:
    // Asks for the file dialog, puts a name into it and presses Enter.
    static void saveAs(Person& person, Qt::KeyboardModifiers modifiers, const QString& file);

    QTemporaryDir m_folder;
};

void PaperTest::saveAs(Person& person, Qt::KeyboardModifiers modifiers, const QString& file) {
    QTest::keyClick(&person.window, Qt::Key_S, modifiers);
    QFileDialog* dialog = nullptr;
    EVENTUALLY((dialog = person.window.findChild<QFileDialog*>()) && dialog->isVisible());
    auto* name = dialog->findChild<QLineEdit*>(u"fileNameEdit"_s);
    QVERIFY(name);
    name->setText(file); // typed letter by letter, a list of files would cover the button
    QTest::keyClick(name, Qt::Key_Return);
}

void PaperTest::pageWithoutASite_cannotBeSaved() {
    Person person;
    for (const char* name : {"actionSavePdf", "actionSavePage", "actionPrint", "actionPrintPreview"})
        QVERIFY2(!person.command(name)->isEnabled(), name);
}

void PaperTest::page_isSavedAsPdf() {
    Person person;
    QVERIFY(person.open(guideFolder(), u"/guide/faq/"_s));
    const QString path = m_folder.filePath(u"page.pdf"_s);
    saveAs(person, Qt::ControlModifier | Qt::ShiftModifier, path);
    EVENTUALLY(QFile::exists(path));
    EVENTUALLY(person.message().contains(u"page.pdf"_s));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.startsWith("%PDF-"));
    QVERIFY(bytes.contains("/Outlines"));
    QCOMPARE(person.count(u"[data-lectern-print]"_s), 0);
}

void PaperTest::page_isSavedAsOneFile() {
    Person person;
    QVERIFY(person.open(guideFolder(), u"/guide/faq/"_s));
    const QString path = m_folder.filePath(u"page.html"_s);
    saveAs(person, Qt::ControlModifier, path);
    EVENTUALLY(person.message().contains(u"page.html"_s));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray html = file.readAll();
    QVERIFY(html.contains("Frequently Asked Questions"));
    QVERIFY(!html.contains("<script"));
    QVERIFY(!html.contains("lectern:"));
}

void PaperTest::placeThatCannotBeWritten_isSaid() {
    Person person;
    QVERIFY(person.open(guideFolder(), u"/guide/faq/"_s));
    saveAs(person, Qt::ControlModifier, u"/proc/nowhere.html"_s);
    EVENTUALLY(person.message().contains(u"nowhere.html"_s));
    QVERIFY(!QFile::exists(u"/proc/nowhere.html"_s));
}

void PaperTest::preview_showsTheSheets() {
    Person person;
    QVERIFY(person.open(guideFolder(), u"/guide/faq/"_s));
    person.command("actionPrintPreview")->trigger();
    QPrintPreviewWidget* sheets = nullptr;
    EVENTUALLY((sheets = person.window.findChild<QPrintPreviewWidget*>()) && sheets->isVisible());
    const auto inkOnPaper = [&] {
        const QImage image = sheets->grab().toImage();
        int dark = 0;
        for (int y = 0; y < image.height(); y += 3)
            for (int x = 0; x < image.width(); x += 3)
                dark += image.pixelColor(x, y).lightness() < 60 ? 1 : 0;
        return dark > 100;
    };
    EVENTUALLY(inkOnPaper());
    sheets->window()->close();
}

int main(int argc, char** argv) {
    return runTest<PaperTest>(argc, argv);
}

#include "PaperTest.moc"
