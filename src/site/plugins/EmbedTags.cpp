// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Tags that bring in what lies on the web: jekyll-avatar 0.8 and jekyll-gist 1.5.
#include "base/Text.h"
#include "liquid/Context.h"
#include "liquid/Conversions.h"
#include "liquid/ParseContext.h"
#include "liquid/Template.h"
#include "site/plugins/Plugins.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cstdint>
#include <vector>

namespace lectern::site {

namespace {

std::uint32_t crc32(std::string_view text) {
    std::uint32_t crc = ~0u;
    for (const char c : text) {
        crc ^= static_cast<unsigned char>(c);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1u) != 0 ? 0xEDB88320u : 0u);
    }
    return ~crc;
}

std::vector<std::string> words(std::string_view text) {
    std::vector<std::string> found;
    for (const std::string_view word : text::split(text, ' ')) {
        if (!word.empty())
            found.emplace_back(word);
    }
    return found;
}

// The value of "key=value" among the words; "" where there is none.
std::string setting(const std::vector<std::string>& words, std::string_view key) {
    for (const std::string& word : words) {
        if (word.starts_with(key))
            return word.substr(key.size());
    }
    return {};
}

class AvatarTag final : public liquid::Tag {
public:
    explicit AvatarTag(std::string_view markup) : m_markup(text::strip(markup)) {}

    void render(liquid::Context& context, std::string& out) const override {
        std::string rendered;
        liquid::Template::parse(m_markup, context.templatePath(), context.environmentPointer())
            ->renderPartial(context, rendered);
        const std::vector<std::string> parts = words(rendered);
        std::string name = parts.empty() ? "" : parts.front();
        if (const std::string variable = setting(words(m_markup), "user="); !variable.empty()) {
            const Value found = context.evaluate(variable);
            name = found.isFalsy() ? variable : liquid::toString(found);
        } else if (name.starts_with('@')) {
            name.erase(0, 1);
        }
        std::string size = setting(words(m_markup), "size=");
        if (size.empty() ||
            !std::all_of(size.begin(), size.end(), [](char c) { return c >= '0' && c <= '9'; }))
            size = "40";
        write(name, size, setting(parts, "lazy=") == "true", out);
    }

private:
    static void write(const std::string& name, const std::string& size, bool lazy, std::string& out) {
        const long pixels = std::atol(size.c_str());
        const auto path = [&](long scale) {
            return name + "?v=3&s=" + (scale == 1 ? size : std::to_string(pixels * scale));
        };
        const std::string host =
            "https://avatars" + std::to_string(crc32(path(1)) % 4) + ".githubusercontent.com/";
        std::string set;
        for (const long scale : {1, 2, 3, 4})
            set += (set.empty() ? "" : ", ") + host + path(scale) + " " + std::to_string(scale) + "x";
        out += std::string("<img class=\"") + (pixels < 48 ? "avatar avatar-small" : "avatar") + "\" alt=\"" +
               name + "\" width=\"" + size + "\" height=\"" + size +
               "\" data-proofer-ignore=\"true\" src=\"" + (lazy ? "\" data-src=\"" : "") + host + path(1) +
               "\" " + (lazy ? "data-" : "") + "srcset=\"" + set + "\" />";
    }

    std::string m_markup;
};

// NOTE: Jekyll writes a script that loads the gist; a reader that stays offline shows where it is.
class GistTag final : public liquid::Tag {
public:
    GistTag(std::string id, std::string file) : m_id(std::move(id)), m_file(std::move(file)) {}

    void render(liquid::Context& context, std::string& out) const override {
        const Value id = context.evaluate(m_id);
        const std::string name = id.isNil() ? m_id : liquid::toString(id);
        const std::string address = "https://gist.github.com/" + text::escapeHtml(name);
        const std::string label = m_file.empty() ? text::escapeHtml(name) : text::escapeHtml(m_file);
        out += "<a class=\"gist\" href=\"" + address + "\">Gist " + label + "</a>";
    }

private:
    std::string m_id;
    std::string m_file;
};

} // unnamed namespace

void addAvatarTag(liquid::Environment& environment) {
    environment.addTag("avatar", [](const liquid::TagMarkup& tag, liquid::ParseContext&) {
        return std::make_unique<AvatarTag>(tag.markup);
    });
}

void addGistTag(liquid::Environment& environment) {
    environment.addTag(
        "gist",
        [](const liquid::TagMarkup& tag, liquid::ParseContext& parser) -> std::unique_ptr<liquid::Tag> {
            const std::vector<std::string> parts = words(text::strip(tag.markup));
            if (parts.empty())
                return parser.fail("Syntax error in tag 'gist': it needs the gist's id");
            return std::make_unique<GistTag>(parts[0], parts.size() > 1 ? parts[1] : "");
        });
}

} // namespace lectern::site
