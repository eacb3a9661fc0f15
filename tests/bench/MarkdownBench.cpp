// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Nine megabytes of documentation to HTML, beside Ruby's kramdown and md4c's own renderer on the same text.
#include "MarkdownProse.h"
#include "markdown/Markdown.h"

#include <benchmark/benchmark.h>
#include <md4c-html.h>
#include <md4c.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <limits>
#include <unistd.h>

namespace {

using namespace lectern;

const std::string& prose() {
    static const std::string text = bench::documentationProse(9'000'000);
    return text;
}

markdown::Options options(markdown::Dialect dialect) {
    markdown::Options options = markdown::Options::from({}, dialect);
    options.highlighter = false;
    return options;
}

std::string convert(const std::string& text, markdown::Dialect dialect) {
    return markdown::toHtml(text, options(dialect));
}

std::string convertWithMd4c(const std::string& text) {
    std::string html;
    html.reserve(text.size() + text.size() / 4);
    const auto append = [](const MD_CHAR* piece, MD_SIZE size, void* out) {
        static_cast<std::string*>(out)->append(piece, size);
    };
    md_html(text.data(), static_cast<MD_SIZE>(text.size()), append, &html, MD_DIALECT_GITHUB, 0);
    return html;
}

void kramdown(benchmark::State& state) {
    for (auto _ : state)
        benchmark::DoNotOptimize(convert(prose(), markdown::Dialect::Kramdown));
    state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations() * prose().size()));
}
BENCHMARK(kramdown)->Unit(benchmark::kMillisecond);

void gfm(benchmark::State& state) {
    for (auto _ : state)
        benchmark::DoNotOptimize(convert(prose(), markdown::Dialect::Gfm));
    state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations() * prose().size()));
}
BENCHMARK(gfm)->Unit(benchmark::kMillisecond);

void md4c(benchmark::State& state) {
    for (auto _ : state)
        benchmark::DoNotOptimize(convertWithMd4c(prose()));
    state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations() * prose().size()));
}
BENCHMARK(md4c)->Unit(benchmark::kMillisecond);

// What is hard for careless parsers; the time per byte must not grow with the size.
struct Hostile {
    const char* name;
    std::string_view piece;
};
constexpr std::array hostile{
    Hostile{"brackets", "["},
    Hostile{"quotes", ">"},
    Hostile{"stars", "*"},
    Hostile{"openStars", "*a "},
    Hostile{"backticks", "` "},
    Hostile{"tags", "<b>"},
    Hostile{"blocks", "<div>"},
    Hostile{"attributes", "{:"},
    Hostile{"items", "- "},
    Hostile{"images", "![a"},
    Hostile{"links", "[a](b"},
    Hostile{"pipes", "|a"},
    Hostile{"oneLine", "A plain sentence without an end, "},
};

void hostileInput(benchmark::State& state, std::string_view piece) {
    std::string text;
    while (text.size() < static_cast<std::size_t>(state.range(0)))
        text += piece;
    for (auto _ : state)
        benchmark::DoNotOptimize(convert(text, markdown::Dialect::Kramdown));
    state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations() * text.size()));
}

// The best of several runs, in nanoseconds of processor time.
template <typename Function>
double bestTime(Function function) {
    double best = std::numeric_limits<double>::max();
    for (int i = 0; i < 5; ++i) {
        timespec start{};
        timespec end{};
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &start);
        benchmark::DoNotOptimize(function());
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &end);
        best = std::min(best, static_cast<double>(end.tv_sec - start.tv_sec) * 1e9 +
                                  static_cast<double>(end.tv_nsec - start.tv_nsec));
    }
    return best;
}

// Runs Ruby's kramdown as a child process; 0 where that cannot be had.
double kramdownTime() {
    std::string input = (std::filesystem::temp_directory_path() / "prose-XXXXXX").string();
    const int file = mkstemp(input.data());
    if (file < 0)
        return 0;
    close(file);
    std::ofstream(input) << prose();
    const std::string command = "ruby " LECTERN_BENCH_DIR "/markdown/reference.rb < " + input;
    double nanoseconds = 0;
    FILE* pipe = popen(command.c_str(), "r");
    if (!pipe || std::fscanf(pipe, "%lf", &nanoseconds) != 1)
        nanoseconds = 0;
    if (pipe)
        pclose(pipe);
    std::remove(input.c_str());
    return nanoseconds;
}

void compare() {
    const auto size = static_cast<double>(prose().size());
    const double own = bestTime([] { return convert(prose(), markdown::Dialect::Kramdown); });
    const double md4cOwn = bestTime([] { return convertWithMd4c(prose()); });
    std::cout << "Lectern " << size / own * 1e3 << " MB/s, md4c " << size / md4cOwn * 1e3
              << " MB/s: " << own / md4cOwn << " times its time\n";
    if (const double reference = kramdownTime(); reference > 0)
        std::cout << "kramdown " << size / reference * 1e3 << " MB/s: Lectern is " << reference / own
                  << " times as fast\n";
    else
        std::cout << "Ruby's kramdown could not be run\n";
}

} // unnamed namespace

int main(int argc, char** argv) {
    for (const Hostile& input : hostile) {
        benchmark::RegisterBenchmark(input.name,
                                     [&input](benchmark::State& state) { hostileInput(state, input.piece); })
            ->Arg(100'000)
            ->Arg(1'600'000)
            ->Unit(benchmark::kMillisecond);
    }
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    compare();
    return 0;
}
