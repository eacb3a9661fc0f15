// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Style sheets that scripts have made for pages, kept in the user's cache folder: a page pays for its script
// once.
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace lectern::web {

struct KeptStyle {
    QString css;
    QString classes; // that the sheet covers, with spaces between
};

// One folder per collection, one file per sheet. A collection only ever gets what its own pages have made.
// Safe from any thread; files that cannot be read or written count as not there.
class KeptStyles {
public:
    explicit KeptStyles(QString folder) : m_folder(std::move(folder)) {}
    // In the user's cache folder.
    static QString defaultFolder();

    std::optional<KeptStyle> find(const QString& collection, const QByteArray& key) const;
    // Drops the oldest ones of a collection beyond `mostSheets`.
    void keep(const QString& collection, const QByteArray& key, const KeptStyle& style) const;

    static constexpr int mostSheets = 400;
    static constexpr int mostBytes = 2 << 20; // of one sheet

private:
    QString m_folder;
};

} // namespace lectern::web
