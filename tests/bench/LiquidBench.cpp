// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Parsing and rendering a layout of 200 lines, beside Ruby's Liquid on the same template and data.
#include "formats/Json.h"
#include "liquid/Context.h"
#include "liquid/Template.h"

#include <benchmark/benchmark.h>

#include <array>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <map>
#include <string>
#include <unistd.h>

namespace {

using namespace lectern;

const std::string folder = LECTERN_BENCH_DIR "/liquid/";

std::string read(const std::string& name) {
    std::ifstream file(folder + name);
    return {std::istreambuf_iterator<char>(file), {}};
}

Array list(int count, const auto& make) {
    Array values;
    for (int i = 0; i < count; ++i)
        values.push_back(make(i));
    return values;
}

Value link(const std::string& title, const std::string& url) {
    return Object{{"title", title}, {"url", url}};
}

Value post(int i) {
    const std::string number = std::to_string(i);
    return Object{
        {"title", "Post <b>no. " + number + "</b> about \"things\" & more things"},
        {"url", "/posts/" + number + ".html"},
        {"date", "2024-0" + std::to_string(i % 9 + 1) + "-1" + std::to_string(i % 10) + " 12:30:00 +0000"},
        {"words", 200 + i * 37 % 900},
        {"author", i % 3 == 0   ? "Ada"
                   : i % 3 == 1 ? "grace"
                                : "Linus"},
        {"excerpt", "<p>An <em>excerpt</em> of post " + number +
                        " that runs over\nseveral lines and a good many words, so that there is something "
                        "to strip and to cut before it ends up on the card.</p>"},
        {"tags", Array{"Release notes", "C++", "Tools"}}};
}

Value guideGroup(int i) {
    const auto item = [i](int j) {
        constexpr std::array kinds = {"tutorial", "reference", "api", "faq", "page"};
        const std::string path = "/guide/" + std::to_string(i) + "/" + std::to_string(j) + ".html";
        return Value(Object{{"title", "Chapter " + std::to_string(j) + " & what it is about"},
                            {"url", path},
                            {"kind", kinds[static_cast<std::size_t>(j) % kinds.size()]},
                            {"draft", j == 7}});
    };
    return Object{
        {"title", "Part " + std::to_string(i)}, {"first", i * 10}, {"done", 5}, {"items", list(10, item)}};
}

Value siteData() {
    const auto entry = [](int i) {
        const auto child = [](int j) {
            return Value(Object{{"title", "Child " + std::to_string(j)},
                                {"url", "/c/" + std::to_string(j)},
                                {"badge", j == 1 ? Value("NEW") : Value()}});
        };
        return Value(Object{{"title", "Entry " + std::to_string(i)},
                            {"url", i == 2 ? "/guide/" : "/e/" + std::to_string(i)},
                            {"children", i % 2 == 0 ? list(4, child) : Array()}});
    };
    const auto tag = [](int i) { return Value(Object{{"name", "Tag " + std::to_string(i)}, {"count", i}}); };
    const auto column = [](int i) {
        return Value(Object{{"title", "Column " + std::to_string(i)},
                            {"links", Array{link("Home", "/"), link("Elsewhere", "https://example.org/"),
                                            link("About", "/about")}}});
    };
    return Object{
        {"title", "Lectern & friends"},
        {"url", "https://example.org"},
        {"baseurl", "/docs"},
        {"description", "A site <b>about</b> sites\nof two lines"},
        {"version", "1.20.3"},
        {"lang", "en"},
        {"author", "The authors"},
        {"since", 2019},
        {"year", 2024},
        {"stylesheets", Array{"base", "layout", "print"}},
        {"scripts", Array{"menu", "search"}},
        {"analytics", Object{{"script", "/a.js"}, {"id", "site one/two"}}},
        {"labels", Object{{"contents", "contents"}, {"draft", "draft"}, {"recent", Value()}}},
        {"navigation", list(6, entry)},
        {"guide", list(5, guideGroup)},
        {"tags", list(15, tag)},
        {"posts", list(20, post)},
        {"footer", list(4, column)},
        {"social", Array{Object{{"name", "GitHub"}, {"host", "github.com"}, {"user", "some one"}},
                         Object{{"name", "Stack Overflow"}, {"host", "stackoverflow.com"}, {"user", "x"}}}}};
}

Value pageData() {
    return Object{
        {"title", "A page's title"},
        {"url", "/guide/2/3.html"},
        {"layout", "Default"},
        {"wide", true},
        {"keywords", Array{"one", "two", "three"}},
        {"date", "2024-03-05 06:07:08 +0000"},
        {"authors", Array{Object{{"name", "Ada"}}, Object{{"name", "Grace"}}, Object{{"name", "Linus"}}}},
        {"previous", link("Before", "/guide/2/2.html")},
        {"next", link("After", "/guide/2/4.html")}};
}

const Value& data() {
    static const Value value =
        Object{{"site", siteData()}, {"page", pageData()}, {"content", "<p>Some content</p>"}};
    return value;
}

class Partials final : public liquid::PartialLoader {
public:
    explicit Partials(std::shared_ptr<const liquid::Environment> environment) {
        for (const std::string name : {"card", "tags"})
            m_templates[name] = liquid::Template::parse(read(name + ".html"), name, environment);
    }
    std::shared_ptr<const liquid::Template> load(std::string_view name) override {
        const auto found = m_templates.find(name);
        return found == m_templates.end() ? nullptr : found->second;
    }

private:
    std::map<std::string, std::shared_ptr<const liquid::Template>, std::less<>> m_templates;
};

// What every measurement needs.
struct Layout {
    std::shared_ptr<const liquid::Environment> environment = liquid::Environment::standard();
    Partials partials{environment};
    std::string source = read("layout.html");
    std::shared_ptr<const liquid::Template> parsed =
        liquid::Template::parse(source, "layout.html", environment);

    std::string render() {
        liquid::RenderOptions options;
        options.partials = &partials;
        liquid::Context context(environment, data(), options);
        std::string out;
        const Result<void> result = parsed->render(context, out);
        return result.ok() && context.diagnostics().empty() ? out : "failed";
    }
};

void parseLayout(benchmark::State& state) {
    Layout layout;
    for (auto _ : state)
        benchmark::DoNotOptimize(liquid::Template::parse(layout.source, "layout.html", layout.environment));
}
BENCHMARK(parseLayout);

void renderLayout(benchmark::State& state) {
    Layout layout;
    for (auto _ : state)
        benchmark::DoNotOptimize(layout.render());
}
BENCHMARK(renderLayout);

struct Reference {
    double parse = 0; // nanoseconds
    double render = 0;
    std::size_t bytes = 0;
};

// Runs Ruby's Liquid as a child process; false where that cannot be had.
bool runReference(Reference& reference) {
    const std::string input =
        std::filesystem::temp_directory_path() / ("lectern-bench-" + std::to_string(getpid()) + ".json");
    std::ofstream(input) << formats::toJson(data());
    const std::string command = "ruby " + folder + "reference.rb < " + input;
    FILE* pipe = popen(command.c_str(), "r");
    const bool read =
        pipe && std::fscanf(pipe, "%lf %lf %zu", &reference.parse, &reference.render, &reference.bytes) == 3;
    if (pipe)
        pclose(pipe);
    std::remove(input.c_str());
    return read;
}

// Keeps the times that Google Benchmark measures, beside printing them.
class Recorder final : public benchmark::ConsoleReporter {
public:
    void ReportRuns(const std::vector<Run>& runs) override {
        for (const Run& run : runs)
            nanoseconds[run.benchmark_name()] = run.GetAdjustedCPUTime();
        ConsoleReporter::ReportRuns(runs);
    }
    std::map<std::string, double> nanoseconds;
};

} // namespace

int main(int count, char** arguments) {
    benchmark::Initialize(&count, arguments);
    Recorder recorder;
    benchmark::RunSpecifiedBenchmarks(&recorder);
    Reference reference;
    if (!runReference(reference)) {
        std::cout << "Ruby's Liquid is not here: nothing to compare with\n";
        return 0;
    }
    const std::size_t bytes = Layout().render().size();
    std::cout << "Ruby's Liquid: parse " << reference.parse << " ns, render " << reference.render << " ns\n"
              << "parse:  " << reference.parse / recorder.nanoseconds["parseLayout"] << " times as fast\n"
              << "render: " << reference.render / recorder.nanoseconds["renderLayout"] << " times as fast\n"
              << (bytes == reference.bytes ? "the same text, " : "OTHER TEXT, ") << bytes << " bytes\n";
    return bytes == reference.bytes ? 0 : 1;
}
