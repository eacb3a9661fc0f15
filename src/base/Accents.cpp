// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Accents.h"

#include "base/Text.h"

#include <QString>

namespace lectern::text {

namespace {

bool isAccent(char16_t unit) {
    return (unit >= 0x0300 && unit <= 0x036F) || (unit >= 0x0591 && unit <= 0x05C7) || unit == 0x0640 ||
           (unit >= 0x064B && unit <= 0x065F) || unit == 0x0670;
}

} // namespace

std::string withoutAccents(std::string_view text) {
    if (isAscii(text))
        return std::string(text);
    const QString apart = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()))
                              .normalized(QString::NormalizationForm_D);
    QString kept;
    kept.reserve(apart.size());
    for (const QChar unit : apart) {
        if (!isAccent(unit.unicode()))
            kept.append(unit);
    }
    return kept.normalized(QString::NormalizationForm_C).toStdString();
}

} // namespace lectern::text
