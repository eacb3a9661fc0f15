// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/MarkedText.h"

namespace lectern::reader {

namespace {

QString converted(std::string_view part) {
    return QString::fromUtf8(part.data(), static_cast<qsizetype>(part.size()));
}

} // namespace

MarkedText markedText(std::string_view text, const std::vector<search::Range>& ranges) {
    MarkedText marked;
    std::size_t at = 0;
    for (const search::Range& range : ranges) {
        if (range.begin < at || range.end > text.size() || range.end <= range.begin) {
            continue;
        }
        marked.text += converted(text.substr(at, range.begin - at));
        const int begin = static_cast<int>(marked.text.size());
        marked.text += converted(text.substr(range.begin, range.end - range.begin));
        marked.marks.append({begin, static_cast<int>(marked.text.size()) - begin});
        at = range.end;
    }
    marked.text += converted(text.substr(at));
    return marked;
}

} // namespace lectern::reader
