// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How Reader view sets its pages.
#pragma once

#include <QString>

#include <algorithm>

namespace lectern::reader {

enum class ReaderColors { AsTheWindow, Light, Sepia, Dark };

struct ReaderLook {
    static constexpr int leastSize = 12;
    static constexpr int mostSize = 36;
    static constexpr int leastWidth = 40;
    static constexpr int mostWidth = 120;
    static constexpr double leastLineHeight = 1.2;
    static constexpr double mostLineHeight = 2.4;

    QString font;            // a family; "" = the system's for text
    int size = 18;           // in CSS pixels
    int width = 70;          // of a line, in letters
    double lineHeight = 1.6; // of the size
    ReaderColors colors = ReaderColors::AsTheWindow;

    bool operator==(const ReaderLook&) const = default;

    // The nearest look whose numbers are all within the bounds.
    [[nodiscard]] ReaderLook bounded() const {
        ReaderLook look = *this;
        look.size = std::clamp(size, leastSize, mostSize);
        look.width = std::clamp(width, leastWidth, mostWidth);
        look.lineHeight =
            lineHeight >= leastLineHeight ? std::min(lineHeight, mostLineHeight) : leastLineHeight;
        return look;
    }
};

} // namespace lectern::reader
