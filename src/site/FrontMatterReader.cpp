// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/FrontMatterReader.h"

#include "formats/Yaml.h"

namespace lectern::site {

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

} // namespace lectern::site
