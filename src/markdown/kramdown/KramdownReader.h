// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// kramdown text to the tree: blocks, then spans, then the passes over both.
#pragma once

#include "markdown/DocumentData.h"

namespace lectern::markdown {

void readKramdown(DocumentData& document);

// Only HTML blocks, and in the text between them only quotes, symbols, entities and HTML.
void readTypography(DocumentData& document);

} // namespace lectern::markdown
