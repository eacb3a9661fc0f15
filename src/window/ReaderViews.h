// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Reader view, collection by collection: who is shown in it, and how.
#pragma once

#include "web/ReaderPage.h"

#include <QObject>
#include <QString>

#include <optional>

class QPalette;

namespace lectern::reader {
class Settings;
}

namespace lectern::window {

class PageArea;

// Empty where the collection (Collection::id) is shown as it was published.
[[nodiscard]] std::optional<web::ReaderView> readerView(const reader::Settings& settings,
                                                        const QString& collection, const QPalette& palette);

// Loads a page anew whose collection is to look otherwise: by the settings, or since the window's colours
// have changed. Belongs to its page.
class ReaderViewFollower : public QObject {
    Q_OBJECT

public:
    ReaderViewFollower(PageArea& page, reader::Settings& settings);

private:
    bool eventFilter(QObject* watched, QEvent* event) override;
    [[nodiscard]] std::optional<web::ReaderView> wanted() const;
    void follow();

    PageArea& m_page;
    reader::Settings& m_settings;
    std::optional<web::ReaderView> m_shown;
};

} // namespace lectern::window
