// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What Lectern remembers from one day to the next.
#pragma once

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QStringList>

namespace lectern::reader {

// The one place that knows the keys of the settings file. A value that is missing or broken reads as its
// default. Lives on the interface thread.
class Settings {
public:
    static constexpr int mostRecentFolders = 12;

    Settings();                             // the user's own file
    explicit Settings(const QString& file); // this file, in INI format

    // Latest first, absolute, without doubles. A folder that is missing today stays in the list.
    QStringList recentFolders() const;
    void addRecentFolder(const QString& folder);
    void removeRecentFolder(const QString& folder);
    void clearRecentFolders();

    // As QMainWindow saves them; empty at first.
    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray& geometry);
    QByteArray windowState() const;
    void setWindowState(const QByteArray& state);
    // How the sidebar shares its room, as QSplitter saves it; empty at first.
    QByteArray sidebarState() const;
    void setSidebarState(const QByteArray& state);

    // The section in front of those around the page, by its name; empty at first.
    QString aroundSection() const;
    void setAroundSection(const QString& name);

    // Whether the way to the page stands above it; true at first.
    bool breadcrumbs() const;
    void setBreadcrumbs(bool shown);

    // The page's, 1.0 at first; between WebView's bounds.
    double zoom() const;
    void setZoom(double factor);

    // Keys of the front matter that a collection (by Collection::id) shows first among its facets.
    QStringList pinnedFacets(const QString& collection) const;
    void setPinnedFacets(const QString& collection, const QStringList& keys);

private:
    QSettings m_store;
};

} // namespace lectern::reader
