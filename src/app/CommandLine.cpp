// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Options are few, so QCommandLineParser does the reading; what they mean together is checked here.
#include "app/CommandLine.h"

#include <QCommandLineParser>
#include <QDir>
#include <QRegularExpression>
#include <QUrl>

namespace lectern::app {

using namespace Qt::StringLiterals;

namespace {

// "1280x800"; invalid where the text is no size that a picture can have.
QSize parseSize(const QString& text) {
    static const QRegularExpression pattern(u"^(\\d{2,5})x(\\d{2,5})$"_s);
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return {};
    const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
    constexpr int largest = 16384; // a side that graphics drivers still take
    return size.width() <= largest && size.height() <= largest ? size : QSize();
}

// A path as typed, or the file: URL that a file manager hands over.
QString absolute(const QString& folder) {
    const QUrl url(folder);
    const QString path = url.isLocalFile() ? url.toLocalFile() : folder;
    return QDir::cleanPath(QDir::current().absoluteFilePath(path));
}

} // unnamed namespace

CommandLine::CommandLine(const QStringList& arguments) {
    read(arguments);
}

QString CommandLine::help() {
    const auto line = [](const char16_t* option, const QString& text) {
        return u"  %1 %2\n"_s.arg(QStringView(option), -22).arg(text);
    };
    return tr("Usage: lectern [FOLDER] [--page URL]\n"
              "       lectern --screenshot FILE.png [--size WxH] [--page URL] [--page-only] [--trust] "
              "FOLDER\n",
              "keep the words that start with -- and the name lectern") +
           u'\n' + tr("Shows the source folder of a documentation site as it was published, offline.") +
           u'\n' + tr("Without a FOLDER it goes on where it was left. A Lectern that runs already does it.") +
           u"\n\n"_s + line(u"--page URL", tr("the page to open, as in /guide/faq/")) +
           line(u"--screenshot FILE.png", tr("take a picture once the page has painted, and exit")) +
           line(u"--size WxH", tr("the size of the picture or of the window, as in 1280x800")) +
           line(u"--page-only", tr("the picture holds the page without the window around it")) +
           line(u"--trust", tr("let the site's own scripts run in the picture")) +
           line(u"--disable-gpu", tr("draw without the graphics card, where its driver is broken")) +
           line(u"--new-instance", tr("start another Lectern beside the one that runs")) +
           line(u"--report-painted", tr("print \"painted\" when the first page is on the screen")) +
           line(u"-h, --help", tr("print this help")) + line(u"-v, --version", tr("print the version"));
}

void CommandLine::read(const QStringList& arguments) {
    QCommandLineParser parser;
    const QCommandLineOption page(u"page"_s, QString(), u"URL"_s);
    const QCommandLineOption screenshot(u"screenshot"_s, QString(), u"FILE.png"_s);
    const QCommandLineOption size(u"size"_s, QString(), u"WxH"_s);
    const QCommandLineOption pageOnly(u"page-only"_s);
    const QCommandLineOption trust(u"trust"_s);
    const QCommandLineOption disableGpu(u"disable-gpu"_s);
    const QCommandLineOption newInstance(u"new-instance"_s);
    const QCommandLineOption reportPainted(u"report-painted"_s);
    parser.addOptions({page, screenshot, size, pageOnly, trust, disableGpu, newInstance, reportPainted});
    if (!parser.parse(QStringList(u"lectern"_s) + arguments)) {
        m_error = parser.errorText();
        return;
    }
    const QStringList folders = parser.positionalArguments();
    if (!folders.isEmpty())
        m_options.folder = absolute(folders.first());
    m_options.page = parser.value(page);
    m_options.screenshot = parser.value(screenshot);
    m_options.size = parseSize(parser.value(size));
    m_options.pageOnly = parser.isSet(pageOnly);
    m_options.trust = parser.isSet(trust);
    m_options.newInstance = parser.isSet(newInstance);
    m_options.reportPainted = parser.isSet(reportPainted);

    if (folders.size() > 1)
        m_error = tr("One FOLDER at a time: \"%1\" is one too many.").arg(folders.at(1));
    else if (parser.isSet(size) && !m_options.size.isValid())
        m_error = tr("\"%1\" is no size. Write width and height as in 1280x800.").arg(parser.value(size));
    else if (parser.isSet(screenshot) && m_options.screenshot.isEmpty())
        m_error = tr("--screenshot needs the name of the picture to write.");
    else if (m_options.pageOnly && m_options.screenshot.isEmpty())
        m_error = tr("--page-only goes with --screenshot.");
    else if (m_options.trust && m_options.screenshot.isEmpty())
        m_error = tr("--trust goes with --screenshot; a window asks.");
}

bool asksFor(const QStringList& arguments, const QStringList& names) {
    for (const QString& argument : arguments) {
        if (argument == "--"_L1)
            return false;
        if (names.contains(argument))
            return true;
    }
    return false;
}

} // namespace lectern::app
