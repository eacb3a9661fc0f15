// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/Permalink.h"

#include "base/Text.h"
#include "site/Merge.h"
#include "site/Paths.h"

#include <algorithm>
#include <array>
#include <functional>
#include <optional>

namespace lectern::site {

namespace {

constexpr std::string_view unreserved =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~!$&'()*+,;=:@/";

// Addressable's encode of a path, with the '?' and '#' that it takes for a query's and a fragment's start.
// Source: Jekyll, URL.escape_path.
std::string escapePath(std::string_view path) {
    std::string escaped = text::percentEncode(path, std::string(unreserved) + "?#");
    if (const std::size_t fragment = escaped.find('#'); fragment != std::string::npos)
        escaped.replace(fragment, 1, "%23");
    return escaped;
}

// Source: Jekyll, URL#sanitize_url.
std::string sanitizeUrl(std::string_view path) {
    std::string url = "/";
    url += path;
    url = text::replaceAll(url, "..", "/");
    url = text::replaceAll(url, "./", "");
    return squeezeSlashes(url);
}

std::string joinedOnce(std::vector<std::string> parts) {
    std::string joined;
    for (auto part = parts.begin(); part != parts.end(); ++part) {
        if (std::find(parts.begin(), part, *part) == part)
            joined.append(part == parts.begin() ? "" : "/").append(*part);
    }
    return joined;
}

std::string categories(const Value& frontMatter,
                       const std::function<std::string(const std::string&)>& shape) {
    std::vector<std::string> parts;
    const Value written = frontMatter["categories"];
    if (written.isArray()) {
        for (const Value& category : written.array())
            parts.push_back(shape(textOf(category)));
    } else if (!written.isNil()) {
        parts.push_back(shape(textOf(written)));
    }
    return joinedOnce(std::move(parts));
}

// The slug that front matter sets, else the file's name, in the given form.
std::string slug(const DocumentPlaceholders& document, text::SlugMode mode, bool keepCase) {
    const Value written = document.frontMatter["slug"];
    return text::slugify(written.isNil() ? std::string(document.basename) : textOf(written), mode, keepCase);
}

constexpr std::pair<std::string_view, std::string_view> dateFormats[] = {
    {"year", "%Y"},       {"month", "%m"},  {"day", "%d"},      {"hour", "%H"},        {"minute", "%M"},
    {"second", "%S"},     {"i_day", "%-d"}, {"i_month", "%-m"}, {"short_month", "%b"}, {"long_month", "%B"},
    {"short_year", "%y"}, {"w_year", "%G"}, {"week", "%V"},     {"w_day", "%u"},       {"short_day", "%a"},
    {"long_day", "%A"},   {"y_day", "%j"},
};

std::optional<std::string> placeholder(std::string_view name, const DocumentPlaceholders& document) {
    for (const auto& [key, format] : dateFormats) {
        if (key == name)
            return strftime(document.date, format);
    }
    if (name == "collection")
        return std::string(document.collection);
    if (name == "path")
        return std::string(document.path);
    if (name == "output_ext")
        return std::string(document.extension);
    if (name == "name")
        return text::slugify(document.basename);
    if (name == "title")
        return slug(document, text::SlugMode::Pretty, true);
    if (name == "slug")
        return slug(document, text::SlugMode::Default, false);
    if (name == "categories")
        return categories(document.frontMatter, [](const std::string& text) { return text::downcase(text); });
    if (name == "slugified_categories")
        return categories(document.frontMatter, [](const std::string& text) { return text::slugify(text); });
    return {};
}

} // unnamed namespace

std::string permalinkPattern(std::string_view style) {
    if (style == "none")
        return "/:categories/:title:output_ext";
    if (style == "date")
        return "/:categories/:year/:month/:day/:title:output_ext";
    if (style == "ordinal")
        return "/:categories/:year/:y_day/:title:output_ext";
    if (style == "pretty")
        return "/:categories/:year/:month/:day/:title/";
    if (style == "weekdate")
        return "/:categories/:year/W:week/:short_day/:title:output_ext";
    return std::string(style);
}

std::string withPermalinkEnding(std::string_view pattern, std::string_view style) {
    std::string whole(pattern);
    if (style == "pretty" || style.ends_with('/'))
        whole += '/';
    else if (style == "date" || style == "ordinal" || style == "none" || style.ends_with(":output_ext"))
        whole += ":output_ext";
    return whole;
}

std::string expandPermalink(std::string_view pattern, const Placeholders& placeholders) {
    std::string url(pattern);
    for (const auto& [name, value] : placeholders) {
        if (url.find(':') == std::string::npos)
            break;
        url = text::replaceAll(url, ":" + std::string(name), escapePath(value));
    }
    return sanitizeUrl(url);
}

Result<std::string> expandPermalink(std::string_view pattern, const DocumentPlaceholders& placeholders) {
    std::string url;
    std::size_t position = 0;
    while (position < pattern.size()) {
        const std::size_t colon = std::min(pattern.find(':', position), pattern.size());
        url += pattern.substr(position, colon - position);
        if (colon == pattern.size())
            break;
        const std::size_t end =
            std::min(pattern.find_first_not_of("abcdefghijklmnopqrstuvwxyz_", colon + 1), pattern.size());
        std::string_view name = pattern.substr(colon + 1, end - colon - 1);
        position = end;
        if (name.empty()) {
            url += ':';
            continue;
        }
        auto value = placeholder(name, placeholders);
        // In ":month_:day" the underscore belongs to the text around, not to the name.
        if (!value && name.ends_with('_')) {
            value = placeholder(name.substr(0, name.size() - 1), placeholders);
            --position;
        }
        if (!value)
            return Diagnostic{"", 0, 0,
                              "The permalink '" + std::string(pattern) +
                                  "' has the unknown placeholder ':" + std::string(name) + "'"};
        url += escapePath(*value);
    }
    return sanitizeUrl(url);
}

std::string outputPath(std::string_view url, std::string_view outputExtension) {
    std::string path = confinedPath(text::percentDecode(url));
    if (url.ends_with('/'))
        return path.append(path.empty() ? "index" : "/index").append(outputExtension);
    if (!path.ends_with(outputExtension))
        path += outputExtension;
    return path;
}

} // namespace lectern::site
