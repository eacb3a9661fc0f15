// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Program.h"

#include <cstdlib>
#include <fcntl.h>
#include <fstream>
#include <iterator>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

namespace lectern::cli {

namespace fs = std::filesystem;

Folder::Folder(Files files) {
    std::string name = (fs::temp_directory_path() / "lectern-cli-XXXXXX").string();
    m_path = mkdtemp(name.data());
    for (const auto& [path, text] : files)
        write(path, text);
}

Folder::~Folder() {
    std::error_code error;
    fs::remove_all(m_path, error);
}

void Folder::write(std::string_view name, std::string_view text) const {
    fs::create_directories((m_path / name).parent_path());
    std::ofstream(m_path / name, std::ios::binary) << text;
}

std::string Folder::read(std::string_view name) const {
    std::ifstream file(m_path / name, std::ios::binary);
    return file ? std::string(std::istreambuf_iterator<char>(file), {}) : "(missing)";
}

bool Folder::has(std::string_view name) const {
    return fs::exists(fs::symlink_status(m_path / name));
}

Running::Running(const Folder& folder, const std::vector<std::string>& arguments, std::string_view input) {
    m_streams.write("in", input);
    std::vector<std::string> words{LECTERN_CLI};
    words.insert(words.end(), arguments.begin(), arguments.end());
    std::vector<char*> pointers;
    for (std::string& word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);
    const std::string in = m_streams / "in";
    const std::string out = m_streams / "out";
    const std::string errors = m_streams / "errors";
    m_process = fork();
    if (m_process != 0)
        return;
    dup2(open(in.c_str(), O_RDONLY), STDIN_FILENO);
    dup2(open(out.c_str(), O_WRONLY | O_CREAT, 0600), STDOUT_FILENO);
    dup2(open(errors.c_str(), O_WRONLY | O_CREAT, 0600), STDERR_FILENO);
    if (chdir(folder.path().c_str()) == 0)
        execv(pointers[0], pointers.data());
    _exit(127);
}

Running::~Running() {
    if (m_process > 0) {
        kill(m_process, SIGKILL);
        waitpid(m_process, nullptr, 0);
    }
}

void Running::signal(int number) const {
    kill(m_process, number);
}

Outcome Running::wait() {
    int status = 0;
    waitpid(m_process, &status, 0);
    m_process = -1;
    const int code = WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
    return {code, m_streams.read("out"), m_streams.read("errors")};
}

Outcome run(const Folder& folder, const std::vector<std::string>& arguments, std::string_view input) {
    return Running(folder, arguments, input).wait();
}

} // namespace lectern::cli
