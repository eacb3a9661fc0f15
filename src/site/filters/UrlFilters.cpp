// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// relative_url, absolute_url, strip_index, uri_escape, cgi_escape.
// Source: Jekyll 4.3, filters/url_filters.rb and filters.rb.
#include "base/Drop.h"
#include "base/Text.h"
#include "liquid/Context.h"
#include "liquid/Conversions.h"
#include "site/Uri.h"
#include "site/filters/FilterHost.h"
#include "site/filters/JekyllFilters.h"

#include <string>

namespace lectern::site {

namespace {

using liquid::Context;
using liquid::FilterArguments;

Value configured(Context& context, std::string_view key) {
    const FilterHost* host = context.host<FilterHost>();
    return host ? host->siteConfig()[key] : Value();
}

std::string withLeadingSlash(std::string text) {
    return text.empty() || text.starts_with('/') ? text : "/" + text;
}

Value orFail(Result<std::string> uri, Context& context) {
    return uri ? Value(std::move(uri).value()) : context.fail(uri.error().message);
}

// A page or document stands for its own address.
std::string addressOf(const Value& input) {
    return liquid::toString(input.isDrop() && input.drop().has("url") ? input["url"] : input);
}

Result<std::string> relative(const std::string& address, Context& context) {
    if (const Result<void> readable = checkUri(address); !readable)
        return readable.error();
    if (isAbsoluteUri(address))
        return address;
    std::string base = liquid::toString(configured(context, "baseurl"));
    if (base.ends_with('/'))
        base.pop_back();
    return normalizeUri(withLeadingSlash(std::move(base)) + withLeadingSlash(address));
}

Value relativeUrl(const Value& input, const FilterArguments&, Context& context) {
    return input.isNil() ? Value() : orFail(relative(addressOf(input), context), context);
}

Value absoluteUrl(const Value& input, const FilterArguments&, Context& context) {
    if (input.isNil())
        return {};
    const std::string address = addressOf(input);
    Result<std::string> path = relative(address, context);
    const std::string site = liquid::toString(configured(context, "url"));
    if (site.empty() || !path || isAbsoluteUri(address))
        return orFail(std::move(path), context);
    return orFail(normalizeUri(site + *path), context);
}

Value stripIndex(const Value& input, const FilterArguments&, Context& context) {
    if (input.isNil() || (input.isString() && input.string().empty()))
        return {};
    if (!input.isString())
        return context.fail("strip_index needs a text");
    const std::string& text = input.string();
    for (std::size_t at = text.find("/index.htm"); at != std::string::npos;
         at = text.find("/index.htm", at + 1)) {
        std::size_t end = at + 10;
        if (end < text.size() && text[end] == 'l')
            ++end;
        if (end == text.size() || text[end] == '\n')
            return text.substr(0, at) + "/" + text.substr(end);
    }
    return input;
}

Value uriEscape(const Value& input, const FilterArguments&, Context& context) {
    if (input.isNil())
        return {};
    if (!input.isString())
        return context.fail("Can't convert " + std::string(liquid::className(input)) + " into String.");
    return Value(normalizeUriComponent(input.string()));
}

Value cgiEscape(const Value& input, const FilterArguments&, Context& context) {
    if (!input.isString())
        return context.fail("no implicit conversion of " + std::string(liquid::className(input)) +
                            " into String");
    return Value(text::replaceAll(text::percentEncode(input.string(), "-_.~ "), " ", "+"));
}

} // namespace

void addUrlFilters(liquid::Environment& environment) {
    environment.addFilter("relative_url", 0, 0, relativeUrl);
    environment.addFilter("absolute_url", 0, 0, absoluteUrl);
    environment.addFilter("strip_index", 0, 0, stripIndex);
    environment.addFilter("uri_escape", 0, 0, uriEscape);
    environment.addFilter("cgi_escape", 0, 0, cgiEscape);
}

} // namespace lectern::site
