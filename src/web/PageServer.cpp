// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "web/PageServer.h"

#include "base/Limits.h"
#include "base/Text.h"
#include "web/Banner.h"
#include "web/ContentPolicy.h"
#include "web/NotFound.h"
#include "web/Scheme.h"

#include <QFile>
#include <QFileInfo>
#include <QStringList>

namespace lectern::web {

namespace {

constexpr std::string_view htmlType = "text/html";

QByteArray contentType(const std::string& mimeType) {
    QByteArray type = mimeType.empty() ? QByteArrayLiteral("application/octet-stream")
                                       : QByteArray::fromStdString(mimeType);
    if (type.startsWith("text/") && !type.contains("charset")) {
        type += "; charset=utf-8"; // without it the engine takes pages for windows-1252
    }
    return type;
}

Answer htmlAnswer(std::string_view page) {
    Answer answer;
    answer.kind = Answer::Kind::Body;
    answer.contentType = contentType(std::string(htmlType));
    answer.body = QByteArray::fromStdString(withContentPolicy(page));
    return answer;
}

Answer missing(const reader::Collection& collection, const QString& path, Audience audience) {
    return audience == Audience::Document ? htmlAnswer(NotFound::page(collection, path)) : Answer{};
}

bool leavesFolder(const QString& path) {
    const QStringList parts = path.split(u'/');
    return path.contains(QChar::Null) || parts.contains(QLatin1String(".."));
}

bool isInside(const QString& file, const QString& folder) {
    const QString target = QFileInfo(file).canonicalFilePath();
    return !target.isEmpty() && target.startsWith(folder.endsWith(u'/') ? folder : folder + u'/');
}

std::string withBanner(std::string_view page, const Diagnostics& diagnostics) {
    const std::string banner = Banner::html(diagnostics);
    return banner.empty() ? std::string(page) : Banner::above(page, banner);
}

// A page that stands in the folder as it is gets the same policy as one that was rendered.
Answer htmlFile(const QString& path, const std::string& name, Diagnostics diagnostics) {
    QFile file(path);
    const qint64 most = static_cast<qint64>(Limits().fileBytes);
    QByteArray bytes;
    if (file.size() > most) {
        diagnostics.add({name, 0, 0, "the file is too large to be shown as a page"});
    } else if (!file.open(QIODevice::ReadOnly)) {
        diagnostics.add({name, 0, 0, "the file cannot be read: " + file.errorString().toStdString()});
    } else {
        bytes = file.readAll();
    }
    const std::string_view page(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    return htmlAnswer(withBanner(text::toValidUtf8(page), diagnostics));
}

Answer staticFile(const reader::Collection& collection, const site::Resource& resource) {
    const QString path = QString::fromStdString(resource.file.string());
    const bool isTheFolders =
        path.startsWith(collection.folder + u'/') ||
        path.startsWith(QString::fromStdString(collection.site->folder().string()) + u'/');
    // A link may lead anywhere; what lies outside by its own name is the theme's, and the site's to offer.
    if (!QFileInfo(path).isFile() || (isTheFolders && !isInside(path, collection.folder))) {
        return {Answer::Kind::Denied, {}, {}, {}, {}};
    }
    if (resource.mimeType.starts_with(htmlType)) {
        return htmlFile(path, resource.file.filename().string(), resource.diagnostics);
    }
    return {Answer::Kind::File, contentType(resource.mimeType), {}, path, {}};
}

Answer rendered(const site::Resource& resource) {
    if (resource.mimeType.starts_with(htmlType)) {
        return htmlAnswer(withBanner(text::toValidUtf8(resource.body), resource.diagnostics));
    }
    return {
        Answer::Kind::Body, contentType(resource.mimeType), QByteArray::fromStdString(resource.body), {}, {}};
}

// "/guide" for the page "/guide/": its relative links only hold below the slash.
bool wantsSlash(const reader::Collection& collection, const QString& path) {
    if (path.endsWith(u'/')) {
        return false;
    }
    const site::PageInfo* page = collection.site->find(path.toStdString());
    return page != nullptr && path.endsWith(QString::fromStdString(page->url).chopped(1)) &&
           page->url.ends_with('/');
}

} // namespace

Answer answer(const reader::Collection& collection, const QUrl& address, Audience audience) {
    const QString path = address.path(QUrl::FullyDecoded);
    if (leavesFolder(path)) {
        return {Answer::Kind::Denied, {}, {}, {}, {}};
    }
    if (audience == Audience::Document && wantsSlash(collection, path)) {
        QUrl target = address;
        target.setPath(path + u'/', QUrl::DecodedMode);
        return {Answer::Kind::Redirect, {}, {}, {}, target};
    }
    const std::optional<site::Resource> resource =
        collection.site->render(path.isEmpty() ? "/" : path.toStdString());
    if (!resource) {
        return missing(collection, path, audience);
    }
    const Answer found = resource->file.empty() ? rendered(*resource) : staticFile(collection, *resource);
    const bool showMissing = found.kind == Answer::Kind::Denied && audience == Audience::Document;
    return showMissing ? missing(collection, path, audience) : found;
}

} // namespace lectern::web
