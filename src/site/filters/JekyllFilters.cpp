// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "site/filters/JekyllFilters.h"

namespace lectern::site {

void addJekyllFilters(liquid::Environment& environment) {
    addDateFilters(environment);
    addListFilters(environment);
    addGroupFilters(environment);
    addTextFilters(environment);
    addUrlFilters(environment);
    addWhereFilters(environment);
}

} // namespace lectern::site
