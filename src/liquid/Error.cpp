// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Ruby's texts for errors.
// Source: Ruby Liquid 5.4, errors.rb, Error#to_s.
#include "liquid/Error.h"

namespace lectern::liquid {

Diagnostic toDiagnostic(const Error& error, Severity severity) {
    return {error.file, error.position.line, error.position.column, error.message,
            severity,   error.about,         error.subject};
}

std::string toText(const Error& error) {
    std::string text = error.kind == ErrorKind::Syntax ? "Liquid syntax error" : "Liquid error";
    if (error.position.line > 0)
        text += " (line " + std::to_string(error.position.line) + ")";
    text += ": ";
    // Ruby Liquid hides foreign exceptions behind this word; the diagnostic keeps what it was.
    text += error.kind == ErrorKind::Internal ? "internal" : error.message;
    return text;
}

} // namespace lectern::liquid
