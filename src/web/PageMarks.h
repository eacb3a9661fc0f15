// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Words marked in a page, where the engine's own search cannot: whole words, and several words at once.
#pragma once

#include <QObject>
#include <QStringList>

class QWebEnginePage;

namespace lectern::web {

enum class FindDirection { Forward, Backward };
enum class FindCase { Ignore, Match };
enum class FindWords { Parts, Whole };

// For one page, as long as it lives. The marks go with the document that they are in.
class PageMarks : public QObject {
    Q_OBJECT

public:
    explicit PageMarks(QWebEnginePage& page);

    // Marks each of the texts wherever it is seen, and goes to the first that is not above what is on the
    // screen. Marks made before go; so they do where there is no text. At most 5,000 are made.
    void mark(const QStringList& texts, FindCase matching = FindCase::Ignore,
              FindWords words = FindWords::Whole);
    void step(FindDirection direction);
    void clear();

    // Whether there is anything to step through.
    [[nodiscard]] bool isMarked() const { return m_total > 0; }

signals:
    // After mark() and step(): counted from 1, `active` is 0 where nothing was found.
    void counted(int active, int total);
    // By clear(), or because the page has gone.
    void cleared();

private:
    void run(const QString& call);

    QWebEnginePage& m_page;
    int m_request = 0; // the latest; answers to others are not told
    int m_total = 0;
};

} // namespace lectern::web
