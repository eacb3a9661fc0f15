// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What "?" beside the search says.
#pragma once

#include <QCoreApplication>
#include <QStringList>

namespace lectern::window {

class SearchHelp {
    Q_DECLARE_TR_FUNCTIONS(lectern::window::SearchHelp)

public:
    // How the question was read, a sentence for each part, and then all that can be asked. As rich text.
    [[nodiscard]] static QString html(const QStringList& explanation);
};

} // namespace lectern::window
