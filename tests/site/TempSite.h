// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A site written to disk for the time of a test, and opened.
#pragma once

#include "site/Site.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <initializer_list>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

namespace lectern::site {

class TempSite {
public:
    using Files = std::initializer_list<std::pair<std::string_view, std::string_view>>;

    TempSite(Files files) {
        std::string name = (std::filesystem::temp_directory_path() / "lectern-site-XXXXXX").string();
        m_folder = mkdtemp(name.data());
        for (const auto& [path, text] : files)
            write(path, text);
    }
    ~TempSite() {
        std::error_code error;
        std::filesystem::remove_all(m_folder, error);
    }
    TempSite(const TempSite&) = delete;
    TempSite& operator=(const TempSite&) = delete;

    const std::filesystem::path& folder() const { return m_folder; }

    void write(std::string_view path, std::string_view text) const {
        std::filesystem::create_directories((m_folder / path).parent_path());
        std::ofstream(m_folder / path, std::ios::binary) << text;
    }

    // At a fixed moment, so that no test depends on the day.
    std::shared_ptr<const Site> open(OpenOptions options = {}) const {
        if (!options.now)
            options.now = makeTime({2024, 3, 5, 6, 7, 8}, 0);
        auto opened = Site::open(m_folder, options);
        EXPECT_TRUE(opened) << (opened ? "" : toString(opened.error()));
        return opened ? std::move(opened).value() : nullptr;
    }

    // What stands at the address; "(nothing)" where nothing does.
    std::string render(std::string_view url) const {
        const auto site = open();
        const auto resource = site ? site->render(url) : std::nullopt;
        return resource ? resource->body : "(nothing)";
    }

    // The complaints about the page, a line each.
    std::string complaints(std::string_view url) const {
        const auto site = open();
        const auto resource = site ? site->render(url) : std::nullopt;
        std::string lines;
        for (const Diagnostic& diagnostic :
             resource ? resource->diagnostics.list() : std::vector<Diagnostic>())
            lines += toString(diagnostic) + '\n';
        return lines;
    }

private:
    std::filesystem::path m_folder;
};

} // namespace lectern::site
