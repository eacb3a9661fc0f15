// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What none of the dialects has and a site may ask for: callouts and emoji codes. (Wiki links are read with
// the other links.)
#pragma once

#include "markdown/DocumentData.h"

namespace lectern::markdown {

// Works on a finished tree of any dialect, by Options::callouts and Options::emoji.
//  - A quote that begins with a line "[!NOTE]" (TIP, IMPORTANT, WARNING, CAUTION; a title may follow) becomes
//    <blockquote class="callout callout-note"> with a paragraph of class "callout-title" on top.
//    Source: GitHub, "Basic writing and formatting syntax: Alerts".
//  - ":tada:" in text becomes the character; an unknown name stays as it is.
void addExtras(DocumentData& document);

} // namespace lectern::markdown
