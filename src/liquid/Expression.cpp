// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Literals, variables with their lookups, ranges.
#include "liquid/Expression.h"

#include "base/Drop.h"
#include "base/Text.h"
#include "liquid/Characters.h"
#include "liquid/Context.h"
#include "liquid/Conversions.h"
#include "liquid/ExpressionNodes.h"
#include "liquid/Range.h"

#include <algorithm>

namespace lectern::liquid {

namespace {

const Value nil;

const Value& keep(Value value, Value& scratch) {
    scratch = std::move(value);
    return scratch;
}

const Value& elementAt(const Array& array, std::int64_t index) {
    const auto size = static_cast<std::int64_t>(array.size());
    if (index < 0)
        index += size;
    return index < 0 || index >= size ? nil : array[static_cast<std::size_t>(index)];
}

// `.size`, `.first`, `.last`, where Ruby's class has that method; nil elsewhere.
const Value& command(const Value& object, LookupStep::Command which, Value& scratch) {
    if (which == LookupStep::Command::Size) {
        if (object.isString())
            return keep(Value(text::length(object.string())), scratch);
        if (object.isInteger())
            return keep(Value(8), scratch); // Ruby's Integer#size: bytes of a machine word
        if (object.isArray() || object.isObject() || Range::from(object))
            return keep(Value(elementCount(object)), scratch);
        return nil;
    }
    const bool first = which == LookupStep::Command::First;
    if (object.isArray())
        return elementAt(object.array(), first ? 0 : -1);
    if (object.isObject() && first && !object.object().empty())
        return keep(Value(Array{object.object().at(0).key, object.object().at(0).value}), scratch);
    if (const Range* range = Range::from(object))
        return keep(Value(first ? range->first() : range->last()), scratch);
    return nil;
}

// One step by the key that `step` holds. `found` tells a nil that is there from one that is not.
const Value& lookUp(const Value& object, const LookupStep& step, Value& scratch, bool& found) {
    const Value& key = step.key;
    found = true;
    if (object.isObject()) {
        const Value* value =
            key.isString() ? object.object().find(key.string(), step.hash) : object.object().find(key);
        if (value)
            return *value;
        if (key.isInteger())
            return nil;
    } else if (object.isArray()) {
        if (key.isInteger())
            return elementAt(object.array(), key.integer());
    } else if (object.isDrop() && key.isString()) {
        const Drop& drop = object.drop();
        if (Value value = drop.field(key.string()); !value.isNil() || drop.has(key.string()))
            return keep(std::move(value), scratch);
    }
    if (step.command != LookupStep::Command::None)
        return command(object, step.command, scratch);
    found = false;
    return nil;
}

const Value& evaluateLookup(const Expression::Dynamic& lookup, Context& context, Value& scratch) {
    const Value* object = &nil;
    if (lookup.nameExpression) {
        const Value name = lookup.nameExpression->evaluate(context);
        if (name.isString())
            object = &context.find(Name(name.string()), scratch);
    } else {
        object = &context.find(lookup.name, scratch);
    }
    for (const LookupStep& step : lookup.steps) {
        if (context.failed())
            return nil;
        bool found = false;
        if (step.dynamicKey) {
            LookupStep known;
            known.setKey(step.dynamicKey->evaluate(context));
            object = &lookUp(*object, known, scratch, found);
        } else {
            object = &lookUp(*object, step, scratch, found);
        }
        if (!found && context.options().strictVariables)
            return keep(context.fail(ErrorKind::Undefined, "undefined variable " + toText(step.key)),
                        scratch);
        if (object->isNil() && !context.options().strictVariables)
            return nil;
    }
    return *object;
}

std::int64_t rangeBound(const Value& value, Context& context) {
    const bool lenient = value.isNil() || value.isString();
    const std::optional<std::int64_t> bound = lenient ? toI(value) : toInteger(value);
    if (!bound)
        context.fail("invalid integer");
    return bound.value_or(0);
}

} // namespace

Expression::Expression() = default;
Expression::Expression(Value constant) : m_constant(std::move(constant)) {}
Expression::Expression(std::shared_ptr<const Dynamic> dynamic) : m_dynamic(std::move(dynamic)) {}

Value Expression::evaluate(Context& context) const {
    Value scratch;
    const Value& value = evaluate(context, scratch);
    return &value == &scratch ? std::move(scratch) : value;
}

const Value& Expression::evaluateDynamic(Context& context, Value& scratch) const {
    if (m_dynamic->kind == Dynamic::Kind::Lookup)
        return evaluateLookup(*m_dynamic, context, scratch);
    const std::int64_t first = rangeBound(m_dynamic->first.evaluate(context), context);
    const std::int64_t last = rangeBound(m_dynamic->last.evaluate(context), context);
    if (context.failed())
        return nil;
    return keep(Value(std::shared_ptr<const Drop>(std::make_shared<Range>(first, last))), scratch);
}

} // namespace lectern::liquid
