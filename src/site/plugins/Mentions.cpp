// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// jekyll-mentions 1.6: "@name" in a page's text becomes a link to that person's profile.
// jemoji 0.13: ":tada:" becomes the emoji. NOTE: as a character, where the gem writes a picture from GitHub.
// Rules: HTML::Pipeline's MentionFilter, which leaves alone what stands in pre, code and links.
#include "base/Text.h"
#include "markdown/Emoji.h"
#include "site/HtmlScanner.h"
#include "site/Merge.h"
#include "site/plugins/Plugins.h"

#include <algorithm>
#include <cctype>

namespace lectern::site {

namespace {

bool isWord(char c) {
    return std::isalnum(static_cast<unsigned char>(c)) || c == '_';
}

// Whether what follows a name ends it: no slash, and no point that belongs to an address.
bool endsName(std::string_view rest) {
    if (rest.empty() || rest[0] == '\n')
        return true;
    if (rest[0] != '.')
        return rest[0] != '/' && !isWord(rest[0]);
    const std::size_t after = rest.find_first_not_of('.');
    return after == std::string_view::npos || !isWord(rest[after]);
}

// Names that speak of mentioning itself.
bool isAboutMentions(std::string_view name) {
    const std::string lower = text::downcase(name);
    return lower == "mention" || lower == "mentions" || lower == "mentioned" || lower == "mentioning";
}

std::string withLinks(std::string_view text, const std::string& base) {
    std::string linked;
    std::size_t done = 0;
    for (std::size_t at = text.find('@'); at != std::string_view::npos; at = text.find('@', at + 1)) {
        std::size_t end = at + 1;
        while (end < text.size() && (isWord(text[end]) || (text[end] == '-' && end > at + 1)))
            ++end;
        const std::string_view name = text.substr(at + 1, end - at - 1);
        const bool starts = at == 0 || !isWord(text[at - 1]);
        if (name.empty() || !starts || !endsName(text.substr(end)) || isAboutMentions(name))
            continue;
        linked.append(text.substr(done, at - done)).append("<a href=\"").append(base).append(name);
        linked.append("\" class=\"user-mention\">@").append(name).append("</a>");
        done = end;
    }
    return linked.append(text.substr(done));
}

bool isLeftAlone(std::string_view element, char mark) {
    return element == "pre" || element == "code" || (mark == '@' && element == "a") ||
           (mark == ':' && element == "tt");
}

// The page with its body's texts changed, except inside the elements that are left alone.
template <typename Change>
std::string withTextsChanged(std::string_view html, char mark, const Change& change) {
    std::string out;
    std::size_t done = 0;
    int leftAlone = 0;
    bool inBody = html.find("<body") == std::string_view::npos;
    HtmlScanner scanner(html);
    while (const auto token = scanner.next()) {
        const bool start = token->kind == HtmlToken::Kind::Start;
        if (token->kind != HtmlToken::Kind::Text) {
            if (isLeftAlone(token->name, mark) && !token->isEmpty)
                leftAlone = std::max(0, leftAlone + (start ? 1 : -1));
            inBody = inBody || (start && token->name == "body");
        } else if (inBody && leftAlone == 0 && token->inner.find(mark) != std::string_view::npos) {
            out.append(html.substr(done, token->position - done)).append(change(token->inner));
            done = token->position + token->inner.size();
        }
    }
    return out.append(html.substr(done));
}

// ":tada:" as the character itself.
std::string withEmoji(std::string_view text) {
    std::string out;
    std::size_t done = 0;
    for (std::size_t at = text.find(':'); at != std::string_view::npos; at = text.find(':', at + 1)) {
        const std::string_view name = markdown::emojiNameAt(text.substr(at + 1));
        const std::string_view emoji = name.empty() ? name : markdown::emojiNamed(name);
        if (emoji.empty())
            continue;
        out.append(text.substr(done, at - done)).append(emoji);
        at += name.size() + 1;
        done = at + 1;
    }
    return out.append(text.substr(done));
}

bool isPublishedHtml(const Item& item) {
    return item.outputExtension == ".html" || textOf(item.field("permalink")).ends_with('/');
}

std::string baseOf(const Value& setting) {
    std::string base = "https://github.com";
    if (setting.isString())
        base = setting.string();
    else if (setting["base_url"].isString())
        base = setting["base_url"].string();
    return base.ends_with('/') || base.ends_with('~') ? base : base + '/';
}

} // unnamed namespace

void linkMentions(Snapshot& snapshot, ItemReader&) {
    snapshot.outputRewriters.push_back([&snapshot](const Item& item, std::string& output) {
        const Value own = item.data["jekyll-mentions"];
        if (isPublishedHtml(item) && !(own.isBool() && !own.boolean()) &&
            output.find('@') != std::string::npos)
            output = withTextsChanged(output, '@',
                                      [base = baseOf(own.isNil() ? snapshot.config["jekyll-mentions"] : own)](
                                          std::string_view text) { return withLinks(text, base); });
    });
}

void showEmoji(Snapshot& snapshot, ItemReader&) {
    snapshot.outputRewriters.push_back([](const Item& item, std::string& output) {
        if (isPublishedHtml(item) && output.find(':') != std::string::npos)
            output = withTextsChanged(output, ':', withEmoji);
    });
}

} // namespace lectern::site
