// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "site/Sass.h"

#include "base/Part.h"
#include "site/parts/Parts.h"

namespace lectern::site {

namespace {

SassStyle styleNamed(std::string_view name) {
    if (name.starts_with(':'))
        name.remove_prefix(1);
    if (name == "nested")
        return SassStyle::Nested;
    if (name == "expanded")
        return SassStyle::Expanded;
    return name == "compressed" ? SassStyle::Compressed : SassStyle::Compact;
}

} // namespace

SassOptions sassOptions(const Value& config, const std::filesystem::path& siteFolder) {
    const Value sass = config["sass"];
    SassOptions options;
    options.style = styleNamed(sass["style"].stringOr("compact"));
    options.lineComments = !sass["line_comments"].isFalsy();
    options.addCharset = !sass["add_charset"].isFalsy();
    if (siteFolder.empty())
        return options;
    options.folder = siteFolder;
    const Value loadPaths = sass["load_paths"];
    if (loadPaths.isString())
        options.loadPaths.push_back(siteFolder / loadPaths.string());
    if (loadPaths.isArray()) {
        for (const Value& path : loadPaths.array())
            options.loadPaths.push_back(siteFolder / std::string(path.stringOr("")));
    }
    const std::string_view folder = sass["sass_dir"].stringOr("");
    options.loadPaths.push_back(siteFolder / (folder.empty() ? "_sass" : folder));
    return options;
}

Result<StyleSheet> compileSass(std::string_view text, const SassOptions& options) {
    const Result<const SassPart*> sass = part<SassPart>("sass");
    return sass ? (*sass)->compile(text, options) : Result<StyleSheet>(sass.error());
}

Result<std::string> sassToCss(std::string_view text, const SassOptions& options) {
    Result<StyleSheet> sheet = compileSass(text, options);
    return sheet ? Result<std::string>(std::move(sheet->css)) : Result<std::string>(sheet.error());
}

} // namespace lectern::site
