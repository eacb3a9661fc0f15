// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/LoneTemplate.h"

#include "liquid/Context.h"
#include "liquid/Template.h"
#include "site/RenderHost.h"
#include "site/Renderer.h"

#include <limits>
#include <optional>

namespace lectern::site {

namespace {

// In the local zone, as Jekyll has the times of front matter.
std::optional<DateTime> timeOf(const Value& text) {
    const TimeZone zone = TimeZone::system();
    const std::optional<DateTime> time = parseTime(text.stringOr({}), zone, DateTime());
    return time ? std::optional(zone.at(time->seconds, time->nanoseconds)) : std::nullopt;
}

std::optional<Value> typed(const std::string& type, const Value& content) {
    if (type == "$time" || type == "$date") {
        const std::optional<DateTime> time = timeOf(content);
        if (!time)
            return std::nullopt;
        const CivilTime day = civil(*time);
        return type == "$time" ? Value(*time) : Value(makeDate(day.year, day.month, day.day));
    }
    if (type != "$float")
        return std::nullopt;
    const std::string_view name = content.stringOr({});
    if (name == "nan")
        return std::numeric_limits<double>::quiet_NaN();
    const double infinity = std::numeric_limits<double>::infinity();
    return name == "-inf" ? -infinity : infinity;
}

// A site with nothing in it but a page, index.html.
Result<void> fill(Snapshot& snapshot, const Value& keys) {
    const OpenOptions options;
    Result<SiteConfig> config = SiteConfig::from(keys.isObject() ? keys : Value(Object()), "_config.yml",
                                                 snapshot.folder, options, snapshot.diagnostics);
    if (!config)
        return config.error();
    snapshot.config = std::move(config).value();
    snapshot.defaults =
        std::make_unique<FrontMatterDefaults>(Array(), snapshot.folder, "", snapshot.diagnostics);
    snapshot.collections.push_back(std::make_unique<Collection>(Collection{"posts", Object(), {}, {}}));
    auto page = std::make_unique<Item>();
    page->name = page->relativePath = page->destination = "index.html";
    page->outputExtension = ".html";
    page->url = "/";
    page->data = Object();
    snapshot.pages.push_back(page.get());
    snapshot.items.push_back(std::move(page));
    snapshot.index();
    return {};
}

Value globals(const LoneTemplate& lone, const Renderer& renderer) {
    const Snapshot& snapshot = renderer.snapshot();
    Object variables{{"site", renderer.siteDrop()},
                     {"page", renderer.drops().currentPage(*snapshot.pages.front())},
                     {"jekyll", renderer.jekyllDrop()}};
    if (lone.data.isObject()) {
        for (const auto& [name, value] : lone.data.object())
            variables.set(name, value);
    }
    return variables;
}

} // unnamed namespace

Result<std::string> renderLoneTemplate(const LoneTemplate& lone) {
    Snapshot snapshot;
    if (const Result<void> filled = fill(snapshot, lone.config); !filled)
        return filled.error();
    const Renderer renderer(snapshot, ErrorMode::Strict);
    RenderHost host(renderer, *snapshot.pages.front());

    const SiteConfig& config = snapshot.config;
    liquid::RenderOptions options;
    options.errors = liquid::ErrorMode::Strict;
    options.timeZone = config.timeZone();
    options.now = config.now();
    options.strictVariables = !config["liquid"]["strict_variables"].isFalsy();
    options.strictFilters = !config["liquid"]["strict_filters"].isFalsy();
    options.host = &host;
    const auto& environment = renderer.templates().environment();
    liquid::Context context(environment, globals(lone, renderer), options);
    std::string out;
    const Result<void> result =
        liquid::Template::parse(lone.source, lone.path, environment)->render(context, out);
    if (!result)
        return result.error();
    return out;
}

Value withTypes(const Value& json) {
    if (json.isArray()) {
        Array array;
        for (const Value& element : json.array())
            array.push_back(withTypes(element));
        return array;
    }
    if (!json.isObject())
        return json;
    const Object& object = json.object();
    if (object.size() == 1 && object.at(0).key.isString()) {
        if (std::optional<Value> value = typed(object.at(0).key.string(), object.at(0).value))
            return std::move(*value);
    }
    Object fields;
    for (const auto& [key, value] : object)
        fields.set(key, withTypes(value));
    return fields;
}

} // namespace lectern::site
