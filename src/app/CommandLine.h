// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The command line of `lectern`, taken apart.
#pragma once

#include <QCoreApplication>
#include <QSize>
#include <QString>
#include <QStringList>

namespace lectern::app {

struct Options {
    QString folder;             // absolute; empty = the handbook
    QString page;               // a URL of the site ("/guide/faq/"); empty = its first page
    QString screenshot;         // the picture to write; empty = a window to read in
    QSize size;                 // of the picture or the window; invalid = as remembered
    bool trust = false;         // the site's own scripts run in the picture
    bool pageOnly = false;      // the picture holds the page alone
    bool newInstance = false;   // start beside a Lectern that runs
    bool reportPainted = false; // print "painted" when the first page stands on the screen
};

class CommandLine {
    Q_DECLARE_TR_FUNCTIONS(lectern::app::CommandLine)

public:
    // What --help prints.
    [[nodiscard]] static QString help();
    // `arguments` without the program's name. On a usage error `error()` says what is wrong.
    explicit CommandLine(const QStringList& arguments);

    [[nodiscard]] const Options& options() const { return m_options; }
    [[nodiscard]] const QString& error() const { return m_error; }

private:
    void read(const QStringList& arguments);

    Options m_options;
    QString m_error;
};

// Whether one of the arguments asks for `name` ("--help"), before `--`.
[[nodiscard]] bool asksFor(const QStringList& arguments, const QStringList& names);

} // namespace lectern::app
