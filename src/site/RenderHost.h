// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What Jekyll's tags and filters reach through Liquid's context.
#pragma once

#include "liquid/Context.h"
#include "site/Renderer.h"
#include "site/filters/FilterHost.h"

namespace lectern::site {

// Lives as long as one page's render; one thread.
class RenderHost final : public liquid::HostData, public FilterHost {
public:
    RenderHost(const Renderer& renderer, const Item& item) : m_renderer(renderer), m_item(item) {}

    const Renderer& renderer() const { return m_renderer; }
    const Snapshot& snapshot() const { return m_renderer.snapshot(); }
    const SiteConfig& config() const { return m_renderer.snapshot().config; }
    // The item being rendered (for an excerpt: the document it is of).
    const Item& item() const { return m_item; }

    const Value& siteConfig() const override { return config().values(); }
    std::string markdownify(std::string_view text) const override;
    std::string smartify(std::string_view text) const override;
    Result<std::string> sassToCss(std::string_view text, SassSyntax syntax) const override;
    WhereIndex& whereIndex() const override { return m_renderer.whereIndex(); }

private:
    const Renderer& m_renderer;
    const Item& m_item;
};

} // namespace lectern::site
