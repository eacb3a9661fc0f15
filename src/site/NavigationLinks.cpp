// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/NavigationLinks.h"

#include "base/Text.h"
#include "site/HtmlScanner.h"

#include <algorithm>

namespace lectern::site {

namespace {

constexpr std::size_t deepestList = 30;

bool isContainer(const HtmlToken& token) {
    if (token.attribute("data-stand-in"))
        return false; // Lectern's own list of pages says nothing of the site's order
    return token.name == "nav" || token.name == "aside" || token.attribute("role") == "navigation";
}

bool isHeading(std::string_view name) {
    return (name.size() == 2 && name[0] == 'h' && name[1] >= '1' && name[1] <= '6') || name == "summary" ||
           name == "dt" || name == "legend";
}

bool isList(std::string_view name) {
    return name == "ul" || name == "ol" || name == "dl";
}

std::string collapsed(std::string_view text) {
    std::string out;
    for (const char c : text::unescapeHtml(text)) {
        const bool space = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
        if (!space)
            out += c;
        else if (!out.empty() && out.back() != ' ')
            out += ' ';
    }
    return std::string(text::strip(out));
}

// Builds the tree of one container from its tags.
class ListBuilder {
public:
    explicit ListBuilder(const LinkResolver& resolve) : m_resolve(resolve) {
        m_levels.push_back({&m_roots, {}, 0});
    }

    void start(const HtmlToken& token) {
        ++m_depth;
        if (isList(token.name))
            openList();
        else if (token.name == "li")
            level().item = Item{};
        else if (isHeading(token.name))
            m_heading.emplace();
        else if (token.name == "a")
            openLink(token);
        else if (token.name == "img" && m_link && m_link->text.empty())
            m_link->text = token.attribute("alt").value_or("");
        if (token.isEmpty)
            --m_depth;
    }

    void end(const HtmlToken& token) {
        --m_depth;
        if (token.name == "a")
            closeLink();
        else if (isHeading(token.name))
            closeHeading();
        else if (isList(token.name) && m_levels.size() > 1)
            m_levels.pop_back();
        else if (token.name == "li")
            level().item.reset();
        // A heading groups what follows it inside the element that it stands in.
        if (level().group && m_depth < level().groupDepth)
            level().group.reset();
    }

    void text(std::string_view text) {
        if (m_link)
            m_link->text += text;
        else if (m_heading)
            *m_heading += text;
        else if (level().item)
            level().item->text += text;
    }

    std::vector<NavigationNode> take() { return std::move(m_roots); }

private:
    struct Item {
        std::string text;                // what stands in it beside links
        std::optional<std::size_t> node; // its node in the level's list
    };
    struct Level {
        std::vector<NavigationNode>* list;
        std::optional<Item> item;
        int depth;
        std::optional<std::size_t> group = {}; // the heading's node that links go under
        int groupDepth = 0;
    };
    struct Link {
        std::string url;
        std::string text;
        std::string label;
    };

    Level& level() { return m_levels.back(); }

    // Where a new node belongs: under the heading, if there is one, else in the list itself.
    std::vector<NavigationNode>& place() {
        Level& here = level();
        return here.group ? (*here.list)[*here.group].children : *here.list;
    }

    // A list inside an item hangs under the item's link, or under its text.
    void openList() {
        Level& here = level();
        std::vector<NavigationNode>* list = &place();
        if (here.item && !here.item->node) {
            if (std::string title = collapsed(here.item->text); !title.empty()) {
                list->push_back({std::move(title), "", {}});
                here.item->node = list->size() - 1;
            }
        }
        if (here.item && here.item->node && *here.item->node < list->size())
            list = &(*list)[*here.item->node].children;
        if (m_levels.size() < deepestList)
            m_levels.push_back({list, {}, m_depth});
        else
            m_levels.push_back({&m_tooDeep, {}, m_depth});
    }

    void openLink(const HtmlToken& token) {
        m_link = Link{m_resolve(token.attribute("href").value_or("")), "",
                      token.attribute("aria-label").value_or(token.attribute("title").value_or(""))};
    }

    void closeLink() {
        if (!m_link)
            return;
        std::string title = collapsed(m_link->text);
        if (title.empty())
            title = collapsed(m_link->label);
        if (!m_link->url.empty() && m_heading)
            m_headingUrl = m_link->url;
        if (m_heading)
            *m_heading += title;
        else if (!m_link->url.empty() && !title.empty())
            addLink(std::move(title), std::move(m_link->url));
        m_link.reset();
    }

    // The first link of an item is the item; further ones stand beside it.
    void addLink(std::string title, std::string url) {
        std::vector<NavigationNode>& list = place();
        list.push_back({std::move(title), std::move(url), {}});
        if (level().item && !level().item->node)
            level().item->node = list.size() - 1;
    }

    void closeHeading() {
        if (!m_heading)
            return;
        std::string title = collapsed(*m_heading);
        m_heading.reset();
        std::string url = std::move(m_headingUrl);
        m_headingUrl.clear();
        if (title.empty())
            return;
        if (level().item) { // <li><summary>Guide</summary><ul>...
            if (url.empty())
                level().item->text = title;
            else
                addLink(std::move(title), std::move(url));
            return;
        }
        level().group.reset();
        level().list->push_back({std::move(title), std::move(url), {}});
        level().group = level().list->size() - 1;
        level().groupDepth = m_depth;
    }

    const LinkResolver& m_resolve;
    std::vector<NavigationNode> m_roots;
    std::vector<NavigationNode> m_tooDeep;
    std::vector<Level> m_levels;
    std::optional<Link> m_link;
    std::optional<std::string> m_heading;
    std::string m_headingUrl;
    int m_depth = 0;
};

// Headings without pages under them go.
void prune(std::vector<NavigationNode>& nodes) {
    for (NavigationNode& node : nodes)
        prune(node.children);
    std::erase_if(nodes,
                  [](const NavigationNode& node) { return node.url.empty() && node.children.empty(); });
}

} // unnamed namespace

std::vector<std::vector<NavigationNode>> readNavigationLinks(std::string_view html,
                                                             const LinkResolver& resolve) {
    std::vector<std::vector<NavigationNode>> found;
    HtmlScanner scanner(html);
    while (auto token = scanner.next()) {
        if (token->kind != HtmlToken::Kind::Start || token->isEmpty || !isContainer(*token))
            continue;
        const std::string container = token->name;
        ListBuilder builder(resolve);
        int open = 1;
        while (open > 0 && (token = scanner.next())) {
            if (token->kind == HtmlToken::Kind::Text) {
                builder.text(token->inner);
                continue;
            }
            if (token->name == container && !token->isEmpty)
                open += token->kind == HtmlToken::Kind::Start ? 1 : -1;
            if (token->kind == HtmlToken::Kind::Start)
                builder.start(*token);
            else if (open > 0)
                builder.end(*token);
        }
        std::vector<NavigationNode> nodes = builder.take();
        prune(nodes);
        if (!nodes.empty())
            found.push_back(std::move(nodes));
    }
    return found;
}

} // namespace lectern::site
