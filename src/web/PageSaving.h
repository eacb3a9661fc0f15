// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A page on its way into a file: as PDF, or as HTML with all that it loads.
#pragma once

#include "reader/Collection.h"
#include "reader/RenderQueue.h"
#include "web/OfflineCdn.h"

#include <QObject>
#include <QPageLayout>
#include <QPointer>

#include <functional>
#include <memory>

namespace lectern::web {

class WebView;

enum class SavedAs { Pdf, Html };

// What is shown is what is saved, with scripts' work in it. Lives on the interface thread; files are made and
// written on another.
class PageSaving : public QObject {
    Q_OBJECT

public:
    // `view` shows a page of the collection, loaded. Where it goes before the end, nothing is written, and
    // ended() does not come.
    PageSaving(WebView& view, reader::CollectionPtr collection, QObject* parent);
    ~PageSaving() override;

    // Once. `file` is replaced when all is there, and not before.
    void start(SavedAs form, const QString& file);
    // ended() does not come any more, and nothing more is written.
    void cancel();

signals:
    void ended(const QString& error); // empty: the file is there

private:
    struct Work;

    void printPdf(const QByteArray& headings);
    void finish(std::function<QString(const Work&)> make);

    QPointer<WebView> m_view;
    std::shared_ptr<Work> m_work;
    reader::RenderQueue m_queue;
};

// The sheet that people of the locale print on, with a margin.
QPageLayout paperLayout();

} // namespace lectern::web
