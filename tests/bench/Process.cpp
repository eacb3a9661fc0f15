// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Process.h"

#include <QByteArray>
#include <QDir>
#include <QFile>

#include <array>
#include <fcntl.h>
#include <map>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace lectern::bench {

namespace {

constexpr int patienceMilliseconds = 60'000;

// Proportional set size in KiB; empty where the system does not tell.
std::optional<long> proportionalSize(int process) {
    QFile file(QStringLiteral("/proc/%1/smaps_rollup").arg(process));
    if (!file.open(QIODevice::ReadOnly)) {
        return std::nullopt;
    }
    for (const QByteArray& line : file.readAll().split('\n')) {
        if (line.startsWith("Pss:")) {
            return line.mid(4).simplified().split(' ').first().toLong();
        }
    }
    return std::nullopt;
}

// What /proc/ID/stat tells behind the program's name: state, parent ... See proc(5).
QList<QByteArray> statFields(int process) {
    QFile file(QStringLiteral("/proc/%1/stat").arg(process));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    const QByteArray stat = file.readAll();
    return stat.mid(stat.lastIndexOf(')') + 2).split(' ');
}

// Each process by its parent.
std::multimap<int, int> processTree() {
    std::multimap<int, int> children;
    for (const QString& entry : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs)) {
        bool isProcess = false;
        const int id = entry.toInt(&isProcess);
        if (isProcess) {
            children.emplace(statFields(id).value(1).toInt(), id);
        }
    }
    return children;
}

std::vector<int> withHelpers(int program) {
    const std::multimap<int, int> children = processTree();
    std::vector<int> processes{program};
    for (std::size_t i = 0; i < processes.size(); ++i) {
        const auto [first, last] = children.equal_range(processes[i]);
        for (auto child = first; child != last; ++child) {
            processes.push_back(child->second);
        }
    }
    return processes;
}

} // namespace

Process::Process(const QString& program, const QStringList& arguments) {
    std::vector<QByteArray> texts{program.toLocal8Bit()};
    for (const QString& argument : arguments) {
        texts.push_back(argument.toLocal8Bit());
    }
    std::vector<char*> pointers;
    pointers.reserve(texts.size() + 1);
    for (QByteArray& text : texts) {
        pointers.push_back(text.data());
    }
    pointers.push_back(nullptr);

    std::array<int, 2> pipe{};
    if (::pipe(pipe.data()) != 0) {
        return;
    }
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, pipe[1], STDOUT_FILENO);
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addclose(&actions, pipe[0]);
    posix_spawn_file_actions_addclose(&actions, pipe[1]);
    m_start = std::chrono::steady_clock::now();
    if (posix_spawn(&m_id, pointers[0], &actions, nullptr, pointers.data(), environ) != 0) {
        m_id = -1;
    }
    posix_spawn_file_actions_destroy(&actions);
    ::close(pipe[1]);
    m_output = pipe[0];
}

Process::~Process() {
    if (m_output >= 0) {
        ::close(m_output);
    }
    if (m_id > 0) {
        ::kill(m_id, SIGTERM); // its helpers end when it is gone
        ::waitpid(m_id, nullptr, 0);
    }
}

std::optional<std::chrono::duration<double, std::milli>> Process::untilPainted() {
    QByteArray output;
    std::array<char, 256> bytes{};
    pollfd wait{m_output, POLLIN, 0};
    while (::poll(&wait, 1, patienceMilliseconds) > 0) {
        const ssize_t count = ::read(m_output, bytes.data(), bytes.size());
        if (count <= 0) {
            break;
        }
        output.append(bytes.data(), count);
        if (output.contains("painted\n")) {
            return std::chrono::steady_clock::now() - m_start;
        }
    }
    return std::nullopt;
}

Memory Process::memory() const {
    Memory memory;
    for (const int process : withHelpers(m_id)) {
        const std::optional<long> size = proportionalSize(process);
        memory.isWhole = memory.isWhole && size.has_value();
        memory.tree += size.value_or(0);
        memory.main = process == m_id ? memory.tree : memory.main;
    }
    return memory;
}

std::chrono::milliseconds Process::processorTime() const {
    long ticks = 0;
    for (const int process : withHelpers(m_id)) {
        const QList<QByteArray> fields = statFields(process);
        ticks += fields.value(11).toLong() + fields.value(12).toLong(); // in the program, in the system
    }
    return std::chrono::milliseconds(ticks * 1000 / sysconf(_SC_CLK_TCK));
}

} // namespace lectern::bench
