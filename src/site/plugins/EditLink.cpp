// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The tag github_edit_link of jekyll-github-metadata 2.15: where the page's source can be edited on GitHub.
#include "base/Text.h"
#include "liquid/Environment.h"
#include "site/Drops.h"
#include "site/Merge.h"
#include "site/RenderHost.h"
#include "site/Renderer.h"
#include "site/plugins/Plugins.h"

namespace lectern::site {

namespace {

// The first text in quotation marks, up to the last mark of its kind; what the address is to be clicked by.
std::string linkText(std::string_view markup) {
    for (const char mark : {'"', '\''}) {
        const std::size_t open = markup.find(mark);
        const std::size_t close = markup.rfind(mark);
        if (open != std::string_view::npos && close > open)
            return std::string(markup.substr(open + 1, close - open - 1));
    }
    return {};
}

std::string_view withoutSlash(std::string_view part) {
    if (part.starts_with('/'))
        part.remove_prefix(1);
    return part;
}

std::string asFolder(std::string_view part) {
    part = withoutSlash(part);
    return part.empty() || part.ends_with('/') ? std::string(part) : std::string(part) + '/';
}

class EditLinkTag final : public liquid::Tag {
public:
    explicit EditLinkTag(std::string_view markup) : m_text(linkText(markup)) {}

    void render(liquid::Context& context, std::string& out) const override {
        const auto* host = context.host<RenderHost>();
        if (!host)
            return;
        host->renderer().notePageRead();
        const std::string address =
            addressOf(host->config()["github"], host->renderer().drops().of(host->item())["path"]);
        out += m_text.empty() ? address : "<a href=\"" + address + "\">" + m_text + "</a>";
    }

private:
    static std::string addressOf(const Value& github, const Value& path) {
        const Value repository = github["repository_url"];
        const Value branch = github["source"]["branch"];
        const Value folder = github["source"]["path"];
        if (repository.isNil() || branch.isNil() || folder.isNil() || path.isNil())
            return {};
        const std::string place = asFolder(textOf(repository)) + "edit/" + asFolder(textOf(branch)) +
                                  asFolder(textOf(folder)) + std::string(withoutSlash(textOf(path)));
        return text::percentEncode(place, ":/?#@!$&'()*+,;=%~-_.");
    }

    std::string m_text;
};

} // unnamed namespace

void addEditLinkTag(liquid::Environment& environment) {
    environment.addTag("github_edit_link", [](const liquid::TagMarkup& tag, liquid::ParseContext&) {
        return std::make_unique<EditLinkTag>(tag.markup);
    });
}

} // namespace lectern::site
