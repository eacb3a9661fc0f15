// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/check/SourceLines.h"

#include "base/Text.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <system_error>

namespace lectern::site {

namespace {

namespace fs = std::filesystem;

constexpr std::uintmax_t largestSource = 4u << 20; // larger files are no texts that people link in

int lineAt(std::string_view text, std::size_t position) {
    return 1 + static_cast<int>(std::count(text.begin(), text.begin() + static_cast<long>(position), '\n'));
}

// "/faq" must not be found in "/faq-old" or "img/faq".
bool isWhole(std::string_view text, std::size_t position, std::size_t size) {
    const auto goesOn = [](char c) { return (c & 0x80) != 0 || isalnum(c) != 0 || c == '-' || c == '_'; };
    const bool before = position > 0 && (goesOn(text[position - 1]) || text[position - 1] == '/');
    const std::size_t end = position + size;
    return !before && (end == text.size() || (!goesOn(text[end]) && text[end] != '/'));
}

std::size_t findWhole(std::string_view text, std::string_view words) {
    std::size_t at = text.find(words);
    while (at != std::string_view::npos && !isWhole(text, at, words.size()))
        at = text.find(words, at + 1);
    return at;
}

// How a source may word a link that came out as `target`, the exact ones first.
std::vector<std::string> wordings(std::string_view target, std::string_view baseUrl) {
    std::vector<std::string> found{std::string(target)};
    std::string_view below = target;
    if (!baseUrl.empty() && below.starts_with(baseUrl))
        found.emplace_back(below = below.substr(baseUrl.size()));
    if (below.size() > 1 && below.starts_with('/'))
        found.emplace_back(below.substr(1));
    if (const std::string decoded = text::percentDecode(below); decoded != below)
        found.push_back(decoded);
    if (const std::string escaped = text::escapeHtml(target); escaped != target)
        found.push_back(escaped);
    std::erase(found, "");
    return found;
}

} // unnamed namespace

SourceLines::SourceLines(fs::path folder, const std::vector<std::string>& sharedFolders)
    : m_folder(std::move(folder)) {
    for (const std::string& shared : sharedFolders) {
        std::error_code error;
        fs::recursive_directory_iterator entry(m_folder / shared, error);
        for (; !error && entry != fs::recursive_directory_iterator(); entry.increment(error)) {
            if (entry->is_regular_file(error))
                m_shared.push_back(entry->path().lexically_relative(m_folder).generic_string());
        }
    }
    std::sort(m_shared.begin(), m_shared.end());
}

SourcePlace SourceLines::ofLink(const std::string& sourcePath, std::string_view target,
                                std::string_view baseUrl) {
    for (const std::string& wording : wordings(target, baseUrl)) {
        const std::string& own = textOf(sourcePath);
        if (const std::size_t at = findWhole(own, wording); at != std::string::npos)
            return {sourcePath, lineAt(own, at)};
        for (const std::string& path : m_shared) {
            const std::string& text = textOf(path);
            if (const std::size_t at = findWhole(text, wording); at != std::string::npos)
                return {path, lineAt(text, at)};
        }
    }
    return {sourcePath, 1};
}

int SourceLines::ofKey(const std::string& sourcePath, std::string_view key) {
    const std::string& text = textOf(sourcePath);
    if (!text.starts_with("---"))
        return 1;
    const std::string entry = "\n" + std::string(key) + ":";
    const std::size_t at = text.find(entry);
    return at != std::string::npos && at < text.find("\n---", 3) + 1 ? lineAt(text, at + 1) : 1;
}

int SourceLines::ofWords(const std::string& sourcePath, std::string_view words) {
    const std::string& text = textOf(sourcePath);
    const std::size_t at = findWhole(text, words);
    return at == std::string::npos ? 0 : lineAt(text, at);
}

const std::string& SourceLines::textOf(const std::string& path) {
    const auto [entry, isNew] = m_texts.try_emplace(path);
    std::error_code error;
    const fs::path file = m_folder / path;
    if (isNew && !path.empty() && fs::is_regular_file(file, error) &&
        fs::file_size(file, error) <= largestSource) {
        std::ifstream stream(file, std::ios::binary);
        entry->second.assign(std::istreambuf_iterator<char>(stream), {});
    }
    return entry->second;
}

} // namespace lectern::site
