// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/PrintPreview.h"

#include "web/PageSaving.h"
#include "web/WebView.h"

#include <QComboBox>
#include <QEventLoop>
#include <QGraphicsView>
#include <QLineEdit>
#include <QMainWindow>
#include <QPrinter>
#include <QToolBar>

namespace lectern::window {

PrintPreview::PrintPreview(web::WebView& view, const QString& title, QWidget* parent)
    : QPrintPreviewDialog(parent), m_view(&view) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Print preview – %1").arg(title));
    resize(900, 760);
    printer()->setDocName(title);
    printer()->setPageLayout(web::paperLayout());
    nameControls();
    connect(this, &QPrintPreviewDialog::paintRequested, this, &PrintPreview::paint);
    connect(&view, &QObject::destroyed, this, &QWidget::close);
}

// Qt has named its buttons alone.
void PrintPreview::nameControls() {
    const QString sheets = tr("Sheets");
    for (QWidget* widget : findChildren<QWidget*>()) {
        if (auto* zoom = qobject_cast<QComboBox*>(widget); zoom && zoom->lineEdit()) {
            zoom->setAccessibleName(tr("Zoom"));
            zoom->lineEdit()->setAccessibleName(zoom->accessibleName());
        } else if (qobject_cast<QLineEdit*>(widget) && widget->accessibleName().isEmpty()) {
            widget->setAccessibleName(tr("Number of the sheet"));
        } else if (qobject_cast<QToolBar*>(widget)) {
            widget->setWindowTitle(tr("Print preview"));
        } else if (qobject_cast<QMainWindow*>(widget) || qobject_cast<QGraphicsView*>(widget)) {
            widget->setWindowTitle(sheets);
            widget->setAccessibleName(sheets);
        }
    }
}

// The dialog wants its sheets before this returns, and the engine gives them later: the window goes on being
// drawn meanwhile, but takes no keys and clicks. (Qt's PDF module cannot show them: it and the engine bring
// the same library, and crash in one program.)
void PrintPreview::paint(QPrinter* printer) {
    if (!m_view)
        return;
    QEventLoop loop;
    connect(m_view, &web::WebView::printFinished, &loop, &QEventLoop::quit);
    connect(m_view, &QObject::destroyed, &loop, &QEventLoop::quit);
    emit layingOut();
    m_view->print(printer);
    loop.exec(QEventLoop::ExcludeUserInputEvents);
    emit laidOut();
}

} // namespace lectern::window
