// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What stands in for a theme that is not on this machine: plain layouts, light and dark, with navigation.
// Jekyll ends its build there; a reader wants to read.
#pragma once

#include "site/Snapshot.h"

namespace lectern::site {

// Before the plugins look for layouts: adds default, page, post and home where the site has none, if its
// theme is missing.
void addStandInLayouts(Snapshot& snapshot);

// After the plugins: a layout for every other name that pages and layouts ask for in vain, and a complaint on
// each that is used, if the theme is missing.
void fillInForLayouts(Snapshot& snapshot);

} // namespace lectern::site
