// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/ReaderViews.h"

#include "reader/Settings.h"
#include "web/WebView.h"
#include "window/Colors.h"
#include "window/PageArea.h"

#include <QEvent>

namespace lectern::window {

std::optional<web::ReaderView> readerView(const reader::Settings& settings, const QString& collection,
                                          const QPalette& palette) {
    if (!settings.readerView(collection))
        return std::nullopt;
    const reader::ReaderLook look = settings.readerLook();
    const bool followsTheWindow = look.colors == reader::ReaderColors::AsTheWindow;
    return web::ReaderView{look, followsTheWindow && isDark(palette) ? web::ReaderShade::Dark
                                                                     : web::ReaderShade::Light};
}

ReaderViewFollower::ReaderViewFollower(PageArea& page, reader::Settings& settings)
    : QObject(&page), m_page(page), m_settings(settings) {
    connect(&page.navigator(), &PageNavigator::collectionChanged, this, [this] { m_shown = wanted(); });
    connect(&settings, &reader::Settings::changed, this, &ReaderViewFollower::follow);
    page.installEventFilter(this);
}

bool ReaderViewFollower::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::PaletteChange)
        follow();
    return QObject::eventFilter(watched, event);
}

std::optional<web::ReaderView> ReaderViewFollower::wanted() const {
    const reader::CollectionPtr& collection = m_page.navigator().collection();
    return collection ? readerView(m_settings, collection->id, m_page.palette()) : std::nullopt;
}

void ReaderViewFollower::follow() {
    const std::optional<web::ReaderView> before = std::exchange(m_shown, wanted());
    if (before != m_shown && m_page.view())
        m_page.view()->reload();
}

} // namespace lectern::window
