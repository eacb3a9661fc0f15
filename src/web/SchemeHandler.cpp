// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "web/SchemeHandler.h"

#include "base/Limits.h"
#include "web/CdnLinks.h"
#include "web/CssLinks.h"
#include "web/Scheme.h"
#include "web/ScriptedStyle.h"

#include <QBuffer>
#include <QFile>
#include <QMap>
#include <QWebEngineUrlRequestJob>

namespace lectern::web {

namespace {

// The device belongs to the job: the engine reads it on a thread of its own until the job is gone.
void reply(QWebEngineUrlRequestJob& job, const QByteArray& contentType, QIODevice* device) {
    QObject::connect(&job, &QObject::destroyed, device, &QObject::deleteLater);
    if (device->open(QIODevice::ReadOnly)) {
        job.reply(contentType, device);
    } else {
        job.fail(QWebEngineUrlRequestJob::RequestFailed);
    }
}

// The sheet with the scheme that its addresses have on the web; one that cannot be read stays for the engine.
Answer styleSheet(Answer answer) {
    if (answer.kind == Answer::Kind::File) {
        QFile file(answer.file);
        if (file.size() > static_cast<qint64>(Limits().fileBytes) || !file.open(QIODevice::ReadOnly)) {
            return answer;
        }
        answer.body = file.readAll();
        answer.kind = Answer::Kind::Body;
    }
    if (answer.kind == Answer::Kind::Body) {
        const std::string_view css(answer.body.constData(), static_cast<std::size_t>(answer.body.size()));
        answer.body = QByteArray::fromStdString(withSchemesInCss(css));
    }
    return answer;
}

// Pages load libraries from the bundle as if it were the CDN that they name.
Answer linkedToBundle(Answer answer, const OfflineCdn& cdn) {
    if (answer.kind == Answer::Kind::Body && answer.contentType.startsWith("text/html")) {
        const std::string_view page(answer.body.constData(), static_cast<std::size_t>(answer.body.size()));
        answer.body = QByteArray::fromStdString(withOfflineCdnLinks(page, cdn));
    } else if (answer.contentType.startsWith("text/css")) {
        return styleSheet(std::move(answer));
    }
    return answer;
}

constexpr qint64 mostScriptBytes = 256 << 10; // of one that is looked into for settings

struct Served {
    Answer answer;
    std::optional<ScriptedStyle> kept; // the script whose sheet was given in its place
};

// The text of a script of the collection's own.
std::string ownScript(const reader::Collection& collection, const QUrl& page, std::string_view address) {
    const QUrl url = page.resolved(QUrl(QString::fromUtf8(address)));
    if (url.host() != collection.id) {
        return {};
    }
    const Answer script = answer(collection, url, Audience::Subresource, OwnScripts::Run);
    QFile file(script.file);
    if (script.kind == Answer::Kind::File && file.open(QIODevice::ReadOnly)) {
        return file.read(mostScriptBytes).toStdString();
    }
    return script.body.toStdString();
}

// A document whose style sheet a script makes: with the sheet of an earlier showing, or hidden until there is
// one.
Served styled(Answer answer, const reader::Collection& collection, const QUrl& url, OwnScripts scripts,
              const OfflineCdn& cdn, const KeptStyles& styles) {
    if (answer.kind != Answer::Kind::Body || !answer.contentType.startsWith("text/html")) {
        return {std::move(answer), std::nullopt};
    }
    const std::string_view page(answer.body.constData(), static_cast<std::size_t>(answer.body.size()));
    std::optional<ScriptedStyle> found = findScriptedStyle(
        page, cdn, [&](std::string_view address) { return ownScript(collection, url, address); },
        scripts == OwnScripts::Run ? "" : "restricted"); // its settings may come from a script that is off
    if (!found) {
        return {std::move(answer), std::nullopt};
    }
    const std::optional<KeptStyle> kept = styles.find(collection.id, found->key);
    answer.body =
        QByteArray::fromStdString(kept ? withKeptStyle(page, *found, *kept) : withCurtain(page, *found));
    return {std::move(answer), kept ? std::move(found) : std::nullopt};
}

} // namespace

SchemeHandler::SchemeHandler(std::shared_ptr<const OfflineCdn> cdn, std::shared_ptr<const KeptStyles> styles,
                             QObject* parent)
    : QWebEngineUrlSchemeHandler(parent), m_cdn(std::move(cdn)), m_styles(std::move(styles)) {}

void SchemeHandler::add(const reader::CollectionPtr& collection) {
    m_collections.insert(collection->id, collection);
}

void SchemeHandler::remove(const QString& id) {
    m_collections.remove(id);
}

void SchemeHandler::deliver(QWebEngineUrlRequestJob& job, const Answer& answer) {
    if (answer.ownScripts > 0) {
        emit restricted(job.requestUrl(), answer.ownScripts);
    }
    if (!answer.diagnostics.empty()) {
        emit complained(job.requestUrl(), answer.diagnostics);
    }
    switch (answer.kind) {
    case Answer::Kind::Body: {
        auto* buffer = new QBuffer;
        buffer->setData(answer.body);
        reply(job, answer.contentType, buffer);
        return;
    }
    case Answer::Kind::File:
        reply(job, answer.contentType, new QFile(answer.file));
        return;
    case Answer::Kind::Redirect:
        job.redirect(answer.redirect);
        return;
    case Answer::Kind::Missing:
        job.fail(QWebEngineUrlRequestJob::UrlNotFound);
        return;
    case Answer::Kind::Denied:
        job.fail(QWebEngineUrlRequestJob::RequestDenied);
        return;
    }
}

void SchemeHandler::requestStarted(QWebEngineUrlRequestJob* job) {
    const QUrl url = job->requestUrl();
    const reader::CollectionPtr collection = this->collection(url.host());
    const QByteArray method = job->requestMethod();
    if (!collection || (method != "GET" && method != "HEAD")) {
        job->fail(collection ? QWebEngineUrlRequestJob::RequestDenied : QWebEngineUrlRequestJob::UrlNotFound);
        return;
    }
    const Audience audience =
        job->requestHeaders().contains(documentHeader) ? Audience::Document : Audience::Subresource;
    const std::optional<ReaderView> view =
        m_readerView && audience == Audience::Document ? m_readerView(*collection) : std::nullopt;
    m_queue.run<Served>(
        job,
        [collection, url, audience, scripts = ownScripts(*collection), view, cdn = m_cdn,
         styles = m_styles]() -> Served {
            Answer linked = linkedToBundle(view ? readerAnswer(*collection, url, *view, scripts)
                                                : answer(*collection, url, audience, scripts),
                                           *cdn);
            return audience == Audience::Document
                       ? styled(std::move(linked), *collection, url, scripts, *cdn, *styles)
                       : Served{std::move(linked), std::nullopt};
        },
        [this, job, url](const Served& served) {
            if (served.kept) {
                emit substituted(served.kept->address, served.kept->match, url);
            }
            deliver(*job, served.answer);
        });
}

} // namespace lectern::web
