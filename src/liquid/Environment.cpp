// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The registry of tags and filters.
#include "liquid/Environment.h"

#include "liquid/filters/StandardFilters.h"
#include "liquid/tags/StandardTags.h"

namespace lectern::liquid {

std::shared_ptr<Environment> Environment::standard() {
    auto environment = std::make_shared<Environment>();
    addStandardTags(*environment);
    addStandardFilters(*environment);
    return environment;
}

void Environment::addTag(std::string name, TagFactory factory) {
    m_tags.insert_or_assign(std::move(name), std::move(factory));
}

void Environment::addFilter(std::string name, std::size_t minimum, std::size_t maximum, FilterFunction call) {
    m_filters.insert_or_assign(std::move(name), Filter{std::move(call), minimum, maximum});
}

const TagFactory* Environment::tag(std::string_view name) const {
    const auto found = m_tags.find(name);
    return found == m_tags.end() ? nullptr : &found->second;
}

const Filter* Environment::filter(std::string_view name) const {
    const auto found = m_filters.find(name);
    return found == m_filters.end() ? nullptr : &found->second;
}

} // namespace lectern::liquid
