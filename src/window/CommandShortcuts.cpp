// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/CommandShortcuts.h"

#include "reader/Settings.h"
#include "window/Actions.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QWidget>

namespace lectern::window {

namespace {

constexpr auto usualProperty = "usualShortcuts";

void collect(const QList<QAction*>& actions, QList<QAction*>& commands) {
    for (QAction* action : actions) {
        if (const QMenu* menu = action->menu())
            collect(menu->actions(), commands);
        else if (!action->objectName().isEmpty() && !action->text().isEmpty() && !commands.contains(action))
            commands.append(action);
    }
}

} // unnamed namespace

CommandShortcuts::CommandShortcuts(QWidget& window, const reader::Settings& settings)
    : QObject(&window), m_window(window), m_settings(settings) {
    for (QAction* command : commands(window))
        command->setProperty(usualProperty, QKeySequence::listToString(command->shortcuts()));
    connect(&settings, &reader::Settings::changed, this, &CommandShortcuts::apply);
    apply();
}

QList<QAction*> CommandShortcuts::commands(const QWidget& window) {
    QList<QAction*> commands;
    if (const auto* bar = window.findChild<QMenuBar*>())
        collect(bar->actions(), commands);
    collect(window.findChildren<QAction*>(QString(), Qt::FindDirectChildrenOnly), commands);
    return commands;
}

QList<QKeySequence> CommandShortcuts::usual(const QAction& command) {
    const QString keys = command.property(usualProperty).toString();
    return keys.isEmpty() ? QList<QKeySequence>() : QKeySequence::listFromString(keys);
}

void CommandShortcuts::apply() {
    const QHash<QString, QStringList> own = m_settings.shortcuts();
    for (QAction* command : commands(m_window)) {
        QList<QKeySequence> keys = usual(*command);
        if (const auto changed = own.find(command->objectName()); changed != own.end()) {
            keys.clear();
            for (const QString& key : *changed)
                keys.append(QKeySequence::fromString(key, QKeySequence::PortableText));
        }
        if (command->shortcuts() == keys)
            continue;
        command->setShortcuts(keys);
        renewTip(*command);
        if (!m_window.actions().contains(command))
            m_window.addAction(command); // its key holds while the menu bar is hidden, too
    }
}

} // namespace lectern::window
