// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How alike two pictures look.
#pragma once

#include <QImage>

#include <vector>

namespace lectern::web {

// Structural similarity of two pictures of one size, up to 1 for the same; 0 for different sizes. Rule: Wang
// et al., "Image Quality Assessment: From Error Visibility to Structural Similarity" (2004), by luminance, in
// windows of 8x8.
inline double similarity(const QImage& one, const QImage& other) {
    constexpr int window = 8;
    if (one.size() != other.size() || one.width() < window || one.height() < window) {
        return 0;
    }
    const QImage a = one.convertToFormat(QImage::Format_Grayscale8);
    const QImage b = other.convertToFormat(QImage::Format_Grayscale8);
    constexpr double c1 = 0.01 * 255 * 0.01 * 255;
    constexpr double c2 = 0.03 * 255 * 0.03 * 255;
    double sum = 0;
    int count = 0;
    for (int top = 0; top + window <= a.height(); top += window / 2) {
        for (int left = 0; left + window <= a.width(); left += window / 2, ++count) {
            double sa = 0, sb = 0, saa = 0, sbb = 0, sab = 0;
            for (int y = top; y < top + window; ++y) {
                const uchar* rowA = a.constScanLine(y);
                const uchar* rowB = b.constScanLine(y);
                for (int x = left; x < left + window; ++x) {
                    const double va = rowA[x], vb = rowB[x];
                    sa += va, sb += vb, saa += va * va, sbb += vb * vb, sab += va * vb;
                }
            }
            constexpr double n = window * window;
            const double ma = sa / n, mb = sb / n;
            sum += (2 * ma * mb + c1) * (2 * (sab / n - ma * mb) + c2) /
                   ((ma * ma + mb * mb + c1) * (saa / n - ma * ma + sbb / n - mb * mb + c2));
        }
    }
    return sum / count;
}

// Where a picture is anything but its last corner's colour.
inline QRect inkIn(const QImage& picture) {
    const QImage image = picture.convertToFormat(QImage::Format_RGB32);
    const QRgb ground = image.isNull() ? 0 : image.pixel(image.width() - 1, image.height() - 1);
    QRect ink;
    for (int y = 0; y < image.height(); ++y) {
        const auto* row = reinterpret_cast<const QRgb*>(image.constScanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            if (row[x] != ground) {
                ink |= QRect(x, y, 1, 1);
            }
        }
    }
    return ink;
}

// The same of what is drawn on them, without the empty ground that makes any two alike.
inline double inkSimilarity(const QImage& one, const QImage& other) {
    const QRect ink = (inkIn(one) | inkIn(other)).adjusted(-8, -8, 8, 8).intersected(one.rect());
    return one.size() == other.size() ? similarity(one.copy(ink), other.copy(ink)) : 0;
}

} // namespace lectern::web
