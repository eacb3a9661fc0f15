// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// lectern-cli: the engine without a window. Finds the command and lets it run.
#include "cli/Command.h"

#include <algorithm>
#include <array>
#include <iostream>

namespace {

using namespace lectern::cli;

const std::array commands{&buildCommand,    &checkCommand, &keywordsCommand, &liquidCommand,
                          &markdownCommand, &pagesCommand, &renderCommand,   &searchCommand};

void printUsage(std::ostream& out) {
    out << "Usage: lectern-cli COMMAND [ARGUMENT...]\n\nCommands:\n";
    for (const Command* command : commands)
        out << "  " << command->name << std::string(12 - command->name.size(), ' ') << command->summary
            << '\n';
    out << "\nOptions:\n  --help      this text; after a command, the command's own\n  --version   the "
           "version\n";
}

} // unnamed namespace

int main(int argc, char** argv) {
    std::ios::sync_with_stdio(false);
    const std::vector<std::string_view> arguments(argv + 1, argv + argc);
    if (arguments.empty()) {
        printUsage(std::cerr);
        return UsageError;
    }
    if (arguments[0] == "--version") {
        std::cout << "lectern-cli " LECTERN_VERSION "\n";
        return Success;
    }
    if (arguments[0] == "--help") {
        printUsage(std::cout);
        return Success;
    }
    const auto found = std::find_if(commands.begin(), commands.end(),
                                    [&](const Command* command) { return command->name == arguments[0]; });
    if (found == commands.end())
        return fail("no command is called '" + std::string(arguments[0]) + "'; see lectern-cli --help");
    const Arguments rest = Arguments(arguments).subspan(1);
    if (std::find(rest.begin(), rest.end(), "--help") != rest.end()) {
        std::cout << (*found)->help;
        return Success;
    }
    const int code = (*found)->run(rest);
    return std::cout.flush() ? code : fail("standard output cannot be written to");
}
