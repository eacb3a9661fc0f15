// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Value.h"

#include "base/DateTime.h"
#include "base/Drop.h"
#include "base/SameText.h"

#include <algorithm>
#include <bit>
#include <functional>

namespace lectern {

namespace {

// Equal keys have equal hashes. Rare kinds of keys share one by their size: they are compared one by one.
std::size_t hashOf(const Value& key) {
    constexpr std::size_t spread = 0x9E3779B97F4A7C15u;
    switch (key.type()) {
    case Value::Type::String:
        return std::hash<std::string_view>{}(key.string());
    case Value::Type::Bool:
        return key.boolean() ? 1 : 2;
    case Value::Type::Integer:
        return static_cast<std::size_t>(key.integer()) * spread >> 16;
    case Value::Type::Float:
        return std::hash<double>{}(key.floating());
    case Value::Type::DateTime:
        return static_cast<std::size_t>(key.dateTime().seconds) * spread >> 16;
    case Value::Type::Array:
        return key.array().size() + (key.array().empty() ? 0 : hashOf(key.array().front()));
    case Value::Type::Object:
        return key.object().size();
    default:
        return 0;
    }
}

bool isText(const Value& key, std::string_view text) {
    return key.isString() && text::same(key.string(), text);
}

} // namespace

Value::Value(Array array) : m_data(std::make_shared<const Array>(std::move(array))) {}
Value::Value(Object object) : m_data(std::make_shared<const Object>(std::move(object))) {}
Value::Value(const DateTime& time) : m_data(std::make_shared<const DateTime>(time)) {}

Value Value::operator[](std::string_view key) const {
    if (isDrop())
        return drop().field(key);
    const Value* found = find(key);
    return found ? *found : Value();
}

const Value* Value::find(std::string_view key) const {
    return isObject() ? object().find(key) : nullptr;
}

bool operator==(const Value& a, const Value& b) {
    if (a.isNumber() && b.isNumber() && a.type() != b.type()) {
        // An integer beyond 2^53 is not equal to the float nearest to it, in Ruby as here.
        const double number = a.isFloat() ? a.floating() : b.floating();
        const std::int64_t whole = a.isInteger() ? a.integer() : b.integer();
        constexpr double beyondIntegers = 0x1p63;
        return number == static_cast<double>(whole) && number < beyondIntegers &&
               static_cast<std::int64_t>(number) == whole;
    }
    if (a.type() != b.type())
        return false;
    switch (a.type()) {
    case Value::Type::Nil:
        return true;
    case Value::Type::Bool:
        return a.boolean() == b.boolean();
    case Value::Type::Integer:
        return a.integer() == b.integer();
    case Value::Type::Float:
        return a.floating() == b.floating();
    case Value::Type::String:
        return text::same(a.string(), b.string());
    case Value::Type::Array:
        return &a.array() == &b.array() || a.array() == b.array();
    case Value::Type::Object:
        return &a.object() == &b.object() || a.object() == b.object();
    case Value::Type::DateTime:
        return a.dateTime() == b.dateTime();
    case Value::Type::Drop:
        return a.drop().equals(b.drop());
    }
    return false;
}

Object::Object(std::initializer_list<std::pair<std::string_view, Value>> entries) {
    m_entries.reserve(entries.size());
    for (const auto& [key, value] : entries)
        set(Value(key), value);
}

// `hash` is only asked for where there is an index.
template <typename Hash, typename Matches>
std::size_t Object::findEntry(Hash hash, Matches matches) const {
    if (m_slots.empty()) {
        for (std::size_t i = 0; i < m_entries.size(); ++i) {
            if (matches(m_entries[i].key))
                return i;
        }
        return npos;
    }
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t slot = hash() & mask; m_slots[slot] != 0; slot = (slot + 1) & mask) {
        if (matches(m_entries[m_slots[slot] - 1].key))
            return m_slots[slot] - 1;
    }
    return npos;
}

const Value* Object::find(std::string_view key) const {
    const std::size_t found = position(key);
    return found == npos ? nullptr : &m_entries[found].value;
}

const Value* Object::find(std::string_view key, std::size_t hash) const {
    const std::size_t found =
        findEntry([hash] { return hash; }, [key](const Value& candidate) { return isText(candidate, key); });
    return found == npos ? nullptr : &m_entries[found].value;
}

const Value* Object::find(const Value& key) const {
    const std::size_t found = position(key);
    return found == npos ? nullptr : &m_entries[found].value;
}

void Object::set(Value key, Value value) {
    const std::size_t found = position(key);
    if (found != npos) {
        m_entries[found].value = std::move(value);
        return;
    }
    m_entries.push_back({std::move(key), std::move(value)});
    if (m_entries.size() < indexFrom)
        return;
    if (m_entries.size() * 2 > m_slots.size())
        rebuildIndex();
    else
        addToIndex(m_entries.size() - 1);
}

bool Object::erase(std::string_view key) {
    const std::size_t found = position(key);
    if (found == npos)
        return false;
    m_entries.erase(m_entries.begin() + static_cast<std::ptrdiff_t>(found));
    rebuildIndex();
    return true;
}

std::size_t Object::position(std::string_view key) const {
    return findEntry([key] { return std::hash<std::string_view>{}(key); },
                     [key](const Value& candidate) { return isText(candidate, key); });
}

std::size_t Object::position(const Value& key) const {
    if (key.isString())
        return position(std::string_view(key.string()));
    // Ruby's eql?: the key 1 is not the key 1.0.
    return findEntry(
        [&key] { return hashOf(key); },
        [&key](const Value& candidate) { return candidate.type() == key.type() && candidate == key; });
}

void Object::rebuildIndex() {
    m_slots.clear();
    if (m_entries.size() < indexFrom)
        return;
    m_slots.resize(std::bit_ceil(m_entries.size() * 4));
    for (std::size_t i = 0; i < m_entries.size(); ++i)
        addToIndex(i);
}

void Object::addToIndex(std::size_t entry) {
    const std::size_t mask = m_slots.size() - 1;
    std::size_t slot = hashOf(m_entries[entry].key) & mask;
    while (m_slots[slot] != 0)
        slot = (slot + 1) & mask;
    m_slots[slot] = static_cast<std::uint32_t>(entry + 1);
}

bool operator==(const Object& a, const Object& b) {
    return a.size() == b.size() && std::all_of(a.begin(), a.end(), [&](const Object::Entry& entry) {
               const Value* other = b.find(entry.key);
               return other && *other == entry.value;
           });
}

} // namespace lectern
