// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What is open, as values: enough to bring it back another day.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace lectern::reader {

// One page on show. Without a folder it stands for an empty tab.
struct PageState {
    QString folder;     // of the collection
    QString page;       // PageInfo::url, a #fragment allowed; empty = the first page
    QString title;      // as the tab shows it
    QByteArray history; // the ways back and forward, as the view writes them; may be empty

    [[nodiscard]] bool isEmpty() const { return folder.isEmpty(); }
    bool operator==(const PageState&) const = default;
};

struct TabState {
    QList<PageState> pages; // side by side
    int active = 0;         // which of them the commands go to
    bool isPinned = false;
    double share = 0.5; // of two pages, the width that the first one has; between 0 and 1

    bool operator==(const TabState&) const = default;
};

// A tab that can be brought back, and where it was in the row.
struct ClosedTab {
    TabState tab;
    int index = 0;

    bool operator==(const ClosedTab&) const = default;
};

struct WindowState {
    QByteArray geometry; // as QWidget saves it
    QList<TabState> tabs;
    int current = 0;
    QList<ClosedTab> closed = {}; // latest last

    bool operator==(const WindowState&) const = default;
};

struct SessionState {
    QList<WindowState> windows;

    bool operator==(const SessionState&) const = default;
};

// Of the page that is looked at first; empty where there is none.
[[nodiscard]] QString frontFolder(const SessionState& session);

[[nodiscard]] QByteArray toJson(const SessionState& session);
// What is missing or of another kind reads as its default; indices are brought into their bounds.
[[nodiscard]] SessionState sessionFromJson(const QByteArray& json);

} // namespace lectern::reader
