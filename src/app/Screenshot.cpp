// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Waits until the page has settled, then draws what is on the screen into a file.
#include "app/Screenshot.h"

#include "app/Handbook.h"
#include "base/Diagnostic.h"
#include "web/WebView.h"

#include <QCoreApplication>
#include <QPixmap>
#include <QTimer>

#include <chrono>
#include <cstdio>

namespace lectern::app {

using namespace std::chrono_literals;

namespace {

constexpr QSize usualSize(1280, 800);
constexpr auto patience = 60s; // a site that is not on screen by then will not be

} // unnamed namespace

Screenshot::Screenshot(const Options& options)
    : m_options(options), m_settings(m_scratch.filePath(QStringLiteral("settings.ini"))) {
    if (!m_options.size.isValid())
        m_options.size = usualSize;
}

Screenshot::~Screenshot() = default;

void Screenshot::start() {
    const QString folder = m_options.folder.isEmpty() ? handbookFolder() : m_options.folder;
    m_profile.sites().setTrustTest([trust = m_options.trust](const reader::Collection&) { return trust; });
    QTimer::singleShot(patience, this, [this] { fail(tr("The page was not painted in time.")); });
    if (m_options.pageOnly)
        startPage(folder);
    else
        startWindow(folder);
}

void Screenshot::startWindow(const QString& folder) {
    m_window = std::make_unique<window::MainWindow>(
        window::Services{m_settings, m_collections, m_searches, m_memory, m_tasks, handbookFolder()});
    connect(m_window.get(), &window::MainWindow::failed, this, &Screenshot::fail);
    connect(m_window.get(), &window::MainWindow::settled, this, [this] { take(*m_window); });
    // The question whether to trust the site is answered: no picture is meant to show it.
    connect(&m_collections, &reader::OpenCollections::renewed, this,
            [this](const reader::CollectionPtr& collection) {
                using reader::Trust;
                m_memory.trust().set(*collection,
                                     m_options.trust ? Trust::Answer::Trusted : Trust::Answer::Restricted,
                                     Trust::Lasting::ForNow);
            });
    m_window->resize(m_options.size);
    m_window->setProfile(m_profile);
    m_window->openFolder(folder, m_options.page);
    m_window->show();
}

void Screenshot::startPage(const QString& folder) {
    m_page = std::make_unique<web::WebView>(m_profile);
    // No window manager's frame or opinion: the page has the size that was asked for, to the pixel.
    m_page->setWindowFlags(Qt::Window | Qt::FramelessWindowHint | Qt::BypassWindowManagerHint);
    m_page->setFixedSize(m_options.size);
    m_navigator.setView(*m_page, m_profile.sites());
    connect(m_page.get(), &web::WebView::settled, this, [this] { take(*m_page); });
    connect(&m_loader, &reader::SiteLoader::failed, this, [this](const QString&, const Diagnostic& cause) {
        fail(QString::fromStdString(toString(cause)));
    });
    connect(&m_loader, &reader::SiteLoader::loaded, this, [this](const reader::CollectionPtr& collection) {
        if (collection->pages->pageCount() == 0)
            fail(tr("There are no pages in %1.").arg(collection->folder));
        else if (!m_navigator.show(collection, m_options.page))
            fail(tr("This site has no page %1.").arg(m_options.page));
    });
    m_loader.open(folder);
    m_page->show();
}

void Screenshot::take(QWidget& what) {
    const QPixmap picture = what.grab();
    if (picture.save(m_options.screenshot))
        QCoreApplication::exit(0);
    else
        fail(tr("%1 cannot be written.").arg(m_options.screenshot));
}

void Screenshot::fail(const QString& message) {
    std::fprintf(stderr, "lectern: %s\n", qUtf8Printable(message));
    QCoreApplication::exit(1);
}

} // namespace lectern::app
