// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "web/BundleHandler.h"

#include "web/BundleAnswer.h"

#include <QBuffer>
#include <QFile>
#include <QRegularExpression>
#include <QWebEngineUrlRequestJob>
#include <QWebEngineUrlScheme>

namespace lectern::web {

namespace {

// A library asks beside itself for a part by a name that the package has not, but the CDN's rules may find.
std::optional<BundleAnswer> answerTo(const OfflineCdn& cdn, const QUrl& address) {
    if (std::optional<BundleAnswer> answer = answerFromBundle(cdn.bundle(), address)) {
        return answer;
    }
    static const QRegularExpression file(QStringLiteral("^/((?:@[^/]+/)?[^/]+)/([^/]+)/(.+)$"));
    const QRegularExpressionMatch parts = file.match(address.path());
    const std::optional<CdnMatch> match =
        parts.hasMatch() && address.host() == QLatin1String(bundleHost)
            ? cdn.find(parts.captured(1), parts.captured(2), parts.captured(3))
            : std::nullopt;
    return match ? answerFromBundle(cdn.bundle(), match->address) : std::nullopt;
}

void deliver(QWebEngineUrlRequestJob& job, const std::optional<BundleAnswer>& answer) {
    if (!answer) {
        job.fail(QWebEngineUrlRequestJob::UrlNotFound);
        return;
    }
    QIODevice* device = nullptr;
    if (answer->file.isEmpty()) {
        auto* buffer = new QBuffer;
        buffer->setData(answer->body);
        device = buffer;
    } else {
        device = new QFile(answer->file);
    }
    // The engine reads the device on a thread of its own until the job is gone.
    QObject::connect(&job, &QObject::destroyed, device, &QObject::deleteLater);
    if (device->open(QIODevice::ReadOnly)) {
        job.reply(answer->contentType, device);
    } else {
        job.fail(QWebEngineUrlRequestJob::RequestFailed);
    }
}

} // namespace

void registerBundleScheme() {
    QWebEngineUrlScheme scheme(bundleSchemeName);
    scheme.setSyntax(QWebEngineUrlScheme::Syntax::Host);
    // Modules and fonts are asked for across origins, which the engine only does for such schemes.
    scheme.setFlags(QWebEngineUrlScheme::SecureScheme | QWebEngineUrlScheme::CorsEnabled);
    QWebEngineUrlScheme::registerScheme(scheme);
}

bool isBundleAddress(const QUrl& url) {
    return url.scheme() == QLatin1String(bundleSchemeName);
}

BundleHandler::BundleHandler(std::shared_ptr<const OfflineCdn> cdn, BroughtFiles& brought, QObject* parent)
    : QWebEngineUrlSchemeHandler(parent), m_cdn(std::move(cdn)), m_brought(brought) {}

void BundleHandler::replyBrought(QWebEngineUrlRequestJob* job, const QString& collection) {
    const std::optional<BroughtFile> file = m_brought.find(collection, job->requestUrl());
    if (!file) {
        job->fail(QWebEngineUrlRequestJob::UrlNotFound);
        return;
    }
    m_queue.run<QByteArray>(
        job, [path = m_brought.pathOf(collection, *file), file] { return BroughtFiles::read(path, *file); },
        [job, type = file->contentType](const QByteArray& bytes) {
            if (bytes.isEmpty()) {
                job->fail(QWebEngineUrlRequestJob::UrlNotFound);
                return;
            }
            auto* buffer = new QBuffer;
            buffer->setData(bytes);
            connect(job, &QObject::destroyed, buffer, &QObject::deleteLater);
            buffer->open(QIODevice::ReadOnly);
            job->reply(type, buffer);
        });
}

void BundleHandler::requestStarted(QWebEngineUrlRequestJob* job) {
    const QUrl address = job->requestUrl();
    if (const QString collection = BroughtFiles::collectionOf(address); !collection.isEmpty()) {
        replyBrought(job, collection);
        return;
    }
    m_queue.run<std::optional<BundleAnswer>>(
        job, [cdn = m_cdn, address] { return answerTo(*cdn, address); },
        [job](const std::optional<BundleAnswer>& answer) { deliver(*job, answer); });
}

} // namespace lectern::web
