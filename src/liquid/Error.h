// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Liquid's kinds of errors and the text that Ruby writes for each.
#pragma once

#include "base/Diagnostic.h"

#include <string>

namespace lectern::liquid {

struct SourcePosition {
    int line = 0;   // 1-based; 0 = unknown
    int column = 0; // 1-based, in bytes; 0 = unknown
};

// Named as Ruby Liquid's exception classes ("liquid/errors.rb").
enum class ErrorKind {
    Argument,
    Syntax,
    StackLevel, // blocks, scopes or includes nested too deeply
    ZeroDivision,
    FloatDomain,
    FileSystem, // a partial that is not there
    Disabled,   // `include` inside `render`
    Undefined,  // a variable or filter, where the host asked for strictness
    Internal,   // what Ruby Liquid has no class for; the page says only "internal"
    Host,       // raised by a host's tag or filter, its message written as it stands
    Limit,      // a bound of Limits was reached: ends the whole render
};

struct Error {
    ErrorKind kind = ErrorKind::Argument;
    std::string message; // without "Liquid error: "
    std::string file;    // the template's path
    SourcePosition position;
    DiagnosticKind about = DiagnosticKind::General;
    std::string subject = {}; // as Diagnostic has it
};

[[nodiscard]] Diagnostic toDiagnostic(const Error& error, Severity severity);

// What stands on the page: "Liquid error (line 3): divided by 0", "Liquid syntax error (line 1): ...".
std::string toText(const Error& error);

} // namespace lectern::liquid
