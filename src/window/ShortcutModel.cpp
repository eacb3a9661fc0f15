// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/ShortcutModel.h"

#include "reader/Settings.h"
#include "window/Actions.h"
#include "window/CommandShortcuts.h"

#include <QAction>
#include <QFont>
#include <QHash>
#include <QMenu>
#include <QMenuBar>
#include <QShortcut>

#include <algorithm>
#include <functional>

namespace lectern::window {

namespace {

QHash<const QAction*, QString> menusOf(const QWidget& window) {
    QHash<const QAction*, QString> menus;
    const std::function<void(const QMenu&, const QString&)> visit = [&](const QMenu& menu,
                                                                        const QString& title) {
        for (const QAction* action : menu.actions()) {
            if (const QMenu* below = action->menu())
                visit(*below, title);
            else if (!menus.contains(action))
                menus.insert(action, title);
        }
    };
    if (const auto* bar = window.findChild<QMenuBar*>()) {
        for (const QAction* action : bar->actions()) {
            if (const QMenu* menu = action->menu())
                visit(*menu, plainText(*action));
        }
    }
    return menus;
}

} // unnamed namespace

ShortcutModel::ShortcutModel(const QWidget& window, reader::Settings& settings, QObject* parent)
    : QAbstractTableModel(parent), m_window(window), m_settings(settings) {
    const QHash<const QAction*, QString> menus = menusOf(window);
    for (QAction* command : CommandShortcuts::commands(window))
        m_rows.append({command, menus.value(command)});
    connect(&settings, &reader::Settings::changed, this,
            [this] { emit dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1)); });
}

int ShortcutModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ShortcutModel::columnCount(const QModelIndex&) const {
    return Columns;
}

QVariant ShortcutModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || !m_rows.at(index.row()).command)
        return {};
    const Row& row = m_rows.at(index.row());
    if (role == Qt::FontRole && index.column() == Keys && !isUsual(index.row())) {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Command:
        return name(index.row());
    case Menu:
        return row.menu;
    default:
        return QKeySequence::listToString(row.command->shortcuts(), QKeySequence::NativeText)
            .replace(QStringLiteral("; "), QStringLiteral(", "));
    }
}

QVariant ShortcutModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Command:
        return tr("Command");
    case Menu:
        return tr("Menu");
    default:
        return tr("Keys");
    }
}

QString ShortcutModel::name(int row) const {
    const QAction* command = m_rows.at(row).command;
    return command ? plainText(*command) : QString();
}

QKeySequence ShortcutModel::key(int row) const {
    const QAction* command = m_rows.at(row).command;
    return command ? command->shortcut() : QKeySequence();
}

bool ShortcutModel::isUsual(int row) const {
    const QAction* command = m_rows.at(row).command;
    return !command || command->shortcuts() == CommandShortcuts::usual(*command);
}

int ShortcutModel::holderOf(const QKeySequence& key, int row) const {
    for (int other = 0; other < rowCount(); ++other) {
        const QAction* command = m_rows.at(other).command;
        if (other != row && command && command->shortcuts().contains(key))
            return other;
    }
    return -1;
}

bool ShortcutModel::isReserved(const QKeySequence& key) const {
    const QList<QShortcut*> fixed = m_window.findChildren<QShortcut*>();
    return std::any_of(fixed.begin(), fixed.end(),
                       [&key](const QShortcut* shortcut) { return shortcut->key() == key; });
}

void ShortcutModel::setKey(int row, const QKeySequence& key) {
    const QAction* command = m_rows.at(row).command;
    if (!command)
        return;
    QList<QKeySequence> keys = key.isEmpty() ? QList<QKeySequence>() : command->shortcuts().mid(1);
    keys.removeAll(key);
    if (!key.isEmpty())
        keys.prepend(key);
    write(row, keys);
}

void ShortcutModel::takeKey(int row, const QKeySequence& key) {
    if (const QAction* command = m_rows.at(row).command) {
        QList<QKeySequence> keys = command->shortcuts();
        keys.removeAll(key);
        write(row, keys);
    }
}

void ShortcutModel::reset(int row) {
    if (const QAction* command = m_rows.at(row).command)
        m_settings.resetShortcuts(command->objectName());
}

void ShortcutModel::resetAll() {
    m_settings.resetAllShortcuts();
}

bool ShortcutModel::areAllUsual() const {
    return m_settings.shortcuts().isEmpty();
}

void ShortcutModel::write(int row, const QList<QKeySequence>& keys) {
    const QAction* command = m_rows.at(row).command;
    if (keys == CommandShortcuts::usual(*command))
        return m_settings.resetShortcuts(command->objectName());
    QStringList texts;
    for (const QKeySequence& key : keys)
        texts.append(key.toString(QKeySequence::PortableText));
    m_settings.setShortcuts(command->objectName(), texts);
}

} // namespace lectern::window
