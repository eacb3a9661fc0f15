// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The character references that kramdown knows: HTML 4's and a few more. Source: kramdown 2.4,
// Utils::Entities.
#pragma once

#include <optional>
#include <string_view>

namespace lectern::markdown {

std::optional<char32_t> entityNamed(std::string_view name);
// The code point that a numeric reference stands for.
char32_t entityNumbered(char32_t number);
// Empty where there is no name.
std::string_view entityName(char32_t codePoint);

} // namespace lectern::markdown
