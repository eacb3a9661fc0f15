// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// One render: its variables, limits, errors, and what the host put beside them.
#pragma once

#include "base/DateTime.h"
#include "base/Diagnostic.h"
#include "base/Limits.h"
#include "base/Value.h"
#include "liquid/Environment.h"
#include "liquid/Error.h"
#include "liquid/Registers.h"
#include "liquid/Scope.h"

#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lectern::liquid {

class Template;

enum class ErrorMode {
    Lenient, // Ruby's text stands in the place of what failed; the rest is rendered
    Strict,  // the first error ends the render, as it ends Jekyll's build
};

// What a host's tags and filters want to reach from the context (Ruby's "registers"): derive from it.
class HostData {
public:
    virtual ~HostData() = default;
};

// Where the standard `include` and `render` find their templates.
class PartialLoader {
public:
    virtual ~PartialLoader() = default;
    // nullptr where there is no such partial. Called once per name and render.
    virtual std::shared_ptr<const Template> load(std::string_view name) = 0;
};

struct RenderOptions {
    ErrorMode errors = ErrorMode::Lenient;
    Limits limits;
    TimeZone timeZone; // of `date`
    DateTime now;      // for `'now' | date`
    bool strictVariables = false;
    bool strictFilters = false;
    HostData* host = nullptr;          // outlives the context
    PartialLoader* partials = nullptr; // likewise; without it `include` and `render` fail
};

// Not thread-safe: each render has its own.
class Context {
public:
    // `globals` is an Object or a Drop with the host's variables ("site", "page").
    Context(std::shared_ptr<const Environment> environment, Value globals, RenderOptions options = {});
    // For `render`: the same limits, errors and host, but none of the variables. `outer` must outlive it.
    explicit Context(Context& outer);
    Context(const Context&) = delete;
    Context& operator=(const Context&) = delete;

    // --- variables

    // The variable of that name; nil where there is none.
    Value find(std::string_view name);
    // The same without a copy: the result is in the context or in `scratch` and good until either changes.
    const Value& find(const Name& name, Value& scratch);
    // Ruby's context["page.title"]: any expression, but no filters.
    Value evaluate(std::string_view expression);
    // Sets it for the rest of the render, as {% assign %} does.
    void assign(const Name& name, Value value) { m_assigned.set(name, std::move(value)); }
    // Sets it in the innermost LocalScope, as a loop does with its item.
    void setLocal(const Name& name, Value value);

    // Opens a scope for local variables and closes it again. Where scopes nest too deeply, the render has
    // failed: return at once if the scope is not open().
    class LocalScope {
    public:
        explicit LocalScope(Context& context);
        ~LocalScope();
        LocalScope(const LocalScope&) = delete;
        LocalScope& operator=(const LocalScope&) = delete;
        bool open() const { return m_open; }

    private:
        Context& m_context;
        bool m_open;
    };

    // --- errors

    // Marks the tag being rendered as failed; the result is nil, for `return context.fail(...)` in filters.
    Value fail(Error error);
    Value fail(ErrorKind kind, std::string message) { return fail({kind, std::move(message), {}, {}}); }
    Value fail(std::string message) { return fail(ErrorKind::Argument, std::move(message)); }
    // Whether a step failed that is not yet dealt with: stop and return. Cheap.
    bool failed() const { return m_failed; }
    // Adds a complaint that does not stop anything, about the tag that is being rendered.
    void report(std::string message, DiagnosticKind kind = DiagnosticKind::General, std::string subject = {});
    Diagnostics& diagnostics() { return m_shared->diagnostics; }

    // --- limits

    // Counts loop turns and filter steps; false (and failed) beyond Limits::iterations or renderTime.
    bool step(std::uint64_t steps = 1);
    // Whether so many steps are left; false (and failed) where not.
    bool affords(std::uint64_t steps) {
        return steps <= m_options.limits.iterations - m_shared->steps || exceed("Too many iterations");
    }
    // Whether a list of so many elements may be made; false (and failed) where not.
    bool affordsList(std::uint64_t elements) {
        return affords(elements) &&
               (elements <= m_options.limits.renderBytes / sizeof(Value) || exceed("Memory limits exceeded"));
    }
    // Whether a filter may put a list or object around the value; false (and failed) where it nests too
    // deeply as it is. A template that nests without end would overrun the stack when its values go.
    bool mayNest(const Value& inner);
    // Counts bytes that a filter or a capture is about to make; false (and failed) where that is too much.
    bool reserve(std::size_t bytes);

    // --- surroundings

    const Environment& environment() const { return *m_environment; }
    const std::shared_ptr<const Environment>& environmentPointer() const { return m_environment; }
    const RenderOptions& options() const { return m_options; }
    const TimeZone& timeZone() const { return m_options.timeZone; }
    const DateTime& now() const { return m_options.now; }
    // The host's data, where it is of that type.
    template <typename T>
    T* host() const {
        return dynamic_cast<T*>(m_options.host);
    }
    // What tags keep between two uses in one render (cycle, for's offset: continue, ifchanged).
    Registers& registers() { return m_registers; }
    // The path of the template that is being rendered.
    const std::string& templatePath() const;
    std::shared_ptr<const Template> partial(const std::string& name);

    // --- for the tree itself

    // Says which node is being rendered, for report().
    void at(const Tag& node) { m_node = &node; }
    // Deals with what stopped a node of a body; false where the body must stop too.
    bool resume(const Tag& node, std::string& out);
    // Whether a node left something to deal with: an error, or a break.
    bool stopped() const { return m_failed || !m_registers.interrupts.empty(); }
    // False (and failed) where the output has grown too long.
    bool fits(const std::string& out) {
        return out.size() <= m_options.limits.renderBytes || exceed("Memory limits exceeded");
    }
    // `increment` and `decrement` change the host's variable: the value before, which is 0 where there is
    // none.
    Value counter(const Name& name);
    void setCounter(const Name& name, Value value) { m_counters.set(name, std::move(value)); }
    // Counts bodies in bodies, so that templates that include each other cannot use up the stack.
    class BodyScope {
    public:
        explicit BodyScope(Context& context);
        ~BodyScope();
        BodyScope(const BodyScope&) = delete;
        BodyScope& operator=(const BodyScope&) = delete;

    private:
        Context& m_context;
        const Tag* m_outerNode;
    };
    // A loop's variables: their places in the innermost LocalScope, which stay good as long as it.
    LocalStack& locals() { return m_locals; }
    // Takes over the failure of an isolated context.
    void adopt(const Context& inner) { m_failed = m_failed || inner.m_shared->fatal; }
    // The error that ended a strict render, or a render that came to its limits.
    const std::optional<Error>& fatalError() const { return m_shared->fatal; }

private:
    friend class Template;

    // What a context and the isolated ones inside it have in common.
    struct Shared {
        Diagnostics diagnostics;
        std::optional<Error> fatal;
        std::vector<const Template*> reported; // whose syntax errors are in the diagnostics
        std::uint64_t steps = 0;
        std::uint64_t bytes = 0;
        std::uint64_t untilClock = 0; // steps until the next look at the clock
        int bodies = 0;
        std::chrono::steady_clock::time_point deadline;
        std::vector<std::pair<std::string, std::shared_ptr<const Template>>> partials;
    };

    bool exceed(const char* message);
    bool checkClock();
    void enter(const Template& entered);

    std::shared_ptr<const Environment> m_environment;
    Value m_globals;
    RenderOptions m_options;
    std::shared_ptr<Shared> m_shared;
    LocalStack m_locals;
    Scope m_assigned;
    Scope m_counters;
    Registers m_registers;
    const Template* m_template = nullptr;
    const Tag* m_node = nullptr;
    Error m_error; // while m_failed
    bool m_failed = false;
    int m_depth = 1; // scopes that are open, and those of the contexts around
};

} // namespace lectern::liquid
