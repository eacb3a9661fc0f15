// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// CommonMark and GFM text to the tree, read by md4c.
#pragma once

#include "markdown/DocumentData.h"

namespace lectern::markdown {

void readCommonMark(DocumentData& document);

} // namespace lectern::markdown
