// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What can be taken along from a page: its Markdown, its code, links to it.
#pragma once

#include "reader/RenderQueue.h"

#include <QObject>

namespace lectern::web {
struct PageSpot;
}

namespace lectern::window {

namespace Ui {
class MainWindow;
}

class ActivePage;

// All goes to the clipboard, and the status line says so.
class CopyCommands : public QObject {
    Q_OBJECT

public:
    // Both outlive this object.
    CopyCommands(Ui::MainWindow& ui, const ActivePage& active, QObject* parent);

    // The selection as Markdown; without one the page, as its author wrote it where that was Markdown.
    void copyMarkdown();
    // The address of the page on show, on the web where it is published there; `fragment` may be empty.
    void copyLinkTo(const QString& fragment);
    void copyCode(const QString& code);
    void copyText(const QString& text, const QString& said);

private:
    void copyMeantCode();
    void copyPageSource();
    void follow();

    Ui::MainWindow& m_ui;
    const ActivePage& m_active;
    reader::RenderQueue m_queue;
};

} // namespace lectern::window
