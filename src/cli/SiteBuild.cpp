// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/SiteBuild.h"

#include <algorithm>
#include <atomic>
#include <fstream>
#include <iostream>
#include <iterator>
#include <mutex>
#include <set>
#include <system_error>
#include <thread>
#include <unistd.h>

namespace lectern::cli {

namespace {

namespace fs = std::filesystem;

bool sameContents(const fs::path& path, std::string_view bytes) {
    std::error_code error;
    if (!fs::is_regular_file(fs::symlink_status(path, error)) || fs::file_size(path, error) != bytes.size())
        return false;
    std::ifstream file(path, std::ios::binary);
    return std::equal(std::istreambuf_iterator<char>(file), {}, bytes.begin(), bytes.end());
}

enum class Outcome { Written, Unchanged, Failed };

Outcome writePage(const fs::path& path, std::string_view bytes) {
    if (sameContents(path, bytes))
        return Outcome::Unchanged;
    std::error_code error;
    if (fs::is_symlink(path, error))
        fs::remove(path, error);
    std::ofstream file(path, std::ios::binary | std::ios::trunc);
    file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    return file.flush() ? Outcome::Written : Outcome::Failed;
}

// A static file keeps its time, so that size and time tell whether it has changed.
Outcome copyFile(const fs::path& from, const fs::path& to) {
    std::error_code error;
    const auto time = fs::last_write_time(from, error);
    if (!error && fs::is_regular_file(fs::symlink_status(to, error)) &&
        fs::last_write_time(to, error) == time && fs::file_size(to, error) == fs::file_size(from, error))
        return Outcome::Unchanged;
    if (fs::is_symlink(to, error))
        fs::remove(to, error);
    if (!fs::copy_file(from, to, fs::copy_options::overwrite_existing, error) || error)
        return Outcome::Failed;
    fs::last_write_time(to, time, error);
    return Outcome::Written;
}

// One line on the terminal that is written over and over.
class ProgressLine {
public:
    ProgressLine(std::size_t total, Progress progress)
        : m_total(total), m_shown(progress == Progress::OnTerminal && isatty(STDERR_FILENO) != 0) {}
    ~ProgressLine() {
        if (m_shown)
            std::cerr << "\r\033[K" << std::flush;
    }
    ProgressLine(const ProgressLine&) = delete;
    ProgressLine& operator=(const ProgressLine&) = delete;

    void advance() {
        const std::size_t done = ++m_done;
        const std::size_t percent = done * 100 / m_total;
        if (!m_shown || percent == (done - 1) * 100 / m_total)
            return;
        constexpr std::size_t width = 40;
        const std::size_t filled = percent * width / 100;
        const std::lock_guard lock(m_mutex);
        std::cerr << "\r[" << std::string(filled, '#') << std::string(width - filled, ' ') << "] " << done
                  << '/' << m_total << std::flush;
    }

private:
    const std::size_t m_total;
    const bool m_shown;
    std::atomic<std::size_t> m_done = 0;
    std::mutex m_mutex;
};

class Builder {
public:
    Builder(const site::Site& site, const fs::path& out, Progress progress)
        : m_site(site), m_out(out), m_paths(site.outputPaths()), m_found(m_paths.size()),
          m_line(m_paths.size(), progress) {}

    BuildSummary run() {
        makeFolders();
        std::vector<std::thread> helpers;
        for (unsigned i = 1; i < std::max(1u, std::thread::hardware_concurrency()); ++i)
            helpers.emplace_back([this] { work(); });
        work();
        for (std::thread& helper : helpers)
            helper.join();
        BuildSummary summary;
        summary.pages = m_pages;
        summary.written = m_written;
        summary.unchanged = m_unchanged;
        summary.failed = m_failed;
        for (const Diagnostics& each : m_found)
            summary.diagnostics.append(each);
        return summary;
    }

private:
    void makeFolders() {
        std::set<fs::path> folders{m_out};
        for (const std::string& path : m_paths)
            folders.insert((m_out / path).parent_path());
        std::error_code error;
        for (const fs::path& folder : folders)
            fs::create_directories(folder, error);
    }

    void work() {
        for (std::size_t i = m_next++; i < m_paths.size(); i = m_next++) {
            build(i);
            m_line.advance();
        }
    }

    void build(std::size_t index) {
        const auto resource = m_site.renderOutput(m_paths[index]);
        if (!resource)
            return;
        m_found[index] = resource->diagnostics;
        const fs::path path = m_out / m_paths[index];
        const bool isPage = resource->file.empty();
        m_pages += isPage ? 1 : 0;
        switch (isPage ? writePage(path, resource->body) : copyFile(resource->file, path)) {
        case Outcome::Written:
            ++m_written;
            break;
        case Outcome::Unchanged:
            ++m_unchanged;
            break;
        case Outcome::Failed:
            ++m_failed;
            m_found[index].add({path.string(), 0, 0, "The file cannot be written"});
        }
    }

    const site::Site& m_site;
    const fs::path& m_out;
    const std::vector<std::string> m_paths;
    std::vector<Diagnostics> m_found; // by path
    ProgressLine m_line;
    std::atomic<std::size_t> m_next = 0;
    std::atomic<std::size_t> m_pages = 0;
    std::atomic<std::size_t> m_written = 0;
    std::atomic<std::size_t> m_unchanged = 0;
    std::atomic<std::size_t> m_failed = 0;
};

} // unnamed namespace

// Source: Jekyll, Site#ensure_not_in_dest.
Result<void> checkDestination(const site::Site& site, const fs::path& out) {
    std::error_code error;
    const fs::path real = fs::weakly_canonical(out, error);
    const auto [inOut, inSite] =
        std::mismatch(real.begin(), real.end(), site.folder().begin(), site.folder().end());
    static_cast<void>(inSite);
    if (inOut == real.end())
        return Diagnostic{out.string(), 0, 0, "The destination must not be the site's folder or hold it"};
    if (fs::exists(real, error) && !fs::is_directory(real, error))
        return Diagnostic{out.string(), 0, 0, "The destination is not a folder"};
    fs::create_directories(real, error);
    if (error || access(real.c_str(), W_OK | X_OK) != 0)
        return Diagnostic{out.string(), 0, 0, "The destination cannot be written to"};
    return {};
}

BuildSummary buildSite(const site::Site& site, const fs::path& out, Progress progress) {
    return Builder(site, out, progress).run();
}

} // namespace lectern::cli
