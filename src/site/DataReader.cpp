// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/DataReader.h"

#include "base/Text.h"
#include "formats/Csv.h"
#include "formats/Yaml.h"
#include "site/Containment.h"
#include "site/Merge.h"
#include "site/Paths.h"
#include "site/SourceFile.h"

#include <algorithm>
#include <cctype>
#include <initializer_list>
#include <system_error>
#include <utility>
#include <vector>

namespace lectern::site {

namespace {

constexpr int deepestFolder = 50;

// "My file.v2" is "My_filev2". Source: Jekyll, DataReader#sanitize_filename.
std::string keyOf(std::string_view name) {
    std::string key;
    for (const char c : text::strip(name)) {
        if (c == ' ' || c == '\t')
            key += key.ends_with('_') ? "" : "_";
        else if (std::isalnum(static_cast<unsigned char>(c)) || c == '_' || c == '-')
            key += c;
    }
    return key;
}

// Whether the list has one of the words.
bool names(const Value& list, std::initializer_list<std::string_view> words) {
    return list.isArray() && std::any_of(list.array().begin(), list.array().end(), [&](const Value& entry) {
               return std::find(words.begin(), words.end(), entry.stringOr({})) != words.end();
           });
}

class DataFolderReader {
public:
    DataFolderReader(const std::filesystem::path& opened, const std::filesystem::path& realFolder,
                     const SiteConfig& config, const Limits& limits, Diagnostics& diagnostics)
        : m_opened(opened), m_realFolder(realFolder), m_config(config), m_limits(limits),
          m_diagnostics(diagnostics) {}

    Value read(const std::filesystem::path& folder, int depth) const {
        Object data;
        std::vector<std::string> folders;
        const std::vector<std::string> files = dataFiles(folder, folders);
        for (const std::string& name : files)
            data.set(Value(keyOf(name.substr(0, name.rfind('.')))), readOne(folder / name));
        for (const std::string& name : folders) {
            if (depth < deepestFolder)
                data.set(Value(keyOf(name)), read(folder / name, depth + 1));
        }
        return data;
    }

private:
    // In Jekyll's order: by kind of file, then by name; a later file of the same name replaces an earlier.
    std::vector<std::string> dataFiles(const std::filesystem::path& folder,
                                       std::vector<std::string>& folders) const {
        constexpr std::string_view kinds[] = {".yaml", ".yml", ".json", ".csv", ".tsv"};
        std::vector<std::pair<std::ptrdiff_t, std::string>> found;
        std::error_code error;
        for (const auto& entry : std::filesystem::directory_iterator(folder, error)) {
            std::string name = entry.path().filename().string();
            const auto kind = std::find(std::begin(kinds), std::end(kinds), extensionOf(name));
            if (name.starts_with('.') || kind == std::end(kinds)) {
                if (!name.starts_with('.') && isFolder(entry.path()))
                    folders.push_back(std::move(name));
                continue;
            }
            found.emplace_back(kind - std::begin(kinds), std::move(name));
        }
        std::sort(found.begin(), found.end());
        std::sort(folders.begin(), folders.end());
        std::vector<std::string> names;
        for (auto& [kind, name] : found)
            names.push_back(std::move(name));
        return names;
    }

    bool isFolder(const std::filesystem::path& path) const {
        const PathCheck check = checkPath(path, m_realFolder);
        std::error_code error;
        return check.isFolder && !std::filesystem::is_symlink(path, error);
    }

    Value readOne(const std::filesystem::path& path) const {
        const std::string shownAs = path.lexically_relative(m_opened).generic_string();
        const PathCheck check = checkPath(path, m_realFolder);
        if (!check.refused.empty() || check.isFolder) {
            m_diagnostics.add(
                {shownAs, 0, 0, "The file " + (check.isFolder ? "is a folder" : check.refused)});
            return {};
        }
        Result<std::string> bytes = readFile(path, shownAs, m_limits.fileBytes);
        const Result<Value> read =
            bytes ? parse(std::move(bytes).value(), shownAs) : Result<Value>(bytes.error());
        if (!read) {
            m_diagnostics.add(read.error());
            return {};
        }
        return *read;
    }

    Result<Value> parse(std::string bytes, const std::string& shownAs) const {
        bool broken = false;
        const std::string text = decodeText(std::move(bytes), broken);
        const std::string_view extension = extensionOf(shownAs);
        if (extension == ".csv" || extension == ".tsv") {
            const Value settings = m_config[extension == ".csv" ? "csv_reader" : "tsv_reader"];
            formats::CsvOptions options;
            options.file = shownAs;
            options.separator = extension == ".tsv" ? '\t' : ',';
            const Value* headers = settings.find("headers");
            options.headers = !headers || !headers->isFalsy();
            options.convertIntegers = names(settings["csv_converters"], {"integer", "numeric", "all"});
            options.convertFloats = names(settings["csv_converters"], {"float", "numeric", "all"});
            options.limits = m_limits;
            return formats::parseCsv(text, options);
        }
        formats::YamlOptions options;
        options.file = shownAs;
        options.zone = m_config.timeZone();
        options.limits = m_limits;
        return formats::parseYaml(text, options);
    }

    const std::filesystem::path& m_opened;
    const std::filesystem::path& m_realFolder;
    const SiteConfig& m_config;
    const Limits& m_limits;
    Diagnostics& m_diagnostics;
};

} // unnamed namespace

Value readDataFolder(const std::filesystem::path& folder, const std::filesystem::path& opened,
                     const std::filesystem::path& realFolder, const SiteConfig& config, const Limits& limits,
                     Diagnostics& diagnostics) {
    const PathCheck check = checkPath(folder, realFolder);
    if (!check.isFolder || !check.refused.empty())
        return Object();
    return DataFolderReader(opened, realFolder, config, limits, diagnostics).read(folder, 0);
}

} // namespace lectern::site
