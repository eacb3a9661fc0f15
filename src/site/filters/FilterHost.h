// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What Jekyll's filters need of the site they are used in.
#pragma once

#include "base/Result.h"
#include "base/Value.h"

#include <string>
#include <string_view>

namespace lectern::site {

class WhereIndex;

enum class SassSyntax {
    Indented, // .sass
    Scss,
};

// The host data of a render (liquid::RenderOptions::host) derives from this beside liquid::HostData.
// Called from the render's own thread.
class FilterHost {
public:
    virtual ~FilterHost() = default;

    // _config.yml with Jekyll's defaults: `url`, `baseurl`.
    virtual const Value& siteConfig() const = 0;
    virtual std::string markdownify(std::string_view text) const = 0;
    virtual std::string smartify(std::string_view text) const = 0;
    virtual Result<std::string> sassToCss(std::string_view text, SassSyntax syntax) const = 0;
    // The indexes of the site's lists.
    virtual WhereIndex& whereIndex() const = 0;
};

} // namespace lectern::site
