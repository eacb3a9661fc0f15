// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The .ts files beside the sources: up to date, whole, and true to the placeholders.
#include "translations/Catalog.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace lectern::tests;
using namespace Qt::StringLiterals;

namespace {

const QString folder = QStringLiteral(LECTERN_TRANSLATIONS_DIR);

QByteArray contents(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList placeholders(const QString& text) {
    static const QRegularExpression pattern(u"%(?:L?[0-9]{1,2}|n)"_s);
    QStringList found;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();)
        found.append(matches.next().captured());
    found.sort();
    found.removeDuplicates();
    return found;
}

} // unnamed namespace

class CatalogTest : public QObject {
    Q_OBJECT

private slots:
    void catalog_agreesWithTheSources_data() { languages(); }
    void catalog_agreesWithTheSources();
    void catalog_isFinished_data() { languages(); }
    void catalog_isFinished();
    void translation_keepsPlaceholders_data() { languages(); }
    void translation_keepsPlaceholders();
    void translation_keepsMnemonicsAndEllipses_data() { languages(); }
    void translation_keepsMnemonicsAndEllipses();
    void germanAndFrench_holdTheSameTexts();

private:
    static void languages();
};

void CatalogTest::languages() {
    QTest::addColumn<QString>("file");
    for (const QString& file : QDir(folder).entryList({u"lectern_*.ts"_s}, QDir::Files))
        QTest::newRow(qPrintable(file)) << folder + u'/' + file;
}

void CatalogTest::catalog_agreesWithTheSources() {
    QFETCH(const QString, file);
    QTemporaryDir scratch;
    const QString copy = scratch.filePath(QFileInfo(file).fileName());
    QVERIFY(QFile::copy(file, copy));
    QStringList arguments = QStringLiteral(LECTERN_LUPDATE_ARGUMENTS).split(u'|');
    if (file.endsWith("_en.ts"_L1))
        arguments.append(u"-pluralonly"_s);
    QProcess lupdate;
    lupdate.start(QStringLiteral(LECTERN_LUPDATE), arguments + QStringList{u"-ts"_s, copy});
    QVERIFY(lupdate.waitForFinished(120'000));
    QCOMPARE(lupdate.exitCode(), 0);
    QVERIFY2(contents(copy) == contents(file),
             "the sources have moved on: build the target lupdate and translate");
}

void CatalogTest::catalog_isFinished() {
    QFETCH(const QString, file);
    const QList<CatalogMessage> messages = readCatalog(file);
    QVERIFY(!messages.isEmpty());
    for (const CatalogMessage& message : messages) {
        QVERIFY2(message.finished, qPrintable(message.source));
        QVERIFY2(!message.translations.isEmpty(), qPrintable(message.source));
        for (const QString& translation : message.translations)
            QVERIFY2(!translation.trimmed().isEmpty(), qPrintable(message.source));
    }
}

void CatalogTest::translation_keepsPlaceholders() {
    QFETCH(const QString, file);
    for (const CatalogMessage& message : readCatalog(file)) {
        for (const QString& translation : message.translations) {
            QStringList expected = placeholders(message.source);
            const bool singular = message.plural && &translation == &message.translations.first();
            if (singular && !placeholders(translation).contains("%n"_L1))
                expected.removeAll(u"%n"_s); // "one page" needs no number
            QCOMPARE(placeholders(translation), expected);
        }
    }
}

void CatalogTest::translation_keepsMnemonicsAndEllipses() {
    QFETCH(const QString, file);
    static const QRegularExpression mnemonic(u"&\\w"_s, QRegularExpression::UseUnicodePropertiesOption);
    for (const CatalogMessage& message : readCatalog(file)) {
        for (const QString& translation : message.translations) {
            QVERIFY2(translation.contains(mnemonic) == message.source.contains(mnemonic),
                     qPrintable(translation));
            QVERIFY2(translation.endsWith(u'…') == message.source.endsWith(u'…'), qPrintable(translation));
        }
    }
}

void CatalogTest::germanAndFrench_holdTheSameTexts() {
    const auto sources = [](const QString& language) {
        QStringList texts;
        for (const CatalogMessage& message : readCatalog(folder + u"/lectern_%1.ts"_s.arg(language)))
            texts.append(message.context + u'/' + message.source);
        return texts;
    };
    QVERIFY(sources(u"de"_s).size() > 50);
    QCOMPARE(sources(u"de"_s), sources(u"fr"_s));
}

QTEST_GUILESS_MAIN(CatalogTest)
#include "CatalogTest.moc"
