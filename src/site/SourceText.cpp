// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/SourceText.h"

#include "formats/FrontMatter.h"
#include "site/Item.h"
#include "site/SourceFile.h"

#include <algorithm>

namespace lectern::site {

namespace {

constexpr std::size_t mostFrontMatter = 256u << 10;

// The block at the start of a file whose body is not read.
std::string frontMatterOf(const std::filesystem::path& file) {
    bool broken = false;
    const std::string start = decodeText(readStart(file, mostFrontMatter), broken);
    const auto span = formats::findFrontMatter(start);
    return span ? start.substr(0, static_cast<std::size_t>(span->content.data() - start.data()))
                : std::string();
}

} // unnamed namespace

std::string SourceText::takeBody() {
    text.erase(0, bodyStart);
    bodyStart = 0;
    return std::move(text);
}

int SourceText::bodyLine() const {
    return 1 + static_cast<int>(
                   std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(bodyStart), '\n'));
}

SourceText readSource(const std::filesystem::path& file, const std::string& shownAs, std::size_t limit) {
    SourceText source;
    Result<std::string> bytes = readFile(file, shownAs, limit);
    bool broken = false;
    if (bytes) {
        source.text = decodeText(std::move(bytes).value(), broken);
    } else {
        source.diagnostics.add(bytes.error());
        source.text = frontMatterOf(file);
    }
    if (broken)
        source.diagnostics.add({shownAs, 0, 0,
                                "The file is not UTF-8; what cannot be read shows as \xEF\xBF\xBD",
                                Severity::Warning});
    if (const auto span = formats::findFrontMatter(source.text)) {
        source.bodyStart = static_cast<std::size_t>(span->content.data() - source.text.data());
        source.yamlEnd = static_cast<std::size_t>(span->yaml.data() + span->yaml.size() - source.text.data());
    }
    return source;
}

SourceText readSource(const Item& item, std::size_t limit) {
    if (!item.text)
        return readSource(item.file, item.sourcePath, limit);
    SourceText source;
    source.text = *item.text;
    return source;
}

} // namespace lectern::site
