// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// English first (for its plurals), then the reader's language over it, then Qt's own texts.
#include "window/Translations.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QTranslator>

namespace lectern::window {

namespace {

const QString ours = QStringLiteral("lectern");

void install(QCoreApplication& application, const QLocale& locale, const QString& name,
             const QString& folder) {
    auto* translator = new QTranslator(&application);
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
