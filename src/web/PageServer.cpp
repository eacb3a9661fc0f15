// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "web/PageServer.h"

#include "base/Limits.h"
#include "base/Text.h"
#include "web/Banner.h"
#include "web/MediaType.h"
#include "web/NotFound.h"
#include "web/RestrictedPage.h"
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

// Who asks for what, and under which policy.
struct Request {
    const reader::Collection& collection;
    QUrl address;
    Audience audience;
    OwnScripts scripts;
};

Answer htmlAnswer(const Request& request, std::string_view page) {
    Answer answer;
    answer.kind = Answer::Kind::Body;
    answer.contentType = contentType(std::string(htmlType));
    if (request.scripts == OwnScripts::Run) {
        answer.body = QByteArray::fromStdString(withPolicy(page, contentPolicy()));
    } else {
        const RestrictedPage restricted = restrictedPage(page, request.collection);
        answer.body = QByteArray::fromStdString(restricted.html);
        answer.ownScripts = restricted.ownScripts;
    }
    return answer;
}

Answer missing(const Request& request, const QString& path) {
    return request.audience == Audience::Document
               ? htmlAnswer(request, NotFound::page(request.collection, path))
               : Answer{};
}

// A document of vector graphics runs scripts, and no policy can be said to it before Qt 6.6; as a picture it
// runs none.
Answer pictureAnswer(const Request& request) {
    const std::string address = text::escapeHtml(request.address.toEncoded().toStdString());
    return htmlAnswer(request, "<!DOCTYPE html><html><head><title>" +
                                   text::escapeHtml(request.address.fileName().toStdString()) +
                                   "</title></head><body style=\"margin:0\"><img src=\"" + address +
                                   "\" alt=\"\" style=\"display:block;max-width:100%\"></body></html>");
}

bool leavesFolder(const QString& path) {
    const QStringList parts = path.split(u'/');
    return path.contains(QChar::Null) || parts.contains(QLatin1String(".."));
}

bool isInside(const QString& file, const QString& folder) {
    const QString target = QFileInfo(file).canonicalFilePath();
    return !target.isEmpty() && target.startsWith(folder.endsWith(u'/') ? folder : folder + u'/');
}

// With a banner where something went wrong.
Answer pageAnswer(const Request& request, std::string_view page, const Diagnostics& diagnostics) {
    const std::string banner = Banner::html(diagnostics);
    Answer answer = htmlAnswer(request, banner.empty() ? std::string(page) : Banner::above(page, banner));
    answer.diagnostics = diagnostics;
    return answer;
}

// A page that stands in the folder as it is gets the same policy as one that was rendered.
Answer htmlFile(const Request& request, const QString& path, const std::string& name,
                Diagnostics diagnostics) {
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
    return pageAnswer(request, text::toValidUtf8(page), diagnostics);
}

Answer staticFile(const Request& request, const site::Resource& resource) {
    const reader::Collection& collection = request.collection;
    const QString path = QString::fromStdString(resource.file.string());
    const bool isTheFolders =
        path.startsWith(collection.folder + u'/') ||
        path.startsWith(QString::fromStdString(collection.site->folder().string()) + u'/');
    // A link may lead anywhere; what lies outside by its own name is the theme's, and the site's to offer.
    if (!QFileInfo(path).isFile() || (isTheFolders && !isInside(path, collection.folder))) {
        return {Answer::Kind::Denied, {}, {}, {}, {}};
    }
    const std::string type = mediaType(resource.mimeType, path);
    switch (shownAs(type, request.audience)) {
    case ShownAs::Page:
        return htmlFile(request, path, resource.file.filename().string(), resource.diagnostics);
    case ShownAs::Picture:
        return pictureAnswer(request);
    case ShownAs::Text:
        return {Answer::Kind::File, contentType("text/plain"), {}, path, {}};
    case ShownAs::Itself:
        break;
    }
    return {Answer::Kind::File, contentType(type), {}, path, {}};
}

Answer rendered(const Request& request, const site::Resource& resource) {
    const QByteArray body = QByteArray::fromStdString(resource.body);
    switch (shownAs(resource.mimeType, request.audience)) {
    case ShownAs::Page:
        return pageAnswer(request, text::toValidUtf8(resource.body), resource.diagnostics);
    case ShownAs::Picture:
        return pictureAnswer(request);
    case ShownAs::Text:
        return {Answer::Kind::Body, contentType("text/plain"), body, {}, {}};
    case ShownAs::Itself:
        break;
    }
    return {Answer::Kind::Body, contentType(resource.mimeType), body, {}, {}};
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

Answer answer(const reader::Collection& collection, const QUrl& address, Audience audience,
              OwnScripts scripts) {
    const Request request{collection, address, audience, scripts};
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
        return missing(request, path);
    }
    const Answer found =
        resource->file.empty() ? rendered(request, *resource) : staticFile(request, *resource);
    const bool showMissing = found.kind == Answer::Kind::Denied && audience == Audience::Document;
    return showMissing ? missing(request, path) : found;
}

Answer readerAnswer(const reader::Collection& collection, const QUrl& address, const ReaderView& view,
                    OwnScripts scripts) {
    const QString path = address.path(QUrl::FullyDecoded);
    const std::optional<std::string> page = leavesFolder(path) || wantsSlash(collection, path)
                                                ? std::nullopt
                                                : readerPage(collection, path, view);
    if (!page) {
        return answer(collection, address, Audience::Document, scripts);
    }
    const std::optional<site::Resource> published =
        collection.site->render(path.isEmpty() ? "/" : path.toStdString());
    Answer answer = pageAnswer({collection, address, Audience::Document, OwnScripts::Restricted}, *page,
                               published ? published->diagnostics : Diagnostics());
    answer.ownScripts = 0;
    return answer;
}

} // namespace lectern::web
