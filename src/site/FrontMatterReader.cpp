// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/FrontMatterReader.h"

#include "formats/FrontMatter.h"
#include "formats/Yaml.h"
#include "site/Item.h"
#include "site/SourceFile.h"

#include <algorithm>

namespace lectern::site {

namespace {

constexpr std::size_t mostSearched = 256u << 10; // of a file, for one of its keys

} // unnamed namespace

FrontMatterValues readFrontMatter(const SourceText& source, const std::string& name, const SiteConfig& config,
                                  Diagnostics& diagnostics, formats::KeyPool* keys) {
    FrontMatterValues read;
    if (source.frontMatter().empty())
        return read;
    formats::YamlOptions options;
    options.file = name;
    options.zone = config.timeZone();
    options.keys = keys;
    const Result<Value> values = formats::parseYaml(source.frontMatter(), options);
    if (!values) {
        Diagnostic problem = values.error();
        problem.message = "The front matter is no YAML: " + problem.message;
        problem.severity = config.flag("strict_front_matter") ? Severity::Error : Severity::Warning;
        diagnostics.add(std::move(problem));
        read.readable = false;
    } else if (values->isObject()) {
        read.values = *values;
    } else if (!values->isFalsy()) {
        diagnostics.add({name, 1, 0, "The front matter is no list of keys and values"});
        read.readable = false;
    }
    return read;
}

int lineOfKey(const Item& item, std::string_view key) {
    if (item.file.empty())
        return 0;
    bool broken = false;
    const std::string start = decodeText(readStart(item.file, mostSearched), broken);
    const auto span = formats::findFrontMatter(start);
    if (!span)
        return 0;
    int line = 1 + static_cast<int>(std::count(start.data(), span->yaml.data(), '\n'));
    for (std::string_view rest = span->yaml; !rest.empty(); ++line) {
        if (rest.starts_with(key) && rest.substr(key.size()).starts_with(':'))
            return line;
        const std::size_t end = rest.find('\n');
        rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 1);
    }
    return 0;
}

} // namespace lectern::site
