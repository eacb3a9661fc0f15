// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What stands behind Sass.h, by libsass.
#include "base/Text.h"
#include "site/SassClock.h"
#include "site/SassFiles.h"
#include "site/SourceFile.h"
#include "site/parts/Parts.h"

#include <sass.h>
#include <sass2scss.h>

#include <cstdlib>
#include <memory>

namespace lectern::site {

namespace {

struct ContextDeleter {
    void operator()(Sass_Data_Context* context) const { sass_delete_data_context(context); }
};
struct CStringDeleter {
    void operator()(char* text) const { std::free(text); }
};

// What libsass's callbacks need of the run that they belong to.
struct Run {
    const SassOptions& options;
    SassFiles files;
    std::chrono::steady_clock::time_point deadline;
    std::string inputPath; // what libsass calls the text
};

std::string toScss(const std::string& indented) {
    const std::unique_ptr<char, CStringDeleter> scss(
        sass2scss(indented.c_str(), SASS2SCSS_PRETTIFY_1 | SASS2SCSS_KEEP_COMMENT));
    return scss.get();
}

Sass_Value* checkClock(const Sass_Value*, Sass_Function_Entry function, Sass_Compiler*) {
    const Run& run = *static_cast<const Run*>(sass_function_get_cookie(function));
    if (std::chrono::steady_clock::now() > run.deadline)
        return sass_make_error("the style sheet takes too long");
    return sass_make_null();
}

Sass_Import_List failedImport(const char* name, const std::string& message) {
    Sass_Import_List list = sass_make_import_list(1);
    list[0] = sass_make_import_entry(name, nullptr, nullptr);
    sass_import_set_error(list[0], message.c_str(), std::string::npos, std::string::npos);
    return list;
}

// What stays an @import in the CSS.
bool isCssImport(std::string_view name) {
    return name.find("://") != std::string_view::npos || name.starts_with("//") || name.ends_with(".css");
}

Sass_Import_List import(const char* name, Sass_Importer_Entry importer, Sass_Compiler* compiler) {
    const Run& run = *static_cast<const Run*>(sass_importer_get_cookie(importer));
    if (isCssImport(name))
        return nullptr;
    const char* const from = sass_import_get_abs_path(sass_compiler_get_last_import(compiler));
    const auto file = run.files.find(name, from ? from : "");
    if (!file)
        return failedImport(name, "File to import not found or unreadable: " + std::string(name) + ".");
    Result<std::string> text = readFile(*file, run.files.displayName(*file), run.options.fileBytes);
    if (!text)
        return failedImport(name, text.error().message);
    const std::string scss = file->extension() == ".sass" ? toScss(*text) : std::move(text).value();
    Sass_Import_List list = sass_make_import_list(1);
    list[0] = sass_make_import(name, file->c_str(), sass_copy_c_string(withSassClock(scss).c_str()), nullptr);
    return list;
}

Sass_Output_Style libsassStyle(SassStyle style) {
    switch (style) {
    case SassStyle::Nested:
        return SASS_STYLE_NESTED;
    case SassStyle::Expanded:
        return SASS_STYLE_EXPANDED;
    case SassStyle::Compressed:
        return SASS_STYLE_COMPRESSED;
    case SassStyle::Compact:
        break;
    }
    return SASS_STYLE_COMPACT;
}

// A source map's paths are relative to its own; all of them are given as if the style sheet lay in the site's
// folder, as Jekyll gives them.
void setSourceMap(Sass_Options* target, const Run& run) {
    const SassOptions& options = run.options;
    const bool wanted = !options.mappedName.empty();
    sass_option_set_omit_source_map_url(target, !wanted);
    sass_option_set_input_path(target, run.inputPath.c_str());
    if (!wanted)
        return;
    const std::string css = std::filesystem::path(run.inputPath).replace_extension(".css").string();
    sass_option_set_output_path(target, css.c_str());
    sass_option_set_source_map_file(target, (css + ".map").c_str());
    sass_option_set_source_map_contents(target, true);
}

// libsass takes ownership of what is set here.
void setOptions(Sass_Options* target, Run& run) {
    sass_option_set_output_style(target, libsassStyle(run.options.style));
    sass_option_set_source_comments(target, run.options.lineComments);
    setSourceMap(target, run);
    Sass_Importer_List importers = sass_make_importer_list(1);
    sass_importer_set_list_entry(importers, 0, sass_make_importer(import, 0, &run));
    sass_option_set_c_importers(target, importers);
    Sass_Function_List functions = sass_make_function_list(1);
    const std::string signature = std::string(sassClockFunction) + "()";
    sass_function_set_list_entry(functions, 0, sass_make_function(signature.c_str(), checkClock, &run));
    sass_option_set_c_functions(target, functions);
}

Diagnostic errorOf(Sass_Context* context, const Run& run) {
    Diagnostic error;
    const char* const file = sass_context_get_error_file(context);
    const bool own = !file || !std::filesystem::path(file).is_absolute() || file == run.inputPath;
    error.file = own ? run.options.file : run.files.displayName(file);
    error.line = static_cast<int>(sass_context_get_error_line(context));
    const char* const text = sass_context_get_error_text(context);
    error.message = text ? text : "the style sheet cannot be read";
    return error;
}

} // namespace

Result<StyleSheet> compileSass(std::string_view text, const SassOptions& options) {
    constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
    if (text.empty())
        return StyleSheet();
    Run run{options, SassFiles(options.folder, options.loadPaths),
            std::chrono::steady_clock::now() + options.time,
            options.mappedName.empty() ? options.file : (options.folder / options.mappedName).string()};
    const std::string source(text);
    const std::string scss = withSassClock(options.syntax == SassSyntax::Indented ? toScss(source) : source);
    const std::unique_ptr<Sass_Data_Context, ContextDeleter> data(
        sass_make_data_context(sass_copy_c_string(scss.c_str())));
    Sass_Context* const context = sass_data_context_get_context(data.get());
    setOptions(sass_context_get_options(context), run);
    if (sass_compile_data_context(data.get()) != 0)
        return errorOf(context, run);
    const char* const output = sass_context_get_output_string(context);
    const char* const map = sass_context_get_source_map_string(context);
    StyleSheet sheet{output ? output : "", map ? withoutSassClock(map) : ""};
    if (sheet.css.starts_with(byteOrderMark))
        sheet.css.replace(0, byteOrderMark.size(), options.addCharset ? "@charset \"UTF-8\";" : "");
    return sheet;
}

} // namespace lectern::site

extern "C"
    [[gnu::visibility("default")]] const lectern::site::SassPart lecternPart = {&lectern::site::compileSass};
