// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// English first (for its plurals), then the reader's language over it, then Qt's own texts.
#include "window/Translations.h"

#include "window/TextDirection.h"

#include <QCoreApplication>
#include <QDir>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QTranslator>

namespace lectern::window {

namespace {

const QString ours = QStringLiteral("lectern");

// Where the window reads from right to left, what is put into a sentence may not.
class Translator : public QTranslator {
public:
    using QTranslator::QTranslator;

    QString translate(const char* context, const char* source, const char* disambiguation,
                      int n) const override {
        const QString text = QTranslator::translate(context, source, disambiguation, n);
        return QGuiApplication::isRightToLeft() ? withIsolatedPlaces(text) : text;
    }
};

void install(QCoreApplication& application, const QLocale& locale, const QString& name,
             const QString& folder) {
    auto* translator = new Translator(&application);
    translator->setObjectName(ours);
    if (translator->load(locale, name, QStringLiteral("_"), folder))
        application.installTranslator(translator);
    else
        delete translator;
}

} // unnamed namespace

QList<QLocale> languages() {
    QList<QLocale> languages;
    for (const QString& file : QDir(QStringLiteral(":/i18n")).entryList({QStringLiteral("lectern_*.qm")}))
        languages.append(QLocale(file.mid(8).chopped(3))); // between "lectern_" and ".qm"
    return languages;
}

void installTranslations(QCoreApplication& application, const QLocale& locale) {
    qDeleteAll(application.findChildren<QTranslator*>(ours, Qt::FindDirectChildrenOnly));
    const QString embedded = QStringLiteral(":/i18n");
    const QString ofQt = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    install(application, QLocale(QLocale::English), QStringLiteral("lectern"), embedded);
    install(application, locale, QStringLiteral("qtbase"), ofQt);
    install(application, locale, QStringLiteral("qtwebengine"), ofQt);
    install(application, locale, QStringLiteral("lectern"), embedded);
}

void speak(QCoreApplication& application, const QString& language) {
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    QLocale::setDefault(locale);
    installTranslations(application, locale);
}

} // namespace lectern::window
