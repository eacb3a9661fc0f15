// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The one type for data that comes from front matter, data files and templates: what Ruby has as nil, true,
// Integer, Float, String, Array, Hash, Time/Date, and Liquid as Drop.
#pragma once

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace lectern {

class Drop;
class Object;
class Value;
struct DateTime;
using Array = std::vector<Value>;

// Immutable, 24 bytes, cheap to copy: strings and containers are shared. Safe to read from several threads.
// Build an Array or Object first, then move it into a Value.
class Value {
public:
    enum class Type : std::uint8_t { Nil, Bool, Integer, Float, String, Array, Object, DateTime, Drop };

    Value() = default;
    Value(std::nullptr_t) {}
    Value(std::same_as<bool> auto flag) : m_data(flag) {}
    template <std::integral T>
    requires(!std::same_as<T, bool>) Value(T number) : m_data(static_cast<std::int64_t>(number)) {}
    Value(double number) : m_data(number) {}
    Value(const char* text) : Value(std::string(text)) {}
    Value(std::string_view text) : Value(std::string(text)) {}
    Value(std::string text) : m_data(std::make_shared<const std::string>(std::move(text))) {}
    Value(std::shared_ptr<const std::string> text) : m_data(std::move(text)) {}
    Value(Array array);
    Value(Object object);
    Value(const DateTime& time);
    Value(std::shared_ptr<const Drop> drop) : m_data(std::move(drop)) {}

    Type type() const { return static_cast<Type>(m_data.index()); }
    bool isNil() const { return type() == Type::Nil; }
    bool isBool() const { return type() == Type::Bool; }
    bool isInteger() const { return type() == Type::Integer; }
    bool isFloat() const { return type() == Type::Float; }
    bool isNumber() const { return isInteger() || isFloat(); }
    bool isString() const { return type() == Type::String; }
    bool isArray() const { return type() == Type::Array; }
    bool isObject() const { return type() == Type::Object; }
    bool isDateTime() const { return type() == Type::DateTime; }
    bool isDrop() const { return type() == Type::Drop; }
    bool isFalsy() const { return isNil() || (isBool() && !boolean()); } // Ruby: only nil and false are

    // Each needs the type of its name.
    bool boolean() const { return std::get<bool>(m_data); }
    std::int64_t integer() const { return std::get<std::int64_t>(m_data); }
    double floating() const { return std::get<double>(m_data); }
    const std::string& string() const { return *std::get<StringPointer>(m_data); }
    const Array& array() const { return *std::get<ArrayPointer>(m_data); }
    const Object& object() const { return *std::get<ObjectPointer>(m_data); }
    const DateTime& dateTime() const { return *std::get<DateTimePointer>(m_data); }
    const Drop& drop() const { return *std::get<DropPointer>(m_data); }
    const std::shared_ptr<const Drop>& dropPointer() const { return std::get<DropPointer>(m_data); }

    // The text of a string, else `fallback`; the form for reading configuration.
    std::string_view stringOr(std::string_view fallback) const { return isString() ? string() : fallback; }
    // The field of an object or drop, else nil. Never fails.
    Value operator[](std::string_view key) const;
    // The same for an object without a copy; nullptr where there is none.
    const Value* find(std::string_view key) const;

    // Ruby's ==: 1 == 1.0, arrays by element, objects without regard to order, drops by Drop::equals.
    friend bool operator==(const Value& a, const Value& b);

private:
    using StringPointer = std::shared_ptr<const std::string>;
    using ArrayPointer = std::shared_ptr<const Array>;
    using ObjectPointer = std::shared_ptr<const Object>;
    using DateTimePointer = std::shared_ptr<const DateTime>;
    using DropPointer = std::shared_ptr<const Drop>;

    // In the order of Type.
    std::variant<std::monostate, bool, std::int64_t, double, StringPointer, ArrayPointer, ObjectPointer,
                 DateTimePointer, DropPointer>
        m_data;
};

// A Ruby Hash: keeps the order of insertion, its keys may be any Value (nearly always strings).
// Lookups take constant time.
class Object {
public:
    struct Entry {
        Value key;
        Value value;
    };

    Object() = default;
    Object(std::initializer_list<std::pair<std::string_view, Value>> entries);

    std::size_t size() const { return m_entries.size(); }
    bool empty() const { return m_entries.empty(); }
    auto begin() const { return m_entries.begin(); }
    auto end() const { return m_entries.end(); }
    const Entry& at(std::size_t index) const { return m_entries[index]; }

    const Value* find(std::string_view key) const;
    const Value* find(const char* key) const { return find(std::string_view(key)); }
    const Value* find(const Value& key) const;
    // The same for a caller that asks for one key again and again; `hash` is std::hash<std::string_view>'s of
    // it.
    const Value* find(std::string_view key, std::size_t hash) const;
    bool contains(std::string_view key) const { return find(key) != nullptr; }

    // Adds, or replaces the value and keeps the place.
    void set(Value key, Value value);
    // Whether there was one. Takes time in proportion to the size.
    bool erase(std::string_view key);
    void reserve(std::size_t entries) { m_entries.reserve(entries); }

    friend bool operator==(const Object& a, const Object& b);

private:
    std::size_t position(std::string_view key) const; // npos where there is none
    std::size_t position(const Value& key) const;
    template <typename Hash, typename Matches>
    std::size_t findEntry(Hash hash, Matches matches) const;
    void rebuildIndex();
    void addToIndex(std::size_t entry);

    static constexpr std::size_t npos = static_cast<std::size_t>(-1);
    static constexpr std::size_t indexFrom = 12; // below, a walk is faster than a hash

    std::vector<Entry> m_entries;
    std::vector<std::uint32_t> m_slots; // open addressing over the keys: position + 1, 0 = free
};

} // namespace lectern
