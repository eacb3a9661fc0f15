// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Jekyll's own tags, by family. They work in renders whose host is a RenderHost.
// Rules: Jekyll 4.3, "Includes", "Liquid tags" and tags/.
#pragma once

#include "liquid/Environment.h"

namespace lectern::site {

void addIncludeTags(liquid::Environment& environment);  // include, include_cached, include_relative
void addLinkTags(liquid::Environment& environment);     // link, post_url
void addHighlightTag(liquid::Environment& environment); // highlight

} // namespace lectern::site
