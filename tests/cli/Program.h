// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Runs lectern-cli as a shell would, in a folder that is there for the time of a test.
#pragma once

#include <filesystem>
#include <initializer_list>
#include <string>
#include <string_view>
#include <sys/types.h>
#include <utility>
#include <vector>

namespace lectern::cli {

struct Outcome {
    int exitCode = -1; // negative: the signal that ended it
    std::string output;
    std::string errors;
};

class Folder {
public:
    using Files = std::initializer_list<std::pair<std::string_view, std::string_view>>;
    Folder(Files files = {});
    ~Folder();
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    const std::filesystem::path& path() const { return m_path; }
    std::filesystem::path operator/(std::string_view name) const { return m_path / name; }
    void write(std::string_view name, std::string_view text) const;
    std::string read(std::string_view name) const; // "(missing)" where there is none
    bool has(std::string_view name) const;

private:
    std::filesystem::path m_path;
};

// A run that is under way; its output goes to files beside `folder`'s own.
class Running {
public:
    Running(const Folder& folder, const std::vector<std::string>& arguments, std::string_view input = {});
    ~Running();
    Running(const Running&) = delete;
    Running& operator=(const Running&) = delete;

    void signal(int number) const;
    Outcome wait();

private:
    Folder m_streams;
    pid_t m_process = -1;
};

// From start to end, in `folder`.
Outcome run(const Folder& folder, const std::vector<std::string>& arguments, std::string_view input = {});

} // namespace lectern::cli
