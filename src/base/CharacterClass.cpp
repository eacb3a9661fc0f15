// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Unicode's general categories, from Qt's tables; ASCII is answered without them.
#include "base/Text.h"

#include <QChar>

namespace lectern::text {

namespace {

bool isAsciiLetter(char32_t codePoint) {
    const char32_t lower = codePoint | 0x20;
    return lower >= 'a' && lower <= 'z';
}

bool isAsciiDigit(char32_t codePoint) {
    return codePoint >= '0' && codePoint <= '9';
}

} // namespace

bool isLetter(char32_t codePoint) {
    return codePoint < 0x80 ? isAsciiLetter(codePoint) : QChar::isLetter(codePoint);
}

bool isDigit(char32_t codePoint) {
    return codePoint < 0x80 ? isAsciiDigit(codePoint) : QChar::isDigit(codePoint);
}

bool isAlphanumeric(char32_t codePoint) {
    if (codePoint < 0x80)
        return isAsciiLetter(codePoint) || isAsciiDigit(codePoint);
    return QChar::isLetter(codePoint) || QChar::isMark(codePoint) || QChar::isDigit(codePoint);
}

bool isSpace(char32_t codePoint) {
    if (codePoint < 0x80)
        return codePoint == ' ' || (codePoint >= '\t' && codePoint <= '\r');
    return QChar::isSpace(codePoint);
}

bool isCjk(char32_t codePoint) {
    if (codePoint < 0x1100)
        return false;
    const QChar::Script script = QChar::script(codePoint);
    return script == QChar::Script_Han || script == QChar::Script_Katakana ||
           script == QChar::Script_Hiragana || script == QChar::Script_Hangul;
}

} // namespace lectern::text
