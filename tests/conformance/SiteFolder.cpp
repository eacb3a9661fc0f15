// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// See the header.
#include "conformance/SiteFolder.h"

#include "base/Text.h"
#include "site/Site.h"

#include <fstream>
#include <sstream>

namespace lectern::conformance {

namespace fs = std::filesystem;

namespace {

fs::path freshFolder() {
    std::string name = (fs::temp_directory_path() / "lectern-case-XXXXXX").string();
    return mkdtemp(name.data()) ? fs::path(name) : fs::path();
}

site::OpenOptions optionsOf(const Value& arguments) {
    site::OpenOptions options;
    options.errors = site::ErrorMode::Strict;
    const Array list = arguments.isArray() ? arguments.array() : Array();
    for (std::size_t i = 0; i < list.size(); ++i) {
        const std::string_view name = list[i].stringOr("");
        options.drafts = options.drafts || name == "--drafts" || name == "-D";
        options.future = options.future || name == "--future";
        options.unpublished = options.unpublished || name == "--unpublished";
        if (name == "--config" && i + 1 < list.size()) {
            for (const std::string_view file : text::split(list[++i].stringOr(""), ','))
                options.configFiles.emplace_back(file);
        }
    }
    return options;
}

std::string bytesOf(const site::Resource& resource) {
    if (resource.file.empty())
        return resource.body;
    std::ifstream stream(resource.file, std::ios::binary);
    std::ostringstream bytes;
    bytes << stream.rdbuf();
    return bytes.str();
}

} // namespace

SiteFolder::SiteFolder(const Value& files) : m_path(freshFolder()) {
    for (const auto& [path, text] : files.object()) {
        const fs::path file = m_path / path.string();
        fs::create_directories(file.parent_path());
        std::ofstream(file, std::ios::binary) << text.stringOr("");
    }
}

SiteFolder::~SiteFolder() {
    std::error_code error;
    fs::remove_all(m_path, error);
}

Result<Value> SiteFolder::build(const Value& arguments) const {
    const auto site = site::Site::open(m_path, optionsOf(arguments));
    if (!site)
        return site.error();
    Object written;
    for (const std::string& path : (*site)->outputPaths()) {
        const auto resource = (*site)->renderOutput(path);
        if (!resource)
            continue;
        for (const Diagnostic& diagnostic : resource->diagnostics.list()) {
            if (diagnostic.severity == Severity::Error)
                return diagnostic;
        }
        written.set(Value(path), Value(bytesOf(*resource)));
    }
    return Value(std::move(written));
}

} // namespace lectern::conformance
