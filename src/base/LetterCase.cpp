// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Letter case: ASCII in place, everything else through Qt's Unicode tables.
#include "base/Text.h"

#include <QString>

namespace lectern::text {

namespace {

QString decoded(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

char asciiLower(char byte) {
    return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte + 32) : byte;
}

char asciiUpper(char byte) {
    return byte >= 'a' && byte <= 'z' ? static_cast<char>(byte - 32) : byte;
}

template <typename Mapping>
std::string mapped(std::string_view text, Mapping mapping) {
    std::string out(text);
    for (char& byte : out)
        byte = mapping(byte);
    return out;
}

// The title case of one code point: U+01C6 has one of its own (U+01C5); "ß" becomes "Ss".
std::string titled(std::string_view codePoint) {
    std::size_t position = 0;
    const char32_t title = QChar::toTitleCase(decode(codePoint, position));
    const std::string upper = upcase(codePoint);
    if (length(upper) > 1)
        return std::string(slice(upper, 0, 1)) + downcase(slice(upper, 1, upper.size()));
    std::string out;
    encode(title, out);
    return out;
}

} // namespace

std::string downcase(std::string_view text) {
    return isAscii(text) ? mapped(text, asciiLower) : decoded(text).toLower().toStdString();
}

std::string upcase(std::string_view text) {
    return isAscii(text) ? mapped(text, asciiUpper) : decoded(text).toUpper().toStdString();
}

std::string capitalize(std::string_view text) {
    if (isAscii(text)) {
        std::string out = mapped(text, asciiLower);
        if (!out.empty())
            out.front() = asciiUpper(out.front());
        return out;
    }
    const std::string_view first = slice(text, 0, 1);
    return titled(first) + downcase(text.substr(first.size()));
}

std::string fold(std::string_view text) {
    if (isAscii(text))
        return mapped(text, asciiLower);
    // Qt folds one character to one; upper case first makes "ß" two. Both can undo the composition, so it is
    // done once more.
    return decoded(text)
        .normalized(QString::NormalizationForm_KC)
        .toUpper()
        .toCaseFolded()
        .normalized(QString::NormalizationForm_KC)
        .toStdString();
}

std::string normalize(std::string_view text) {
    return isAscii(text) ? std::string(text)
                         : decoded(text).normalized(QString::NormalizationForm_KC).toStdString();
}

} // namespace lectern::text
