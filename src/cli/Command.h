// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// One command of lectern-cli, and what commands share: their arguments and how they complain.
#pragma once

#include "base/Diagnostic.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace lectern::cli {

enum ExitCode { Success = 0, Findings = 1, UsageError = 2 };

using Arguments = std::span<const std::string_view>; // what follows the command's name

struct Command {
    std::string_view name;
    std::string_view summary;        // one line of `lectern-cli --help`
    std::string_view help;           // all of `lectern-cli NAME --help`
    int (*run)(Arguments arguments); // returns an ExitCode
};

// Each is defined in the file of its name.
extern const Command buildCommand;
extern const Command checkCommand;
extern const Command keywordsCommand;
extern const Command liquidCommand;
extern const Command markdownCommand;
extern const Command pagesCommand;
extern const Command renderCommand;
extern const Command searchCommand;

// An option as the command declares it: "--out" with takesValue. Both "--out DIR" and "--out=DIR" are
// understood.
struct Option {
    std::string_view name;
    bool takesValue = false;
};

// A command line taken apart.
class ParsedArguments {
public:
    // Complains on stderr and returns ok() == false for an unknown option or a missing value.
    ParsedArguments(Arguments arguments, std::span<const Option> options);

    bool ok() const { return m_ok; }
    bool has(std::string_view option) const;
    std::string_view value(std::string_view option, std::string_view fallback = {}) const;
    const std::vector<std::string_view>& positional() const { return m_positional; }

private:
    std::vector<std::pair<std::string_view, std::string_view>> m_values;
    std::vector<std::string_view> m_positional;
    bool m_ok = true;
};

// Writes "lectern-cli: FILE:LINE: what is wrong" to stderr; returns UsageError.
int fail(const Diagnostic& diagnostic);
int fail(std::string_view message);

// The bytes of a file, or of standard input for "-". Complains and returns false where it cannot be read.
bool readInput(std::string_view path, std::string& bytes);

} // namespace lectern::cli
