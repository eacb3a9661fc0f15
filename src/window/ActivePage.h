// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The page that a window's commands go to, whichever it is at the moment.
#pragma once

#include "window/PageArea.h"

#include <QList>

namespace lectern::window {

class TabArea;

// For what stands around the page: one object to listen to, instead of all tabs.
class ActivePage : public QObject {
    Q_OBJECT

public:
    // `tabs` outlives this object.
    explicit ActivePage(TabArea& tabs, QObject* parent);

    [[nodiscard]] PageArea& page() const;
    [[nodiscard]] web::WebView* view() const; // null where there is none yet
    [[nodiscard]] const reader::CollectionPtr& collection() const { return page().navigator().collection(); }
    // PageInfo::url; empty where no page is on show.
    [[nodiscard]] const QString& url() const { return page().navigator().page(); }

signals:
    // Another page is the active one, or another address or collection on show in it.
    void changed();
    // What is on the screen can be asked of the page: told when it is painted, and when all of it is loaded.
    void shown();
    // The page may have been scrolled.
    void moved();

private:
    void listen();

    TabArea& m_tabs;
    QList<QMetaObject::Connection> m_connections; // to the active page
};

} // namespace lectern::window
