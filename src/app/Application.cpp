// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Nothing here decides; it only puts together.
#include "app/Application.h"

#include "app/Handbook.h"
#include "desktop/SessionBus.h"
#include "web/WebView.h"
#include "window/MainWindow.h"

#include <QGuiApplication>
#include <QIcon>
#include <QSettings>
#include <QThreadPool>
#include <QTimer>

#include <cstdio>

namespace lectern::app {

namespace {

using namespace std::chrono_literals;

// The first page is to be on the screen before the others are read for the search.
constexpr auto untilIndexing = 1500ms;

// A start that has come so far is no failed one.
constexpr auto firstMoments = 5s;

// Without windows while the first page is on its way.
constexpr auto mostPatience = 50ms;

} // unnamed namespace

Application::Application(const Options& options, desktop::SingleInstance* instance)
    : m_options(options), m_instance(instance), m_memory(reader::Store::defaultFile(), handbookFolder()),
      m_searches(m_collections, reader::SearchIndexes::defaultFolder(), untilIndexing),
      m_desk({m_settings, m_collections, m_searches, m_memory, m_tasks, handbookFolder()}) {
    if (!m_instance)
        m_memory.leaveSessionAlone();
    if (m_options.reportPainted)
        connect(&m_desk, &window::Desk::added, this, &Application::reportPainted, Qt::SingleShotConnection);
    connect(&m_desk, &window::Desk::restartRequested, this, [this] { m_startsAgain = true; });
    connect(&m_endSignals, &desktop::EndSignals::received, this, &Application::end);
}

Application::~Application() = default;

void Application::start() {
    countStart();
    readAhead();
    m_profile.emplace();
    m_profile->prepareFirstPage();
    m_desk.setProfile(*m_profile);
    m_memory.waitUntilReady();
    if (!m_desk.restore())
        m_desk.add();
    window::MainWindow& window = *m_desk.windows().last();
    if (!m_options.folder.isEmpty())
        window.openBesideOthers(m_options.folder, m_options.page);
    if (m_options.size.isValid())
        window.resize(m_options.size);
    showWindows();
}

// The engine takes a while to start, and the folder is read by then.
void Application::readAhead() {
    QString folder = m_options.folder;
    if (folder.isEmpty()) {
        m_memory.waitUntilReady();
        folder = m_desk.frontFolder();
    }
    if (!folder.isEmpty())
        m_collections.readAhead(folder);
}

// A page that is on its way goes first. Its title is the first that is heard of it, and tells that the engine
// works on it now, in processes of its own; the windows can paint themselves meanwhile.
void Application::showWindows() {
    const auto show = [this] {
        for (window::MainWindow* window : m_desk.windows())
            window->show();
        QTimer::singleShot(0, this, &Application::settle);
    };
    const web::WebView* view = m_desk.windows().last()->view();
    if (!view || view->url().isEmpty())
        return show();
    auto* once = new QTimer(this); // whichever comes first
    once->setSingleShot(true);
    connect(once, &QTimer::timeout, this, show);
    connect(once, &QTimer::timeout, once, &QObject::deleteLater);
    connect(view, &web::WebView::titleChanged, once, [once] { once->start(0); });
    once->start(mostPatience);
}

void Application::settle() {
    if (m_settings.unfinishedStarts() > mostUnfinishedStarts) // this one included
        m_desk.tellFallback();
    listen();
    // Drawing it takes a while, and nobody misses it in the first moments.
    QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/org.lectern.Lectern.svg")));
}

// A driver that breaks takes the whole program with it: what is left is that this start was never over.
void Application::countStart() {
    if (!m_options.reportPainted) { // which is ended from without as soon as it has reported
        m_settings.setUnfinishedStarts(m_settings.unfinishedStarts() + 1);
        // What comes next may be the end. The disk is not waited for: all that are open share what is to be
        // written.
        QThreadPool::globalInstance()->start([] { QSettings().sync(); });
    }
    const auto isOver = [this] { m_settings.setUnfinishedStarts(0); };
    QTimer::singleShot(firstMoments, this, isOver);
    connect(qApp, &QCoreApplication::aboutToQuit, this, isOver);
}

// What the desktop and other programs have to say is heard when the window stands.
void Application::listen() {
    if (m_instance) {
        connect(m_instance, &desktop::SingleInstance::requested, this, &Application::open);
        connect(&m_busApplication, &desktop::BusApplication::requested, this, &Application::open);
    }
    desktop::whenBusIsReached(this, [this] {
        followDesktop();
        if (m_instance)
            m_busApplication.offer();
    });
}

void Application::open(const desktop::Opening& opening) {
    window::MainWindow& window = m_desk.front();
    if (!opening.folder.isEmpty())
        window.openBesideOthers(opening.folder, opening.page);
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    if (!opening.token.isEmpty()) // Qt looks for it there
        qputenv("XDG_ACTIVATION_TOKEN", opening.token);
    window.activateWindow();
}

// Windows are not closed one by one: a dialog that waits in a loop of its own leaves it first. That it ends
// at all is no failure, so the exit code is that of any other end, as those who look after sessions expect.
void Application::end() {
    m_desk.endSession();
    QCoreApplication::exit();
}

void Application::followDesktop() {
    connect(&m_colorPreference, &desktop::ColorPreference::told, this, [this](std::optional<bool> isDark) {
        m_settings.setDesktopWasDark(isDark.value_or(false));
        m_appearance.setDesktopIsDark(isDark);
    });
    m_colorPreference.follow();
    connect(&m_motionPreference, &desktop::MotionPreference::told, &m_settings,
            &reader::Settings::setDesktopReducesMotion);
    m_motionPreference.follow();
}

void Application::reportPainted(window::MainWindow* window) {
    connect(
        window, &window::MainWindow::painted, this,
        [] {
            std::puts("painted");
            std::fflush(stdout);
        },
        Qt::SingleShotConnection);
}

} // namespace lectern::app
