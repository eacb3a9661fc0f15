// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// All of Ruby Liquid's tags.
#include "liquid/tags/StandardTags.h"

namespace lectern::liquid {

void addStandardTags(Environment& environment) {
    addConditionTags(environment);
    addLoopTags(environment);
    addTableTags(environment);
    addVariableTags(environment);
    addTextTags(environment);
    addPartialTags(environment);
}

} // namespace lectern::liquid
