// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The tree of a CommonMark or GFM text as those specifications write it: no indents, one block a line.
#pragma once

#include "markdown/DocumentData.h"

#include <string>

namespace lectern::markdown {

std::string writeCommonMark(const DocumentData& document);

} // namespace lectern::markdown
