// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Run.h"

#include <chrono>
#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace lectern::bench {

Run run(const std::vector<std::string>& command) {
    std::vector<char*> arguments;
    for (const std::string& each : command)
        arguments.push_back(const_cast<char*>(each.c_str())); // posix_spawn's signature; it changes nothing
    arguments.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    const auto start = std::chrono::steady_clock::now();
    pid_t process = -1;
    Run result;
    result.started = posix_spawnp(&process, arguments[0], &actions, nullptr, arguments.data(), environ) == 0;
    posix_spawn_file_actions_destroy(&actions);
    int status = 0;
    rusage usage{};
    if (result.started && wait4(process, &status, 0, &usage) == process) {
        result.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
        result.exitCode = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
        result.peakMiB = static_cast<double>(usage.ru_maxrss) / 1024;
    }
    return result;
}

} // namespace lectern::bench
