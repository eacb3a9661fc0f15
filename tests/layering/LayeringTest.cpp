// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The house keeps its shape: what each folder of src/ may include, read off the #include lines themselves.
// Link order alone would not stop an #include that points up or sideways.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <set>
#include <string>
#include <vector>

namespace fs = std::filesystem;

namespace {

using Names = std::set<std::string>;

struct Room {
    Names folders;    // beside itself and base
    Names thirdParty; // Qt's modules, and other libraries' headers or folders of headers
};

// A new folder or library gets its row here first.
const std::map<std::string, Room> house{
    {"base", {{}, {"QtCore"}}}, // in .cpp files only, see baseShowsNoQt
    {"formats", {{}, {"yaml.h"}}},
    {"liquid", {{}, {}}},
    {"markdown", {{}, {"md4c.h"}}},
    {"site", {{"formats", "liquid", "markdown"}, {"sass.h", "sass2scss.h", "git2.h"}}},
    {"search", {{}, {"sqlite3.h", "libstemmer.h"}}},
    {"catalog", {{"site", "search"}, {}}},
    {"reader", {{"site", "search", "catalog", "markdown"}, {"QtCore", "sqlite3.h"}}},
    {"web",
     {{"reader"},
      {"QtCore", "QtGui", "QtWidgets", "QtNetwork", "QtWebEngineCore", "QtWebEngineWidgets", "qpdf"}}},
    {"window", {{"reader", "web"}, {"QtCore", "QtGui", "QtWidgets", "QtSvg", "QtPrintSupport"}}},
    {"desktop", {{"reader"}, {"QtCore", "QtDBus", "QtNetwork"}}},
    {"translation", {{"reader", "window"}, {"QtCore", "QtGui", "QtWidgets"}}},
    {"app", {{"*"}, {"*"}}}, // the composition root sees all
    {"cli", {{"formats", "liquid", "markdown", "site", "search", "catalog"}, {}}},
};

const fs::path sourceRoot = fs::path(LECTERN_TESTS_DIR).parent_path() / "src";

struct Include {
    std::string file; // relative to src/
    int line = 0;
    std::string header;
    bool quoted = false;

    std::string folder() const { return file.substr(0, file.find('/')); }
    std::string where() const { return "src/" + file + ":" + std::to_string(line) + ": "; }
};

std::vector<fs::path> sourceFiles() {
    std::vector<fs::path> files;
    for (const auto& entry : fs::recursive_directory_iterator(sourceRoot)) {
        if (entry.path().extension() == ".h" || entry.path().extension() == ".cpp")
            files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end());
    return files;
}

std::vector<Include> includes() {
    static const std::regex pattern(R"(^\s*#\s*include\s*([<"])([^>"]+)[>"])");
    std::vector<Include> found;
    for (const fs::path& path : sourceFiles()) {
        std::ifstream file(path);
        std::string text;
        for (int line = 1; std::getline(file, text); ++line) {
            std::smatch match;
            if (std::regex_search(text, match, pattern))
                found.push_back({path.lexically_relative(sourceRoot), line, match[2], match[1] == "\""});
        }
    }
    return found;
}

// "QtCore" for <QString> and <QtCore/QString>; empty for what is not Qt's.
std::string qtModule(const std::string& header) {
    if (header.rfind("Qt", 0) == 0 && header.find('/') != std::string::npos)
        return header.substr(0, header.find('/'));
    for (const auto& entry : fs::directory_iterator(LECTERN_QT_HEADERS)) {
        if (entry.is_directory() && fs::exists(entry.path() / header))
            return entry.path().filename();
    }
    return {};
}

bool isStandard(const std::string& header) {
    static const Names posix{"fcntl.h",     "unistd.h", "sys/file.h", "sys/stat.h",
                             "sys/types.h", "dirent.h", "dlfcn.h"};
    return posix.contains(header) || header.find_first_of("./Q") == std::string::npos;
}

// The name under which the table knows a header in angle brackets.
std::string library(const std::string& header) {
    if (const std::string module = qtModule(header); !module.empty())
        return module;
    return header.substr(0, header.find('/'));
}

bool allowed(const Names& names, const std::string& name) {
    return names.contains("*") || names.contains(name);
}

TEST(Layering, everyFolderHasARow) {
    for (const auto& entry : fs::directory_iterator(sourceRoot)) {
        if (entry.is_directory() && !fs::is_empty(entry.path())) {
            EXPECT_TRUE(house.contains(entry.path().filename()))
                << entry.path().filename() << " is not in the table of what may include what";
        }
    }
}

TEST(Layering, includesPointDownTheHouse) {
    for (const Include& include : includes()) {
        const auto room = house.find(include.folder());
        if (!include.quoted || room == house.end() || include.header.rfind("ui_", 0) == 0)
            continue;
        const std::string target = include.header.substr(0, include.header.find('/'));
        EXPECT_TRUE(house.contains(target))
            << include.where() << '"' << include.header << "\" is not written from src/";
        EXPECT_TRUE(target == "base" || target == include.folder() || allowed(room->second.folders, target))
            << include.where() << include.folder() << " may not include " << target;
    }
}

TEST(Layering, librariesStayInTheirFolder) {
    for (const Include& include : includes()) {
        const auto room = house.find(include.folder());
        if (include.quoted || room == house.end() || isStandard(include.header))
            continue;
        EXPECT_TRUE(allowed(room->second.thirdParty, library(include.header)))
            << include.where() << include.folder() << " may not use " << library(include.header) << " (<"
            << include.header << ">)";
    }
}

TEST(Layering, formsAreOfTheWidgetFolders) {
    for (const Include& include : includes()) {
        if (include.header.rfind("ui_", 0) == 0) {
            EXPECT_TRUE(include.folder() == "window" || include.folder() == "translation")
                << include.where() << include.folder() << " has no Designer forms";
        }
    }
}

TEST(Layering, baseShowsNoQt) {
    for (const Include& include : includes()) {
        if (include.folder() == "base" && include.file.ends_with(".h") && !include.quoted) {
            EXPECT_TRUE(qtModule(include.header).empty())
                << include.where() << "Qt stays inside base's .cpp files";
        }
    }
}

TEST(Layering, noFileIsLongerThanSixHundredLines) {
    for (const fs::path& path : sourceFiles()) {
        std::ifstream file(path);
        const auto lines = std::count(std::istreambuf_iterator<char>(file), {}, '\n');
        EXPECT_LE(lines, 600) << path.lexically_relative(sourceRoot).string() << " wants to be two files";
    }
}

} // unnamed namespace
