// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// `lectern --screenshot`: a picture of the window, or of the page alone, and nothing left behind.
#pragma once

#include "app/CommandLine.h"
#include "reader/Memory.h"
#include "reader/OpenCollections.h"
#include "reader/SearchIndexes.h"
#include "reader/Settings.h"
#include "reader/SiteLoader.h"
#include "reader/Tasks.h"
#include "web/WebProfile.h"
#include "window/MainWindow.h"
#include "window/PageNavigator.h"

#include <QObject>
#include <QTemporaryDir>

#include <memory>

namespace lectern::app {

// Neither reads nor changes what the user's window remembers. Ends the event loop: with 0 once the picture is
// written, with 1 and a message on stderr where there is none.
class Screenshot : public QObject {
    Q_OBJECT

public:
    // Options::screenshot names the picture.
    explicit Screenshot(const Options& options);
    ~Screenshot() override;

    void start();

private:
    void startWindow(const QString& folder);
    void startPage(const QString& folder);
    void take(QWidget& what);
    void fail(const QString& message);

    Options m_options;
    QTemporaryDir m_scratch;
    reader::Settings m_settings;
    reader::OpenCollections m_collections;
    reader::SearchIndexes m_searches{m_collections, {}};
    reader::Memory m_memory{QString(), QString()};
    reader::Tasks m_tasks;
    reader::SiteLoader m_loader; // of a picture of the page alone
    web::WebProfile m_profile;
    window::PageNavigator m_navigator{m_collections};
    std::unique_ptr<window::MainWindow> m_window; // one of the two is made
    std::unique_ptr<web::WebView> m_page;
};

} // namespace lectern::app
