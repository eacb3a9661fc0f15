// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// jekyll-seo-tag 2.8: {% seo %} writes a page's title, description and what search engines and networks read.
#include "base/Text.h"
#include "formats/Json.h"
#include "liquid/Context.h"
#include "liquid/Conversions.h"
#include "liquid/ParseContext.h"
#include "site/Merge.h"
#include "site/RenderHost.h"
#include "site/SiteUrls.h"
#include "site/Uri.h"
#include "site/plugins/Plugins.h"

#include <map>

namespace lectern::site {

namespace {

// The answers to all that the tag asks of a page. nil where there is nothing to say.
class PageSeo {
public:
    PageSeo(const RenderHost& host, liquid::Context& context)
        : m_host(host), m_context(context), m_page(host.renderer().drops().of(host.item())),
          m_site(host.renderer().siteDrop()) {
        host.renderer().notePageRead();
        siteTitle = formatted(firstOf(m_site["title"], m_site["name"]));
        siteDescription = formatted(m_site["description"]);
        pageTitle = firstOf(formatted(m_page["title"]), siteTitle);
        description = firstOf(formatted(firstOf(m_page["description"], m_page["excerpt"])), siteDescription);
        readAuthor();
        readImage();
    }

    const Value& page() const { return m_page; }
    const Value& site() const { return m_site; }

    Value siteTitle;
    Value siteDescription;
    Value pageTitle;
    Value description;
    Value author; // an Object
    Value image;  // an Object with "path"; nil without one

    // The <title>: the page's and the site's.
    Value title() const {
        Value whole = firstOf(pageTitle, siteTitle);
        const Value tagline = firstOf(formatted(m_site["tagline"]), siteDescription);
        if (!siteTitle.isNil() && pageTitle != siteTitle)
            whole = textOf(pageTitle) + " | " + textOf(siteTitle);
        else if (!siteTitle.isNil() && !siteDescription.isNil())
            whole = textOf(siteTitle) + " | " + textOf(tagline);
        return whole.isNil() ? whole : Value(pageNumber() + textOf(whole));
    }

    std::string locale() const {
        const Value language = firstOf(firstOf(m_page["lang"], m_site["lang"]), Value("en_US"));
        const Value locale = firstOf(firstOf(m_page["locale"], m_site["locale"]), language);
        return text::replaceAll(textOf(locale), "-", "_");
    }

    std::string canonicalUrl() const {
        if (const std::string own = textOf(m_page["canonical_url"]); !own.empty())
            return own;
        std::string url = absoluteUrl(m_host.config(), textOf(m_page["url"]));
        constexpr std::string_view index = "/index.html";
        if (url.ends_with(index))
            url.erase(url.size() - index.size() + 1);
        return url;
    }

    std::string authorsTwitter() const {
        const Value name = firstOf(author["twitter"], author["name"]);
        const std::string text = name.isString() ? name.string() : "";
        return text.starts_with('@') ? text.substr(1) : text;
    }

    // What stands in the page for programs that read JSON-LD, keys in alphabetical order.
    std::string jsonLd() const {
        std::map<std::string, Value> fields{{"@context", "https://schema.org"},
                                            {"@type", type()},
                                            {"author", jsonAuthor()},
                                            {"dateModified", dateModified()},
                                            {"datePublished", inXmlSchema(m_page["date"])},
                                            {"description", description},
                                            {"headline", pageTitle},
                                            {"image", jsonImage()},
                                            {"name", name()},
                                            {"publisher", publisher()},
                                            {"sameAs", links()},
                                            {"url", canonicalUrl()}};
        if (const std::string kind = textOf(fields["@type"]); kind == "BlogPosting" || kind == "CreativeWork")
            fields["mainEntityOfPage"] = Object{{"@type", "WebPage"}, {"@id", canonicalUrl()}};
        Object present;
        for (const auto& [key, value] : fields) {
            if (!value.isNil())
                present.set(Value(key), value);
        }
        return formats::toJson(present);
    }

    Value filtered(std::string_view filter, const Value& input) const {
        const liquid::Filter* found = m_context.environment().filter(filter);
        return found ? found->call(input, liquid::FilterArguments(), m_context) : input;
    }

private:
    static Value firstOf(const Value& first, const Value& second) { return first.isFalsy() ? second : first; }

    // Markdown's marks and HTML gone, white space collapsed; nil where nothing is left.
    Value formatted(const Value& value) const {
        if (value.isNil())
            return {};
        Value text = value;
        for (const char* filter : {"markdownify", "strip_html", "normalize_whitespace", "escape_once"})
            text = filtered(filter, text);
        return textOf(text).empty() ? Value() : text;
    }

    Value inXmlSchema(const Value& date) const {
        return date.isFalsy() ? Value() : filtered("date_to_xmlschema", date);
    }

    std::string pageNumber() const {
        const Value paginator = m_context.find("paginator");
        const auto number = liquid::toI(paginator["page"]);
        if (paginator["page"].isNil() || !number || *number <= 1)
            return {};
        const Value wanted = m_site["seo_paginator_message"];
        std::string message = wanted.isFalsy() ? "Page %<current>s of %<total>s for " : textOf(wanted);
        message = text::replaceAll(message, "%<current>s", textOf(paginator["page"]));
        return text::replaceAll(message, "%<total>s", textOf(paginator["total_pages"]));
    }

    bool isHomeOrAbout() const {
        std::string_view url = m_host.item().url;
        if (url.starts_with("/about/"))
            url.remove_prefix(6);
        return url == "/" || url == "/index.html" || url == "/index.htm";
    }

    void readAuthor() {
        Value found = m_page["author"];
        if (textOf(found).empty() && m_page["authors"].isArray() && !m_page["authors"].array().empty())
            found = m_page["authors"].array().front();
        if (textOf(found).empty())
            found = m_site["author"];
        author = found.isObject() ? found : Value(Object());
        if (found.isString() && !found.string().empty()) {
            const Value known = m_site["data"]["authors"][found.string()];
            author = deepMerge(Object{{"name", found}}, known.isObject() ? known : Value(Object()));
        }
    }

    void readImage() {
        const Value written = m_page["image"];
        Object fields{{"path", {}}};
        if (written.isString())
            fields.set(Value("path"), written);
        else if (written.isObject())
            fields = deepMerge(Value(fields), written).object();
        Value path = *fields.find("path");
        for (const char* key : {"facebook", "twitter"})
            path = firstOf(path, Value(fields)[key]);
        if (path.isFalsy())
            return;
        if (path.isString() && !isAbsoluteUri(path.string()))
            path = absoluteUrl(m_host.config(), path.string());
        fields.set(Value("path"), filtered("uri_escape", path));
        image = Value(std::move(fields));
    }

    Value type() const {
        if (const Value own = m_page["seo"]["type"]; !own.isFalsy())
            return own;
        return isHomeOrAbout() ? "WebSite" : m_page["date"].isFalsy() ? "WebPage" : "BlogPosting";
    }

    Value name() const {
        if (const Value own = m_page["seo"]["name"]; !own.isFalsy())
            return formatted(own);
        if (!isHomeOrAbout())
            return {};
        const Value social = m_site["social"]["name"];
        return social.isFalsy() ? siteTitle : formatted(social);
    }

    Value links() const {
        if (const Value own = m_page["seo"]["links"]; !own.isFalsy())
            return own;
        return isHomeOrAbout() ? m_site["social"]["links"] : Value();
    }

    Value dateModified() const {
        return inXmlSchema(
            firstOf(firstOf(m_page["seo"]["date_modified"], m_page["last_modified_at"]), m_page["date"]));
    }

    Value jsonAuthor() const {
        const Value type = firstOf(author["type"], Value("Person"));
        if (author["name"].isFalsy() || (type != Value("Person") && type != Value("Organization")))
            return {};
        Object json{{"@type", type}, {"name", author["name"]}};
        if (!author["url"].isFalsy())
            json.set(Value("url"), author["url"]);
        return json;
    }

    Value jsonImage() const {
        if (image.isNil() || image.object().size() == 1)
            return image["path"];
        Object json = image.object();
        json.erase("path");
        json.set(Value("url"), image["path"]);
        json.set(Value("@type"), Value("imageObject"));
        return json;
    }

    Value publisher() const {
        const Value written = m_site["logo"];
        if (written.isFalsy())
            return {};
        const std::string path = textOf(written);
        const Value logo =
            filtered("uri_escape", Value(isAbsoluteUri(path) ? path : absoluteUrl(m_host.config(), path)));
        Object json{{"@type", "Organization"}, {"logo", Object{{"@type", "ImageObject"}, {"url", logo}}}};
        if (!author["name"].isFalsy())
            json.set(Value("name"), author["name"]);
        return json;
    }

    const RenderHost& m_host;
    liquid::Context& m_context;
    Value m_page;
    Value m_site;
};

class SeoWriter {
public:
    SeoWriter(const PageSeo& seo, liquid::Context& context, std::string& out)
        : m_seo(seo), m_context(context), m_out(out) {}

    void write(bool withTitle) {
        m_out += "<!-- Begin Jekyll SEO tag v2.8.0 -->\n";
        if (const Value title = m_seo.title(); withTitle && !title.isNil())
            m_out += "<title>" + textOf(title) + "</title>\n";
        meta("name", "generator", Value("Jekyll v4.3.1"));
        meta("property", "og:title", m_seo.pageTitle);
        meta("name", "author", m_seo.author["name"]);
        meta("property", "og:locale", Value(m_seo.locale()));
        meta("name", "description", m_seo.description);
        meta("property", "og:description", m_seo.description);
        if (!m_seo.site()["url"].isFalsy()) {
            m_out += "<link rel=\"canonical\" href=\"" + m_seo.canonicalUrl() + "\" />\n";
            meta("property", "og:url", Value(m_seo.canonicalUrl()));
        }
        meta("property", "og:site_name", m_seo.siteTitle);
        writeImage();
        writeKind();
        writeTwitter();
        writeFacebook();
        writeVerifications();
        m_out += "<script type=\"application/ld+json\">\n" + m_seo.jsonLd() +
                 "</script>\n<!-- End Jekyll SEO tag -->\n";
    }

private:
    void meta(std::string_view kind, std::string_view name, const Value& content) {
        if (!content.isFalsy())
            m_out.append("<meta ")
                .append(kind)
                .append("=\"")
                .append(name)
                .append("\" content=\"")
                .append(textOf(content))
                .append("\" />\n");
    }

    void writeImage() {
        meta("property", "og:image", m_seo.image["path"]);
        for (const char* side : {"height", "width", "alt"})
            meta("property", std::string("og:image:") + side, m_seo.image[side]);
    }

    void writeKind() {
        const Value date = m_seo.page()["date"];
        meta("property", "og:type", Value(date.isFalsy() ? "website" : "article"));
        if (!date.isFalsy())
            meta("property", "article:published_time", m_seo.filtered("date_to_xmlschema", date));
        const Value paginator = m_context.find("paginator");
        for (const auto& [relation, key] :
             {std::pair("prev", "previous_page"), std::pair("next", "next_page")}) {
            if (!paginator[key].isFalsy())
                m_out += std::string("<link rel=\"") + relation + "\" href=\"" +
                         textOf(m_seo.filtered("absolute_url", paginator[std::string(key) + "_path"])) +
                         "\" />\n";
        }
    }

    void writeTwitter() {
        const Value site = m_seo.site()["twitter"];
        if (m_seo.image.isNil()) {
            meta("name", "twitter:card", Value("summary"));
        } else {
            const Value own = m_seo.page()["twitter"]["card"];
            const Value common = site["card"].isFalsy() ? Value("summary_large_image") : site["card"];
            meta("name", "twitter:card", own.isFalsy() ? common : own);
            meta("property", "twitter:image", m_seo.image["path"]);
        }
        meta("name", "twitter:image:alt", m_seo.image["alt"]);
        meta("property", "twitter:title", m_seo.pageTitle);
        if (site.isFalsy())
            return;
        meta("name", "twitter:site", Value("@" + text::replaceAll(textOf(site["username"]), "@", "")));
        if (const std::string creator = m_seo.authorsTwitter(); !creator.empty())
            meta("name", "twitter:creator", Value("@" + text::replaceAll(creator, "@", "")));
    }

    void writeFacebook() {
        const Value facebook = m_seo.site()["facebook"];
        meta("property", "fb:admins", facebook["admins"]);
        meta("property", "article:publisher", facebook["publisher"]);
        meta("property", "fb:app_id", facebook["app_id"]);
    }

    void writeVerifications() {
        constexpr std::pair<const char*, const char*> names[] = {
            {"google", "google-site-verification"},
            {"bing", "msvalidate.01"},
            {"alexa", "alexaVerifyID"},
            {"yandex", "yandex-verification"},
            {"baidu", "baidu-site-verification"},
            {"facebook", "facebook-domain-verification"}};
        const Value keys = m_seo.site()["webmaster_verifications"];
        if (keys.isFalsy())
            meta("name", "google-site-verification", m_seo.site()["google_site_verification"]);
        for (const auto& [key, name] : names)
            meta("name", name, keys[key]);
    }

    const PageSeo& m_seo;
    liquid::Context& m_context;
    std::string& m_out;
};

class SeoTag final : public liquid::Tag {
public:
    explicit SeoTag(bool withTitle) : m_withTitle(withTitle) {}

    void render(liquid::Context& context, std::string& out) const override {
        if (const auto* host = context.host<RenderHost>())
            SeoWriter(PageSeo(*host, context), context, out).write(m_withTitle);
    }

private:
    bool m_withTitle;
};

} // unnamed namespace

void addSeoTag(liquid::Environment& environment) {
    environment.addTag("seo", [](const liquid::TagMarkup& tag, liquid::ParseContext&) {
        return std::make_unique<SeoTag>(text::downcase(tag.markup).find("title=false") == std::string::npos);
    });
}

} // namespace lectern::site
