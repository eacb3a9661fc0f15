// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Shows what a link leads to while the pointer, or the keyboard, rests on it.
#pragma once

#include "reader/OpenCollections.h"
#include "reader/PagePreview.h"
#include "reader/RenderQueue.h"
#include "web/PageSpot.h"

#include <QTimer>

namespace lectern::reader {
class Settings;
}

namespace lectern::web {
class WebView;
}

namespace lectern::window {

class PreviewCard;

// For links inside the open collections; a link to the web has the status line. Belongs to the view.
class LinkPreview : public QObject {
    Q_OBJECT

public:
    // Both outlive this object.
    LinkPreview(web::WebView& view, reader::OpenCollections& collections, const reader::Settings& settings);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void ask();
    void prepare(const web::PageSpot& spot);
    void take(int asked, const std::optional<reader::PagePreview>& preview, const QRect& link);
    void hide();

    web::WebView& m_view;
    reader::OpenCollections& m_collections;
    reader::RenderQueue m_queue;
    PreviewCard* m_card = nullptr; // made when it is first shown; the view's
    QTimer m_rest;
    QString m_link;  // as the engine tells it, of the pointer and of the keyboard alike
    int m_asked = 0; // counts: an answer to an earlier question is late
};

} // namespace lectern::window
