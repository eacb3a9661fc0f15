// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// lectern-cli liquid: try a template without a site.
#include "cli/Command.h"
#include "formats/Json.h"
#include "site/LoneTemplate.h"

#include <array>
#include <cstdio>
#include <iostream>
#include <string>

namespace lectern::cli {

namespace {

constexpr std::string_view help = R"(Usage: lectern-cli liquid [--data FILE.json] [TEMPLATE|-]
       lectern-cli liquid --jsonl [FILE|-]

Renders a Liquid template to standard output, with Jekyll's tags and filters. The first error ends it.

  --data FILE   variables for the template: a JSON object
  --jsonl       many templates: each line of the input is a JSON object with "id", "template" and, where wanted,
                "data" and "config" (keys of _config.yml); each line of the output one with "id" and "output", or
                "id" and "error"
)";

// "FILE:LINE:COLUMN: " left out: the id says what it is about.
std::string renderLine(const std::string& line) {
    const Result<Value> input = formats::parseJson(line);
    if (!input)
        return formats::toJson(Object{{"id", Value()}, {"error", toString(input.error())}});
    const Value& fields = *input;
    if (!fields.isObject())
        return formats::toJson(Object{{"id", Value()}, {"error", "is no JSON object"}});
    site::LoneTemplate lone;
    lone.source = fields["template"].stringOr({});
    lone.data = site::withTypes(fields["data"]);
    lone.config = fields["config"];
    const Result<std::string> output = site::renderLoneTemplate(lone);
    if (output)
        return formats::toJson(Object{{"id", fields["id"]}, {"output", *output}});
    return formats::toJson(Object{{"id", fields["id"]}, {"error", toString(output.error())}});
}

int renderLines(std::string_view path) {
    std::string input;
    if (!readInput(path, input))
        return UsageError;
    for (std::size_t start = 0; start < input.size();) {
        std::size_t end = input.find('\n', start);
        end = end == std::string::npos ? input.size() : end;
        const std::string line = input.substr(start, end - start);
        if (line.find_first_not_of(" \t\r") != std::string::npos)
            std::cout << renderLine(line) << '\n';
        start = end + 1;
    }
    std::cout.flush();
    return Success;
}

int renderTemplate(std::string_view path, std::string_view dataPath) {
    site::LoneTemplate lone;
    lone.path = path == "-" ? "(standard input)" : path;
    if (!readInput(path, lone.source))
        return UsageError;
    if (!dataPath.empty()) {
        std::string bytes;
        if (!readInput(dataPath, bytes))
            return UsageError;
        Result<Value> data = formats::parseJson(bytes);
        if (!data) {
            Diagnostic diagnostic = data.error();
            diagnostic.file = dataPath;
            return fail(diagnostic);
        }
        if (!data->isObject())
            return fail(std::string(dataPath) + " is no JSON object");
        lone.data = site::withTypes(*data);
    }
    const Result<std::string> output = site::renderLoneTemplate(lone);
    if (!output) {
        fail(output.error());
        return Findings;
    }
    std::cout << *output << std::flush;
    return Success;
}

int run(Arguments arguments) {
    constexpr std::array<Option, 2> options = {{{"--data", true}, {"--jsonl", false}}};
    const ParsedArguments parsed(arguments, options);
    if (!parsed.ok())
        return UsageError;
    if (parsed.positional().size() > 1)
        return fail("more than one template");
    const std::string_view path = parsed.positional().empty() ? "-" : parsed.positional().front();
    if (parsed.has("--jsonl"))
        return renderLines(path);
    return renderTemplate(path, parsed.value("--data"));
}

} // namespace

const Command liquidCommand{"liquid", "renders a Liquid template", help, run};

} // namespace lectern::cli
