// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// HTML 5's named character references, which CommonMark reads all of.
#pragma once

#include <string_view>

namespace lectern::markdown {

// "nbsp" to the characters it stands for, in UTF-8; empty where the name is unknown.
std::string_view htmlEntityNamed(std::string_view name);

} // namespace lectern::markdown
