// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Parses and renders any template, with Liquid's filters and Jekyll's: nothing may crash, hang or read out of
// bounds. The first byte chooses the modes, the rest is the template.
#include "base/DateTime.h"
#include "liquid/Context.h"
#include "liquid/Template.h"
#include "site/filters/JekyllFilters.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>

namespace {

using namespace lectern;

std::shared_ptr<const liquid::Environment> makeEnvironment(liquid::ParseMode mode) {
    const auto environment = liquid::Environment::standard();
    site::addJekyllFilters(*environment);
    environment->parseMode = mode;
    return environment;
}

// The template itself, under any name.
class Mirror final : public liquid::PartialLoader {
public:
    explicit Mirror(std::shared_ptr<const liquid::Template> itself) : m_itself(std::move(itself)) {}
    std::shared_ptr<const liquid::Template> load(std::string_view) override { return m_itself; }

private:
    std::shared_ptr<const liquid::Template> m_itself;
};

Value variables() {
    const Value post = Object{{"title", "A <b>title</b>"},
                              {"n", 3},
                              {"date", makeTime({2024, 3, 5, 6, 7, 8}, 3600)},
                              {"tags", Array{"x", "y"}}};
    return Object{{"a", "text äöü \"'&"},
                  {"n", 7},
                  {"f", -2.5},
                  {"t", true},
                  {"l", Array{3, "b", Value(), Array{1}, 1.5}},
                  {"h", post},
                  {"posts", Array{post, Object{{"n", 1}}, post}}};
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    static const std::array environments = {makeEnvironment(liquid::ParseMode::Warn),
                                            makeEnvironment(liquid::ParseMode::Lax),
                                            makeEnvironment(liquid::ParseMode::Strict)};
    static const Value data = variables();
    if (size == 0)
        return 0;
    const auto& environment = environments[bytes[0] % environments.size()];
    const std::string source(reinterpret_cast<const char*>(bytes) + 1, size - 1);
    const auto parsed = liquid::Template::parse(source, "fuzz.html", environment);
    Mirror mirror(parsed);
    liquid::RenderOptions options;
    options.errors = (bytes[0] & 0x40) != 0 ? liquid::ErrorMode::Strict : liquid::ErrorMode::Lenient;
    options.strictVariables = (bytes[0] & 0x20) != 0;
    options.limits.iterations = 20'000;
    options.limits.renderBytes = 1 << 18;
    options.partials = &mirror;
    liquid::Context context(environment, data, options);
    std::string out;
    static_cast<void>(parsed->render(context, out));
    return 0;
}
