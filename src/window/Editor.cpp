// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The command is taken apart before the file's name comes in: a name cannot become an argument of its own.
#include "window/Editor.h"

#include "reader/Settings.h"

#include <QDesktopServices>
#include <QProcess>
#include <QUrl>

#include <algorithm>

namespace lectern::window {

bool openInEditor(const reader::Settings& settings, const QString& file, int line) {
    QStringList words = QProcess::splitCommand(settings.editor());
    if (words.isEmpty())
        return QDesktopServices::openUrl(QUrl::fromLocalFile(file));
    const bool namesFile = std::any_of(words.begin(), words.end(),
                                       [](const QString& word) { return word.contains(editorFile); });
    if (!namesFile)
        words.append(QString(editorFile));
    for (QString& word : words) {
        word.replace(editorLine, QString::number(std::max(line, 1)));
        word.replace(editorFile, file); // last: it may hold a %l of its own
    }
    const QString program = words.takeFirst();
    return QProcess::startDetached(program, words);
}

} // namespace lectern::window
