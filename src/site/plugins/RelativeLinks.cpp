// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// jekyll-relative-links 0.7: links between Markdown files lead to the pages made of them.
#include "base/Text.h"
#include "site/Glob.h"
#include "site/Merge.h"
#include "site/Paths.h"
#include "site/SiteUrls.h"
#include "site/Uri.h"
#include "site/plugins/Plugins.h"

#include <algorithm>

namespace lectern::site {

namespace {

// Where white space and a quoted title end the target; npos where it has none. The path itself may have
// spaces.
std::size_t startOfTitle(std::string_view target) {
    const std::size_t quote = target.ends_with('"') || target.ends_with('\'') ? target.find_first_of("\"'")
                                                                              : std::string_view::npos;
    const std::size_t last =
        quote == std::string_view::npos || quote == 0 ? quote : target.find_last_not_of(" \t\n", quote - 1);
    return last == std::string_view::npos || last + 1 == quote ? std::string_view::npos : last + 1;
}

// Source: Jekyll, EntryFilter#glob_include?.
bool isExcluded(const Item& item, const std::vector<std::string>& patterns) {
    const std::string path = joinPath("", item.relativePath);
    return std::any_of(patterns.begin(), patterns.end(), [&](const std::string& pattern) {
        const std::string whole = joinPath("", pattern);
        return path.starts_with(whole) || matchesGlob(whole, path);
    });
}

// Whether more ".." than folders stand in the path.
bool climbsOut(std::string_view path) {
    int depth = 0;
    for (const std::string_view part : text::split(path, '/')) {
        if (part == "..")
            --depth;
        else if (!part.empty() && part != ".")
            ++depth;
        if (depth < 0)
            return true;
    }
    return false;
}

class LinkRewriter {
public:
    LinkRewriter(const Snapshot& snapshot, const Item& item)
        : m_site(snapshot), m_folder(directoryOf(item.relativePath)) {}

    // Inline links, "[text](path#part "title")", then the definitions of reference links.
    std::string rewrite(std::string_view text) const {
        std::string out;
        std::size_t done = 0;
        for (std::size_t at = text.find("]("); at != std::string_view::npos; at = text.find("](", at + 2)) {
            const std::size_t close = text.find(')', at + 2);
            const std::size_t open = text.rfind('[', at);
            if (close == std::string_view::npos)
                break;
            if (open == std::string_view::npos ||
                text.substr(open, at - open).find('\n') != std::string_view::npos)
                continue;
            const std::string target = replaced(text.substr(at + 2, close - at - 2));
            if (target.empty())
                continue;
            out.append(text.substr(done, at + 2 - done)).append(target);
            done = close;
        }
        out.append(text.substr(done));
        return withDefinitions(out);
    }

private:
    std::string withDefinitions(const std::string& text) const {
        std::string out;
        bool first = true;
        for (const std::string_view line : text::split(text, '\n')) {
            out += first ? "" : "\n";
            first = false;
            const std::string_view trimmed = text::strip(line);
            const std::size_t colon = trimmed.starts_with('[') ? trimmed.find("]: ") : std::string_view::npos;
            const std::string target =
                colon == std::string_view::npos ? "" : replaced(text::strip(trimmed.substr(colon + 3)));
            out += target.empty() ? std::string(line) : std::string(trimmed.substr(0, colon + 3)) + target;
        }
        return out;
    }

    // `path#part "title"` with the page's address for the path; "" where it leads to no page of the site.
    std::string replaced(std::string_view target) const {
        const std::size_t title = std::min(startOfTitle(target), target.size());
        const std::size_t mark = std::min(target.find('#'), title);
        const std::string_view path = target.substr(0, mark);
        const std::string_view rest = target.substr(mark);
        if (path.empty() || isAbsoluteUri(path))
            return {};
        const std::string decoded = text::percentDecode(text::replaceAll(path, "+", " "));
        const std::string from = decoded.starts_with('/') ? decoded : joinPath(m_folder, decoded);
        if (climbsOut(from))
            return {};
        const std::string whole = confinedPath(from);
        const Item* page = m_site.atRelativePath(whole);
        return page ? relativeUrl(m_site.config, page->url) + std::string(rest) : std::string();
    }

    const Snapshot& m_site;
    std::string_view m_folder;
};

// The plugin makes excerpts anew, so that their links are right too, even where the front matter has one.
void forgetOwnExcerpts(Snapshot& snapshot, const std::vector<std::string>& excluded) {
    for (const auto& collection : snapshot.collections) {
        for (Item* document : collection->documents) {
            if (!document->written || document->data["excerpt"].isFalsy() ||
                isExcluded(*document, excluded) || !snapshot.config.isMarkdown(document->extension()))
                continue;
            Object changed = document->data.object();
            changed.erase("excerpt");
            document->data = Value(std::move(changed));
        }
    }
}

} // unnamed namespace

void rewriteRelativeLinks(Snapshot& snapshot, ItemReader&) {
    const Value settings = snapshot.config["relative_links"];
    if (settings["enabled"].isBool() && !settings["enabled"].boolean())
        return;
    const std::vector<std::string> excluded = textList(settings["exclude"]);
    const bool inCollections = settings["collections"] == Value(true);
    if (inCollections)
        forgetOwnExcerpts(snapshot, excluded);
    snapshot.bodyRewriters.push_back(
        [&snapshot, excluded, inCollections](const Item& item, std::string& body) {
            if ((item.isPage() || inCollections) && snapshot.config.isMarkdown(item.extension()) &&
                !isExcluded(item, excluded) &&
                (body.find("](") != std::string::npos || body.find("]:") != std::string::npos))
                body = LinkRewriter(snapshot, item).rewrite(body);
        });
}

} // namespace lectern::site
