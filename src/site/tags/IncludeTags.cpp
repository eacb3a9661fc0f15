// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// include, include_cached and include_relative, with parameters and names that Liquid writes.
#include "base/Text.h"
#include "liquid/Context.h"
#include "liquid/Markup.h"
#include "liquid/ParseContext.h"
#include "liquid/Template.h"
#include "site/Paths.h"
#include "site/RenderHost.h"
#include "site/tags/Tags.h"

#include <algorithm>
#include <cctype>
#include <optional>

namespace lectern::site {

namespace {

bool isWord(char c) {
    return std::isalnum(static_cast<unsigned char>(c)) || c == '_';
}

bool isSpace(char c) {
    return std::isspace(static_cast<unsigned char>(c)) != 0;
}

std::size_t skipSpace(std::string_view text, std::size_t position) {
    while (position < text.size() && isSpace(text[position]))
        ++position;
    return position;
}

// Behind an output, "{{ name }}" or "{{ name | filter }}", and what follows it without a space.
std::optional<std::size_t> endOfOutput(std::string_view text, std::size_t position) {
    if (!text.substr(position).starts_with("{{"))
        return {};
    position = skipSpace(text, position + 2);
    const std::size_t name = position;
    while (position < text.size() &&
           (isWord(text[position]) || text[position] == '-' || text[position] == '.'))
        ++position;
    if (position == name)
        return {};
    position = skipSpace(text, position);
    if (position < text.size() && text[position] == '|')
        position = text.rfind("}}");
    if (!text.substr(std::min(position, text.size())).starts_with("}}"))
        return {};
    position += 2;
    while (position < text.size() && !isSpace(text[position]) && text[position] != '{' &&
           text[position] != '}')
        ++position;
    return position;
}

// What the tag's markup says: a file's name, perhaps with Liquid in it, and parameters.
struct IncludeMarkup {
    std::string file;
    bool isTemplate = false;
    std::optional<std::string> parameters;
};

// Source: Jekyll, IncludeTag::VARIABLE_SYNTAX.
IncludeMarkup readMarkup(std::string_view markup) {
    markup = text::strip(markup);
    std::optional<std::size_t> end = endOfOutput(markup, std::min(markup.find('{'), markup.size()));
    if (end) {
        for (auto further = endOfOutput(markup, *end); further; further = endOfOutput(markup, *end))
            end = further;
        return {std::string(text::strip(markup.substr(0, *end))), true,
                std::string(text::strip(markup.substr(*end)))};
    }
    const auto space = std::find_if(markup.begin(), markup.end(), isSpace);
    IncludeMarkup read{std::string(markup.begin(), space), false, {}};
    if (space != markup.end())
        read.parameters = text::strip(std::string_view(space, markup.end()));
    return read;
}

// Source: Jekyll, IncludeTag::VALID_FILENAME_CHARS and INVALID_SEQUENCES.
bool isValidName(std::string_view file) {
    constexpr std::string_view marks = "/.-()+~#@";
    for (std::size_t i = 0; i + 1 < file.size(); ++i) {
        if ((file[i] == '.' || file[i] == '/') && (file[i + 1] == '.' || file[i + 1] == '/'))
            return false;
    }
    return !file.empty() && std::all_of(file.begin(), file.end(), [&](char c) {
        return isWord(c) || marks.find(c) != std::string_view::npos;
    });
}

class IncludeTag : public liquid::Tag {
public:
    IncludeTag(std::string name, IncludeMarkup markup, std::vector<liquid::Parameter> parameters)
        : m_name(std::move(name)), m_markup(std::move(markup)), m_parameters(std::move(parameters)) {}

    void render(liquid::Context& context, std::string& out) const override {
        const auto* host = context.host<RenderHost>();
        std::string file = m_markup.file;
        if (m_markup.isTemplate) {
            file.clear();
            liquid::Template::parse(m_markup.file, context.templatePath(), context.environmentPointer())
                ->renderPartial(context, file);
        }
        if (context.failed() || !host)
            return;
        if (!isValidName(file)) {
            context.fail(liquid::ErrorKind::Host,
                         "Invalid syntax for include tag. File contains invalid characters "
                         "or sequences:\n\n  " +
                             file + "\n\nValid syntax:\n\n  " + example(m_name) + "\n\n");
            return;
        }
        const auto included = find(*host, file);
        if (!included) {
            context.fail(liquid::ErrorKind::Host, notFound(*host, file));
            return;
        }
        const liquid::Context::LocalScope scope(context);
        if (scope.open())
            renderFile(*included, parameters(context), context, out);
    }

    static std::string example(const std::string& tag) {
        return "{% " + tag + " file.ext param='value' param2='value' %}";
    }

protected:
    virtual std::shared_ptr<const liquid::Template> find(const RenderHost& host,
                                                         const std::string& file) const {
        return host.renderer().templates().include(file);
    }
    virtual std::string folders(const RenderHost& host) const { return '/' + host.config().includesFolder(); }
    virtual void renderFile(const liquid::Template& included, const Value& parameters,
                            liquid::Context& context, std::string& out) const {
        static const liquid::Name includeVariable("include");
        if (!parameters.isNil())
            context.setLocal(includeVariable, parameters);
        included.renderPartial(context, out);
    }

private:
    std::string notFound(const RenderHost& host, const std::string& file) const {
        return "Could not locate the included file '" + file + "' in any of [\"" + folders(host) +
               "\"]. Ensure it exists in one of those directories and, if it is a symlink, does not point "
               "outside "
               "your site source.";
    }

    // `include` as the file sees it; nil where the tag has no parameters.
    Value parameters(liquid::Context& context) const {
        if (!m_markup.parameters)
            return {};
        Object values;
        for (const liquid::Parameter& parameter : m_parameters)
            values.set(Value(parameter.name), parameter.value.evaluate(context));
        return Value(std::move(values));
    }

    std::string m_name;
    IncludeMarkup m_markup;
    std::vector<liquid::Parameter> m_parameters;
};

// Looks beside the page that is being rendered, wherever the tag itself stands.
class IncludeRelativeTag final : public IncludeTag {
public:
    using IncludeTag::IncludeTag;

protected:
    std::shared_ptr<const liquid::Template> find(const RenderHost& host,
                                                 const std::string& file) const override {
        const std::string folder = pageFolder(host);
        return host.renderer().templates().sourceFile(folder.empty() ? file : joinPath(folder, file));
    }
    std::string folders(const RenderHost& host) const override { return '/' + pageFolder(host); }

private:
    static std::string pageFolder(const RenderHost& host) {
        const Item& item = host.item();
        const std::string above(directoryOf(item.relativePath));
        const std::string& collections = host.config().collectionsFolder();
        return item.isDocument() && !collections.empty() ? joinPath(collections, above) : above;
    }
};

// Written once for all pages, if it does not depend on the page.
// NOTE: jekyll-include-cache keeps what it wrote for the first page whatever that depended on; which page is
// first depends on the reader here, so that only what is the same for all is kept.
class IncludeCachedTag final : public IncludeTag {
public:
    using IncludeTag::IncludeTag;

protected:
    void renderFile(const liquid::Template& included, const Value& parameters, liquid::Context& context,
                    std::string& out) const override {
        const Renderer& renderer = context.host<RenderHost>()->renderer();
        if (const auto known = renderer.includeCache().find(included.path(), parameters)) {
            out += *known;
            return;
        }
        const std::size_t readsBefore = renderer.pageReads();
        const std::size_t complaintsBefore = context.diagnostics().list().size();
        std::string written;
        IncludeTag::renderFile(included, parameters, context, written);
        const bool clean = !context.stopped() && context.diagnostics().list().size() == complaintsBefore;
        if (clean && renderer.pageReads() == readsBefore)
            renderer.includeCache().add(included.path(), parameters, written);
        out += written;
    }
};

template <typename Kind>
std::unique_ptr<liquid::Tag> parseInclude(const liquid::TagMarkup& tag, liquid::ParseContext& parser) {
    IncludeMarkup markup = readMarkup(tag.markup);
    std::vector<liquid::Parameter> parameters;
    if (markup.parameters) {
        bool wellFormed = true;
        parameters = liquid::parseParameters(*markup.parameters, wellFormed);
        if (!wellFormed)
            return parser.fail("Invalid syntax for include tag:\n\n" + *markup.parameters +
                               "\n\nValid syntax:\n\n" + IncludeTag::example(std::string(tag.name)) + "\n\n");
    }
    return std::make_unique<Kind>(std::string(tag.name), std::move(markup), std::move(parameters));
}

} // unnamed namespace

void addIncludeTags(liquid::Environment& environment) {
    environment.addTag("include", parseInclude<IncludeTag>);
    environment.addTag("include_cached", parseInclude<IncludeCachedTag>);
    environment.addTag("include_relative", parseInclude<IncludeRelativeTag>);
}

} // namespace lectern::site
