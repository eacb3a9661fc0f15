// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Icons and colours in a light and in a dark palette.
#include "window/CalmStyle.h"
#include "window/Colors.h"
#include "window/Icons.h"
#include "window/QuietLabel.h"

#include <QDir>
#include <QGuiApplication>
#include <QImage>
#include <QPalette>
#include <QStandardItemModel>
#include <QTest>
#include <QTreeView>

using namespace lectern::window;
using namespace Qt::StringLiterals;

class LooksTest : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { QGuiApplication::setPalette(QPalette()); }
    void everyIcon_paintsSomething();
    void icon_takesTheColorOfTheText();
    void arrow_turnsRoundInRightToLeft();
    void unknownIcon_isNull();
    void quietText_staysReadable_data() { palettes(); }
    void quietText_staysReadable();
    void contrast_isThatOfTheStandard();
    void quietLabel_yieldsItsRoom();
    void chosenRow_isColoredFromEdgeToEdge_data();
    void chosenRow_isColoredFromEdgeToEdge();

private:
    static void palettes();
};

namespace {

QImage picture(const QIcon& icon, QIcon::Mode mode = QIcon::Normal) {
    return icon.pixmap(QSize(32, 32), 1.0, mode).toImage().convertToFormat(QImage::Format_ARGB32);
}

// The colour of the most opaque pixel.
QColor ink(const QImage& image) {
    QColor strongest(Qt::transparent);
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (const QColor color = image.pixelColor(x, y); color.alpha() > strongest.alpha())
                strongest = color;
    return strongest;
}

QPalette dark() {
    return QPalette(QColor(45, 45, 48), QColor(35, 35, 38));
}

} // unnamed namespace

void LooksTest::palettes() {
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << QPalette(QColor(239, 239, 239));
    QTest::newRow("white") << QPalette(QColor(255, 255, 255));
    QTest::newRow("dark") << dark();
    QTest::newRow("black") << QPalette(QColor(0, 0, 0));
    QTest::newRow("sepia") << QPalette(QColor(236, 222, 190));
}

void LooksTest::everyIcon_paintsSomething() {
    const QStringList files = QDir(u":/icons"_s).entryList({u"*.svg"_s});
    QVERIFY(files.size() > 15);
    for (const QString& file : files) {
        const QByteArray name = file.chopped(4).toLatin1();
        QVERIFY2(ink(picture(icon(QLatin1StringView(name)))).alpha() > 200, name.constData());
    }
}

void LooksTest::icon_takesTheColorOfTheText() {
    const QIcon find = icon("find"_L1);
    QGuiApplication::setPalette(QPalette(QColor(239, 239, 239)));
    QVERIFY(ink(picture(find)).lightness() < 60);
    QGuiApplication::setPalette(dark());
    QVERIFY(ink(picture(find)).lightness() > 200);
    QVERIFY(ink(picture(find, QIcon::Disabled)).lightness() < ink(picture(find)).lightness());
}

void LooksTest::arrow_turnsRoundInRightToLeft() {
    const QIcon back = icon("go-back"_L1, IconDirection::Mirrored);
    const QImage leftToRight = picture(back);
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const QImage rightToLeft = picture(back);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QVERIFY(leftToRight != rightToLeft);
    QCOMPARE(ink(rightToLeft.mirrored(true, false)), ink(leftToRight));
}

void LooksTest::unknownIcon_isNull() {
    QVERIFY(icon("no-such-drawing"_L1).isNull());
}

void LooksTest::quietText_staysReadable() {
    QFETCH(const QPalette, palette);
    QVERIFY(contrast(quietText(palette), palette.color(QPalette::Window)) >= 4.5);
}

void LooksTest::contrast_isThatOfTheStandard() {
    QCOMPARE(contrast(Qt::white, Qt::black), 21.0);
    QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
    QVERIFY(qAbs(contrast(QColor(0x76, 0x76, 0x76), Qt::white) - 4.54) < 0.01);
}

void LooksTest::quietLabel_yieldsItsRoom() {
    QuietLabel label;
    label.setText(QString(500, u'x'));
    QCOMPARE(label.minimumSizeHint().width(), 0);
}

void LooksTest::chosenRow_isColoredFromEdgeToEdge_data() {
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void LooksTest::chosenRow_isColoredFromEdgeToEdge() {
    QFETCH(Qt::LayoutDirection, direction);
    CalmStyle style;
    QStandardItemModel model;
    auto* parent = new QStandardItem(u"Guide"_s);
    parent->appendRow(new QStandardItem(u"FAQ"_s));
    model.appendRow(parent);
    QTreeView tree;
    tree.setStyle(&style);
    tree.setHeaderHidden(true);
    tree.setLayoutDirection(direction);
    tree.setModel(&model);
    tree.expandAll();
    tree.resize(300, 200);
    tree.show();
    const QModelIndex chosen = model.index(0, 0, model.index(0, 0));
    tree.setCurrentIndex(chosen);
    const QImage image = tree.viewport()->grab().toImage();
    const int y = tree.visualRect(chosen).top() + 1; // above the letters of any font
    const QColor highlight = tree.palette().color(QPalette::Highlight);
    for (const int x : {8, 12, 160, 240, tree.viewport()->width() - 9})
        QCOMPARE(image.pixelColor(x, y), highlight);
}

QTEST_MAIN(LooksTest)
#include "LooksTest.moc"
