// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Command.h"

#include <algorithm>
#include <fstream>
#include <iostream>
#include <iterator>

namespace lectern::cli {

ParsedArguments::ParsedArguments(Arguments arguments, std::span<const Option> options) {
    bool onlyPositional = false;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::string_view argument = arguments[i];
        if (onlyPositional || argument == "-" || !argument.starts_with('-')) {
            m_positional.push_back(argument);
            continue;
        }
        if (argument == "--") {
            onlyPositional = true;
            continue;
        }
        const std::string_view name = argument.substr(0, argument.find('='));
        const auto option =
            std::find_if(options.begin(), options.end(), [&](const Option& o) { return o.name == name; });
        if (option == options.end()) {
            fail("unknown option " + std::string(name));
            m_ok = false;
        } else if (!option->takesValue && name.size() < argument.size()) {
            fail(std::string(name) + " takes no value");
            m_ok = false;
        } else if (!option->takesValue) {
            m_values.emplace_back(name, "");
        } else if (name.size() < argument.size()) {
            m_values.emplace_back(name, argument.substr(name.size() + 1));
        } else if (i + 1 < arguments.size()) {
            m_values.emplace_back(name, arguments[++i]);
        } else {
            fail(std::string(name) + " needs a value");
            m_ok = false;
        }
    }
}

bool ParsedArguments::has(std::string_view option) const {
    return std::any_of(m_values.begin(), m_values.end(),
                       [&](const auto& value) { return value.first == option; });
}

std::string_view ParsedArguments::value(std::string_view option, std::string_view fallback) const {
    for (const auto& [name, value] : m_values) {
        if (name == option)
            return value;
    }
    return fallback;
}

int fail(const Diagnostic& diagnostic) {
    return fail(toString(diagnostic));
}

int fail(std::string_view message) {
    std::cerr << "lectern-cli: " << message << '\n';
    return UsageError;
}

bool readInput(std::string_view path, std::string& bytes) {
    if (path == "-") {
        bytes.assign(std::istreambuf_iterator<char>(std::cin), {});
        return true;
    }
    std::ifstream file(std::string(path), std::ios::binary);
    if (file)
        bytes.assign(std::istreambuf_iterator<char>(file), {});
    if (!file || file.bad()) {
        fail(std::string(path) + ": cannot be read");
        return false;
    }
    return true;
}

} // namespace lectern::cli
