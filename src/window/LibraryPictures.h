// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The pictures by which sites are known, read in the background.
#pragma once

#include <QHash>
#include <QImage>
#include <QObject>
#include <QThreadPool>

namespace lectern::window {

// A picture comes from a folder that is not trusted: what is large or takes long is done without.
class LibraryPictures : public QObject {
    Q_OBJECT

public:
    explicit LibraryPictures(QObject* parent = nullptr);
    ~LibraryPictures() override; // waits for the picture that is being read

    // Null while it is being read, and where there is none. `side` is in device pixels.
    [[nodiscard]] QImage picture(const QString& file, int side);

signals:
    void loaded();

private:
    QHash<QString, QImage> m_pictures; // by file and side; null ones are being read, or cannot be
    QThreadPool m_worker;
};

// A tile for a site without a picture: the first letter of its name in a colour that is its own.
// `id` decides the colour; white text has a contrast of 4.5:1 to it.
[[nodiscard]] QColor tileColor(const QString& id);

} // namespace lectern::window
