// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/Desk.h"

#include "reader/Memory.h"
#include "reader/OpenCollections.h"
#include "reader/Settings.h"
#include "web/WebProfile.h"
#include "window/EngineTrouble.h"
#include "window/MainWindow.h"
#include "window/ReaderViews.h"
#include "window/SettingsDialog.h"
#include "window/Translations.h"
#include "window/WindowKeeper.h"

#include <QApplication>
#include <QGuiApplication>

#include <chrono>

namespace lectern::window {

using namespace std::chrono_literals;

Desk::Desk(const Services& services)
    : m_services(services), m_indexing(services.searches, services.tasks),
      m_language(services.settings.language()) {
    m_saving.setSingleShot(true);
    m_saving.setInterval(100ms);
    connect(&m_saving, &QTimer::timeout, this, &Desk::save);
    connect(qApp, &QGuiApplication::commitDataRequest, this, &Desk::endSession, Qt::DirectConnection);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget*, const QWidget* now) {
        if (now)
            m_used = now->window();
    });
    connect(&services.settings, &reader::Settings::changed, this, &Desk::followSettings);
    followSettings();
}

Desk::~Desk() {
    const QList<MainWindow*> left = std::exchange(m_windows, {});
    qDeleteAll(left);
    for (const QPointer<QWidget>& window : std::as_const(m_closed))
        delete window.data(); // its pages go before the engine's profile
}

MainWindow& Desk::add(const reader::WindowState& state, Privacy privacy) {
    auto* window = new MainWindow(m_services, privacy);
    window->setAttribute(Qt::WA_DeleteOnClose);
    m_windows.append(window);
    connect(window, &QObject::destroyed, this, [this, window] { m_windows.removeAll(window); });
    connect(window, &MainWindow::quitRequested, this, &Desk::quit);
    connect(window, &MainWindow::closing, this, [this, window] { closing(*window); });
    connect(window, &MainWindow::newWindowRequested, this,
            [this](const reader::WindowState& wanted, Privacy how) { add(wanted, how).show(); });
    auto* trouble = new EngineTrouble(*window, m_services.settings); // the window's
    connect(trouble, &EngineTrouble::restartRequested, this, [this] {
        emit restartRequested();
        quit();
    });
    window->restore(state);
    connect(window, &MainWindow::stateChanged, &m_saving, [this] {
        if (!m_saving.isActive())
            m_saving.start();
    });
    if (m_profile)
        window->setProfile(*m_profile);
    emit added(window);
    return *window;
}

MainWindow& Desk::front() {
    MainWindow* front = nullptr;
    for (MainWindow* window : std::as_const(m_windows)) {
        if (!window->isPrivate() && (!front || window == m_used))
            front = window;
    }
    return front ? *front : add();
}

reader::SessionState Desk::lastSession() const {
    const bool isAnew = m_services.settings.startWith() == reader::StartWith::Library;
    return isAnew ? reader::SessionState() : m_services.memory.lastSession();
}

QString Desk::frontFolder() const {
    return reader::frontFolder(lastSession());
}

bool Desk::restore() {
    const reader::SessionState session = lastSession();
    for (const reader::WindowState& window : session.windows)
        add(window);
    return !session.windows.isEmpty();
}

void Desk::setProfile(web::WebProfile& profile) {
    m_profile = &profile;
    // The profile outlives the desk, and so does the memory.
    profile.sites().setTrustTest([&memory = m_services.memory](const reader::Collection& collection) {
        return memory.trust().of(collection) == reader::Trust::Answer::Trusted;
    });
    profile.sites().setReaderTest([this](const reader::Collection& collection) {
        return readerView(m_services.settings, collection.id, QGuiApplication::palette());
    });
    for (MainWindow* window : std::as_const(m_windows))
        window->setProfile(profile);
}

void Desk::tellFallback() {
    if (!m_windows.isEmpty())
        m_windows.last()->findChild<EngineTrouble*>(QString(), Qt::FindDirectChildrenOnly)->tellFallback();
}

void Desk::endSession() {
    save();
    for (const MainWindow* window : std::as_const(m_windows))
        window->keeper().keepLayout();
    m_services.memory.flush();
    m_isQuitting = true;
    // Logging out may be called off; nobody tells.
    QTimer::singleShot(30s, this, [this] { m_isQuitting = false; });
}

void Desk::followSettings() {
    m_services.collections.setThemeFolders(m_services.settings.themeFolders());
    const QString language = m_services.settings.language();
    if (std::exchange(m_language, language) != language) // whoever chose it is a widget of the old language
        QMetaObject::invokeMethod(this, &Desk::changeLanguage, Qt::QueuedConnection);
}

// Windows are made anew where they stand, so that no widget needs to know how to change its texts.
void Desk::changeLanguage() {
    speak(*QCoreApplication::instance(), m_language);
    const SettingsDialog* dialog = SettingsDialog::shown();
    const QWidget* ofDialog = dialog ? dialog->parentWidget() : nullptr;
    const SettingsDialog::Spot spot = dialog ? dialog->spot() : SettingsDialog::Spot();
    const QList<MainWindow*> before = m_windows;
    for (MainWindow* old : before) {
        const bool hasDialog = old == ofDialog;
        MainWindow& window = renew(*old);
        if (hasDialog)
            SettingsDialog::present({m_services, window}).goTo(spot);
    }
}

MainWindow& Desk::renew(MainWindow& old) {
    const WindowSpot spot = old.keeper().spot();
    const bool isActive = old.isActiveWindow();
    const bool hasOwnSize = !(old.windowState() & (Qt::WindowMaximized | Qt::WindowFullScreen));
    old.keeper().keepLayout();
    MainWindow& window = add({}, old.isPrivate() ? Privacy::Private : Privacy::Remembered);
    m_windows.removeLast();
    m_windows.replace(m_windows.indexOf(&old), &window);
    window.keeper().goTo(spot);
    if (hasOwnSize)
        window.setGeometry(old.geometry()); // what is saved is moved to where a frame would fit
    window.show();
    if (isActive)
        window.activateWindow();
    delete &old;
    return window;
}

void Desk::quit() {
    save();
    m_isQuitting = true;
    const QList<MainWindow*> open = m_windows;
    for (MainWindow* window : open)
        window->close();
}

// The window closed last is the one that comes back; one that is closed beside others does not.
void Desk::closing(MainWindow& window) {
    if (m_isQuitting)
        return;
    const bool isLast = m_windows.size() == 1;
    if (isLast)
        save();
    m_windows.removeAll(&window);
    m_closed.removeIf([](const QPointer<QWidget>& closed) { return closed.isNull(); });
    m_closed.append(&window);
    if (!isLast)
        save();
    m_saving.stop();
}

void Desk::save() {
    if (m_isQuitting)
        return;
    reader::SessionState session;
    for (const MainWindow* window : std::as_const(m_windows)) {
        if (!window->isPrivate())
            session.windows.append(window->state());
    }
    if (!session.windows.isEmpty())
        m_services.memory.saveSession(session);
}

} // namespace lectern::window
