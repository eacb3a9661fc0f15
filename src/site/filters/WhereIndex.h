// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// `where` and `find` over the site's long lists without a walk: layouts ask the same list on every page, and
// the time of a page must not grow with the number of pages.
#pragma once

#include "base/Value.h"
#include "liquid/Context.h"

#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace lectern::site {

// Which items of one list have a property of which print. Immutable.
class PropertyIndex {
public:
    // Empty where a property cannot be read of some item: then a walk has to say so.
    static std::shared_ptr<const PropertyIndex> of(const Value& list, std::string_view property,
                                                   liquid::Context& context);

    // The items that Jekyll's `where` selects, in order, as an array; shared by all who ask.
    Value itemsWith(const Value& target) const;

private:
    std::unordered_map<std::string, Value> m_byText;
    Value m_without = Array(); // where the property is nil
};

// The indexes of a site's lists, made when a list is asked for the second time. Safe from several threads;
// belongs to one snapshot, whose lists never change.
class WhereIndex {
public:
    // Null where a walk is as good: the list is short, or new, or the property is made anew at each
    // rendering.
    std::shared_ptr<const PropertyIndex> find(const Value& list, std::string_view property,
                                              liquid::Context& context);

private:
    using Key = std::pair<const Array*, std::string>;
    struct Entry {
        Value list; // kept, so that its address stays its own
        std::shared_ptr<const PropertyIndex> index;
    };

    std::mutex m_mutex;
    std::map<Key, int> m_asked;
    std::map<Key, Entry> m_indexes;
};

} // namespace lectern::site
