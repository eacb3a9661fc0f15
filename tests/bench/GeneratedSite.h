// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A documentation site of any size, written into a temporary folder.
#pragma once

#include <QDir>
#include <QFile>
#include <QString>
#include <QTemporaryDir>

namespace lectern::bench {

// Pages in parts of a hundred, each with title, description and keywords, in a layout that lists the parts.
class GeneratedSite {
public:
    explicit GeneratedSite(int pages) {
        write(QStringLiteral("_config.yml"), "title: A generated guide\n");
        write(QStringLiteral("_layouts/page.html"), layout());
        for (int number = 0; number < pages; ++number) {
            const QString name = number == 0
                                     ? QStringLiteral("index.md")
                                     : QStringLiteral("part%1/page%2.md").arg(number / 100).arg(number);
            write(name, page(number));
        }
    }

    QString folder() const { return m_folder.path(); }

    // Writes a file below the folder.
    void write(const QString& name, const QByteArray& text) {
        const QString path = m_folder.filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) {
            qFatal("cannot write %s", qPrintable(path));
        }
    }

private:
    static QByteArray layout() {
        return "<!DOCTYPE html>\n<html lang=\"en\">\n<head><meta charset=\"utf-8\"><title>{{ page.title "
               "}}</title>\n"
               "<style>body { font: 16px/1.6 sans-serif; margin: 2em; max-width: 44em }\n"
               "h1 { color: #234 } code { background: #eee } table { border-collapse: collapse "
               "}</style></head>\n"
               "<body><main>{{ content }}</main></body>\n</html>\n";
    }

    static QByteArray page(int number) {
        static const QList<QByteArray> subjects{"async", "threads", "sockets", "timers", "signals",
                                                "files", "locks",   "queues",  "tests",  "logging"};
        const QByteArray& subject = subjects[number % 10];
        const QByteArray& other = subjects[number / 10 % 10];
        QByteArray text =
            "---\nlayout: page\ntitle: Page " + QByteArray::number(number) + " on " + subject +
            "\ndescription: How " + subject + " and " + other +
            " work together, and what to mind when moving from one to the other.\nkeywords: " + subject +
            ", " + other + ", topic " + QByteArray::number(number % 97) +
            "\nnav_order: " + QByteArray::number(number) + "\n---\n\n# On " + subject + "\n";
        for (int section = 1; section <= 6; ++section) {
            text +=
                "\n## Section " + QByteArray::number(section) + "\n\nA paragraph of *some* length on **" +
                subject + "** and `" + other +
                "`, with a [link](/) and enough words to fill a few lines of a window, as such pages do.\n\n"
                "- first point\n- second point\n- third point\n\n```python\nimport " +
                other + "\nprint('" + subject + "')\n```\n";
        }
        return text;
    }

    QTemporaryDir m_folder;
};

} // namespace lectern::bench
