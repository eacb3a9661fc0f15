// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/CommandList.h"

#include <QMenu>
#include <QMenuBar>
#include <QSet>

namespace lectern::window {

namespace {

void collect(const QList<QAction*>& actions, const QString& menu, QSet<QAction*>& known,
             QList<Command>& list) {
    for (QAction* action : actions) {
        const QString name = withoutMnemonic(action->text());
        if (const QMenu* below = action->menu()) {
            collect(below->actions(), menu.isEmpty() ? name : menu + QStringLiteral(" › ") + name, known,
                    list);
        } else if (!action->isSeparator() && action->isEnabled() && action->isVisible() && !name.isEmpty() &&
                   !known.contains(action)) {
            known.insert(action);
            list.append({name, menu, action->shortcut().toString(QKeySequence::NativeText), action});
        }
    }
}

} // unnamed namespace

QList<Command> commandsOf(const QMenuBar& menus) {
    QSet<QAction*> known;
    QList<Command> list;
    collect(menus.actions(), {}, known, list);
    return list;
}

QString withoutMnemonic(const QString& text) {
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == u'&' && ++i == text.size())
            break;
        result += text.at(i);
    }
    return result;
}

} // namespace lectern::window
