// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the tests of Liquid share: a template, its data, and what comes out.
#pragma once

#include "liquid/Context.h"
#include "liquid/Template.h"

#include <gtest/gtest.h>

#include <map>
#include <memory>
#include <string>

namespace lectern::liquid {

inline const std::shared_ptr<const Environment>& standardEnvironment() {
    static const std::shared_ptr<const Environment> environment = Environment::standard();
    return environment;
}

// Partials by name, for `include` and `render`.
class MapLoader final : public PartialLoader {
public:
    using Sources = std::map<std::string, std::string, std::less<>>;

    MapLoader(std::initializer_list<Sources::value_type> sources) : m_sources(sources) {}

    std::shared_ptr<const Template> load(std::string_view name) override {
        const auto found = m_sources.find(name);
        return found == m_sources.end() ? nullptr
                                        : Template::parse(found->second, found->first, standardEnvironment());
    }

private:
    Sources m_sources;
};

struct Rendering {
    std::string text;
    Diagnostics diagnostics;
    bool ok = true;
    Diagnostic error; // where not ok
};

inline Rendering render(const std::string& source, const Value& data = Object(),
                        const RenderOptions& options = {},
                        std::shared_ptr<const Environment> environment = standardEnvironment()) {
    Rendering rendering;
    const auto parsed = Template::parse(source, "page.html", environment);
    Context context(environment, data, options);
    const Result<void> result = parsed->render(context, rendering.text);
    rendering.diagnostics = context.diagnostics();
    rendering.ok = result.ok();
    if (!result)
        rendering.error = result.error();
    return rendering;
}

inline RenderOptions strict() {
    RenderOptions options;
    options.errors = ErrorMode::Strict;
    return options;
}

} // namespace lectern::liquid

// The text that a template gives, errors being Ruby's texts in their places.
#define EXPECT_RENDERS(expected, ...) EXPECT_EQ(expected, lectern::liquid::render(__VA_ARGS__).text)
