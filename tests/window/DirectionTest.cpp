// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Texts of the other direction than their window's: they look as they do in a window of their own.
#include "window/CalmStyle.h"
#include "window/QuietLabel.h"
#include "window/TextDirection.h"

#include <QApplication>
#include <QImage>
#include <QLabel>
#include <QListWidget>
#include <QTest>

using namespace lectern::window;
using namespace Qt::StringLiterals;

class DirectionTest : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }

    void text_looksTheSameInBothWindows_data();
    void text_looksTheSameInBothWindows();
    void row_looksTheSameInBothWindows_data() { text_looksTheSameInBothWindows_data(); }
    void row_looksTheSameInBothWindows();
    void sentence_beginsWhereTheWindowDoes();
    void mixedSentence_readsAsItsWindow();
    void sentence_keepsApartWhatIsPutIntoIt();
};

namespace {

const QSize size(300, 40);

// The letters alone, wherever they stand.
QImage lettersOf(QWidget& widget) {
    widget.resize(size);
    const QImage whole = widget.grab().toImage().convertToFormat(QImage::Format_RGB32);
    const QRgb ground = whole.pixel(whole.width() / 2, whole.height() - 1);
    QRect ink;
    for (int y = 0; y < whole.height(); ++y)
        for (int x = 0; x < whole.width(); ++x)
            if (whole.pixel(x, y) != ground)
                ink |= QRect(x, y, 1, 1);
    return whole.copy(ink);
}

template <typename Widget>
QImage lettersIn(Qt::LayoutDirection window, const QString& text) {
    QGuiApplication::setLayoutDirection(window);
    Widget label;
    label.setText(text);
    return lettersOf(label);
}

QImage rowIn(Qt::LayoutDirection window, const QString& text) {
    QGuiApplication::setLayoutDirection(window);
    QListWidget list;
    list.setFrameShape(QFrame::NoFrame);
    list.setFocusPolicy(Qt::NoFocus);
    list.addItem(text);
    return lettersOf(list);
}

} // unnamed namespace

void DirectionTest::text_looksTheSameInBothWindows_data() {
    QTest::addColumn<QString>("text");
    QTest::newRow("title") << u"C++ (draft)"_s;
    QTest::newRow("path") << u"/home/x/site/"_s;
    QTest::newRow("key") << u"Ctrl+,"_s;
    QTest::newRow("number") << u"100 %"_s;
    QTest::newRow("Hebrew title") << u"\u05e9\u05dc\u05d5\u05dd (\u05d8)"_s;
}

void DirectionTest::text_looksTheSameInBothWindows() {
    QFETCH(const QString, text);
    QCOMPARE(lettersIn<QuietLabel>(Qt::RightToLeft, text), lettersIn<QuietLabel>(Qt::LeftToRight, text));
    QCOMPARE(lettersIn<QLabel>(Qt::RightToLeft, text), lettersIn<QLabel>(Qt::LeftToRight, text));
}

void DirectionTest::row_looksTheSameInBothWindows() {
    QFETCH(const QString, text);
    QCOMPARE(rowIn(Qt::RightToLeft, text), rowIn(Qt::LeftToRight, text));
}

void DirectionTest::sentence_beginsWhereTheWindowDoes() {
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    QLabel label(u"Words."_s);
    label.setWordWrap(true);
    label.resize(size);
    const QImage image = label.grab().toImage();
    const QImage half = image.copy(0, 0, image.width() / 2, image.height());
    QImage empty(half.size(), half.format());
    empty.fill(image.pixelColor(0, 0));
    QCOMPARE(half, empty);
}

void DirectionTest::mixedSentence_readsAsItsWindow() {
    const QString mixed = u"\u05e7\u05d5\u05d1\u05e5 C++."_s;
    QCOMPARE(inOwnDirection(mixed, Qt::RightToLeft), mixed);
    QCOMPARE(inOwnDirection(mixed, Qt::LeftToRight), mixed);
    QCOMPARE(ownDirectionFlag(mixed, Qt::RightToLeft), 0);
}

void DirectionTest::sentence_keepsApartWhatIsPutIntoIt() {
    const QString sentence = withIsolatedPlaces(u"\u05d0 %1 \u05d1 %L2 %n"_s);
    QCOMPARE(sentence, u"\u05d0 \u2068%1\u2069 \u05d1 \u2068%L2\u2069 %n"_s);
    QCOMPARE(sentence.arg(u"/x/"_s).arg(3), u"\u05d0 \u2068/x/\u2069 \u05d1 \u20683\u2069 %n"_s);
}

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    QApplication::setStyle(new CalmStyle);
    QFont font; // whose letters look the same at whatever fraction of a pixel they begin
    font.setStyleStrategy(QFont::NoAntialias);
    font.setHintingPreference(QFont::PreferFullHinting);
    QApplication::setFont(font);
    DirectionTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "DirectionTest.moc"
