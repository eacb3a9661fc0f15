// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Finds the line of a source file that something in a rendered page comes from.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace lectern::site {

struct SourcePlace {
    std::string file; // relative to the site's folder
    int line = 1;
};

// Reads files once and keeps them; for one thread. What cannot be read is empty.
class SourceLines {
public:
    // `sharedFolders`: where layouts and includes lie, below `folder`.
    SourceLines(std::filesystem::path folder, const std::vector<std::string>& sharedFolders);

    // Where the page at `sourcePath` or else a layout or include writes the link; the page's first line where
    // none of them has it word for word.
    SourcePlace ofLink(const std::string& sourcePath, std::string_view target, std::string_view baseUrl);
    // The line of the front matter's key; 1 where it has none.
    int ofKey(const std::string& sourcePath, std::string_view key);
    // The first line that holds the words, at or after their start; 0 where none does.
    int ofWords(const std::string& sourcePath, std::string_view words);

private:
    const std::string& textOf(const std::string& path);

    std::filesystem::path m_folder;
    std::vector<std::string> m_shared; // paths of layouts and includes
    std::map<std::string, std::string> m_texts;
};

} // namespace lectern::site
