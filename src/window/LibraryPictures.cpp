// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/LibraryPictures.h"

#include "window/Colors.h"

#include <QFile>
#include <QImageReader>

#include <algorithm>

namespace lectern::window {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFile = 512 * 1024;
constexpr int largestSide = 4096;

// Of the pictures in an icon file, the smallest that need not be enlarged.
QImage read(const QString& path, int side) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile)
        return {};
    QImageReader reader(&file);
    reader.setDecideFormatFromContent(true);
    const QSize size = reader.size();
    if (size.isEmpty() || std::max(size.width(), size.height()) > largestSide)
        return {};
    if (reader.format() == "svg")
        reader.setScaledSize(size.scaled(side, side, Qt::KeepAspectRatio));
    QImage best;
    for (int index = 0; index < std::max(1, reader.imageCount()) && index < 16; ++index) {
        const QImage image = reader.jumpToImage(index) || index == 0 ? reader.read() : QImage();
        if (image.isNull())
            continue;
        const bool isSmaller = image.width() < best.width();
        if (best.isNull() || (isSmaller && image.width() >= side) || (!isSmaller && best.width() < side))
            best = image;
    }
    return best.isNull() ? best : best.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

} // unnamed namespace

LibraryPictures::LibraryPictures(QObject* parent) : QObject(parent) {
    m_worker.setMaxThreadCount(1);
}

LibraryPictures::~LibraryPictures() {
    m_worker.clear();
    m_worker.waitForDone();
}

QImage LibraryPictures::picture(const QString& file, int side) {
    const QString key = u"%1/%2"_s.arg(file).arg(side);
    const auto known = m_pictures.constFind(key);
    if (known != m_pictures.constEnd() || file.isEmpty())
        return known == m_pictures.constEnd() ? QImage() : *known;
    m_pictures.insert(key, QImage());
    m_worker.start([this, key, file, side] {
        const QImage picture = read(file, side);
        QMetaObject::invokeMethod(this, [this, key, picture] {
            m_pictures.insert(key, picture);
            if (!picture.isNull())
                emit loaded();
        });
    });
    return {};
}

QColor tileColor(const QString& id) {
    const int hue = static_cast<int>(qHash(id, 7) % 360);
    for (int lightness = 150; lightness > 40; lightness -= 5) {
        const QColor color = QColor::fromHsl(hue, 120, lightness);
        if (contrast(color, Qt::white) >= 4.5)
            return color;
    }
    return Qt::darkGray;
}

} // namespace lectern::window
