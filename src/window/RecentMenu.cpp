// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// An entry names the folder first and the way to it after, since folders are known by their names.
#include "window/RecentMenu.h"

#include "reader/Settings.h"

#include <QDir>
#include <QFileInfo>
#include <QMenu>

namespace lectern::window {

using namespace Qt::StringLiterals;

namespace {

// "~/sites" for what lies at home.
QString shortened(const QString& path) {
    const QString home = QDir::homePath();
    return path == home || path.startsWith(home + u'/') ? u'~' + path.mid(home.size()) : path;
}

} // unnamed namespace

RecentMenu::RecentMenu(QMenu& menu, QAction& clear, reader::Settings& settings)
    : QObject(&menu), m_menu(menu), m_clear(clear), m_settings(settings) {
    connect(&menu, &QMenu::aboutToShow, this, &RecentMenu::fill);
    connect(&clear, &QAction::triggered, this, &RecentMenu::clear);
}

void RecentMenu::clear() {
    const QStringList folders = m_settings.recentFolders();
    m_settings.clearRecentFolders();
    emit removed(tr("The list of recent folders was cleared."), [&settings = m_settings, folders] {
        for (auto folder = folders.rbegin(); folder != folders.rend(); ++folder)
            settings.addRecentFolder(*folder);
    });
}

void RecentMenu::fill() {
    m_menu.clear();
    const QStringList folders = m_settings.recentFolders();
    for (const QString& folder : folders) {
        const QFileInfo info(folder);
        QString label = u"%1  (%2)"_s.arg(info.fileName(), shortened(info.path()));
        QAction* entry = m_menu.addAction(label.replace(u'&', "&&"_L1));
        entry->setEnabled(info.isDir());
        connect(entry, &QAction::triggered, this, [this, folder] { emit chosen(folder); });
    }
    if (folders.isEmpty())
        m_menu.addAction(tr("No folders yet"))->setEnabled(false);
    m_menu.addSeparator();
    m_clear.setEnabled(!folders.isEmpty());
    m_menu.addAction(&m_clear);
}

} // namespace lectern::window
