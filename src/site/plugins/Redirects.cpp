// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// jekyll-redirect-from 0.16: pages at old addresses that lead on, by `redirect_from` and `redirect_to`.
#include "formats/Json.h"
#include "site/Merge.h"
#include "site/SiteUrls.h"
#include "site/plugins/Plugins.h"

#include <algorithm>
#include <system_error>

namespace lectern::site {

namespace {

constexpr const char* redirectLayout = R"(<!DOCTYPE html>
<html lang="en-US">
  <meta charset="utf-8">
  <title>Redirecting&hellip;</title>
  <link rel="canonical" href="{{ page.redirect.to }}">
  <script>location="{{ page.redirect.to }}"</script>
  <meta http-equiv="refresh" content="0; url={{ page.redirect.to }}">
  <meta name="robots" content="noindex">
  <h1>Redirecting&hellip;</h1>
  <a href="{{ page.redirect.to }}">Click here if you are not redirected.</a>
</html>
)";

Array asList(const Value& value) {
    Array list = value.isArray() ? value.array() : Array{value};
    std::erase_if(list, [](const Value& each) { return each.isNil(); });
    return list;
}

class Redirects {
public:
    Redirects(Snapshot& snapshot, ItemReader& reader) : m_site(snapshot), m_reader(reader) {}

    void add() {
        Layout layout;
        layout.name = "redirect";
        layout.sourcePath = "_layouts/redirect.html";
        layout.data = Object();
        layout.text = redirectLayout;
        m_site.layouts.try_emplace(layout.name, layout);
        std::vector<Item*> redirectable;
        for (const auto& collection : m_site.collections)
            std::copy_if(collection->documents.begin(), collection->documents.end(),
                         std::back_inserter(redirectable),
                         [](const Item* document) { return document->written; });
        redirectable.insert(redirectable.end(), m_site.pages.begin(), m_site.pages.end());
        for (Item* item : redirectable) {
            for (const Value& from : asList(item->field("redirect_from")))
                addPage(textOf(from), item->url);
            if (const Array to = asList(item->field("redirect_to")); !to.empty())
                replace(*item, textOf(to.front()));
        }
        addTable();
    }

private:
    // The front matter of a page that leads from one address to another.
    Value frontMatter(std::string from, const std::string& to) {
        if (!from.starts_with('/'))
            from.insert(0, 1, '/');
        const bool isWeb = to.starts_with("http://") || to.starts_with("https://");
        const Value target(isWeb ? to : absoluteUrl(m_site.config, to));
        m_table.set(Value(from), target);
        return Object{{"sitemap", false},
                      {"layout", "redirect"},
                      {"permalink", from},
                      {"redirect", Object{{"from", from}, {"to", target}}}};
    }

    void addPage(const std::string& from, const std::string& to) {
        m_site.addPage(m_reader.makePage("", "redirect.html", frontMatter(from, to), ""));
    }

    // A page that only leads on keeps its place and loses its text.
    void replace(Item& item, const std::string& to) {
        const Value own = frontMatter(item.url, to);
        item.data = deepMerge(item.data, own);
        item.text = "";
        m_reader.place(item);
    }

    void addTable() {
        std::error_code error;
        const Value wanted = m_site.config["redirect_from"]["json"];
        if ((wanted.isBool() && !wanted.boolean()) ||
            std::filesystem::exists(m_site.config.source() / "redirects.json", error))
            return;
        m_site.addPage(
            m_reader.makePage("", "redirects.json", Object{{"layout", {}}}, formats::toJson(m_table)));
    }

    Snapshot& m_site;
    ItemReader& m_reader;
    Object m_table; // from old addresses to new ones
};

} // unnamed namespace

void addRedirects(Snapshot& snapshot, ItemReader& reader) {
    Redirects(snapshot, reader).add();
}

} // namespace lectern::site
