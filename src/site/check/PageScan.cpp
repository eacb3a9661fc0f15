// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/check/PageScan.h"

#include "base/Text.h"
#include "site/HtmlScanner.h"

#include <array>
#include <optional>

namespace lectern::site {

namespace {

struct LinkingElement {
    std::string_view name;
    std::string_view attribute;
    PageLink::Kind kind;
};

constexpr std::array linkingElements{
    LinkingElement{"a", "href", PageLink::Kind::Page},
    LinkingElement{"area", "href", PageLink::Kind::Page},
    LinkingElement{"iframe", "src", PageLink::Kind::Page},
    LinkingElement{"img", "src", PageLink::Kind::Image},
    LinkingElement{"image", "href", PageLink::Kind::Image},
    LinkingElement{"video", "src", PageLink::Kind::Image},
    LinkingElement{"video", "poster", PageLink::Kind::Image},
    LinkingElement{"audio", "src", PageLink::Kind::Image},
    LinkingElement{"source", "src", PageLink::Kind::Image},
    LinkingElement{"link", "href", PageLink::Kind::File},
    LinkingElement{"script", "src", PageLink::Kind::File},
    LinkingElement{"option", "value", PageLink::Kind::Related},
};

// Of <link>, a browser loads some; most of the rest (canonical, preconnect) only tells.
std::optional<PageLink::Kind> kindOf(const HtmlToken& token, PageLink::Kind usual) {
    if (token.name == "option" && !token.attribute("value").value_or("").starts_with('/'))
        return std::nullopt;
    if (token.name != "link")
        return usual;
    const std::string relation = text::downcase(token.attribute("rel").value_or(""));
    if (relation.find("stylesheet") != std::string::npos || relation.find("icon") != std::string::npos)
        return PageLink::Kind::File;
    return relation == "alternate" ? std::optional(PageLink::Kind::Related) : std::nullopt;
}

class Scan {
public:
    PageScan run(std::string_view html) {
        HtmlScanner scanner(html);
        while (const std::optional<HtmlToken> token = scanner.next()) {
            if (token->kind == HtmlToken::Kind::Start)
                take(*token);
        }
        return std::move(m_scan);
    }

private:
    void take(const HtmlToken& token) {
        if (const auto id = token.attribute("id"))
            m_scan.anchors.insert(*id);
        if (const auto name = token.name == "a" ? token.attribute("name") : std::nullopt)
            m_scan.anchors.insert(*name);
        if (token.name == "base")
            m_scan.base = token.attribute("href").value_or("");
        if (token.name == "meta" && text::downcase(token.attribute("http-equiv").value_or("")) == "refresh")
            m_scan.isRedirect = true;
        if (token.name == "h1" || token.name == "h2")
            m_scan.hasHeading = true;
        for (const LinkingElement& element : linkingElements) {
            if (element.name != token.name)
                continue;
            const auto kind = kindOf(token, element.kind);
            const auto target = token.attribute(element.attribute);
            if (kind && target && m_known[static_cast<std::size_t>(*kind)].insert(*target).second)
                m_scan.links.push_back({*kind, *target});
        }
    }

    PageScan m_scan;
    std::array<std::unordered_set<std::string>, 4> m_known; // targets, by kind
};

} // unnamed namespace

PageScan scanPage(std::string_view html) {
    return Scan().run(html);
}

} // namespace lectern::site
