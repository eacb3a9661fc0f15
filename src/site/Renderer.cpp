// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/Renderer.h"

#include "liquid/Context.h"
#include "site/Excerpt.h"
#include "site/FrontMatterReader.h"
#include "site/JekyllLiquid.h"
#include "site/Merge.h"
#include "site/RenderHost.h"
#include "site/SourceText.h"

#include <algorithm>
#include <chrono>
#include <set>

namespace lectern::site {

namespace {

constexpr std::size_t cacheBytes = 32u << 20;
constexpr int deepestTurn = 32; // renders that other renders wait for

bool hasLiquid(std::string_view text) {
    return text.find("{{") != std::string_view::npos || text.find("{%") != std::string_view::npos;
}

bool isYaml(const Item& item) {
    return item.extension() == ".yml" || item.extension() == ".yaml";
}

// Source: Jekyll, Document#render_with_liquid? and Convertible#render_with_liquid?.
bool wantsLiquid(const Item& item, std::string_view body) {
    const Value wish = item.field("render_with_liquid");
    if ((wish.isBool() && !wish.boolean()) || !hasLiquid(body))
        return false;
    return !item.isDocument() || !(isYaml(item) || item.extension() == ".coffee");
}

// Source: Jekyll, Document#place_in_layout? and Convertible#place_in_layout?.
bool wantsLayout(const Item& item) {
    const std::string_view extension = item.extension();
    const bool asset = extension == ".scss" || extension == ".sass" || extension == ".coffee";
    return !asset && !(item.isDocument() && isYaml(item)) && item.field("layout").stringOr("") != "none";
}

std::string excerptSeparator(const Item& item, const SiteConfig& config) {
    const Value own = item.field("excerpt_separator");
    return textOf(own.isFalsy() ? config["excerpt_separator"] : own);
}

// Ruby's messages explain themselves over several lines; the first paragraphs say what is wrong.
std::string oneSentence(std::string_view message) {
    for (const char* advice : {"\nValid syntax:", "\nMake sure the", "Ensure it exists"})
        message = message.substr(0, message.find(advice));
    std::string sentence;
    for (const char c : message) {
        const bool space = c == '\n' || c == ' ' || c == '\t';
        if (!space || (!sentence.empty() && sentence.back() != ' '))
            sentence += space ? ' ' : c;
    }
    while (sentence.ends_with(' ') || sentence.ends_with('.') || sentence.ends_with(':'))
        sentence.pop_back();
    return sentence;
}

std::string layoutName(const Item& item) {
    return textOf(item.field("layout"));
}

} // unnamed namespace

// Whose turn it is on this thread. Drops are shared by all renders and have no context of their own, so that
// they find here what the page that asks may see.
class Renderer::Turn {
public:
    enum class Of { Whole, Excerpt };

    Turn(const Item& item, Of of, std::chrono::milliseconds time)
        : item(item), of(of), outer(s_current), depth(outer ? outer->depth + 1 : 0),
          deadline(outer ? outer->deadline : std::chrono::steady_clock::now() + time) {
        s_current = this;
    }
    ~Turn() { s_current = outer; }
    Turn(const Turn&) = delete;
    Turn& operator=(const Turn&) = delete;

    static const Turn* current() { return s_current; }
    std::chrono::milliseconds timeLeft() const {
        const auto left = deadline - std::chrono::steady_clock::now();
        return std::max(std::chrono::duration_cast<std::chrono::milliseconds>(left),
                        std::chrono::milliseconds(0));
    }

    const Item& item;
    const Of of;
    const Turn* const outer;
    const int depth;
    const std::chrono::steady_clock::time_point deadline;
    const Value* converted = nullptr;  // the content, once it is past the converter
    mutable std::size_t pageReads = 0; // how often templates looked into `page`

private:
    static thread_local const Turn* s_current;
};

thread_local const Renderer::Turn* Renderer::Turn::s_current = nullptr;

// One render of one item, step by step.
class Renderer::Pass {
public:
    Pass(const Renderer& renderer, Turn& turn)
        : m_renderer(renderer), m_turn(turn), m_item(turn.item), m_host(renderer, turn.item) {
        const bool isExcerpt = turn.of == Turn::Of::Excerpt;
        m_page = isExcerpt ? renderer.m_drops.excerpt(m_item) : renderer.m_drops.currentPage(m_item);
        if (const Layout* layout = isExcerpt ? nullptr : m_renderer.m_snapshot.layout(layoutName(m_item)))
            m_layoutData = layout->data;
    }

    // Liquid and the converter.
    std::string content(std::string body, int bodyLine) {
        if (wantsLiquid(m_item, body)) {
            const auto parsed =
                liquid::Template::parse(std::move(body), shownAs(), m_renderer.m_templates.environment());
            body = runLiquid(*parsed, bodyLine, Value());
        }
        if (rendered.failed)
            return {};
        Converted converted =
            m_renderer.m_converter.convert(m_item, std::move(body), bodyLine, rendered.diagnostics);
        rendered.sourceMap = std::move(converted.sourceMap);
        return std::move(converted.text);
    }

    // Puts the content into its layout, that into its own, and so on.
    std::string placed(const Value& content) {
        const Layout* layout = m_renderer.m_snapshot.layout(layoutName(m_item));
        const Value wanted = m_item.field("layout");
        if (!layout && !wanted.isNil())
            complainOfLayout(textOf(wanted), "does not exist");
        m_layoutData = Value();
        Value output = content;
        std::set<const Layout*> used;
        while (layout && !rendered.failed) {
            used.insert(layout);
            m_layoutData = deepMerge(layout->data, m_layoutData);
            rendered.diagnostics.append(layout->diagnostics);
            output = runLiquid(*m_renderer.m_templates.layout(*layout), layout->bodyLine, output);
            const Value parent = layout->data["layout"];
            layout = parent.isString() ? m_renderer.m_snapshot.layout(parent.string()) : nullptr;
            if (!layout && parent.isString() && parent.string() != "none")
                complainOfLayout(parent.string(), "does not exist");
            if (layout && used.contains(layout)) {
                complainOfLayout(layout->name, "contains itself");
                break;
            }
        }
        return output.string();
    }

    Rendered rendered;

private:
    const std::string& shownAs() const {
        return m_item.sourcePath.empty() ? m_item.relativePath : m_item.sourcePath;
    }

    // Jekyll only warns of these.
    void complainOfLayout(const std::string& name, const char* fault) {
        rendered.diagnostics.add({shownAs(), lineOfKey(m_item, "layout"), 0,
                                  "The layout '" + name + "' " + fault, Severity::Warning,
                                  DiagnosticKind::Layout, name});
    }

    std::string runLiquid(const liquid::Template& parsed, int firstLine, const Value& content) {
        const SiteConfig& config = m_renderer.m_snapshot.config;
        liquid::RenderOptions options;
        options.errors =
            m_renderer.m_errors == ErrorMode::Strict ? liquid::ErrorMode::Strict : liquid::ErrorMode::Lenient;
        options.limits = m_renderer.m_snapshot.limits;
        options.limits.renderTime = m_turn.timeLeft();
        options.timeZone = config.timeZone();
        options.now = config.now();
        options.strictVariables = !config["liquid"]["strict_variables"].isFalsy();
        options.strictFilters = !config["liquid"]["strict_filters"].isFalsy();
        options.host = &m_host;
        liquid::Context context(m_renderer.m_templates.environment(), globals(content), options);
        std::string output;
        const Result<void> result = parsed.render(context, output);
        addDiagnostics(context.diagnostics(), parsed.path(), firstLine);
        if (!result) {
            rendered.failed = true;
            if (!context.diagnostics().hasErrors())
                rendered.diagnostics.add(result.error());
            return {};
        }
        return output;
    }

    // Liquid counts lines from the end of the front matter, people from the start of the file.
    void addDiagnostics(const Diagnostics& found, const std::string& path, int firstLine) {
        for (Diagnostic diagnostic : found.list()) {
            if (diagnostic.file == path && diagnostic.line > 0)
                diagnostic.line += firstLine - 1;
            diagnostic.message = oneSentence(diagnostic.message) + rubyPluginOf(diagnostic);
            rendered.diagnostics.add(std::move(diagnostic));
        }
    }

    // Where an unknown tag comes from, if the site's own _plugins define it.
    std::string rubyPluginOf(const Diagnostic& complaint) const {
        if (complaint.kind != DiagnosticKind::UnknownTag)
            return {};
        const auto& tags = m_renderer.m_snapshot.rubyTags;
        const auto found = tags.find(complaint.subject);
        return found == tags.end() ? "" : ": " + found->second + " defines it, and Ruby plugins are not run";
    }

    Value globals(const Value& content) const {
        const bool isMarkdown = m_renderer.m_snapshot.config.isMarkdown(m_item.extension());
        const Value aroundCode = isMarkdown ? Value("\n") : Value();
        return Object{{"content", content},
                      {"page", m_page},
                      {"layout", m_layoutData},
                      {"paginator", m_renderer.m_drops.paginator(m_item)},
                      {"highlighter_prefix", aroundCode},
                      {"highlighter_suffix", aroundCode},
                      {"jekyll", m_renderer.m_jekyllDrop},
                      {"site", m_renderer.m_siteDrop}};
    }

    const Renderer& m_renderer;
    Turn& m_turn;
    const Item& m_item;
    RenderHost m_host;
    Value m_page;
    Value m_layoutData;
};

Renderer::Renderer(const Snapshot& snapshot, ErrorMode errors)
    : m_snapshot(snapshot), m_errors(errors), m_converter(snapshot.config, snapshot.limits),
      m_drops(snapshot, *this), m_siteDrop(std::shared_ptr<const Drop>(std::make_shared<SiteDrop>(m_drops))),
      m_jekyllDrop(std::shared_ptr<const Drop>(std::make_shared<JekyllDrop>(snapshot.config.environment()))),
      m_posts(snapshot.posts()), m_templates(snapshot, jekyllEnvironment(snapshot.config)),
      m_cache(cacheBytes) {}

SourceText Renderer::bodyOf(const Item& item) const {
    SourceText source = readSource(item, m_snapshot.limits.fileBytes);
    if (m_snapshot.bodyRewriters.empty() || item.isStatic())
        return source;
    std::string body(source.body());
    for (const Snapshot::Rewriter& rewrite : m_snapshot.bodyRewriters)
        rewrite(item, body);
    source.text.replace(source.bodyStart, std::string::npos, body);
    return source;
}

Rendered Renderer::render(const Item& item) const {
    Turn turn(item, Turn::Of::Whole, m_snapshot.limits.renderTime);
    Pass pass(*this, turn);
    pass.rendered.diagnostics.append(item.diagnostics);
    SourceText text = bodyOf(item);
    const int bodyLine = text.bodyLine();
    if (item.diagnostics.empty())
        pass.rendered.diagnostics.append(text.diagnostics);
    const Value content = pass.content(text.takeBody(), bodyLine);
    turn.converted = &content;
    pass.rendered.text = wantsLayout(item) && !pass.rendered.failed ? pass.placed(content) : content.string();
    for (const Snapshot::Rewriter& rewrite : m_snapshot.outputRewriters)
        rewrite(item, pass.rendered.text);
    return std::move(pass.rendered);
}

std::string Renderer::renderContent(const Item& item) const {
    Turn turn(item, Turn::Of::Whole, m_snapshot.limits.renderTime);
    SourceText text = bodyOf(item);
    const int bodyLine = text.bodyLine();
    std::string content = Pass(*this, turn).content(text.takeBody(), bodyLine);
    for (const Snapshot::Rewriter& rewrite : m_snapshot.outputRewriters)
        rewrite(item, content);
    return content;
}

Value Renderer::content(const Item& item) const {
    const Turn* turn = Turn::current();
    if (turn && &turn->item == &item && turn->of == Turn::Of::Whole && turn->converted)
        return *turn->converted;
    if (turn && (item.ordinal >= turn->item.ordinal || turn->depth >= deepestTurn))
        return source(item);
    if (const auto known = m_cache.find(RenderCache::Part::Content, item.number))
        return *known;
    Turn inner(item, Turn::Of::Whole, m_snapshot.limits.renderTime);
    SourceText text = bodyOf(item);
    const int bodyLine = text.bodyLine();
    const Value made = Pass(*this, inner).content(text.takeBody(), bodyLine);
    m_cache.add(RenderCache::Part::Content, item.number, made);
    return made;
}

Value Renderer::source(const Item& item) const {
    return bodyOf(item).takeBody();
}

Value Renderer::output(const Item& item) const {
    const Turn* turn = Turn::current();
    if (turn && (item.ordinal >= turn->item.ordinal || turn->depth >= deepestTurn))
        return {};
    if (const auto known = m_cache.find(RenderCache::Part::Output, item.number))
        return *known;
    const Value made = render(item).text;
    m_cache.add(RenderCache::Part::Output, item.number, made);
    return made;
}

Value Renderer::excerpt(const Item& item) const {
    const Value written = item.field("excerpt");
    if (!written.isFalsy())
        return textOf(written);
    const Turn* turn = Turn::current();
    if (!item.hasExcerpt || excerptSeparator(item, m_snapshot.config).empty() ||
        (turn && turn->depth >= deepestTurn))
        return "";
    if (const auto known = m_cache.find(RenderCache::Part::Excerpt, item.number))
        return *known;
    Turn inner(item, Turn::Of::Excerpt, m_snapshot.limits.renderTime);
    const Value made = Pass(*this, inner).content(excerptSource(item), 1);
    m_cache.add(RenderCache::Part::Excerpt, item.number, made);
    return made;
}

std::string Renderer::excerptSource(const Item& item) const {
    const std::string separator = excerptSeparator(item, m_snapshot.config);
    if (separator.empty())
        return {};
    const SourceText text = bodyOf(item);
    return extractExcerpt(text.body(), separator);
}

const Item* Renderer::current() const {
    const Turn* turn = Turn::current();
    return turn && turn->of == Turn::Of::Whole ? &turn->item : nullptr;
}

void Renderer::notePageRead() const {
    if (const Turn* turn = Turn::current())
        ++turn->pageReads;
}

std::size_t Renderer::pageReads() const {
    const Turn* turn = Turn::current();
    return turn ? turn->pageReads : 0;
}

} // namespace lectern::site
