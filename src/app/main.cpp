// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// `lectern`: the window, or a picture of it.
#include "app/Application.h"
#include "app/CommandLine.h"
#include "app/Screenshot.h"
#include "reader/Settings.h"
#include "web/Scheme.h"
#include "window/CalmStyle.h"
#include "window/Translations.h"

#include <QApplication>
#include <QStyle>

#include <cstdio>

namespace {

using namespace lectern;
using namespace Qt::StringLiterals;

constexpr int usageError = 2;

void nameProgram() {
    QCoreApplication::setApplicationName(u"lectern"_s);
    QCoreApplication::setOrganizationName(u"lectern"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(LECTERN_VERSION));
}

void print(std::FILE* stream, const QString& text) {
    std::fputs(qUtf8Printable(text), stream);
}

QStringList argumentsOf(int argc, char** argv) {
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

// That of the settings, for texts, numbers and dates alike; else the system's.
QLocale chosenLocale() {
    const QString language = reader::Settings().language();
    if (!language.isEmpty())
        QLocale::setDefault(QLocale(language));
    return language.isEmpty() ? QLocale::system() : QLocale(language);
}

template <typename Program>
int run(const app::Options& options) {
    Program program(options);
    program.start();
    return QCoreApplication::exec();
}

} // unnamed namespace

int main(int argc, char** argv) {
    nameProgram();
    const QStringList given = argumentsOf(argc, argv);
    const bool wantsVersion = app::asksFor(given, {u"--version"_s, u"-v"_s});
    if (wantsVersion || app::asksFor(given, {u"--help"_s, u"-h"_s})) { // neither needs a display or an engine
        QCoreApplication application(argc, argv);
        window::installTranslations(application);
        print(stdout, wantsVersion ? u"lectern "_s + QCoreApplication::applicationVersion() + u'\n'
                                   : app::CommandLine::help());
        return 0;
    }
    if (app::asksFor(given, {u"--disable-gpu"_s})) {
        web::drawInSoftware();
        QCoreApplication::setAttribute(Qt::AA_UseSoftwareOpenGL);
    }
    const bool isPicture = app::asksFor(given, {u"--screenshot"_s}); // the same for everybody
    web::prepareEngine();
    QApplication application(argc, argv);
    if (QApplication::style()->name() == "fusion"_L1)
        QApplication::setStyle(new window::CalmStyle);
    QGuiApplication::setDesktopFileName(u"org.lectern.Lectern"_s);
    QGuiApplication::setApplicationDisplayName(u"Lectern"_s);
    window::installTranslations(application, isPicture ? QLocale::system() : chosenLocale());

    const app::CommandLine commandLine(QCoreApplication::arguments().mid(1));
    if (!commandLine.error().isEmpty()) {
        print(stderr, u"lectern: "_s + commandLine.error() + u'\n');
        return usageError;
    }
    return commandLine.options().screenshot.isEmpty() ? run<app::Application>(commandLine.options())
                                                      : run<app::Screenshot>(commandLine.options());
}
