// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "web/MediaType.h"

#include "base/Text.h"

#include <QFile>

#include <string_view>
#include <utility>

namespace lectern::web {

namespace {

using namespace std::string_view_literals;

constexpr std::pair<std::string_view, std::string_view> beginnings[] = {
    {"\x89PNG\r\n\x1a\n"sv, "image/png"},
    {"\xff\xd8\xff"sv, "image/jpeg"},
    {"GIF87a"sv, "image/gif"},
    {"GIF89a"sv, "image/gif"},
    {"wOF2"sv, "font/woff2"},
    {"wOFF"sv, "font/woff"},
    {"OggS"sv, "application/ogg"},
};
constexpr qint64 looked = 1024;

// A character may be cut off at the end of what was looked at.
bool isText(std::string_view bytes) {
    for (int cut = 0; cut < 4 && bytes.find('\0') == std::string_view::npos; ++cut) {
        if (text::isValidUtf8(bytes)) {
            return true;
        }
        bytes.remove_suffix(bytes.empty() ? 0 : 1);
    }
    return false;
}

} // namespace

std::string mediaType(const std::string& declared, const QString& path) {
    if (!declared.empty() && declared != "application/octet-stream") {
        return declared;
    }
    QFile file(path);
    const QByteArray read = file.open(QIODevice::ReadOnly) ? file.read(looked) : QByteArray();
    const std::string_view bytes(read.constData(), static_cast<std::size_t>(read.size()));
    for (const auto& [beginning, type] : beginnings) {
        if (bytes.starts_with(beginning)) {
            return std::string(type);
        }
    }
    return !bytes.empty() && isText(bytes) ? "text/plain" : "application/octet-stream";
}

ShownAs shownAs(const std::string& type, Audience audience) {
    const std::string_view bare = std::string_view(type).substr(0, type.find(';'));
    if (bare == "text/html") {
        return ShownAs::Page;
    }
    if (audience == Audience::Subresource) {
        return ShownAs::Itself;
    }
    if (bare == "application/xhtml+xml") {
        return ShownAs::Page;
    }
    if (bare == "image/svg+xml") {
        return ShownAs::Picture;
    }
    const bool isXml =
        bare == "text/xml" || bare == "application/xml" || bare == "text/xsl" || bare.ends_with("+xml");
    return isXml ? ShownAs::Text : ShownAs::Itself;
}

} // namespace lectern::web
