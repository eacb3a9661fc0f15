// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Rows of the quick switcher: an icon, the title with the letters that match, and what it belongs to.
#pragma once

#include "window/CommandList.h"

#include <QStyledItemDelegate>

namespace lectern::window {

// For the rows of a reader::SwitcherModel.
class SwitcherDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    // What is shown of the model's commands.
    void setCommands(const QList<Command>& commands) { m_commands = commands; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    QList<Command> m_commands;
};

} // namespace lectern::window
