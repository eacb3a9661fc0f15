// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// One table, so that all commands can be seen at a glance.
#include "window/Actions.h"

#include "window/Icons.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeySequence>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QToolButton>
#include <QWidget>

#include <array>

namespace lectern::window {

namespace {

constexpr auto tipProperty = "tip"; // the tooltip without the shortcut

struct Completion {
    const char* action;
    QLatin1StringView icon; // empty = none
    IconDirection direction = IconDirection::Fixed;
    const char* secondShortcut = nullptr;
};

using namespace Qt::StringLiterals;

constexpr std::array completions{
    Completion{"actionOpenFolder", "open-folder"_L1},
    Completion{"actionOpenHandbook", "handbook"_L1},
    Completion{"actionSettings", "settings"_L1},
    Completion{"actionShortcuts", "keyboard"_L1},
    Completion{"actionBookmark", "star"_L1},
    Completion{"actionBookmarks", "bookmark"_L1},
    Completion{"actionCopy", "copy"_L1},
    Completion{"actionFind", "find"_L1},
    Completion{"actionSearch", "search"_L1},
    Completion{"actionSwitcher", "find"_L1},
    Completion{"actionFindNext", {}, {}, "Ctrl+G"},
    Completion{"actionFindPrevious", {}, {}, "Ctrl+Shift+G"},
    Completion{"actionSidebar", "sidebar"_L1, IconDirection::Mirrored},
    Completion{"actionAround", "around"_L1, IconDirection::Mirrored},
    Completion{"actionMap", "map"_L1},
    Completion{"actionFullScreen", "full-screen"_L1},
    Completion{"actionZoomIn", "zoom-in"_L1, {}, "Ctrl+="},
    Completion{"actionZoomOut", "zoom-out"_L1},
    Completion{"actionBack", "go-back"_L1, IconDirection::Mirrored},
    Completion{"actionForward", "go-forward"_L1, IconDirection::Mirrored},
    Completion{"actionReload", "reload"_L1, {}, "Ctrl+R"},
    Completion{"actionPreviousPage", "page-previous"_L1, {}, "Ctrl+PgUp"},
    Completion{"actionNextPage", "page-next"_L1, {}, "Ctrl+PgDown"},
};

} // unnamed namespace

void completeActions(QWidget& window) {
    for (const Completion& completion : completions) {
        auto* action = window.findChild<QAction*>(QLatin1StringView(completion.action));
        Q_ASSERT(action);
        if (!completion.icon.isEmpty())
            action->setIcon(icon(completion.icon, completion.direction));
        if (completion.secondShortcut)
            action->setShortcuts(
                {action->shortcut(), QKeySequence(QLatin1StringView(completion.secondShortcut))});
    }
    for (QAction* action : window.findChildren<QAction*>(QString(), Qt::FindDirectChildrenOnly)) {
        setTip(*action, action->toolTip());
        if (!action->shortcut().isEmpty())
            window.addAction(action); // its shortcut holds while the menu bar is hidden, too
    }
    for (QMenu* menu : window.findChildren<QMenu*>())
        menu->setAccessibleName(menu->title().remove(u'&'));
}

void setTip(QAction& action, const QString& text) {
    action.setProperty(tipProperty, text);
    const QString shortcut = action.shortcut().toString(QKeySequence::NativeText);
    //: a tooltip: what a button does, then its keyboard shortcut
    const QString both = QCoreApplication::translate("lectern::window::Actions", "%1 (%2)");
    action.setToolTip(shortcut.isEmpty() ? text : both.arg(text, shortcut));
}

void renewTip(QAction& action) {
    const QVariant tip = action.property(tipProperty);
    setTip(action, tip.isValid() ? tip.toString() : action.toolTip());
}

QString plainText(const QAction& action) {
    static const QRegularExpression mark(QStringLiteral("\\(&\\w\\)|&(?=[^&])"));
    return action.text().remove(mark).replace("&&"_L1, "&"_L1);
}

void nameClearButton(QLineEdit& field) {
    for (QToolButton* button : field.findChildren<QToolButton*>())
        button->setAccessibleName(QCoreApplication::translate("lectern::window::Actions", "Clear the text"));
}

} // namespace lectern::window
