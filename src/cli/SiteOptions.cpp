// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/SiteOptions.h"

#include <chrono>
#include <cstdlib>

namespace lectern::cli {

namespace {

// For one page: nobody waits at a window here, and other programs may keep the machine busy.
constexpr std::chrono::minutes patience{2};

std::vector<std::string> splitAtCommas(std::string_view text) {
    std::vector<std::string> parts;
    while (!text.empty()) {
        const std::size_t comma = std::min(text.find(','), text.size());
        if (comma > 0)
            parts.emplace_back(text.substr(0, comma));
        text.remove_prefix(std::min(comma + 1, text.size()));
    }
    return parts;
}

} // unnamed namespace

std::vector<Option> siteOptions(std::initializer_list<Option> own) {
    std::vector<Option> options{{"--config", true},  {"--time", true},         {"--drafts", false},
                                {"--future", false}, {"--unpublished", false}, {"--strict", false},
                                {"--themes", true}};
    options.insert(options.end(), own);
    return options;
}

std::shared_ptr<const site::Site> openSite(const ParsedArguments& arguments,
                                           const std::filesystem::path& destination) {
    site::OpenOptions options;
    options.configFiles = splitAtCommas(arguments.value("--config"));
    for (const std::string& folder : splitAtCommas(arguments.value("--themes")))
        options.themeFolders.emplace_back(folder);
    options.drafts = arguments.has("--drafts");
    options.future = arguments.has("--future");
    options.unpublished = arguments.has("--unpublished");
    options.errors = arguments.has("--strict") ? site::ErrorMode::Strict : site::ErrorMode::Lenient;
    options.destination = destination;
    options.limits.renderTime = patience;
    if (const char* environment = std::getenv("JEKYLL_ENV"))
        options.environment = environment;
    if (arguments.has("--time")) {
        const std::string_view text = arguments.value("--time");
        options.now = parseTime(text, TimeZone::system(), DateTime());
        if (!options.now) {
            fail("--time is no point in time: '" + std::string(text) + "'");
            return nullptr;
        }
    }
    Result<std::shared_ptr<const site::Site>> opened = site::Site::open(arguments.positional()[0], options);
    if (!opened) {
        fail(opened.error());
        return nullptr;
    }
    return std::move(opened).value();
}

void complain(const Diagnostics& diagnostics) {
    for (const Diagnostic& diagnostic : diagnostics.list())
        fail(diagnostic);
    if (diagnostics.dropped() > 0)
        fail("... and " + std::to_string(diagnostics.dropped()) + " more");
}

} // namespace lectern::cli
