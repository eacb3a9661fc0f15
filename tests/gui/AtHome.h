// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// `lectern` as a process: started, asked what it has stored, and ended.
#pragma once

#include "reader/Memory.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

namespace lectern::tests {

using namespace Qt::StringLiterals;

inline void prepare(QProcess& process, const QStringList& arguments, const QString& language) {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, language);
    environment.remove(u"LANGUAGE"_s);
    process.setProcessEnvironment(environment);
    process.setProgram(QCoreApplication::applicationDirPath() + u"/lectern"_s);
    process.setArguments(arguments);
}

// A Lectern of its own home, which a person starts, starts again, and ends.
class AtHome {
public:
    ~AtHome() {
        for (QProcess* process : {&first, &other}) {
            process->terminate();
            process->waitForFinished(30'000);
        }
    }
    void start(QProcess& process, const QStringList& arguments) const {
        prepare(process, arguments, u"C.UTF-8"_s);
        QProcessEnvironment environment = process.processEnvironment();
        for (const QString& place : {u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CACHE_HOME"_s})
            environment.insert(place, m_home.path());
        process.setProcessEnvironment(environment);
        process.start();
    }
    // The folder in which the program keeps its files.
    QString folder() const { return m_home.filePath(u"lectern"_s); }
    // The settings' file.
    QByteArray settings() const {
        QFile file(m_home.filePath(u"lectern/lectern.conf"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    // The folders of all tabs, as they are stored.
    QStringList stored() const {
        reader::Memory memory(m_home.filePath(u"lectern/reading.sqlite"_s), {});
        memory.waitUntilReady();
        QStringList folders;
        for (const reader::WindowState& window : memory.lastSession().windows)
            for (const reader::TabState& tab : window.tabs)
                folders.append(QFileInfo(tab.pages.first().folder).fileName());
        return folders;
    }

    QProcess first, other;

private:
    QTemporaryDir m_home;
};

} // namespace lectern::tests
