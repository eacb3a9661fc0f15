// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The sheets that the printer would give, before it gives them.
#pragma once

#include <QPointer>
#include <QPrintPreviewDialog>

namespace lectern::web {
class WebView;
}

namespace lectern::window {

// Lays the page out anew whenever another paper or other margins are chosen. Deletes itself when it is
// closed.
class PrintPreview : public QPrintPreviewDialog {
    Q_OBJECT

public:
    PrintPreview(web::WebView& view, const QString& title, QWidget* parent);

signals:
    void layingOut();
    void laidOut();

private:
    void nameControls();
    void paint(QPrinter* printer);

    QPointer<web::WebView> m_view;
};

} // namespace lectern::window
