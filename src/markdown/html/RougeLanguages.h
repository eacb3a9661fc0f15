// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The languages that Rouge has a lexer for: code in others is published without Rouge's wrapper.
#pragma once

#include <string_view>

namespace lectern::markdown {

bool rougeKnows(std::string_view language);
bool rougeTakesForPlainText(std::string_view language);

} // namespace lectern::markdown
