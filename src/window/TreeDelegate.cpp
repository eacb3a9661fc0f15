// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/TreeDelegate.h"

namespace lectern::window {

QSize TreeDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    constexpr int air = 7;
    return QStyledItemDelegate::sizeHint(option, index) + QSize(0, air);
}

} // namespace lectern::window
