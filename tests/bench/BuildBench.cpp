// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The whole build of a guide, beside Hugo and Jekyll where they are installed; how it grows with the pages;
// and one page on demand.
#include "GuideSite.h"
#include "Run.h"
#include "site/Site.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <vector>

namespace {

using namespace lectern;
using bench::Run;
namespace fs = std::filesystem;

constexpr std::size_t guidePages = 1440;
constexpr std::size_t jekyllPages = 144; // its `link` tag searches all pages: ten times as many take 178 s
constexpr int rounds = 5;

// A file system in memory, where there is one with room: thousands of small files otherwise measure how the
// disk keeps up with writing. TMPDIR names another place.
fs::path workplace() {
    constexpr std::uintmax_t room = std::uintmax_t{4} << 30;
    const fs::path memory = "/dev/shm";
    std::error_code error;
    const fs::space_info space = fs::space(memory, error);
    const bool inMemory = !std::getenv("TMPDIR") && !error && space.available > room;
    return inMemory ? memory : fs::temp_directory_path();
}

class TemporaryFolder {
public:
    TemporaryFolder() {
        std::string name = (workplace() / "lectern-bench-XXXXXX").string();
        m_path = mkdtemp(name.data());
    }
    ~TemporaryFolder() {
        std::error_code error;
        fs::remove_all(m_path, error);
    }
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    fs::path operator/(const std::string& name) const { return m_path / name; }

private:
    fs::path m_path;
};

struct Program {
    const char* name;
    std::vector<std::string> command; // its last argument is where it writes to
    std::vector<Run> runs{};

    // The destination is new each time: a first build is what all are measured by.
    bool runOnce() {
        std::error_code error;
        fs::remove_all(command.back(), error);
        const Run run = bench::run(command);
        if (!run.started || run.exitCode != 0) {
            std::printf("  %-8s is not installed or does not build: left out\n", name);
            return false;
        }
        runs.push_back(run);
        return true;
    }

    double seconds() const {
        std::vector<double> all;
        for (const Run& run : runs)
            all.push_back(run.seconds);
        std::sort(all.begin(), all.end());
        return all.empty() ? 0 : all[all.size() / 2];
    }
    double peakMiB() const {
        double peak = 0;
        for (const Run& run : runs)
            peak = std::max(peak, run.peakMiB);
        return peak;
    }
};

Program lecternOn(const fs::path& source, const fs::path& out) {
    return {"lectern", {LECTERN_CLI, "build", source, "--quiet", "--out", out}};
}

void report(const Program& program, const Program& lectern) {
    if (!program.runs.empty())
        std::printf("  %-8s %8.3f s  %6.0f MiB  lectern takes %.4f of it\n", program.name, program.seconds(),
                    program.peakMiB(), lectern.seconds() / program.seconds());
}

void compareWithHugo(const TemporaryFolder& folder) {
    std::printf("A guide of %zu pages, 18 links in each page's layout; median of %d first builds, by turns\n",
                guidePages, rounds);
    bench::writeJekyllGuide(folder / "guide", guidePages);
    bench::writeHugoGuide(folder / "hugo", guidePages);
    Program lectern = lecternOn(folder / "guide", folder / "out");
    Program hugo{"hugo", {"hugo", "--quiet", "-s", folder / "hugo", "-d", folder / "hugo-out"}};
    bool hasHugo = true;
    for (int round = 0; round < rounds; ++round) {
        lectern.runOnce();
        hasHugo = hasHugo && hugo.runOnce();
    }
    report(lectern, lectern);
    report(hugo, lectern);
    const Run again = bench::run(lectern.command);
    std::printf("  lectern  %8.3f s  once more, nothing changed\n", again.seconds);
}

void compareWithJekyll(const TemporaryFolder& folder) {
    std::printf("The same with %zu pages, one build each\n", jekyllPages);
    bench::writeJekyllGuide(folder / "short", jekyllPages);
    Program lectern = lecternOn(folder / "short", folder / "short-out");
    Program jekyll{"jekyll",
                   {"jekyll", "build", "--disable-disk-cache", "-q", "-s", folder / "short", "-d",
                    folder / "short-jekyll"}};
    if (lectern.runOnce() && jekyll.runOnce()) {
        report(lectern, lectern);
        report(jekyll, lectern);
    }
}

void measureGrowth(const TemporaryFolder& folder) {
    std::printf("Growth, median of 3 first builds\n");
    for (const std::size_t pages : {1'000, 2'500, 5'000, 10'000, 20'000}) {
        const fs::path source = folder / std::to_string(pages);
        bench::writeJekyllGuide(source, pages);
        Program lectern = lecternOn(source, folder / "grown");
        for (int round = 0; round < 3; ++round)
            lectern.runOnce();
        std::printf("  %6zu pages  %7.3f s  %6.1f us a page  %5.0f MiB\n", pages, lectern.seconds(),
                    lectern.seconds() * 1e6 / static_cast<double>(pages), lectern.peakMiB());
        std::error_code error;
        fs::remove_all(source, error);
    }
}

void measureOnePage(const TemporaryFolder& folder) {
    using Clock = std::chrono::steady_clock;
    using Milliseconds = std::chrono::duration<double, std::milli>;
    const auto start = Clock::now();
    const auto site = site::Site::open(folder / "guide");
    const Milliseconds opened = Clock::now() - start;
    if (!site.ok())
        return;
    std::vector<double> times;
    for (const site::PageInfo& page : site.value()->pages()) {
        const auto before = Clock::now();
        const auto resource = site.value()->render(page.url);
        times.push_back(Milliseconds(Clock::now() - before).count());
    }
    std::sort(times.begin(), times.end());
    std::printf(
        "On demand, %zu pages\n  opening %.1f ms; a page: median %.3f ms, 99th of 100 %.3f ms, longest "
        "%.3f ms\n",
        times.size(), opened.count(), times[times.size() / 2], times[times.size() * 99 / 100], times.back());
}

} // unnamed namespace

int main() {
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    const TemporaryFolder folder;
    std::printf("Sites and builds are in %s\n", workplace().c_str());
    compareWithHugo(folder);
    measureOnePage(folder);
    compareWithJekyll(folder);
    measureGrowth(folder);
}
