// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// One render's variables, errors and limits.
#include "liquid/Context.h"

#include "base/Drop.h"
#include "liquid/Conversions.h"
#include "liquid/Expression.h"
#include "liquid/Template.h"

#include <algorithm>

namespace lectern::liquid {

namespace {

const Value nil;
const std::string noPath;

constexpr std::uint64_t stepsPerClock = 4096;
constexpr std::size_t bytesPerStep = 256;     // what writing costs, in steps
constexpr std::uint64_t renderBytesMade = 16; // times Limits::renderBytes, over the whole render
constexpr int bodiesPerLevel = 10; // bodies in bodies, over all the templates that include each other

} // namespace

Context::Context(std::shared_ptr<const Environment> environment, Value globals, RenderOptions options)
    : m_environment(std::move(environment)), m_globals(std::move(globals)), m_options(std::move(options)),
      m_shared(std::make_shared<Shared>()) {
    m_shared->deadline = std::chrono::steady_clock::now() + m_options.limits.renderTime;
    m_shared->untilClock = stepsPerClock;
    m_locals.push();
}

Context::Context(Context& outer)
    : m_environment(outer.m_environment), m_options(outer.m_options), m_shared(outer.m_shared),
      m_template(outer.m_template), m_depth(outer.m_depth + 1) {
    m_locals.push();
    m_registers.includesDisabled = outer.m_registers.includesDisabled;
    if (m_depth > m_options.limits.nesting)
        fail(ErrorKind::StackLevel, "Nesting too deep");
}

Value Context::find(std::string_view name) {
    Value scratch;
    const Value& value = find(Name(name), scratch);
    return &value == &scratch ? std::move(scratch) : value;
}

const Value& Context::find(const Name& name, Value& scratch) {
    if (const Value* local = m_locals.find(name))
        return *local;
    if (const Value* assigned = m_assigned.find(name))
        return *assigned;
    if (const Value* counter = m_counters.find(name))
        return *counter;
    if (m_globals.isObject()) {
        if (const Value* global = m_globals.object().find(name.text, name.hash))
            return *global;
    } else if (m_globals.isDrop()) {
        scratch = m_globals.drop().field(name.text);
        if (!scratch.isNil())
            return scratch;
    }
    if (m_options.strictVariables)
        fail(ErrorKind::Undefined, "undefined variable " + name.text);
    return nil;
}

Value Context::evaluate(std::string_view expression) {
    return Expression::parse(expression).evaluate(*this);
}

void Context::setLocal(const Name& name, Value value) {
    if (m_locals.depth() == 1) // outside of loops and includes: the scope that `assign` writes to
        m_assigned.set(name, std::move(value));
    else
        m_locals.set(name, std::move(value));
}

Context::LocalScope::LocalScope(Context& context)
    : m_context(context), m_open(context.m_depth < context.m_options.limits.nesting) {
    if (!m_open) {
        context.fail(ErrorKind::StackLevel, "Nesting too deep");
        return;
    }
    ++context.m_depth;
    context.m_locals.push();
}

Context::LocalScope::~LocalScope() {
    if (!m_open)
        return;
    --m_context.m_depth;
    m_context.m_locals.pop();
}

Context::BodyScope::BodyScope(Context& context) : m_context(context), m_outerNode(context.m_node) {
    if (++context.m_shared->bodies > context.m_options.limits.nesting * bodiesPerLevel)
        context.fail(ErrorKind::StackLevel, "Nesting too deep");
}

Context::BodyScope::~BodyScope() {
    --m_context.m_shared->bodies;
    m_context.m_node = m_outerNode;
}

Value Context::fail(Error error) {
    if (!m_failed) {
        m_error = std::move(error);
        m_failed = true;
    }
    return {};
}

void Context::report(std::string message, DiagnosticKind kind, std::string subject) {
    const int line = m_node ? m_node->position.line : 0;
    const int column = m_node ? m_node->position.column : 0;
    diagnostics().add(
        {templatePath(), line, column, std::move(message), Severity::Warning, kind, std::move(subject)});
}

bool Context::step(std::uint64_t steps) {
    if (!affords(steps))
        return false;
    m_shared->steps += steps;
    if (m_shared->untilClock > steps) {
        m_shared->untilClock -= steps;
        return true;
    }
    return checkClock();
}

bool Context::reserve(std::size_t bytes) {
    const std::size_t limit = m_options.limits.renderBytes;
    m_shared->bytes += bytes;
    if (bytes > limit || m_shared->bytes > limit * renderBytesMade)
        return exceed("Memory limits exceeded");
    const std::uint64_t steps = bytes / bytesPerStep;
    if (m_shared->untilClock > steps) {
        m_shared->untilClock -= steps;
        return true;
    }
    return checkClock();
}

bool Context::mayNest(const Value& inner) {
    if (!nestsDeeperThan(inner, m_options.limits.nesting))
        return true;
    fail(ErrorKind::StackLevel, "Nesting too deep");
    return false;
}

bool Context::checkClock() {
    m_shared->untilClock = stepsPerClock;
    return std::chrono::steady_clock::now() < m_shared->deadline || exceed("Rendering takes too long");
}

bool Context::exceed(const char* message) {
    if (!m_failed || m_error.kind != ErrorKind::Limit)
        m_error = Error{ErrorKind::Limit, message, {}, {}};
    m_failed = true;
    return false;
}

const std::string& Context::templatePath() const {
    return m_template ? m_template->path() : noPath;
}

std::shared_ptr<const Template> Context::partial(const std::string& name) {
    for (const auto& [known, partial] : m_shared->partials) {
        if (known == name)
            return partial;
    }
    if (!m_options.partials) {
        fail(ErrorKind::FileSystem, "This liquid context does not allow includes.");
        return nullptr;
    }
    std::shared_ptr<const Template> partial = m_options.partials->load(name);
    if (!partial) {
        fail(ErrorKind::FileSystem, "No such template '" + name + "'");
        return nullptr;
    }
    m_shared->partials.emplace_back(name, partial);
    return partial;
}

void Context::enter(const Template& entered) {
    if (entered.syntaxError() && m_options.errors == ErrorMode::Strict && !m_shared->fatal) {
        m_shared->fatal = entered.syntaxError();
        m_failed = true;
    }
    auto& reported = m_shared->reported;
    if (entered.diagnostics().empty() ||
        std::find(reported.begin(), reported.end(), &entered) != reported.end())
        return;
    reported.push_back(&entered);
    diagnostics().append(entered.diagnostics());
}

bool Context::resume(const Tag& node, std::string& out) {
    if (!m_failed)
        return node.isText() || m_registers.interrupts.empty();
    if (m_shared->fatal)
        return false;
    if (m_error.file.empty()) {
        m_error.file = templatePath();
        m_error.position = node.position;
    }
    diagnostics().add(toDiagnostic(m_error, Severity::Error));
    if (m_options.errors == ErrorMode::Strict || m_error.kind == ErrorKind::Limit) {
        m_shared->fatal = m_error;
        return false;
    }
    if (!node.isBlank() && m_error.kind != ErrorKind::Undefined)
        out += toText(m_error);
    m_failed = false;
    return m_registers.interrupts.empty();
}

Value Context::counter(const Name& name) {
    if (const Value* counter = m_counters.find(name))
        return *counter;
    const Value global = m_globals[name.text];
    return global.isFalsy() ? Value(0) : global;
}

} // namespace lectern::liquid
