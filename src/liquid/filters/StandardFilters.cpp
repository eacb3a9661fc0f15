// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// All of Ruby Liquid's filters.
#include "liquid/filters/StandardFilters.h"

namespace lectern::liquid {

void addStandardFilters(Environment& environment) {
    addTextFilters(environment);
    addReplaceFilters(environment);
    addEncodingFilters(environment);
    addListFilters(environment);
    addSortFilters(environment);
    addNumberFilters(environment);
    addDateFilters(environment);
}

} // namespace lectern::liquid
