// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// jekyll-feed 0.17: Atom feeds of the posts, of collections, categories and tags; the tag feed_meta.
#include "base/Text.h"
#include "liquid/Context.h"
#include "liquid/ParseContext.h"
#include "site/Merge.h"
#include "site/Paths.h"
#include "site/RenderHost.h"
#include "site/SiteUrls.h"
#include "site/plugins/Plugins.h"

#include <algorithm>
#include <system_error>

namespace lectern::site {

namespace {

// All on one line. `page` says which collection, category or tag the feed is of.
constexpr const char* feedTemplate = R"(<?xml version="1.0" encoding="utf-8"?>
{%- if page.xsl -%}
<?xml-stylesheet type="text/xml" href="{{ '/feed.xslt.xml' | absolute_url }}"?>
{%- endif -%}
<feed xmlns="http://www.w3.org/2005/Atom" {% if site.lang %}xml:lang="{{ site.lang }}"{% endif %}>
{%- assign self = page.url | absolute_url -%}
<generator uri="https://jekyllrb.com/" version="{{ jekyll.version }}">Jekyll</generator>
{{- '<link href="' }}{{ self }}" rel="self" type="application/atom+xml" />
{{- '<link href="' }}{{ '/' | absolute_url }}" rel="alternate" type="text/html" {% if site.lang %}hreflang="{{ site.lang }}" {% endif %}/>
{{- '<updated>' }}{{ site.time | date_to_xmlschema }}</updated>
{{- '<id>' }}{{ self | xml_escape }}</id>
{%- assign heading = site.title | default: site.name -%}
{%- if page.collection != "posts" -%}
{%- assign part = page.collection | capitalize -%}
{%- assign heading = heading | append: " | " | append: part -%}
{%- endif -%}
{%- if page.category -%}
{%- assign part = page.category | capitalize -%}
{%- assign heading = heading | append: " | " | append: part -%}
{%- endif -%}
{%- if heading -%}<title type="html">{{ heading | smartify | xml_escape }}</title>{%- endif -%}
{%- if site.description -%}<subtitle>{{ site.description | xml_escape }}</subtitle>{%- endif -%}
{%- if site.author -%}
<author><name>{{ site.author.name | default: site.author | xml_escape }}</name>
{%- if site.author.email -%}<email>{{ site.author.email | xml_escape }}</email>{%- endif -%}
{%- if site.author.uri -%}<uri>{{ site.author.uri | xml_escape }}</uri>{%- endif -%}
</author>
{%- endif -%}
{%- if page.tags -%}
{%- assign entries = site.tags[page.tags] -%}
{%- else -%}
{%- assign entries = site[page.collection] -%}
{%- endif -%}
{%- if page.category -%}
{%- assign entries = entries | where: "categories", page.category -%}
{%- endif -%}
{%- unless site.show_drafts -%}
{%- assign entries = entries | where_exp: "entry", "entry.draft != true" -%}
{%- endunless -%}
{%- assign entries = entries | sort: "date" | reverse -%}
{%- assign most = site.feed.posts_limit | default: 10 -%}
{%- for entry in entries limit: most -%}
{%- assign address = entry.url | absolute_url -%}
{%- assign title = entry.title | smartify | strip_html | normalize_whitespace | xml_escape -%}
<entry{% if entry.lang %} xml:lang="{{ entry.lang }}"{% endif %}><title type="html">{{ title }}</title>
{{- '<link href="' }}{{ address }}" rel="alternate" type="text/html" title="{{ title }}" />
{{- '<published>' }}{{ entry.date | date_to_xmlschema }}</published>
{{- '<updated>' }}{{ entry.last_modified_at | default: entry.date | date_to_xmlschema }}</updated>
{{- '<id>' }}{{ entry.id | absolute_url | xml_escape }}</id>
{%- assign short = entry.feed.excerpt_only | default: site.feed.excerpt_only -%}
{%- unless short -%}
<content type="html" xml:base="{{ address | xml_escape }}"><![CDATA[{{ entry.content | strip }}]]></content>
{%- endunless -%}
{%- assign author = entry.author | default: entry.authors[0] | default: site.author -%}
{%- assign author = site.data.authors[author] | default: author -%}
{%- assign name = author.name | default: author -%}
<author><name>{{ name | default: "" | xml_escape }}</name>
{%- if author.email -%}<email>{{ author.email | xml_escape }}</email>{%- endif -%}
{%- if author.uri -%}<uri>{{ author.uri | xml_escape }}</uri>{%- endif -%}
</author>
{%- if entry.category -%}
<category term="{{ entry.category | xml_escape }}" />
{%- elsif entry.categories -%}
{%- for category in entry.categories -%}<category term="{{ category | xml_escape }}" />{%- endfor -%}
{%- endif -%}
{%- for tag in entry.tags -%}<category term="{{ tag | xml_escape }}" />{%- endfor -%}
{%- assign summary = entry.description | default: entry.excerpt -%}
{%- if summary and summary != empty -%}
<summary type="html"><![CDATA[{{ summary | strip_html | normalize_whitespace }}]]></summary>
{%- endif -%}
{%- assign image = entry.image.path | default: entry.image -%}
{%- if image -%}
{%- unless image contains "://" -%}{%- assign image = image | absolute_url -%}{%- endunless -%}
<media:thumbnail xmlns:media="http://search.yahoo.com/mrss/" url="{{ image | xml_escape }}" />
{{- '<media:content medium="image" url="' }}{{ image | xml_escape }}" xmlns:media="http://search.yahoo.com/mrss/" />
{%- endif -%}
</entry>
{%- endfor -%}
</feed>)";

class Feeds {
public:
    Feeds(Snapshot& snapshot, ItemReader& reader)
        : m_site(snapshot), m_reader(reader), m_settings(snapshot.config["feed"]) {}

    void add() {
        const bool isDevelopment = m_site.config.environment() == "development";
        if (!m_settings["disable_in_development"].isFalsy() && isDevelopment)
            return;
        const Value all = collections();
        for (const auto& [name, settings] : all.object()) {
            const std::string collection = textOf(name);
            const std::string folder = collection == "posts" ? "/feed" : "/feed/" + collection;
            for (const std::string& category : textList(settings["categories"]))
                addFeed(folder + "/" + category + ".xml", collection, Value(category), {});
            const Value path = settings["path"];
            addFeed(path.isFalsy() ? folder + ".xml" : textOf(path), collection, {}, {});
        }
        if (!m_settings["tags"].isFalsy())
            addTagFeeds();
    }

private:
    // What is to have a feed, with its settings: the posts always.
    Value collections() const {
        Object all;
        const Value written = m_settings["collections"];
        if (written.isArray()) {
            for (const Value& name : written.array())
                all.set(name, Value(Object()));
        } else if (written.isObject()) {
            all = written.object();
        }
        const Value* posts = all.find("posts");
        Object settings = posts && posts->isObject() ? posts->object() : Object();
        for (const char* key : {"path", "categories"}) {
            if (!settings.contains(key))
                settings.set(Value(key), m_settings[key]);
        }
        all.set(Value("posts"), Value(std::move(settings)));
        return all;
    }

    void addTagFeeds() {
        const Value settings = m_settings["tags"];
        const std::vector<std::string> except = textList(settings["except"]);
        std::vector<std::string> tags = textList(settings["only"]);
        for (const Item* post :
             settings["only"].isFalsy() ? m_site.posts().documents : std::vector<Item*>()) {
            for (const std::string& tag : textList(post->data["tags"]))
                tags.push_back(tag);
        }
        const std::string folder = settings["path"].isString() ? settings["path"].string() : "/feed/by_tag/";
        std::vector<std::string> done = except;
        for (const std::string& tag : tags) {
            const bool isPlain = std::all_of(tag.begin(), tag.end(), [](char c) {
                return std::isalnum(static_cast<unsigned char>(c)) || c == '_';
            });
            if (!isPlain || std::find(done.begin(), done.end(), tag) != done.end())
                continue;
            done.push_back(tag);
            addFeed(folder + tag + ".xml", "posts", {}, Value(tag));
        }
    }

    void addFeed(const std::string& path, const std::string& collection, const Value& category,
                 const Value& tag) {
        std::error_code error;
        const auto& source = m_site.config.source();
        const std::string below = confinedPath(path);
        if (std::filesystem::exists(source / below, error))
            return;
        const bool styled = std::filesystem::exists(source / "feed.xslt.xml", error);
        m_site.addPage(m_reader.makePage(
            directoryOf(below).empty() ? "" : "/" + std::string(directoryOf(below)), fileName(below),
            Object{{"layout", {}},
                   {"sitemap", false},
                   {"xsl", styled},
                   {"collection", collection},
                   {"category", category},
                   {"tags", tag}},
            feedTemplate));
    }

    Snapshot& m_site;
    ItemReader& m_reader;
    Value m_settings;
};

// Ruby's encode(:xml => :attr): in double quotes.
std::string attribute(std::string_view text) {
    std::string escaped = text::replaceAll(text, "&", "&amp;");
    escaped = text::replaceAll(escaped, "<", "&lt;");
    escaped = text::replaceAll(escaped, ">", "&gt;");
    escaped = text::replaceAll(escaped, "'", "&apos;");
    return '"' + text::replaceAll(escaped, "\"", "&quot;") + '"';
}

class FeedMetaTag final : public liquid::Tag {
public:
    void render(liquid::Context& context, std::string& out) const override {
        const auto* host = context.host<RenderHost>();
        if (!host)
            return;
        const SiteConfig& config = host->config();
        const Value path = config["feed"]["path"];
        const Value title = config["title"].isFalsy() ? config["name"] : config["title"];
        out += "<link type=\"application/atom+xml\" rel=\"alternate\" href=" +
               attribute(absoluteUrl(config, path.isFalsy() ? "feed.xml" : textOf(path)));
        if (!title.isFalsy())
            out += " title=" + attribute(textOf(title));
        out += " />";
    }
};

} // unnamed namespace

void addFeeds(Snapshot& snapshot, ItemReader& reader) {
    Feeds(snapshot, reader).add();
}

void addFeedMetaTag(liquid::Environment& environment) {
    environment.addTag("feed_meta", [](const liquid::TagMarkup&, liquid::ParseContext&) {
        return std::make_unique<FeedMetaTag>();
    });
}

} // namespace lectern::site
