// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A site from a case, written to disk for the time of a test.
#pragma once

#include "base/Result.h"
#include "base/Value.h"

#include <filesystem>
#include <string>

namespace lectern::conformance {

class SiteFolder {
public:
    // `files` is an Object from path to text.
    explicit SiteFolder(const Value& files);
    ~SiteFolder();
    SiteFolder(const SiteFolder&) = delete;
    SiteFolder& operator=(const SiteFolder&) = delete;

    const std::filesystem::path& path() const { return m_path; }

    // Everything that a strict build of the site writes, an Object from path to text. `arguments` are those
    // of `jekyll build`, an Array or nil. Fails where the build would.
    Result<Value> build(const Value& arguments) const;

private:
    std::filesystem::path m_path;
};

} // namespace lectern::conformance
