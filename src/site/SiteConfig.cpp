// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/SiteConfig.h"

#include "base/Text.h"
#include "formats/Toml.h"
#include "formats/Yaml.h"
#include "site/Merge.h"
#include "site/Paths.h"
#include "site/Permalink.h"
#include "site/SourceFile.h"
#include "site/plugins/Plugins.h"

#include <algorithm>
#include <chrono>
#include <system_error>

namespace lectern::site {

namespace {

Value texts(std::initializer_list<const char*> list) {
    return Array(list.begin(), list.end());
}

// Source: Jekyll, Configuration::DEFAULTS. What only its server reads is kept too, as `site.*` shows it.
Value jekyllDefaults() {
    return Object{
        {"collections_dir", ""},
        {"cache_dir", ".jekyll-cache"},
        {"plugins_dir", "_plugins"},
        {"layouts_dir", "_layouts"},
        {"data_dir", "_data"},
        {"includes_dir", "_includes"},
        {"collections", Object()},
        {"safe", false},
        {"include", texts({".htaccess"})},
        {"exclude", Array()},
        {"keep_files", texts({".git", ".svn"})},
        {"encoding", "utf-8"},
        {"markdown_ext", "markdown,mkdown,mkdn,mkd,md"},
        {"strict_front_matter", false},
        {"show_drafts", {}},
        {"limit_posts", 0},
        {"future", false},
        {"unpublished", false},
        {"whitelist", Array()},
        {"plugins", Array()},
        {"markdown", "kramdown"},
        {"highlighter", "rouge"},
        {"lsi", false},
        {"excerpt_separator", "\n\n"},
        {"incremental", false},
        {"detach", false},
        {"port", "4000"},
        {"host", "127.0.0.1"},
        {"baseurl", {}},
        {"show_dir_listing", false},
        {"permalink", "date"},
        {"paginate_path", "/page:num"},
        {"timezone", {}},
        {"quiet", false},
        {"verbose", false},
        {"defaults", Array()},
        {"liquid", Object{{"error_mode", "warn"}, {"strict_filters", false}, {"strict_variables", false}}},
        {"kramdown", Object{{"auto_ids", true},
                            {"toc_levels", Array{1, 2, 3, 4, 5, 6}},
                            {"entity_output", "as_char"},
                            {"smart_quotes", "lsquo,rsquo,ldquo,rdquo"},
                            {"input", "GFM"},
                            {"hard_wrap", false},
                            {"guess_lang", true},
                            {"footnote_nr", 1},
                            {"show_warnings", false}}}};
}

// What GitHub Pages gives to a site that names no theme.
constexpr const char* githubTheme = "jekyll-theme-primer";

// Source: Jekyll, Configuration::DEFAULT_EXCLUDES.
constexpr const char* defaultExcludes[] = {".sass-cache",  ".jekyll-cache", "gemfiles",       "Gemfile",
                                           "Gemfile.lock", "node_modules",  "vendor/bundle/", "vendor/cache/",
                                           "vendor/gems/", "vendor/ruby/"};

Result<Value> readConfigFile(const std::filesystem::path& folder, const std::string& name,
                             const Limits& limits, const TimeZone& zone) {
    const Result<std::string> bytes = readFile(folder / name, name, limits.fileBytes);
    if (!bytes)
        return bytes.error();
    bool broken = false;
    const std::string text = decodeText(*bytes, broken);
    const std::string_view extension = extensionOf(name);
    if (text::downcase(extension) == ".toml")
        return formats::parseToml(text, name, zone);
    formats::YamlOptions options;
    options.file = name;
    options.zone = zone;
    // "style: :compressed" stands in many a configuration: Jekyll with SafeYAML takes it for text.
    options.symbols = formats::RubySymbols::AsText;
    return formats::parseYaml(text, options);
}

// The file that Jekyll takes where none is named; "" where there is none.
std::string defaultConfigFile(const std::filesystem::path& folder) {
    for (const char* name : {"_config.yml", "_config.yaml", "_config.toml"}) {
        std::error_code error;
        if (std::filesystem::exists(std::filesystem::symlink_status(folder / name, error)))
            return name;
    }
    return {};
}

DateTime systemClock(const TimeZone& zone) {
    const auto since = std::chrono::system_clock::now().time_since_epoch();
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(since);
    const auto rest = std::chrono::duration_cast<std::chrono::nanoseconds>(since - seconds);
    return zone.at(seconds.count(), static_cast<std::int32_t>(rest.count()));
}

} // unnamed namespace

Result<SiteConfig> SiteConfig::load(const std::filesystem::path& folder, const OpenOptions& options,
                                    Diagnostics& diagnostics) {
    std::vector<std::string> files = options.configFiles;
    if (files.empty()) {
        if (std::string file = defaultConfigFile(folder); !file.empty())
            files.push_back(std::move(file));
    }
    Value keys = Object();
    for (const std::string& file : files) {
        const Result<Value> read = readConfigFile(folder, file, options.limits, TimeZone::system());
        if (!read)
            return read.error();
        if (read->isObject())
            keys = deepMerge(keys, *read);
        else if (!read->isNil())
            diagnostics.add({file, 1, 0,
                             "The configuration is no list of keys and values; Jekyll's defaults are used",
                             Severity::Warning});
    }
    return from(std::move(keys), files.empty() ? "_config.yml" : files.back(), folder, options, diagnostics);
}

Result<SiteConfig> SiteConfig::from(Value keys, const std::string& file, const std::filesystem::path& folder,
                                    const OpenOptions& options, Diagnostics& diagnostics) {
    SiteConfig config;
    config.m_values = std::move(keys);
    if (const Result<void> checked = config.check(file); !checked)
        return checked.error();
    if (const Result<void> prepared = config.prepare(folder, options, diagnostics); !prepared)
        return prepared.error();
    return config;
}

std::string SiteConfig::text(std::string_view key, std::string_view fallback) const {
    const Value value = m_values[key];
    return value.isNil() ? std::string(fallback) : textOf(value);
}

void SiteConfig::set(std::string_view key, Value value) {
    Object changed = m_values.object();
    changed.set(Value(key), std::move(value));
    m_values = Value(std::move(changed));
}

bool SiteConfig::isMarkdown(std::string_view extension) const {
    return std::find(m_markdownExtensions.begin(), m_markdownExtensions.end(), text::downcase(extension)) !=
           m_markdownExtensions.end();
}

bool SiteConfig::usesPlugin(std::string_view name) const {
    return std::find(m_plugins.begin(), m_plugins.end(), name) != m_plugins.end();
}

// Source: Jekyll, Configuration#validate.
Result<void> SiteConfig::check(const std::string& file) {
    for (const char* key : {"include", "exclude", "plugins"}) {
        const Value* value = m_values.find(key);
        if (value && !value->isNil() && !value->isArray())
            return Diagnostic{file, 0, 0,
                              "'" + std::string(key) + "' should be a list, but is: " + textOf(*value)};
    }
    return {};
}

Result<void> SiteConfig::prepare(const std::filesystem::path& folder, const OpenOptions& options,
                                 Diagnostics& diagnostics) {
    addDefaultCollections();
    m_values = deepMerge(jekyllDefaults(), m_values);
    addDefaultCollections();

    const auto folderUnder = [&](std::string_view key) { return confinedPath(text(key)); };
    const std::string below = folderUnder("source");
    m_source = below.empty() ? folder : folder / below;
    m_sourcePrefix = below.empty() ? "" : below + '/';
    std::error_code error;
    if (!folder.empty() && !std::filesystem::is_directory(m_source, error))
        return Diagnostic{"_config.yml", 0, 0, "The folder under 'source' does not exist: " + below};
    m_destination = m_values["destination"].isNil() ? "_site" : folderUnder("destination");
    if (!m_sourcePrefix.empty() && m_destination.starts_with(m_sourcePrefix))
        m_destination.erase(0, m_sourcePrefix.size());
    m_collectionsFolder = folderUnder("collections_dir");
    m_layoutsFolder = folderUnder("layouts_dir");
    m_includesFolder = folderUnder("includes_dir");
    m_dataFolder = folderUnder("data_dir");

    m_include = textList(m_values["include"]);
    m_exclude = textList(m_values["exclude"]);
    for (const char* pattern : defaultExcludes) {
        if (std::find(m_exclude.begin(), m_exclude.end(), pattern) == m_exclude.end())
            m_exclude.emplace_back(pattern);
    }
    Object values = m_values.object();
    values.set(Value("exclude"), Value(Array(m_exclude.begin(), m_exclude.end())));
    values.set(Value("source"), Value(m_source.string()));
    if (options.drafts)
        values.set(Value("show_drafts"), Value(true));
    if (options.future)
        values.set(Value("future"), Value(true));
    if (options.unpublished)
        values.set(Value("unpublished"), Value(true));
    values.set(Value("destination"), Value((m_source / m_destination).string()));
    m_values = Value(std::move(values));
    for (const std::string& extension : splitList(text("markdown_ext")))
        m_markdownExtensions.push_back('.' + text::downcase(extension));
    addPlugins(folder, options);
    m_drafts = flag("show_drafts");
    m_environment = options.environment;
    return setClock(options, diagnostics);
}

// Source: Jekyll, PluginManager (a theme's plugins come first, `safe` heeds the whitelist) and
// Site#load_theme_configuration.
void SiteConfig::addPlugins(const std::filesystem::path& folder, const OpenOptions& options) {
    std::vector<std::string> asked = textList(m_values["plugins"]);
    for (std::string& plugin : textList(m_values["gems"]))
        asked.push_back(std::move(plugin));
    for (std::string& plugin : gemfilePlugins(folder))
        asked.push_back(std::move(plugin));
    asked = withStandardPlugins(std::move(asked));
    if (!folder.empty()) {
        const bool onGithub = std::find(asked.begin(), asked.end(), "github-pages") != asked.end();
        const std::string name = themeName(m_values);
        m_theme = findTheme(name.empty() && onGithub ? githubTheme : name, folder, options.themeFolders);
    }
    std::vector<std::string> all = m_theme.plugins;
    all.insert(all.end(), asked.begin(), asked.end());
    const std::vector<std::string> allowed = textList(m_values["whitelist"]);
    for (std::string& plugin : all) {
        const bool isAllowed =
            !flag("safe") || std::find(allowed.begin(), allowed.end(), plugin) != allowed.end();
        if (isAllowed && !usesPlugin(plugin))
            m_plugins.push_back(std::move(plugin));
    }
    const Value ignored = m_values["ignore_theme_config"];
    if (!m_theme.root.empty() && ignored != Value(true))
        m_values = deepMerge(themeConfig(m_theme, jekyllDefaults(), options.limits), m_values);
}

Result<void> SiteConfig::setClock(const OpenOptions& options, Diagnostics& diagnostics) {
    m_timeZone = TimeZone::system();
    if (const std::string name = text("timezone"); !name.empty()) {
        if (const auto zone = TimeZone::named(name))
            m_timeZone = *zone;
        else
            diagnostics.add(
                {"_config.yml", 0, 0, "The time zone '" + name + "' is not known", Severity::Warning});
    }
    m_now =
        options.now ? m_timeZone.at(options.now->seconds, options.now->nanoseconds) : systemClock(m_timeZone);
    m_time = m_now;
    const Value written = m_values["time"];
    if (written.isFalsy() || options.now)
        return {};
    const auto time = parseTime(textOf(written), m_timeZone, m_now);
    if (!time)
        return Diagnostic{"_config.yml", 0, 0, "Invalid 'time': " + textOf(written)};
    m_time = m_timeZone.at(time->seconds, time->nanoseconds);
    return {};
}

// Source: Jekyll, Configuration#add_default_collections.
void SiteConfig::addDefaultCollections() {
    const Value* written = m_values.find("collections");
    if (!written || written->isNil())
        return;
    Object posts{{"output", true}};
    Object all{{"posts", Object()}};
    if (written->isArray()) {
        for (const Value& label : written->array())
            all.set(label, Value(Object()));
    } else {
        all = deepMerge(Value(std::move(all)), *written).object();
    }
    if (const Value* own = all.find("posts"); own && own->isObject())
        posts = deepMerge(*own, Value(std::move(posts))).object();
    if (const Value style = m_values["permalink"]; !style.isFalsy() && !posts.contains("permalink"))
        posts.set(Value("permalink"), Value(permalinkPattern(textOf(style))));
    all.set(Value("posts"), Value(std::move(posts)));
    Object values = m_values.object();
    values.set(Value("collections"), Value(std::move(all)));
    m_values = Value(std::move(values));
}

} // namespace lectern::site
