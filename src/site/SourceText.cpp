// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/SourceText.h"

#include "formats/FrontMatter.h"
#include "site/Item.h"
#include "site/SourceFile.h"

#include <algorithm>

namespace lectern::site {

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
    if (!bytes) {
        source.diagnostics.add(bytes.error());
        return source;
    }
    bool broken = false;
    source.text = decodeText(std::move(bytes).value(), broken);
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
