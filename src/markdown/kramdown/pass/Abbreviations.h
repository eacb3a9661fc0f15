// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Finds defined abbreviations in the text of a tree.
#pragma once

#include "markdown/DocumentData.h"

namespace lectern::markdown {

// Splits text nodes around abbreviations that stand as words of their own. Source: kramdown, "Syntax:
// Abbreviations".
void replaceAbbreviations(DocumentData& document, Node& element);

} // namespace lectern::markdown
