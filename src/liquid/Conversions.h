// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Values as Ruby sees them: in print, as numbers, as lists, in order. Pure functions, safe from any thread.
#pragma once

#include "base/DateTime.h"
#include "base/Value.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace lectern::liquid {

class Context;

// --- text

// What {{ value }} writes: nothing for nil, an array's elements one after the other, else Ruby's to_s.
void appendText(const Value& value, std::string& out);
std::string toText(const Value& value);
// The same as a view where the value is a string, else in `scratch`: for filters that only read.
std::string_view textOf(const Value& value, std::string& scratch);
// Ruby's to_s: as toText, but an array as inspect() shows it. What string filters take.
std::string toString(const Value& value);
// Ruby's inspect: "\"a\\n\"", "[1, nil]", "{\"a\"=>1}".
std::string inspect(const Value& value);
// Ruby's name for the value's class: "Integer", "Hash", "NilClass".
std::string_view className(const Value& value);

// --- numbers

// Ruby's String#to_i: the digits at the start, else 0. Empty where the number has more than 64 bits.
std::optional<std::int64_t> leadingInteger(std::string_view text);
// Ruby's String#to_f.
double leadingFloat(std::string_view text);
// Ruby's Integer(): the whole of a number's or a text's print must be an integer ("12", "1_000", "0x1f").
// Beyond 64 bits it is the largest or smallest number. Source: Ruby Liquid's Utils.to_integer; empty where
// that raises "invalid integer".
std::optional<std::int64_t> toInteger(const Value& value);
// Ruby's to_i for nil, numbers and texts; empty for what has none.
std::optional<std::int64_t> toI(const Value& value);

// --- time

// What Liquid takes for a date: times, seconds since 1970, "now", and whatever Ruby's Time.parse reads; empty
// for the rest. Source: Ruby Liquid 5.4, Utils.to_date.
std::optional<DateTime> toDate(const Value& value, const Context& context);

// --- order

// Ruby's <=>: below, equal to or above zero; empty for values that have no order.
std::optional<int> order(const Value& left, const Value& right);
// Ruby's String#casecmp: without regard to the case of ASCII letters.
int orderIgnoringCase(std::string_view left, std::string_view right);
// Whether Ruby's empty? holds; empty where the type has no such question (numbers, nil).
std::optional<bool> isEmpty(const Value& value);

// --- lists

// What a loop over the value would see: an array's elements, an object's [key, value] pairs, a range's
// numbers, a drop's keys; empty for everything that cannot be looped over, texts included.
std::optional<Array> elements(const Value& value);
// How many that would be, without making them. 0 where there are none.
std::size_t elementCount(const Value& value);
// The list that Liquid's array filters work on: arrays flattened, an object or any other value as the only
// element, nil as no element. Source: Ruby Liquid 5.4, StandardFilters::InputIterator.
Array toList(const Value& value);
// Whether arrays or objects nest more deeply than that.
bool nestsDeeperThan(const Value& value, int levels);

// Whether Ruby's item[key] may be asked at all: not of nil, booleans, floats, times and ranges.
bool respondsToIndex(const Value& item);
// Ruby's item[key], as `map` and `where` use it: the field of an object or drop, the element of an array, the
// part of a text. Empty where Ruby raises a TypeError, or does not respondsToIndex().
std::optional<Value> property(const Value& item, const Value& key);

} // namespace lectern::liquid
