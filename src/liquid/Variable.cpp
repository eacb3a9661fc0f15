// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Outputs: an expression handed through filters.
#include "liquid/Variable.h"

#include "liquid/Context.h"
#include "liquid/Conversions.h"
#include "liquid/Range.h"

#include <algorithm>
#include <array>

namespace lectern::liquid {

const Value FilterArguments::s_nil;

const Value* FilterArguments::keyword(std::string_view name) const {
    return m_keywords ? m_values.back()->find(name) : nullptr;
}

namespace {

// Ruby passes the input on in silence; whoever wrote the page wants to know. A loop would say it many times.
void reportUnknownOnce(Context& context, const std::string& filter) {
    const auto& known = context.diagnostics().list();
    if (std::none_of(known.begin(), known.end(), [&](const Diagnostic& each) {
            return each.kind == DiagnosticKind::UnknownFilter && each.subject == filter &&
                   each.file == context.templatePath();
        }))
        context.report("undefined filter " + filter, DiagnosticKind::UnknownFilter, filter);
}

// Ruby counts the input too, and keyword arguments as one.
std::string wrongNumber(const Filter& filter, std::size_t given) {
    std::string text = "wrong number of arguments (given " + std::to_string(given + 1) + ", expected " +
                       std::to_string(filter.minimum + 1);
    if (filter.maximum != filter.minimum)
        text += ".." + std::to_string(filter.maximum + 1);
    return text + ")";
}

// Filters lay ranges out. One that is too long for that fails here, before its numbers fill the memory.
bool isTooLong(const Value& input, Context& context) {
    const Range* range = Range::from(input);
    return range && !context.affordsList(static_cast<std::uint64_t>(range->size()));
}

// Calls the filter and counts what it makes.
Value call(const Filter& filter, const Value& input, const FilterArguments& arguments, Context& context) {
    Value result = filter.call(input, arguments, context);
    const std::size_t bytes = result.isString()  ? result.string().size()
                              : result.isArray() ? result.array().size() * sizeof(Value)
                                                 : 0;
    if (bytes > 0)
        context.reserve(bytes);
    return result;
}

} // namespace

// A call's arguments, evaluated: constants where they stand in the tree, others in here.
class Variable::EvaluatedArguments {
public:
    EvaluatedArguments(const Call& call, Context& context) : m_size(call.argumentCount()) {
        if (m_size > inlineCount) {
            m_moreValues.resize(m_size);
            m_morePointers.resize(m_size);
        }
        Value* values = m_size > inlineCount ? m_moreValues.data() : m_values.data();
        const Value** pointers = this->pointers();
        for (std::size_t i = 0; i < call.positional.size(); ++i)
            pointers[i] = &call.positional[i].evaluate(context, values[i]);
        if (call.keywords.empty())
            return;
        Object keywords;
        for (const auto& [name, expression] : call.keywords)
            keywords.set(Value(name), expression.evaluate(context));
        values[m_size - 1] = Value(std::move(keywords));
        pointers[m_size - 1] = &values[m_size - 1];
    }

    std::span<const Value* const> span() { return {pointers(), m_size}; }

private:
    static constexpr std::size_t inlineCount = 4;

    const Value** pointers() { return m_size > inlineCount ? m_morePointers.data() : m_pointers.data(); }

    std::size_t m_size;
    std::array<Value, inlineCount> m_values;
    std::array<const Value*, inlineCount> m_pointers{};
    std::vector<Value> m_moreValues;
    std::vector<const Value*> m_morePointers;
};

Value Variable::invoke(const Call& call, const Value& input, Context& context) {
    if (!call.filter) {
        if (context.options().strictFilters)
            return context.fail({ErrorKind::Undefined,
                                 "undefined filter " + call.name,
                                 {},
                                 {},
                                 DiagnosticKind::UnknownFilter,
                                 call.name});
        reportUnknownOnce(context, call.name);
        return input;
    }
    if (!context.step() || isTooLong(input, context))
        return {};
    const std::size_t given = call.argumentCount();
    if (given < call.filter->minimum || given > call.filter->maximum)
        return context.fail(wrongNumber(*call.filter, given));
    if (given == call.constants.size()) // also without any
        return liquid::call(*call.filter, input, FilterArguments(call.constants, false), context);
    EvaluatedArguments arguments(call, context);
    if (context.failed())
        return {};
    return liquid::call(*call.filter, input, FilterArguments(arguments.span(), !call.keywords.empty()),
                        context);
}

const Value& Variable::evaluate(Context& context, Value& scratch) const {
    const Value* value = &m_expression.evaluate(context, scratch);
    for (const Call& call : m_calls) {
        if (context.failed())
            break;
        Value result = invoke(call, *value, context);
        scratch = std::move(result);
        value = &scratch;
    }
    return *value;
}

Value Variable::evaluate(Context& context) const {
    Value scratch;
    const Value& value = evaluate(context, scratch);
    return &value == &scratch ? std::move(scratch) : value;
}

void Variable::render(Context& context, std::string& out) const {
    Value scratch;
    const Value& value = evaluate(context, scratch);
    if (!context.failed())
        appendText(value, out);
}

} // namespace lectern::liquid
