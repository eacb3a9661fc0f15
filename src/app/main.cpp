// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// `lectern`: the window, or a picture of it.
#include "app/Application.h"
#include "app/CommandLine.h"
#include "app/Screenshot.h"
#include "desktop/SessionBus.h"
#include "desktop/SingleInstance.h"
#include "reader/Settings.h"
#include "reader/Store.h"
#include "web/Scheme.h"
#include "window/CalmStyle.h"
#include "window/Translations.h"

#include <QApplication>
#include <QFileInfo>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStyle>

#include <cstdio>
#include <cstdlib>

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

bool isDoneWithoutCard(reader::Settings& settings) {
    if (settings.unfinishedStarts() >= app::Application::mostUnfinishedStarts)
        settings.setDrawsInSoftware(true);
    return settings.drawsInSoftware();
}

void drawWithoutCard() {
    web::drawInSoftware();
    QCoreApplication::setAttribute(Qt::AA_UseSoftwareOpenGL);
}

int takePicture(const app::Options& options) {
    app::Screenshot picture(options);
    picture.start();
    return QCoreApplication::exec();
}

// A Lectern that runs already does what was asked, unless this one is to be looked at by itself.
int read(const app::Options& options, const QProcessEnvironment& environment) {
    using desktop::SingleInstance;
    bool startsAgain = false;
    int status = 0;
    {
        SingleInstance instance(QFileInfo(reader::Store::defaultFile()).path());
        const desktop::Opening asked{options.folder, options.page, desktop::tokenFromEnvironment()};
        const bool isApart = options.newInstance || options.reportPainted;
        const SingleInstance::Role role = instance.enter(isApart ? std::nullopt : std::optional(asked));
        if (role == SingleInstance::Role::HandedOver)
            return 0;
        app::Application application(options, role == SingleInstance::Role::First ? &instance : nullptr);
        application.start();
        status = QCoreApplication::exec();
        startsAgain = application.startsAgain();
    }
    if (startsAgain) { // with the tabs that were open: they have come from the command line, too
        QProcess next;
        next.setProgram(QCoreApplication::applicationFilePath());
        next.setProcessEnvironment(environment); // without what this start has added
        next.startDetached();
    }
    return status;
}

int run(int argc, char** argv) {
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
    const QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const bool isPicture = app::asksFor(given, {u"--screenshot"_s}); // the same for everybody
    reader::Settings settings;
    if (app::asksFor(given, {u"--disable-gpu"_s}) || (!isPicture && isDoneWithoutCard(settings)))
        drawWithoutCard();
    if (!isPicture && settings.isMotionReduced())
        web::reduceMotion();
    web::prepareEngine();
    QApplication application(argc, argv);
    if (QApplication::style()->name() == "fusion"_L1)
        QApplication::setStyle(new window::CalmStyle);
    QGuiApplication::setDesktopFileName(u"org.lectern.Lectern"_s);
    QGuiApplication::setApplicationDisplayName(u"Lectern"_s);
    window::speak(application, isPicture ? QString() : settings.language());

    const app::CommandLine commandLine(QCoreApplication::arguments().mid(1));
    if (!commandLine.error().isEmpty()) {
        print(stderr, u"lectern: "_s + commandLine.error() + u'\n');
        return usageError;
    }
    return isPicture ? takePicture(commandLine.options()) : read(commandLine.options(), environment);
}

} // unnamed namespace

int main(int argc, char** argv) {
    const int status = run(argc, argv);
    if (desktop::isBusAwaited()) { // all is written, and nobody is left who would wait
        std::fflush(nullptr);
        std::_Exit(status);
    }
    return status;
}
