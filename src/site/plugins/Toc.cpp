// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// jekyll-toc 0.18: {% toc %} and the filters toc, toc_only and inject_anchors list a page's headings.
// NOTE: the gem has Nokogiri write the whole HTML anew; here only headings change, and all else stays as it
// is.
#include "base/Text.h"
#include "liquid/Context.h"
#include "liquid/Conversions.h"
#include "liquid/ParseContext.h"
#include "site/HtmlScanner.h"
#include "site/Merge.h"
#include "site/RenderHost.h"
#include "site/plugins/Plugins.h"

#include <algorithm>
#include <map>
#include <span>

namespace lectern::site {

namespace {

struct Entry {
    std::string id;
    std::string text;
    std::size_t level = 1;
    std::size_t contentStart = 0; // behind the start tag
    std::size_t contentEnd = 0;   // before the end tag
};

// `toc:` of the configuration over the gem's defaults.
struct TocSettings {
    explicit TocSettings(const Value& keys)
        : least(number(keys["min_level"], 1)), most(number(keys["max_level"], 6)),
          listTag(keys["ordered_list"].isFalsy() ? "ul" : "ol"), listId(text(keys["list_id"], "toc")),
          listClass(text(keys["list_class"], "section-nav")), sublistClass(text(keys["sublist_class"], "")),
          itemClass(text(keys["item_class"], "toc-entry")), itemPrefix(text(keys["item_prefix"], "toc-")),
          skippedSections(textList(keys["no_toc_section_class"])) {
        if (skippedSections.empty())
            skippedSections.emplace_back("no_toc_section");
    }

    std::size_t least;
    std::size_t most;
    std::string listTag;
    std::string listId;
    std::string listClass;
    std::string sublistClass;
    std::string itemClass;
    std::string itemPrefix;
    std::vector<std::string> skippedSections;

private:
    static std::size_t number(const Value& value, std::size_t fallback) {
        return value.isInteger() && value.integer() > 0 ? static_cast<std::size_t>(value.integer())
                                                        : fallback;
    }
    static std::string text(const Value& value, std::string_view fallback) {
        return value.isNil() ? std::string(fallback) : textOf(value);
    }
};

// As GitHub makes them: in lower case, punctuation gone, dashes for spaces.
std::string idOf(std::string_view heading) {
    const std::string lower = text::downcase(heading);
    std::string id;
    for (std::size_t at = 0; at < lower.size();) {
        std::size_t length = 1;
        while (at + length < lower.size() && (static_cast<unsigned char>(lower[at + length]) & 0xC0) == 0x80)
            ++length;
        const std::string_view character = std::string_view(lower).substr(at, length);
        at += length;
        if (character == " ")
            id += '-';
        else if (character == "-" || character == "_" || !text::slugify(character).empty())
            id += character;
    }
    return text::percentEncode(id, "-_.*");
}

bool hasClass(const HtmlToken& token, std::string_view wanted) {
    const std::string classes = token.attribute("class").value_or("");
    for (const std::string_view name : text::split(classes, ' ')) {
        if (name == wanted)
            return true;
    }
    return false;
}

class HeadingReader {
public:
    explicit HeadingReader(const TocSettings& settings) : m_settings(settings) {}

    std::vector<Entry> read(std::string_view html) {
        HtmlScanner scanner(html);
        while (const auto token = scanner.next()) {
            if (token->kind == HtmlToken::Kind::Text && m_heading)
                m_heading->text += text::unescapeHtml(token->inner);
            else if (token->kind == HtmlToken::Kind::Start && !token->isEmpty)
                start(*token, html);
            else if (token->kind == HtmlToken::Kind::End)
                end(*token);
        }
        return std::move(m_entries);
    }

private:
    void start(const HtmlToken& token, std::string_view html) {
        const bool skipped = std::any_of(m_settings.skippedSections.begin(), m_settings.skippedSections.end(),
                                         [&](const std::string& name) { return hasClass(token, name); });
        if (m_skippedDepth > 0 || skipped) // counts elements of the section's own kind
            m_skipped = m_skippedDepth == 0 ? token.name : m_skipped;
        const bool isInside = m_skippedDepth > 0;
        if (m_skipped == token.name)
            ++m_skippedDepth;
        const std::size_t level = token.name.size() == 2 && token.name[0] == 'h'
                                      ? static_cast<std::size_t>(token.name[1] - '0')
                                      : 0;
        if (isInside || level < m_settings.least || level > m_settings.most || level > 6 ||
            hasClass(token, "no_toc"))
            return;
        const auto after =
            static_cast<std::size_t>(token.inner.data() - html.data()) + token.inner.size() + 1;
        m_heading = Entry{token.attribute("id").value_or(""), "", level, after, 0};
        m_hasId = token.attribute("id").has_value();
    }

    void end(const HtmlToken& token) {
        if (m_skippedDepth > 0 && token.name == m_skipped && --m_skippedDepth == 0)
            m_skipped.clear();
        if (!m_heading || token.name != "h" + std::to_string(m_heading->level))
            return;
        m_heading->contentEnd = token.position;
        if (!m_hasId) {
            m_heading->id = idOf(m_heading->text);
            const int before = m_times[m_heading->id]++;
            m_heading->id += before == 0 ? "" : "-" + std::to_string(before);
        }
        m_heading->text = text::escapeHtml(m_heading->text);
        m_entries.push_back(std::move(*m_heading));
        m_heading.reset();
    }

    const TocSettings& m_settings;
    std::vector<Entry> m_entries;
    std::optional<Entry> m_heading;
    bool m_hasId = false;
    std::map<std::string, int> m_times;
    std::string m_skipped; // the element that opened a section without headings
    int m_skippedDepth = 0;
};

// How many entries from the start lie deeper than `level`.
std::size_t deeperThan(std::span<const Entry> entries, std::size_t level) {
    const auto end = std::find_if(entries.begin(), entries.end(),
                                  [&](const Entry& entry) { return entry.level <= level; });
    return static_cast<std::size_t>(end - entries.begin());
}

std::string items(std::span<const Entry> entries, const TocSettings& settings) {
    std::string list;
    std::size_t least = 7;
    for (const Entry& entry : entries)
        least = std::min(least, entry.level);
    const std::string sublist =
        settings.sublistClass.empty() ? "" : " class=\"" + settings.sublistClass + "\"";
    for (std::size_t i = 0; i < entries.size();) {
        if (entries[i].level > least) {
            const std::size_t count = deeperThan(entries.subspan(i), least);
            list += items(entries.subspan(i, count), settings);
            i += count;
            continue;
        }
        list += "<li class=\"" + settings.itemClass + " " + settings.itemPrefix + "h" +
                std::to_string(least) + "\"><a href=\"#" + entries[i].id + "\">" + entries[i].text + "</a>";
        const std::size_t count = deeperThan(entries.subspan(i + 1), least);
        if (count > 0)
            list += "\n<" + settings.listTag + sublist + ">\n" +
                    items(entries.subspan(i + 1, count), settings) + "</" + settings.listTag + ">\n";
        list += "</li>\n";
        i += 1 + count;
    }
    return list;
}

std::string listOf(std::string_view html, const TocSettings& settings) {
    return "<" + settings.listTag + " id=\"" + settings.listId + "\" class=\"" + settings.listClass +
           "\">\n" + items(HeadingReader(settings).read(html), settings) + "</" + settings.listTag + ">";
}

// The line breaks are those that Nokogiri writes beside elements.
std::string withAnchors(std::string_view html, const TocSettings& settings) {
    std::string out;
    std::size_t done = 0;
    for (const Entry& entry : HeadingReader(settings).read(html)) {
        const std::string_view inside =
            html.substr(entry.contentStart, entry.contentEnd - entry.contentStart);
        out.append(html.substr(done, entry.contentStart - done))
            .append("\n<a class=\"anchor\" href=\"#")
            .append(text::percentEncode(entry.id, "-_.!~*'();/?:@&=+$,%#[]"))
            .append("\" aria-hidden=\"true\"><span class=\"octicon octicon-link\"></span></a>")
            .append(inside);
        if (inside.ends_with('>'))
            out += '\n';
        done = entry.contentEnd;
    }
    return out.append(html.substr(done));
}

TocSettings settingsOf(const liquid::Context& context) {
    return TocSettings(context.host<RenderHost>()->siteConfig()["toc"]);
}

class TocTag final : public liquid::Tag {
public:
    void render(liquid::Context& context, std::string& out) const override {
        const auto* host = context.host<RenderHost>();
        if (!host || context.find("page")["toc"].isFalsy())
            return;
        // A page's text is still Markdown in what the gem is handed, a document's is not.
        const Renderer& renderer = host->renderer();
        const Value text =
            host->item().isPage() ? renderer.source(host->item()) : renderer.content(host->item());
        out += listOf(text.stringOr(""), settingsOf(context));
    }
};

using Change = std::string (*)(std::string_view html, const TocSettings& settings);

void addFilter(liquid::Environment& environment, const char* name, Change change, bool keepsText) {
    environment.addFilter(
        name, 0, 0,
        [change, keepsText](const Value& input, const liquid::FilterArguments&, liquid::Context& context) {
            const bool isOn = context.host<RenderHost>() && context.find("page")["toc"] == Value(true);
            if (!isOn)
                return keepsText ? input : Value("");
            return Value(change(liquid::toString(input), settingsOf(context)));
        });
}

} // unnamed namespace

void addTocTag(liquid::Environment& environment) {
    environment.addTag(
        "toc", [](const liquid::TagMarkup&, liquid::ParseContext&) { return std::make_unique<TocTag>(); });
    addFilter(environment, "toc_only", listOf, false);
    addFilter(environment, "inject_anchors", withAnchors, true);
    addFilter(
        environment, "toc",
        [](std::string_view html, const TocSettings& settings) {
            return listOf(html, settings) + withAnchors(html, settings);
        },
        true);
}

} // namespace lectern::site
