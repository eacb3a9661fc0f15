// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A page of a folder that nobody has trusted yet.
#pragma once

#include "reader/Collection.h"

#include <string>
#include <string_view>

namespace lectern::web {

struct RestrictedPage {
    std::string html;
    int ownScripts = 0; // scripts, handlers and script addresses that would run, were the folder trusted
};

// The page under a policy by which only the bundle's scripts run. Lines that start a library of the bundle
// are written anew from the data in them (see StartUp.h) and let through by their hash; resources/web/
// page-start.js starts what is then still asleep. All other bytes stay. Rule: "Content Security Policy Level
// 3", section 4.2.3. Linear in time; safe from any thread.
RestrictedPage restrictedPage(std::string_view html, const reader::Collection& collection);

} // namespace lectern::web
