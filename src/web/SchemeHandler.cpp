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

bool isPage(const Answer& answer) {
    return answer.kind == Answer::Kind::Body && answer.contentType.startsWith("text/html");
}

std::string_view textOf(const Answer& answer) {
    return {answer.body.constData(), static_cast<std::size_t>(answer.body.size())};
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
        answer.body = QByteArray::fromStdString(withSchemesInCss(textOf(answer)));
    }
    return answer;
}

constexpr qint64 mostScriptBytes = 256 << 10; // of one that is looked into for settings

struct Served {
    Answer answer;
    QList<LinkedPage::Given> given; // what the page has from the bundle without asking for it
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
void addStyle(Served& served, const reader::Collection& collection, const QUrl& url, OwnScripts scripts,
              const OfflineCdn& cdn, const KeptStyles& styles) {
    const std::string_view page = textOf(served.answer);
    const std::optional<ScriptedStyle> found = findScriptedStyle(
        page, cdn, [&](std::string_view address) { return ownScript(collection, url, address); },
        scripts == OwnScripts::Run ? "" : "restricted"); // its settings may come from a script that is off
    if (!found) {
        return;
    }
    const std::optional<KeptStyle> kept = styles.find(collection.id, found->key);
    served.answer.body =
        QByteArray::fromStdString(kept ? withKeptStyle(page, *found, *kept) : withCurtain(page, *found));
    if (kept) {
        served.given.append({found->address, found->match});
    }
}

// Pages load libraries from the bundle as if it were the CDN that they name.
void linkToBundle(Served& served, const OfflineCdn& cdn) {
    if (isPage(served.answer)) {
        const LinkedPage page = withOfflineCdnLinks(textOf(served.answer), cdn);
        served.answer.body = QByteArray::fromStdString(page.html);
        served.given += page.given;
    } else if (served.answer.contentType.startsWith("text/css")) {
        served.answer = styleSheet(std::move(served.answer));
    }
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
    const QByteArray page = job->requestHeaders().value(documentHeader);
    const Audience audience = page.isEmpty() ? Audience::Subresource : Audience::Document;
    const std::optional<ReaderView> view =
        m_readerView && audience == Audience::Document ? m_readerView(*collection) : std::nullopt;
    m_queue.run<Served>(
        job,
        [collection, url, audience, scripts = ownScripts(*collection), view, cdn = m_cdn,
         styles = m_styles]() -> Served {
            Served served{view ? readerAnswer(*collection, url, *view, scripts)
                               : answer(*collection, url, audience, scripts),
                          {}};
            if (audience == Audience::Document && isPage(served.answer)) {
                addStyle(served, *collection, url, scripts, *cdn, *styles);
            }
            linkToBundle(served, *cdn);
            return served;
        },
        [this, job, page = QUrl::fromEncoded(page)](const Served& served) {
            for (const LinkedPage::Given& given : served.given) {
                emit substituted(given.address, given.match, page);
            }
            deliver(*job, served.answer);
        });
}

} // namespace lectern::web
