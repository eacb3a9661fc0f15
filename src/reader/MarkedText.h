// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A text with parts to be marked in it, as views show matches.
#pragma once

#include "search/Range.h"

#include <QList>
#include <QMetaType>
#include <QString>

#include <string_view>
#include <vector>

namespace lectern::reader {

struct MarkedText {
    struct Mark {
        int begin = 0; // in QChars
        int length = 0;
        bool operator==(const Mark&) const = default;
    };
    QString text;
    QList<Mark> marks; // in order, not overlapping

    bool operator==(const MarkedText&) const = default;
};

// From UTF-8 and ranges in bytes. Ranges that are no part of the text are left out.
MarkedText markedText(std::string_view text, const std::vector<search::Range>& ranges);

} // namespace lectern::reader

Q_DECLARE_METATYPE(lectern::reader::MarkedText)
