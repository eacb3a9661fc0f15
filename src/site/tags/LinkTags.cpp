// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// link and post_url: addresses of pages by their source's name.
#include "base/Text.h"
#include "liquid/Context.h"
#include "liquid/ParseContext.h"
#include "liquid/Template.h"
#include "site/RenderHost.h"
#include "site/SiteUrls.h"
#include "site/tags/Tags.h"

namespace lectern::site {

namespace {

class LinkTag final : public liquid::Tag {
public:
    explicit LinkTag(std::string_view path)
        : m_path(path), m_isTemplate(path.find("{{") != std::string_view::npos ||
                                     path.find("{%") != std::string_view::npos) {}

    void render(liquid::Context& context, std::string& out) const override {
        const auto* host = context.host<RenderHost>();
        if (!host)
            return;
        std::string path = m_path;
        if (m_isTemplate) {
            path.clear();
            liquid::Template::parse(m_path, context.templatePath(), context.environmentPointer())
                ->renderPartial(context, path);
        }
        if (context.failed())
            return;
        if (const Item* item = host->snapshot().atRelativePath(path))
            out += relativeUrl(host->config(), item->url);
        else
            context.fail(liquid::ErrorKind::Host,
                         "Could not find document '" + path +
                             "' in tag 'link'.\n\nMake sure the document exists and the path is correct.\n");
    }

private:
    std::string m_path;
    bool m_isTemplate;
};

class PostUrlTag final : public liquid::Tag {
public:
    explicit PostUrlTag(std::string_view name) : m_name(name) {}

    void render(liquid::Context& context, std::string& out) const override {
        const auto* host = context.host<RenderHost>();
        if (!host)
            return;
        if (const Item* post = host->renderer().posts().find(m_name))
            out += relativeUrl(host->config(), post->url);
        else
            context.fail(liquid::ErrorKind::Host,
                         "Could not find post \"" + m_name +
                             "\" in tag 'post_url'.\nMake sure the post exists and the name "
                             "is correct.\n");
    }

private:
    std::string m_name;
};

} // unnamed namespace

void addLinkTags(liquid::Environment& environment) {
    environment.addTag("link", [](const liquid::TagMarkup& tag, liquid::ParseContext&) {
        return std::make_unique<LinkTag>(text::strip(tag.markup));
    });
    environment.addTag(
        "post_url",
        [](const liquid::TagMarkup& tag, liquid::ParseContext& parser) -> std::unique_ptr<liquid::Tag> {
            const std::string name(text::strip(tag.markup));
            if (!PostNames::isName(name))
                return parser.fail(
                    "Could not parse name of post \"" + name +
                    "\" in tag 'post_url'.\n Make sure the post exists and the name is correct.\n");
            return std::make_unique<PostUrlTag>(name);
        });
}

} // namespace lectern::site
