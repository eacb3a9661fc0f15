// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "site/filters/WhereIndex.h"

#include "liquid/Conversions.h"
#include "site/filters/Items.h"

#include <algorithm>
#include <array>

namespace lectern::site {

namespace {

constexpr std::size_t shortList = 32;
constexpr std::size_t mostIndexes = 256;
constexpr std::size_t mostAsked = 4096;

// What a document has only once it is rendered, or who asks decides.
bool changes(std::string_view property) {
    constexpr std::array<std::string_view, 5> changing{"content", "output", "excerpt", "next", "previous"};
    return std::find(changing.begin(), changing.end(), property.substr(0, property.find('.'))) !=
           changing.end();
}

} // unnamed namespace

std::shared_ptr<const PropertyIndex> PropertyIndex::of(const Value& list, std::string_view property,
                                                       liquid::Context& context) {
    std::unordered_map<std::string, Array> byText;
    Array without;
    for (const Value& item : list.array()) {
        const std::optional<Value> value = itemProperty(item, property, context);
        if (!value)
            return nullptr;
        if (value->isNil()) {
            without.push_back(item);
        } else if (value->isArray() || value->isObject()) { // a list matches by any of its elements
            Array elements = liquid::elements(*value).value_or(Array());
            std::vector<std::string> texts;
            for (const Value& element : elements)
                texts.push_back(liquid::toString(element));
            std::sort(texts.begin(), texts.end());
            texts.erase(std::unique(texts.begin(), texts.end()), texts.end());
            for (std::string& text : texts)
                byText[std::move(text)].push_back(item);
        } else {
            byText[liquid::toString(*value)].push_back(item);
        }
    }
    auto index = std::make_shared<PropertyIndex>();
    index->m_without = Value(std::move(without));
    for (auto& [text, items] : byText)
        index->m_byText.emplace(text, Value(std::move(items)));
    return index;
}

Value PropertyIndex::itemsWith(const Value& target) const {
    if (target.isNil())
        return m_without;
    const auto found = m_byText.find(liquid::toString(target));
    return found == m_byText.end() ? Value(Array()) : found->second;
}

std::shared_ptr<const PropertyIndex> WhereIndex::find(const Value& list, std::string_view property,
                                                      liquid::Context& context) {
    if (!list.isArray() || list.array().size() < shortList || changes(property))
        return nullptr;
    Key key(&list.array(), property);
    {
        const std::lock_guard lock(m_mutex);
        if (const auto made = m_indexes.find(key); made != m_indexes.end())
            return made->second.index;
        if (m_asked.size() >= mostAsked)
            m_asked.clear();
        if (m_indexes.size() >= mostIndexes || ++m_asked[key] < 2)
            return nullptr;
    }
    std::shared_ptr<const PropertyIndex> index = PropertyIndex::of(list, property, context);
    const std::lock_guard lock(m_mutex);
    m_asked.erase(key);
    if (index)
        m_indexes.try_emplace(std::move(key), Entry{list, index});
    return index;
}

} // namespace lectern::site
