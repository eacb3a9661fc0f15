// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markdown/HtmlNames.h"

#include "markdown/Characters.h"

#include <algorithm>
#include <array>

namespace lectern::markdown {

namespace {

// By name. What is neither Span nor Block may stand in both places.
constexpr std::array<HtmlName, 106> names{{
    {"a", HtmlName::Span, ContentModel::Span},
    {"abbr", HtmlName::Span, ContentModel::Span},
    {"acronym", HtmlName::Span, ContentModel::Span},
    {"address", HtmlName::Block, ContentModel::Block},
    {"applet", HtmlName::Block, ContentModel::Block},
    {"area", HtmlName::Void, ContentModel::Raw},
    {"article", HtmlName::Block, ContentModel::Block},
    {"aside", HtmlName::Block, ContentModel::Block},
    {"b", HtmlName::Span, ContentModel::Span},
    {"base", HtmlName::Void, ContentModel::Raw},
    {"bdo", HtmlName::Span, ContentModel::Span},
    {"big", HtmlName::Span, ContentModel::Span},
    {"blockquote", HtmlName::Block, ContentModel::Block},
    {"body", HtmlName::Block, ContentModel::Block},
    {"br", HtmlName::Span | HtmlName::Void, ContentModel::Raw},
    {"button", HtmlName::Span, ContentModel::Span},
    {"caption", HtmlName::Block, ContentModel::Span},
    {"cite", HtmlName::Span, ContentModel::Span},
    {"code", HtmlName::Span, ContentModel::Raw},
    {"col", HtmlName::Block | HtmlName::Void, ContentModel::Raw},
    {"colgroup", HtmlName::Block, ContentModel::Raw},
    {"command", HtmlName::Void, ContentModel::Raw},
    {"dd", HtmlName::Block, ContentModel::Block},
    {"del", HtmlName::Span, ContentModel::Span},
    {"details", 0, ContentModel::Block},
    {"dfn", HtmlName::Span, ContentModel::Span},
    {"div", HtmlName::Block, ContentModel::Block},
    {"dl", HtmlName::Block, ContentModel::Block},
    {"dt", HtmlName::Block, ContentModel::Span},
    {"em", HtmlName::Span, ContentModel::Span},
    {"embed", HtmlName::Void, ContentModel::Raw},
    {"fieldset", HtmlName::Block, ContentModel::Block},
    {"figcaption", HtmlName::Block, ContentModel::Block},
    {"figure", 0, ContentModel::Block},
    {"footer", HtmlName::Block, ContentModel::Block},
    {"form", HtmlName::Block, ContentModel::Block},
    {"h1", HtmlName::Block, ContentModel::Span},
    {"h2", HtmlName::Block, ContentModel::Span},
    {"h3", HtmlName::Block, ContentModel::Span},
    {"h4", HtmlName::Block, ContentModel::Span},
    {"h5", HtmlName::Block, ContentModel::Span},
    {"h6", HtmlName::Block, ContentModel::Span},
    {"head", HtmlName::Block, ContentModel::Raw},
    {"header", HtmlName::Block, ContentModel::Block},
    {"hgroup", HtmlName::Block, ContentModel::Block},
    {"hr", HtmlName::Block | HtmlName::Void, ContentModel::Raw},
    {"html", HtmlName::Block, ContentModel::Raw},
    {"i", HtmlName::Span, ContentModel::Span},
    {"iframe", HtmlName::Block, ContentModel::Block},
    {"img", HtmlName::Span | HtmlName::Void, ContentModel::Raw},
    {"input", HtmlName::Span | HtmlName::Void, ContentModel::Raw},
    {"ins", HtmlName::Span, ContentModel::Span},
    {"kbd", HtmlName::Span, ContentModel::Raw},
    {"keygen", HtmlName::Void, ContentModel::Raw},
    {"label", HtmlName::Span, ContentModel::Span},
    {"legend", HtmlName::Block, ContentModel::Span},
    {"li", HtmlName::Block, ContentModel::Block},
    {"link", HtmlName::Void, ContentModel::Raw},
    {"main", HtmlName::Block, ContentModel::Block},
    {"map", HtmlName::Block, ContentModel::Block},
    {"mark", HtmlName::Span, ContentModel::Raw},
    {"math", 0, ContentModel::Raw},
    {"menu", HtmlName::Block, ContentModel::Block},
    {"meta", HtmlName::Void, ContentModel::Raw},
    {"nav", HtmlName::Block, ContentModel::Block},
    {"noscript", 0, ContentModel::Block},
    {"object", 0, ContentModel::Block},
    {"ol", HtmlName::Block, ContentModel::Raw},
    {"optgroup", HtmlName::Block, ContentModel::Span},
    {"option", HtmlName::Span, ContentModel::Raw},
    {"p", HtmlName::Block, ContentModel::Span},
    {"param", HtmlName::Void, ContentModel::Raw},
    {"pre", HtmlName::Block, ContentModel::Raw},
    {"q", HtmlName::Span, ContentModel::Span},
    {"rb", HtmlName::Span, ContentModel::Span},
    {"rbc", HtmlName::Span, ContentModel::Span},
    {"rp", HtmlName::Span, ContentModel::Span},
    {"rt", HtmlName::Span, ContentModel::Span},
    {"rtc", HtmlName::Span, ContentModel::Span},
    {"ruby", HtmlName::Span, ContentModel::Span},
    {"samp", HtmlName::Span, ContentModel::Raw},
    {"script", 0, ContentModel::Raw},
    {"section", HtmlName::Block, ContentModel::Block},
    {"select", HtmlName::Span, ContentModel::Span},
    {"small", HtmlName::Span, ContentModel::Span},
    {"source", HtmlName::Void, ContentModel::Raw},
    {"span", HtmlName::Span, ContentModel::Span},
    {"strong", HtmlName::Span, ContentModel::Span},
    {"style", 0, ContentModel::Raw},
    {"sub", HtmlName::Span, ContentModel::Span},
    {"summary", HtmlName::Block, ContentModel::Block},
    {"sup", HtmlName::Span, ContentModel::Span},
    {"table", HtmlName::Block, ContentModel::Raw},
    {"tbody", HtmlName::Block, ContentModel::Raw},
    {"td", HtmlName::Block, ContentModel::Block},
    {"textarea", 0, ContentModel::Raw},
    {"tfoot", HtmlName::Block, ContentModel::Raw},
    {"th", HtmlName::Block, ContentModel::Span},
    {"thead", HtmlName::Block, ContentModel::Raw},
    {"tr", HtmlName::Block, ContentModel::Raw},
    {"track", HtmlName::Void, ContentModel::Raw},
    {"tt", HtmlName::Span, ContentModel::Span},
    {"u", HtmlName::Span, ContentModel::Raw},
    {"ul", HtmlName::Block, ContentModel::Raw},
    {"var", HtmlName::Span, ContentModel::Raw},
    {"wbr", HtmlName::Void, ContentModel::Raw},
}};

constexpr std::size_t longestName = 10; // blockquote, figcaption

} // unnamed namespace

const HtmlName* findHtmlName(std::string_view lowerCaseName) {
    const auto found =
        std::lower_bound(names.begin(), names.end(), lowerCaseName,
                         [](const HtmlName& entry, std::string_view name) { return entry.name < name; });
    return found != names.end() && found->name == lowerCaseName ? &*found : nullptr;
}

const HtmlName* findHtmlNameIgnoringCase(std::string_view name) {
    return name.size() > longestName ? nullptr : findHtmlName(lowerAscii(name));
}

} // namespace lectern::markdown
