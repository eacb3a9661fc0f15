// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// lectern-cli markdown: turns Markdown into HTML, one text or many.
#include "cli/Command.h"
#include "formats/Json.h"
#include "markdown/Markdown.h"

#include <array>
#include <iostream>

namespace lectern::cli {

namespace {

constexpr std::string_view help = R"(Usage: lectern-cli markdown [OPTION...] [FILE|-]

Writes the HTML of a Markdown text to standard output. Without FILE it reads standard input.

Options:
  --dialect NAME    kramdown (the default, as Jekyll sets it up), gfm or commonmark
  --options JSON    an object of the keys that _config.yml may have under `kramdown:`
  --jsonl           each line of the input is an object: {"id", "input", "options"}, options as above;
                    each line of the output is {"id", "output"}, or {"id", "error"} for what is no object

Code comes out without a highlighter's wrapper unless the options say "syntax_highlighter": "rouge".
)";

// Without an HTML page around it, code looks best bare; a site asks for Rouge itself.
markdown::Options optionsFrom(const Value& keys, markdown::Dialect dialect) {
    markdown::Options options = markdown::Options::from(keys, dialect);
    if (keys["syntax_highlighter"].isNil())
        options.highlighter = false;
    return options;
}

std::string convertLine(std::string_view line, const Value& commonKeys, markdown::Dialect dialect) {
    const Result<Value> parsed = formats::parseJson(line);
    if (!parsed || !parsed->isObject())
        return formats::toJson(
            Object{{"id", Value()}, {"error", parsed ? "is no JSON object" : parsed.error().message}});
    const Value& entry = *parsed;
    const Value own = entry["options"];
    const markdown::Options options = optionsFrom(own.isObject() ? own : commonKeys, dialect);
    const std::string html = markdown::toHtml(entry["input"].stringOr({}), options);
    return formats::toJson(Object{{"id", entry["id"]}, {"output", html}});
}

int convertLines(std::string_view input, const Value& commonKeys, markdown::Dialect dialect) {
    while (!input.empty()) {
        const std::size_t end = std::min(input.find('\n'), input.size());
        const std::string_view line = input.substr(0, end);
        input.remove_prefix(std::min(end + 1, input.size()));
        if (line.find_first_not_of(" \t\r") != std::string_view::npos)
            std::cout << convertLine(line, commonKeys, dialect) << '\n';
    }
    return Success;
}

int run(Arguments arguments) {
    static constexpr std::array options{Option{"--dialect", true}, Option{"--options", true},
                                        Option{"--jsonl"}};
    const ParsedArguments parsed(arguments, options);
    if (!parsed.ok())
        return UsageError;
    if (parsed.positional().size() > 1)
        return fail("markdown takes one file");
    const std::string_view name = parsed.value("--dialect", "kramdown");
    const markdown::Dialect dialect = markdown::dialectNamed(name, markdown::Dialect::Gfm);
    if (dialect != markdown::dialectNamed(name, markdown::Dialect::Kramdown))
        return fail("no dialect is called '" + std::string(name) +
                    "'; there are kramdown, gfm and commonmark");
    const Result<Value> keys = formats::parseJson(parsed.value("--options", "{}"));
    if (!keys)
        return fail("--options: " + keys.error().message);

    std::string input;
    if (!readInput(parsed.positional().empty() ? "-" : parsed.positional()[0], input))
        return UsageError;
    std::ios::sync_with_stdio(false);
    if (parsed.has("--jsonl"))
        return convertLines(input, *keys, dialect);
    std::cout << markdown::toHtml(input, optionsFrom(*keys, dialect));
    return Success;
}

} // unnamed namespace

const Command markdownCommand{"markdown", "turns Markdown into HTML", help, run};

} // namespace lectern::cli
