// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A template, parsed once and rendered any number of times.
#pragma once

#include "base/Diagnostic.h"
#include "base/Result.h"
#include "liquid/Environment.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace lectern::liquid {

class Context;

// Immutable; any number of threads may render one template at once, each with a Context of its own.
class Template {
public:
    // Never fails: where the source has syntax errors, the tree holds Ruby's text in their place, an unknown
    // block keeps what is in it, and diagnostics() has each with its line and column. `path` names the
    // template in messages. The source is taken as UTF-8; broken bytes pass through.
    static std::shared_ptr<const Template> parse(std::string source, std::string path,
                                                 std::shared_ptr<const Environment> environment);

    // Appends to `out`. Lenient: always succeeds, complaints go to context.diagnostics(). Strict: the first
    // error, also one of parsing, ends it; `out` then holds what was written before.
    [[nodiscard]] Result<void> render(Context& context, std::string& out) const;

    // The same inside a tag, into the render that is going on: an included file. Errors stay with the
    // context. Does not open a scope; see Context::LocalScope.
    void renderPartial(Context& context, std::string& out) const;

    const std::string& path() const { return m_path; }
    // Syntax errors, then the warnings of ParseMode::Warn.
    const Diagnostics& diagnostics() const { return m_diagnostics; }
    // What ends a strict render before it begins.
    const std::optional<Error>& syntaxError() const { return m_syntaxError; }

private:
    Template(std::string source, std::string path, std::shared_ptr<const Environment> environment);

    std::string m_source; // the tree's texts are views into it
    std::string m_path;
    std::shared_ptr<const Environment> m_environment;
    BlockBody m_body;
    Diagnostics m_diagnostics;
    std::optional<Error> m_syntaxError;
};

} // namespace lectern::liquid
