// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The notice above a page that could not be shown in full, or whose source is not right.
#pragma once

#include "base/Diagnostic.h"

#include <QCoreApplication>

#include <string>
#include <string_view>

namespace lectern::web {

// Plain HTML with its style on it: it must look the same in every page, and without scripts. Safe from any
// thread.
class Banner {
    Q_DECLARE_TR_FUNCTIONS(lectern::web::Banner)

public:
    static constexpr char elementId[] = "lectern-notice";
    static constexpr std::size_t mostLines = 8;

    // File, line and cause of each complaint, notes and lax markup left out; "" where nothing remains.
    // Whether anything is missing from the page is what the heading says.
    static std::string html(const Diagnostics& diagnostics);
    // A heading over ready-made HTML, in the same frame.
    static std::string html(const QString& heading, std::string_view content);

    // The page with the notice as the first thing in its body.
    static std::string above(std::string_view page, std::string_view banner);
};

} // namespace lectern::web
