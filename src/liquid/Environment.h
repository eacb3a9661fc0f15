// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a template's words mean: the tags, blocks and filters of one host. There is no global registry.
#pragma once

#include "liquid/Filter.h"
#include "liquid/Tag.h"

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <string_view>

namespace lectern::liquid {

// Ruby Liquid's error_mode: what happens where markup is not of the strict grammar.
enum class ParseMode {
    Lax,    // read it the old, forgiving way
    Warn,   // the same, and say so: what Jekyll sets
    Strict, // a syntax error
};

// Filled once, then shared as const by any number of templates and threads. A name added again replaces the
// earlier one, so that a host can put its own `sort` or `include` over the standard one.
class Environment {
public:
    // Without a single tag or filter.
    Environment() = default;
    // With all of Ruby Liquid 5.4's; add the host's own, then share.
    static std::shared_ptr<Environment> standard();

    // `factory` serves blocks too: it reads its bodies from the ParseContext.
    void addTag(std::string name, TagFactory factory);
    // `minimum` and `maximum` count the arguments beside the input.
    void addFilter(std::string name, std::size_t minimum, std::size_t maximum, FilterFunction call);

    // nullptr for an unknown name. The pointer stays good as long as the environment.
    const TagFactory* tag(std::string_view name) const;
    const Filter* filter(std::string_view name) const;

    ParseMode parseMode = ParseMode::Warn;
    int nesting = 100; // blocks in blocks that a template may have

private:
    std::map<std::string, TagFactory, std::less<>> m_tags;
    std::map<std::string, Filter, std::less<>> m_filters;
};

} // namespace lectern::liquid
