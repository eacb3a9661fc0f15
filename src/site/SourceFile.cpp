// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/SourceFile.h"

#include "base/Text.h"
#include "site/Paths.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <memory>
#include <system_error>
#include <utility>

namespace lectern::site {

namespace {

struct CloseFile {
    void operator()(std::FILE* file) const { std::fclose(file); }
};
using FileHandle = std::unique_ptr<std::FILE, CloseFile>;

Diagnostic problem(std::string_view name, std::string message) {
    return {std::string(name), 0, 0, std::move(message)};
}

std::string inWords(std::uintmax_t bytes) {
    return std::to_string((bytes + (1u << 20) - 1) >> 20) + " MiB";
}

constexpr std::pair<std::string_view, std::string_view> mimeTypes[] = {
    {".html", "text/html"},
    {".htm", "text/html"},
    {".xhtml", "application/xhtml+xml"},
    {".css", "text/css"},
    {".js", "text/javascript"},
    {".mjs", "text/javascript"},
    {".json", "application/json"},
    {".map", "application/json"},
    {".webmanifest", "application/manifest+json"},
    {".xml", "application/xml"},
    {".rss", "application/rss+xml"},
    {".atom", "application/atom+xml"},
    {".txt", "text/plain"},
    {".text", "text/plain"},
    {".md", "text/plain"},
    {".csv", "text/csv"},
    {".yml", "text/plain"},
    {".yaml", "text/plain"},
    {".svg", "image/svg+xml"},
    {".png", "image/png"},
    {".jpg", "image/jpeg"},
    {".jpeg", "image/jpeg"},
    {".gif", "image/gif"},
    {".webp", "image/webp"},
    {".avif", "image/avif"},
    {".bmp", "image/bmp"},
    {".ico", "image/x-icon"},
    {".woff", "font/woff"},
    {".woff2", "font/woff2"},
    {".ttf", "font/ttf"},
    {".otf", "font/otf"},
    {".eot", "application/vnd.ms-fontobject"},
    {".mp4", "video/mp4"},
    {".webm", "video/webm"},
    {".ogv", "video/ogg"},
    {".mp3", "audio/mpeg"},
    {".ogg", "audio/ogg"},
    {".wav", "audio/wav"},
    {".pdf", "application/pdf"},
    {".wasm", "application/wasm"},
    {".zip", "application/zip"},
    {".gz", "application/gzip"},
};

// Null for what is no ordinary file, and for what may not be read.
FileHandle openOrdinary(const std::filesystem::path& path) {
    std::error_code error;
    if (std::filesystem::status(path, error).type() != std::filesystem::file_type::regular)
        return nullptr;
    FileHandle file(std::fopen(path.c_str(), "rb"));
    if (file)
        std::setvbuf(file.get(), nullptr, _IONBF, 0);
    return file;
}

} // unnamed namespace

Result<std::string> readFile(const std::filesystem::path& path, std::string_view name, std::size_t limit) {
    std::error_code error;
    const auto status = std::filesystem::status(path, error);
    if (error)
        return problem(name, "cannot be read: " + error.message());
    if (status.type() != std::filesystem::file_type::regular)
        return problem(name, "is not an ordinary file");
    const std::uintmax_t size = std::filesystem::file_size(path, error);
    if (!error && size > limit)
        return problem(name, "is too large to be read as text: " + inWords(size) + ", where " +
                                 inWords(limit) + " is the limit");
    const FileHandle file(std::fopen(path.c_str(), "rb"));
    if (!file)
        return problem(name, std::string("cannot be read: ") + std::strerror(errno));
    std::setvbuf(file.get(), nullptr, _IONBF, 0);
    std::string bytes(static_cast<std::size_t>(size), '\0');
    bytes.resize(std::fread(bytes.data(), 1, bytes.size(), file.get()));
    if (std::ferror(file.get()))
        return problem(name, std::string("cannot be read: ") + std::strerror(errno));
    return bytes;
}

std::string readStart(const std::filesystem::path& path, std::size_t bytes) {
    const FileHandle file = openOrdinary(path);
    std::string start(bytes, '\0');
    start.resize(file ? std::fread(start.data(), 1, bytes, file.get()) : 0);
    return start;
}

FileStart lookAtStart(const std::filesystem::path& path) {
    const FileHandle file = openOrdinary(path);
    if (!file)
        return FileStart::Unreadable;
    std::array<char, 256> start; // a longer first line than that is no "---" anyone wrote
    const std::size_t size = std::fread(start.data(), 1, start.size(), file.get());
    const std::string_view text(start.data(), size);
    const std::size_t lineEnd = text.find('\n');
    const bool marked = text.starts_with("---") && lineEnd != std::string_view::npos &&
                        text.substr(3, lineEnd - 3).find_first_not_of(" \t\v\f\r") == std::string_view::npos;
    return marked ? FileStart::FrontMatter : FileStart::Other;
}

std::string decodeText(std::string bytes, bool& broken) {
    constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
    broken = !text::isValidUtf8(bytes);
    if (broken)
        return text::toValidUtf8(bytes);
    if (bytes.starts_with(byteOrderMark))
        bytes.erase(0, byteOrderMark.size());
    return bytes;
}

std::string_view mimeTypeOf(std::string_view path) {
    const std::string extension = text::downcase(extensionOf(path));
    const auto found = std::find_if(std::begin(mimeTypes), std::end(mimeTypes),
                                    [&](const auto& type) { return type.first == extension; });
    return found == std::end(mimeTypes) ? "application/octet-stream" : found->second;
}

} // namespace lectern::site
