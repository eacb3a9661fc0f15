// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/DebugInformation.h"

#include "reader/Database.h"
#include "reader/Settings.h"
#include "reader/Store.h"
#include "web/EngineVersion.h"
#include "web/WebBundle.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QFont>
#include <QLocale>
#include <QOffscreenSurface>
#include <QOpenGLContext>
#include <QOpenGLFunctions>
#include <QProxyStyle>
#include <QScreen>
#include <QStyle>
#include <QSysInfo>

namespace lectern::window {

using namespace Qt::StringLiterals;

namespace {

QString variable(const char* name) {
    return qEnvironmentVariableIsSet(name) ? qEnvironmentVariable(name) : u"-"_s;
}

// The home folder's name is the person's.
QString shortened(const QString& path) {
    const QString home = QDir::homePath();
    return path == home || path.startsWith(home + u'/') ? u'~' + path.mid(home.size()) : path;
}

QString withState(const QString& path) {
    return shortened(path) + (QFileInfo::exists(path) ? QString() : u" (missing)"_s);
}

// Lectern's own lies over another, whose name tells more.
QString styleName() {
    const auto* over = qobject_cast<const QProxyStyle*>(QApplication::style());
    return over ? over->baseStyle()->name() : QApplication::style()->name();
}

DebugSection versions() {
    return {u"Versions"_s,
            {{u"Lectern"_s, QCoreApplication::applicationVersion()},
             {u"Qt"_s,
              u"%1 (built with %2)"_s.arg(QLatin1StringView(qVersion()), QLatin1StringView(QT_VERSION_STR))},
             {u"Qt WebEngine"_s, web::engineVersion()},
             {u"Chromium"_s, web::chromiumVersion()},
             {u"SQLite"_s, reader::Database::version()},
             {u"md4c"_s, u"" LECTERN_MD4C_VERSION ""_s},
             {u"libyaml"_s, u"" LECTERN_YAML_VERSION ""_s},
             {u"libsass"_s, u"" LECTERN_SASS_VERSION ""_s}}};
}

DebugSection system() {
    return {u"System"_s,
            {{u"System"_s, QSysInfo::prettyProductName()},
             {u"Kernel"_s, QSysInfo::kernelType() + u' ' + QSysInfo::kernelVersion()},
             {u"Processor"_s, QSysInfo::currentCpuArchitecture()},
             {u"Desktop"_s, variable("XDG_CURRENT_DESKTOP")},
             {u"Session"_s, variable("XDG_SESSION_TYPE")},
             {u"Language"_s, QLocale().name()}}};
}

DebugSection window(const QScreen* screen) {
    DebugSection section{u"Window"_s,
                         {{u"Platform"_s, QGuiApplication::platformName()},
                          {u"Style"_s, styleName()},
                          {u"Font"_s, QApplication::font().toString()}}};
    if (screen)
        section.lines.append({u"Screen"_s, u"%1 × %2, scale %3, %4 dpi"_s.arg(screen->size().width())
                                               .arg(screen->size().height())
                                               .arg(screen->devicePixelRatio())
                                               .arg(qRound(screen->logicalDotsPerInch()))});
    section.lines.append({u"QT_SCALE_FACTOR"_s, variable("QT_SCALE_FACTOR")});
    return section;
}

QString driver() {
    QOpenGLContext context;
    QOffscreenSurface surface;
    surface.create();
    if (!context.create() || !context.makeCurrent(&surface))
        return u"none"_s;
    const auto text = [&context](GLenum name) {
        return QString::fromLatin1(reinterpret_cast<const char*>(context.functions()->glGetString(name)));
    };
    return u"%1, %2%3"_s.arg(text(GL_RENDERER), text(GL_VERSION),
                             context.isOpenGLES() ? u" (ES)"_s : QString());
}

DebugSection graphics() {
    const bool isOff = qgetenv("QTWEBENGINE_CHROMIUM_FLAGS").contains("--disable-gpu");
    return {u"Graphics"_s,
            {{u"OpenGL"_s, isOff ? u"switched off by --disable-gpu"_s : driver()},
             {u"Chromium's flags"_s, variable("QTWEBENGINE_CHROMIUM_FLAGS")},
             {u"Chromium's sandbox"_s, qEnvironmentVariableIsSet("QTWEBENGINE_DISABLE_SANDBOX")
                                           ? u"off (QTWEBENGINE_DISABLE_SANDBOX)"_s
                                           : u"on"_s},
             {u"QT_QUICK_BACKEND"_s, variable("QT_QUICK_BACKEND")}}};
}

DebugSection paths(const Services& services) {
    return {u"Paths"_s,
            {{u"Program"_s, withState(QCoreApplication::applicationFilePath())},
             {u"Settings"_s, withState(services.settings.file())},
             {u"Memory"_s, withState(reader::Store::defaultFile())},
             {u"Handbook"_s, withState(services.handbook)},
             {u"Web bundle"_s, withState(web::WebBundle::defaultFolder())}}};
}

} // unnamed namespace

QList<DebugSection> debugInformation(const Services& services, const QScreen* screen) {
    return {versions(), system(), window(screen), graphics(), paths(services)};
}

QString toText(const QList<DebugSection>& sections) {
    QString text;
    for (const DebugSection& section : sections) {
        text += u"### %1\n"_s.arg(section.title);
        for (const DebugLine& line : section.lines)
            text += u"- %1: %2\n"_s.arg(line.name, line.value);
        text += u'\n';
    }
    return text.trimmed() + u'\n';
}

} // namespace lectern::window
