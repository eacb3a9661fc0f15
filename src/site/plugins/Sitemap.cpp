// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// jekyll-sitemap 1.4: sitemap.xml and robots.txt.
#include "site/plugins/Plugins.h"

#include <algorithm>

namespace lectern::site {

namespace {

// One line per element, as search engines' examples have it; `page.files` are the static files to list.
constexpr const char* sitemapTemplate =
    R"(<?xml version="1.0" encoding="UTF-8"?>
{%- if page.xsl %}
<?xml-stylesheet type="text/xsl" href="{{ "/sitemap.xsl" | absolute_url }}"?>
{%- endif %}
<urlset xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.sitemaps.org/schemas/sitemap/0.9 http://www.sitemaps.org/schemas/sitemap/0.9/sitemap.xsd" xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
{%- for group in site.collections -%}
{%- if group.output == false %}{% continue %}{% endif -%}
{%- for doc in group.docs -%}
{%- if doc.sitemap == false %}{% continue %}{% endif %}
<url>
<loc>{{ doc.url | replace: "/index.html", "/" | absolute_url | xml_escape }}</loc>
{%- assign changed = doc.last_modified_at | default: doc.date -%}
{%- if changed %}
<lastmod>{{ changed | date_to_xmlschema }}</lastmod>
{%- endif %}
</url>
{%- endfor -%}
{%- endfor -%}
{%- for each in site.html_pages -%}
{%- if each.sitemap == false or each.url == "/404.html" %}{% continue %}{% endif %}
<url>
<loc>{{ each.url | replace: "/index.html", "/" | absolute_url | xml_escape }}</loc>
{%- if each.last_modified_at %}
<lastmod>{{ each.last_modified_at | date_to_xmlschema }}</lastmod>
{%- endif %}
</url>
{%- endfor -%}
{%- for file in site.static_files -%}
{%- unless page.kinds contains file.extname %}{% continue %}{% endunless -%}
{%- if file.sitemap == false or file.name == "404.html" %}{% continue %}{% endif %}
<url>
<loc>{{ file.path | replace: "/index.html", "/" | absolute_url | xml_escape }}</loc>
<lastmod>{{ file.modified_time | date_to_xmlschema }}</lastmod>
</url>
{%- endfor %}
</urlset>
)";

constexpr const char* robotsTemplate = "Sitemap: {{ \"sitemap.xml\" | absolute_url }}\n";

bool hasUrl(const Snapshot& snapshot, std::string_view url) {
    const auto isIt = [&](const Item* item) { return item->url == url; };
    return std::any_of(snapshot.pages.begin(), snapshot.pages.end(), isIt) ||
           std::any_of(snapshot.staticFiles.begin(), snapshot.staticFiles.end(), isIt);
}

} // unnamed namespace

void addSitemap(Snapshot& snapshot, ItemReader& reader) {
    const bool styled = hasUrl(snapshot, "/sitemap.xsl");
    const bool hasSitemap = hasUrl(snapshot, "/sitemap.xml");
    const bool hasRobots = hasUrl(snapshot, "/robots.txt");
    const Value kinds(Array{".htm", ".html", ".xhtml", ".pdf"});
    if (!hasSitemap)
        snapshot.addPage(reader.makePage(
            "", "sitemap.xml", Object{{"layout", {}}, {"xsl", styled}, {"kinds", kinds}}, sitemapTemplate));
    if (!hasRobots)
        snapshot.addPage(reader.makePage("", "robots.txt", Object{{"layout", {}}}, robotsTemplate));
}

} // namespace lectern::site
