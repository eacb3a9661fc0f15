// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "web/SelfContained.h"

#include "web/BundleAnswer.h"
#include "web/BundleHandler.h"
#include "web/CssLinks.h"
#include "web/PageServer.h"
#include "web/Scheme.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace lectern::web {

using namespace Qt::StringLiterals;

namespace {

constexpr char tokenStart[] = "lectern-saved:";

// "text/css; charset=utf-8" without what may have spaces in it.
QByteArray plainType(const QByteArray& type) {
    return type.left(type.indexOf(';') < 0 ? type.size() : type.indexOf(';')).trimmed();
}

std::optional<QByteArray> contents(const QString& file, qsizetype most) {
    QFile source(file);
    if (source.size() > most || !source.open(QIODevice::ReadOnly)) {
        return std::nullopt;
    }
    return source.readAll();
}

QByteArray escaped(const QByteArray& text) {
    return QString::fromUtf8(text).toHtmlEscaped().toUtf8();
}

} // namespace

SelfContained::SelfContained(reader::CollectionPtr collection, const OfflineCdn& cdn,
                             const std::atomic<bool>* stop)
    : m_collection(std::move(collection)), m_cdn(cdn), m_stop(stop) {}

QByteArray SelfContained::html(const QByteArray& page) {
    const QJsonObject parts = QJsonDocument::fromJson(page).object();
    const QByteArray text = parts[u"html"_s].toString().toUtf8();
    const QJsonArray wanted = parts[u"wanted"_s].toArray();
    QByteArray result;
    qsizetype position = 0;
    for (;;) {
        const qsizetype start = text.indexOf(tokenStart, position);
        const qsizetype number = start + static_cast<qsizetype>(sizeof tokenStart) - 1;
        const qsizetype end = start < 0 ? -1 : text.indexOf(':', number);
        if (end < 0) {
            return result + text.mid(position);
        }
        result += text.mid(position, start - position);
        result += replacement(wanted[text.mid(number, end - number).toInt()].toObject());
        position = end + 1;
        if (m_stop && *m_stop) {
            return {};
        }
    }
}

QByteArray SelfContained::replacement(const QJsonObject& wanted) {
    const QString kind = wanted[u"kind"_s].toString();
    const QUrl address(wanted[u"address"_s].toString());
    const QByteArray text = wanted[u"text"_s].toString().toUtf8();
    if (kind == "file"_L1) {
        return escaped(dataAddress(address));
    }
    if (kind == "link"_L1) {
        const QString page = pageUrlOf(*m_collection, address);
        const QUrl published = page.isEmpty() ? QUrl() : publishedAddressOf(*m_collection, page);
        return published.isEmpty() ? "#" : escaped(published.toEncoded());
    }
    if (kind == "style"_L1) {
        return escaped(css(text, address, 0));
    }
    // In <style> nothing is escaped, and only its end tag ends it.
    return (kind == "sheet"_L1 ? sheet(address, 0) : css(text, address, 0)).replace("</", "<\\/");
}

QByteArray SelfContained::sheet(const QUrl& address, int depth) {
    const std::optional<Asset> asset = load(address);
    return asset ? css(asset->bytes, address, depth) : "@import \"" + address.toEncoded() + "\";";
}

QByteArray SelfContained::css(const QByteArray& text, const QUrl& base, int depth) {
    const std::string_view given(text.constData(), static_cast<std::size_t>(text.size()));
    return QByteArray::fromStdString(withCssAddresses(given, [&](std::string_view name, CssLink kind) {
        if (name.starts_with('#') || name.starts_with("data:")) {
            return std::string(name);
        }
        const QUrl address =
            base.resolved(QUrl(QString::fromUtf8(name.data(), static_cast<int>(name.size()))));
        if (kind == CssLink::Import && depth < mostImports) {
            return "data:text/css;base64," + sheet(address, depth + 1).toBase64().toStdString();
        }
        return dataAddress(address).toStdString();
    }));
}

QByteArray SelfContained::dataAddress(const QUrl& address) {
    const std::optional<Asset> asset = load(address);
    if (!asset) {
        return address.toEncoded();
    }
    QByteArray fragment = address.fragment(QUrl::FullyEncoded).toUtf8(); // names a part of an SVG
    if (!fragment.isEmpty()) {
        fragment.prepend('#');
    }
    return "data:" + plainType(asset->type) + ";base64," + asset->bytes.toBase64() + fragment;
}

std::optional<SelfContained::Asset> SelfContained::load(const QUrl& address) {
    if (m_stop && *m_stop) {
        return std::nullopt;
    }
    const std::optional<CdnMatch> match = m_cdn.resolve(address);
    std::optional<Asset> asset = isSiteAddress(address)     ? loadFromSite(address)
                                 : match                    ? loadFromBundle(match->address)
                                 : isBundleAddress(address) ? loadFromBundle(address)
                                                            : std::nullopt;
    if (!asset || asset->bytes.size() > mostBytes - m_bytes) {
        return std::nullopt;
    }
    m_bytes += asset->bytes.size();
    return asset;
}

std::optional<SelfContained::Asset> SelfContained::loadFromSite(const QUrl& address) const {
    if (address.host() != m_collection->id) {
        return std::nullopt;
    }
    const Answer found = answer(*m_collection, address, Audience::Subresource, OwnScripts::Restricted);
    if (found.kind == Answer::Kind::Body) {
        return Asset{found.contentType, found.body};
    }
    if (found.kind != Answer::Kind::File) {
        return std::nullopt;
    }
    const std::optional<QByteArray> bytes = contents(found.file, mostBytes);
    return bytes ? std::optional(Asset{found.contentType, *bytes}) : std::nullopt;
}

std::optional<SelfContained::Asset> SelfContained::loadFromBundle(const QUrl& address) const {
    const std::optional<BundleAnswer> found = answerFromBundle(m_cdn.bundle(), address);
    if (!found) {
        return std::nullopt;
    }
    const std::optional<QByteArray> bytes =
        found->file.isEmpty() ? found->body : contents(found->file, mostBytes);
    return bytes ? std::optional(Asset{found->contentType, *bytes}) : std::nullopt;
}

} // namespace lectern::web
