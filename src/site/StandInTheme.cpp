// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/StandInTheme.h"

#include "site/Merge.h"

#include <algorithm>
#include <initializer_list>
#include <set>

namespace lectern::site {

namespace {

// The style stands in the page, so that it needs no file that the site does not have.
// NOTE: large sites get no list of all pages: sorting them for each page would make a build quadratic.
constexpr const char* frame = R"(<!DOCTYPE html>
<html lang="{{ page.lang | default: site.lang | default: 'en' }}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
{%- assign site_title = site.title | default: site.name %}
<title>{{ page.title | default: site_title | strip_html }}{% if page.title and site_title and page.title != site_title %} | {{ site_title | strip_html }}{% endif %}</title>
<style>
:root { color-scheme: light dark; --paper: #fff; --ink: #1f2328; --soft: #59636e; --line: #d1d9e0; --shade: #f6f8fa; --link: #0969da; }
@media (prefers-color-scheme: dark) {
:root { --paper: #0d1117; --ink: #e6edf3; --soft: #9198a1; --line: #3d444d; --shade: #151b23; --link: #4493f8; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.6 system-ui, sans-serif; }
a { color: var(--link); }
.site-header { padding: .8rem 1.5rem; border-bottom: 1px solid var(--line); }
.site-header a { color: inherit; font-weight: 600; text-decoration: none; }
.site-frame { display: flex; gap: 2.5rem; max-width: 72rem; margin: 0 auto; padding: 1.5rem; }
.site-nav { flex: 0 0 14rem; font-size: .9rem; }
.site-nav ul { list-style: none; margin: 0; padding: 0; }
.site-nav li li { padding-left: 1rem; }
.site-nav a { display: block; padding: .15rem 0; text-decoration: none; }
.site-nav a[aria-current] { color: inherit; font-weight: 600; }
main { flex: 1 1 auto; min-width: 0; max-width: 46rem; }
main img { max-width: 100%; height: auto; }
h1, h2, h3, h4 { line-height: 1.25; }
pre, code { font: .875em/1.5 ui-monospace, monospace; background: var(--shade); border-radius: 4px; }
code { padding: .1em .3em; }
pre { padding: .8rem 1rem; overflow: auto; }
pre code { padding: 0; font-size: 1em; }
table { border-collapse: collapse; display: block; overflow: auto; }
th, td { border: 1px solid var(--line); padding: .3rem .7rem; text-align: left; }
blockquote { margin: 1rem 0; padding: 0 1rem; border-left: 4px solid var(--line); color: var(--soft); }
hr { border: 0; border-top: 1px solid var(--line); }
time, .post-turn { color: var(--soft); font-size: .9rem; }
.post-turn { display: flex; justify-content: space-between; gap: 1rem; border-top: 1px solid var(--line); padding-top: 1rem; }
@media (max-width: 48rem) { .site-frame { flex-direction: column; } .site-nav { flex: none; } }
</style>
</head>
<body>
<header class="site-header"><a href="{{ '/' | relative_url }}">{{ site_title | default: 'Home' }}</a></header>
<div class="site-frame">
{%- assign groups = site.data.navigation.docs | default: site.data.navigation.main | default: site.data.toc %}
<nav class="site-nav" aria-label="Pages" data-stand-in>
<ul>
{%- if groups.size > 0 and groups[0] %}
{%- for entry in groups %}
<li>{% if entry.url %}<a href="{{ entry.url | relative_url }}">{{ entry.title }}</a>{% else %}{{ entry.title }}{% endif %}
{%- assign below = entry.children | default: entry.links | default: entry.subfolderitems %}
{%- if below.size > 0 %}
<ul>
{%- for child in below %}
<li><a href="{{ child.url | default: child.page | relative_url }}"{% if child.url == page.url %} aria-current="page"{% endif %}>{{ child.title | default: child.page }}</a></li>
{%- endfor %}
</ul>
{%- endif %}</li>
{%- endfor %}
{%- elsif site.html_pages.size <= 200 %}
{%- assign entries = site.html_pages | sort: "nav_order", "last" %}
{%- for entry in entries %}
{%- if entry.title and entry.nav_exclude != true and entry.layout != "redirect" %}
<li><a href="{{ entry.url | relative_url }}"{% if entry.url == page.url %} aria-current="page"{% endif %}>{{ entry.title | strip_html }}</a></li>
{%- endif %}
{%- endfor %}
{%- endif %}
</ul>
</nav>
<main>
{{ content }}
</main>
</div>
</body>
</html>
)";

constexpr const char* pageBody =
    R"({%- unless page.title == nil or content contains "<h1" %}<h1>{{ page.title }}</h1>
{% endunless %}{{ content }})";

constexpr const char* postBody = R"(<article>
<h1>{{ page.title }}</h1>
{%- if page.date %}
<p><time datetime="{{ page.date | date_to_xmlschema }}">{{ page.date | date: "%Y-%m-%d" }}</time></p>
{%- endif %}
{{ content }}
</article>
<p class="post-turn">
{%- if page.previous %}<a rel="prev" href="{{ page.previous.url | relative_url }}">{{ page.previous.title }}</a>{% endif %}
{%- if page.next %}<a rel="next" href="{{ page.next.url | relative_url }}">{{ page.next.title }}</a>{% endif -%}
</p>
)";

constexpr const char* homeBody = R"({{ content }}
{%- assign posts = paginator.posts | default: page.posts | default: site.posts %}
{%- if posts.size > 0 %}
<ul>
{%- for post in posts limit: 30 %}
<li><time>{{ post.date | date: "%Y-%m-%d" }}</time> <a href="{{ post.url | relative_url }}">{{ post.title }}</a></li>
{%- endfor %}
</ul>
{%- endif %}
)";

bool isOneOf(std::string_view name, std::initializer_list<std::string_view> names) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

// The nearest of the four for whatever a theme calls its own.
const char* textFor(std::string_view name) {
    if (isOneOf(name, {"default", "base", "compress", "vendor/compress", "table_wrappers"}))
        return frame;
    if (isOneOf(name, {"post", "posts/single", "article"}))
        return postBody;
    if (isOneOf(name, {"home", "blog", "posts", "archive", "category", "tag", "year", "month", "day"}))
        return homeBody;
    return pageBody;
}

Layout& add(Snapshot& snapshot, const std::string& name) {
    Layout layout;
    layout.name = name;
    layout.sourcePath = "_layouts/" + name + ".html";
    layout.text = textFor(name);
    const bool isFrame = *layout.text == frame;
    layout.data = isFrame ? Object() : Object{{"layout", "default"}};
    return snapshot.layouts.insert_or_assign(name, std::move(layout)).first->second;
}

// The names that pages, documents and the layouts themselves ask for.
std::set<std::string> askedFor(const Snapshot& snapshot) {
    std::set<std::string> names;
    const auto ask = [&](const Value& layout) {
        if (layout.isString() && layout.string() != "none" && !layout.string().empty())
            names.insert(layout.string());
    };
    for (const Item* page : snapshot.pages)
        ask(page->field("layout"));
    for (const auto& collection : snapshot.collections) {
        for (const Item* document : collection->documents)
            ask(document->field("layout"));
    }
    for (const auto& [name, layout] : snapshot.layouts)
        ask(layout.text ? Value() : layout.data["layout"]);
    return names;
}

} // unnamed namespace

void addStandInLayouts(Snapshot& snapshot) {
    if (!snapshot.config.theme().isMissing())
        return;
    for (const char* name : {"default", "page", "post", "home"}) {
        if (!snapshot.layout(name))
            add(snapshot, name);
    }
}

void fillInForLayouts(Snapshot& snapshot) {
    const Theme& theme = snapshot.config.theme();
    if (!theme.isMissing())
        return;
    bool used = false;
    for (const std::string& name : askedFor(snapshot)) {
        const auto known = snapshot.layouts.find(name);
        const bool isStandIn = known != snapshot.layouts.end() && known->second.text && name != "redirect";
        if (known != snapshot.layouts.end() && !isStandIn)
            continue;
        Layout& layout = isStandIn ? known->second : add(snapshot, name);
        layout.diagnostics.add({"_config.yml", 0, 0,
                                "The theme '" + theme.name +
                                    "' is not installed: Lectern's own layout stands in for '" + name + "'",
                                Severity::Warning, DiagnosticKind::Theme, theme.name});
        used = true;
    }
    const bool isAskedFor = !themeName(snapshot.config.values()).empty(); // GitHub Pages has a default
    if (!used && isAskedFor)
        snapshot.diagnostics.add(
            {"_config.yml", 0, 0,
             "The theme '" + theme.name + "' is not installed; the site's own layouts are used alone",
             Severity::Note, DiagnosticKind::Theme, theme.name});
}

} // namespace lectern::site
