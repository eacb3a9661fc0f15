// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/QueryExplanation.h"

#include <QCoreApplication>

namespace lectern::reader {

namespace {

class Explanation {
    Q_DECLARE_TR_FUNCTIONS(Explanation)

public:
    //: %1 is a sentence such as "with the word “lock”", part of how a search was read
    static QString excluded(const QString& condition) { return tr("No pages %1").arg(condition); }
    static QString alternative(const QString& condition) { return tr("or pages %1").arg(condition); }
    static QString wanted(const QString& condition) { return tr("Pages %1").arg(condition); }

    static QString condition(const search::Query::Piece& piece) {
        const bool isOpen = piece.isUnfinished && (piece.isPhrase || search::Query::isFilter(piece));
        const QString text = QString::fromStdString(piece.text) + (isOpen ? QStringLiteral("…") : QString());
        switch (piece.field) {
        case search::Query::Field::Title:
            return inTitle(piece, text);
        case search::Query::Field::Code:
            return inCode(piece, text);
        case search::Query::Field::Keyword:
            return tr("with the keyword “%1”").arg(text);
        case search::Query::Field::In:
            return tr("in the folder or collection “%1”").arg(text);
        case search::Query::Field::Language:
            return tr("in the language “%1”").arg(text);
        case search::Query::Field::Path:
            return tr("whose file's path contains “%1”").arg(text);
        case search::Query::Field::Any:
            break;
        }
        return piece.isPhrase       ? tr("with the phrase “%1”").arg(text)
               : piece.isUnfinished ? tr("with a word that begins with “%1”").arg(text)
                                    : tr("with the word “%1”").arg(text);
    }

private:
    static QString inTitle(const search::Query::Piece& piece, const QString& text) {
        return piece.isPhrase       ? tr("with the phrase “%1” in the title").arg(text)
               : piece.isUnfinished ? tr("with a word that begins with “%1” in the title").arg(text)
                                    : tr("with the word “%1” in the title").arg(text);
    }

    static QString inCode(const search::Query::Piece& piece, const QString& text) {
        return piece.isPhrase       ? tr("with the phrase “%1” in code").arg(text)
               : piece.isUnfinished ? tr("with a word that begins with “%1” in code").arg(text)
                                    : tr("with the word “%1” in code").arg(text);
    }
};

} // namespace

QStringList explanationOf(const search::Query& query) {
    QStringList sentences;
    for (std::size_t i = 0; i < query.pieces.size(); ++i) {
        const search::Query::Piece& piece = query.pieces[i];
        const QString condition = Explanation::condition(piece);
        sentences.append(piece.isExcluded                      ? Explanation::excluded(condition)
                         : i > 0 && query.pieces[i - 1].orNext ? Explanation::alternative(condition)
                                                               : Explanation::wanted(condition));
    }
    return sentences;
}

} // namespace lectern::reader
