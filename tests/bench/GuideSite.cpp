// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "GuideSite.h"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

namespace lectern::bench {

namespace {

namespace fs = std::filesystem;

const fs::path guide = LECTERN_BENCH_DIR "/../sites/guide";
constexpr std::size_t pagesInPart = 24;

struct Page {
    std::string stem; // "faq"
    std::string text;
};

std::vector<Page> readPages() {
    std::vector<Page> pages;
    for (const fs::directory_entry& entry : fs::directory_iterator(guide / "guide")) {
        std::ifstream file(entry.path(), std::ios::binary);
        pages.push_back({entry.path().stem(), {std::istreambuf_iterator<char>(file), {}}});
    }
    std::sort(pages.begin(), pages.end(), [](const Page& a, const Page& b) { return a.stem < b.stem; });
    return pages;
}

void replaceAll(std::string& text, std::string_view what, std::string_view by) {
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + by.size()))
        text.replace(at, what.size(), by);
}

// `{{ site.baseurl }}{% link guide/faq.md %}` in Hugo's words, and the front matter's keys in its names.
void turnIntoHugo(std::string& text) {
    replaceAll(text, "{{ site.baseurl }}{% link ", "{{< relref \"/");
    replaceAll(text, ".md %}", ".md\" >}}");
    replaceAll(text, "\npermalink: ", "\nurl: ");
    replaceAll(text, "\nlayout: dashboard\n", "\n");
}

void write(const fs::path& path, std::string_view text) {
    fs::create_directories(path.parent_path());
    std::ofstream file(path, std::ios::binary);
    if (!(file << text).flush()) {
        std::cerr << "cannot write " << path << '\n';
        std::exit(1);
    }
}

template <typename Turn>
void writePages(const fs::path& folder, std::size_t count, const Turn& turn) {
    const std::vector<Page> sources = readPages();
    for (std::size_t i = 0; i < count; ++i) {
        const Page& source = sources[i % pagesInPart % sources.size()];
        const std::size_t part = i / pagesInPart;
        std::string place = part == 0 ? "guide/" : "guide/part" + std::to_string(part) + "/";
        place += source.stem + (i % pagesInPart < sources.size() ? "" : "-again");
        std::string text = source.text;
        replaceAll(text, "\npermalink: /guide/" + source.stem + "/", "\npermalink: /" + place + "/");
        turn(text);
        write(folder / (place + ".md"), text);
    }
}

} // unnamed namespace

void writeJekyllGuide(const fs::path& folder, std::size_t pages) {
    fs::create_directories(folder);
    for (const char* name : {"_config.yml", "_layouts", "_includes", "assets"})
        fs::copy(guide / name, folder / name, fs::copy_options::recursive);
    writePages(folder, pages, [](std::string&) {});
}

void writeHugoGuide(const fs::path& folder, std::size_t pages) {
    fs::create_directories(folder);
    fs::copy(LECTERN_BENCH_DIR "/hugo", folder, fs::copy_options::recursive);
    fs::create_directories(folder / "static");
    fs::copy(guide / "assets", folder / "static/assets", fs::copy_options::recursive);
    writePages(folder / "content", pages, turnIntoHugo);
}

} // namespace lectern::bench
