// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Renders items as Jekyll does: Liquid, then the converter, then layouts in layouts.
// Rules: Jekyll 4.3, "Rendering process" and renderer.rb.
#pragma once

#include "base/Diagnostic.h"
#include "site/ContentProvider.h"
#include "site/Converter.h"
#include "site/Drops.h"
#include "site/IncludeCache.h"
#include "site/PostNames.h"
#include "site/RenderCache.h"
#include "site/Site.h"
#include "site/SiteDrop.h"
#include "site/Snapshot.h"
#include "site/SourceText.h"
#include "site/TemplateCache.h"
#include "site/filters/WhereIndex.h"

#include <memory>
#include <string>
#include <string_view>

namespace lectern::site {

struct Rendered {
    std::string text;      // in strict mode, empty where the page failed
    std::string sourceMap; // of a style sheet, where the site wants one
    Diagnostics diagnostics;
    bool failed = false; // Jekyll's build would have ended here
};

// Any number of threads may render at once.
class Renderer final : public ContentProvider {
public:
    // `snapshot` must outlive the renderer.
    Renderer(const Snapshot& snapshot, ErrorMode errors);

    // A page or document, whole.
    Rendered render(const Item& item) const;
    // The same without layouts, and without complaints.
    std::string renderContent(const Item& item) const;

    Value content(const Item& item) const override;
    Value source(const Item& item) const override;
    Value output(const Item& item) const override;
    Value excerpt(const Item& item) const override;
    std::string excerptSource(const Item& item) const override;
    const Item* current() const override;
    void notePageRead() const override;
    // How often `page` was looked into in the render that goes on, on this thread.
    std::size_t pageReads() const;

    const Snapshot& snapshot() const { return m_snapshot; }
    const DropTable& drops() const { return m_drops; }
    const Value& siteDrop() const { return m_siteDrop; }
    const Value& jekyllDrop() const { return m_jekyllDrop; }
    TemplateCache& templates() const { return m_templates; }
    IncludeCache& includeCache() const { return m_includeCache; }
    WhereIndex& whereIndex() const { return m_whereIndex; }
    const Converter& converter() const { return m_converter; }
    const PostNames& posts() const { return m_posts; }

private:
    class Turn;
    class Pass;

    SourceText bodyOf(const Item& item) const;

    const Snapshot& m_snapshot;
    ErrorMode m_errors;
    Converter m_converter;
    DropTable m_drops;
    Value m_siteDrop;
    Value m_jekyllDrop;
    PostNames m_posts;
    mutable TemplateCache m_templates;
    mutable RenderCache m_cache;
    mutable IncludeCache m_includeCache;
    mutable WhereIndex m_whereIndex;
};

} // namespace lectern::site
