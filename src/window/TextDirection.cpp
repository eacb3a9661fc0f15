// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/TextDirection.h"

#include <QRegularExpression>

namespace lectern::window {

using namespace Qt::StringLiterals;

namespace {

struct Letters {
    bool leftToRight = false; // or digits, which read so everywhere
    bool rightToLeft = false;
};

Letters lettersOf(const QString& text) {
    Letters letters;
    for (const char32_t letter : text.toUcs4()) {
        switch (QChar::direction(letter)) {
        case QChar::DirL:
        case QChar::DirEN:
            letters.leftToRight = true;
            break;
        case QChar::DirR:
        case QChar::DirAL:
            letters.rightToLeft = true;
            break;
        default:
            break;
        }
    }
    return letters;
}

} // unnamed namespace

int ownDirectionFlag(const QString& text, Qt::LayoutDirection window) {
    const Letters letters = lettersOf(text);
    if (window == Qt::RightToLeft && letters.leftToRight && !letters.rightToLeft)
        return Qt::TextForceLeftToRight;
    if (window == Qt::LeftToRight && letters.rightToLeft && !letters.leftToRight)
        return Qt::TextForceRightToLeft;
    return 0;
}

QString inOwnDirection(const QString& text, Qt::LayoutDirection window) {
    switch (ownDirectionFlag(text, window)) {
    case Qt::TextForceLeftToRight:
        return u'\u202a' + text + u'\u202c';
    case Qt::TextForceRightToLeft:
        return u'\u202b' + text + u'\u202c';
    default:
        return text;
    }
}

QString withIsolatedPlaces(const QString& sentence) {
    static const QRegularExpression place(u"(%L?[1-9])"_s);
    QString result = sentence;
    return result.replace(place, u"\u2068\\1\u2069"_s);
}

} // namespace lectern::window
