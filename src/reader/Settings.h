// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What Lectern remembers from one day to the next.
#pragma once

#include "reader/ReaderLook.h"

#include <QByteArray>
#include <QHash>
#include <QObject>
#include <QSettings>
#include <QString>
#include <QStringList>

namespace lectern::reader {

// What stands in the window after a start.
enum class StartWith { LastSession, Library };

enum class ZoomScope { All, Collection };

// How much of what a page moves by itself it is asked to leave out.
enum class Motion { AsTheDesktop, Reduced };

enum class WindowColors { AsTheDesktop, Light, Dark };

// The one place that knows the keys of the settings file. A value that is missing or broken reads as its
// default. Lives on the interface thread.
class Settings : public QObject {
    Q_OBJECT

public:
    static constexpr int mostRecentFolders = 12;

    Settings();                             // the user's own file
    explicit Settings(const QString& file); // this file, in INI format

    QString file() const { return m_store.fileName(); }

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

    // The page's, 1.0 at first; between WebView's bounds. With ZoomScope::Collection each collection has its
    // own, which begins as the one for all. `collection` is Collection::id; an empty one stands for all.
    double zoom(const QString& collection = {}) const;
    void setZoom(double factor, const QString& collection = {});
    ZoomScope zoomScope() const;
    void setZoomScope(ZoomScope scope);

    WindowColors windowColors() const;
    void setWindowColors(WindowColors colors);
    // What the desktop liked when it was last asked; a start need not wait for its word.
    bool desktopWasDark() const;
    void setDesktopWasDark(bool isDark);

    // From the next start on; the desktop's wish is the one it had when it was last asked.
    Motion motion() const;
    void setMotion(Motion motion);
    bool desktopReducesMotion() const;
    void setDesktopReducesMotion(bool isReduced);
    bool isMotionReduced() const { return motion() == Motion::Reduced || desktopReducesMotion(); }

    // Whether everything is drawn without the graphics card, from the next start on; false at first.
    bool drawsInSoftware() const;
    void setDrawsInSoftware(bool on);
    // How many starts in a row have ended before the engine had stood its first moments.
    int unfinishedStarts() const;
    void setUnfinishedStarts(int count);

    // Whether a collection (by Collection::id) is shown in Reader view; false at first.
    bool readerView(const QString& collection) const;
    void setReaderView(const QString& collection, bool on);
    ReaderLook readerLook() const;
    void setReaderLook(const ReaderLook& look);

    StartWith startWith() const;
    void setStartWith(StartWith what);
    // Of the interface, as in "de" or "pt_BR"; empty = the system's.
    QString language() const;
    void setLanguage(const QString& language);
    // Absolute folders, each a Jekyll theme or one that holds themes: site::OpenOptions::themeFolders.
    QStringList themeFolders() const;
    void setThemeFolders(const QStringList& folders);
    // The command that opens a source file at a line: window/Editor.h. Empty = the system's choice.
    QString editor() const;
    void setEditor(const QString& command);
    // Whether a link under the pointer shows what it leads to.
    bool hoverPreview() const;
    void setHoverPreview(bool shown);

    // The keys of commands, by the names of their actions, where they are not those that Lectern comes with.
    // In the portable form of QKeySequence; an empty list = no key.
    QHash<QString, QStringList> shortcuts() const;
    void setShortcuts(const QString& command, const QStringList& keys);
    void resetShortcuts(const QString& command);
    void resetAllShortcuts();

    // Keys of the front matter that a collection (by Collection::id) shows first among its facets.
    QStringList pinnedFacets(const QString& collection) const;
    void setPinnedFacets(const QString& collection, const QStringList& keys);

signals:
    // By a person, in the settings: whoever shows or uses one asks again.
    void changed();

private:
    void tell();
    void change(const char* name, const QVariant& value);
    // The first of the choices where none of them, up to `last`, is stored.
    template <typename Choice>
    Choice choice(const char* name, Choice last) const {
        const int stored = m_store.value(QLatin1StringView(name)).toInt();
        return stored >= 0 && stored <= static_cast<int>(last) ? static_cast<Choice>(stored) : Choice{};
    }

    QSettings m_store;
};

} // namespace lectern::reader
