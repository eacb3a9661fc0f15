// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "web/ContentPolicy.h"

#include "web/HtmlPlaces.h"

#include <QCryptographicHash>

namespace lectern::web {

namespace {

// What both policies say; its last word is of `default-src`. Hosts with a dot on our scheme: what
// "//unpkg.com/..." has become. No site's id has a dot.
constexpr std::string_view common =
    "connect-src 'self' lectern-cdn: https: http: wss: ws: data: blob:; object-src 'none'; base-uri 'self'; "
    "form-action 'self'; frame-src 'self' https: http:; default-src 'self' lectern-cdn: https: http: "
    "lectern://*.com lectern://*.net lectern://*.org lectern://*.io lectern://*.sh data: blob: "
    "'unsafe-inline' ";

} // namespace

std::string contentPolicy() {
    return std::string(common) + "'unsafe-eval'; worker-src 'self' blob:";
}

std::string restrictedPolicy(const std::vector<std::string>& hashes) {
    std::string policy(common);
    policy += "; worker-src 'none'; script-src-attr 'none'; script-src lectern-cdn://cdn https: http:";
    for (const std::string& hash : hashes) {
        policy += " '" + hash + "'";
    }
    return policy;
}

std::string policyHash(std::string_view script) {
    const QByteArrayView bytes(script.data(), static_cast<qsizetype>(script.size()));
    return "sha256-" +
           QCryptographicHash::hash(bytes.toByteArray(), QCryptographicHash::Sha256).toBase64().toStdString();
}

std::string withPolicy(std::string_view html, std::string_view policy, std::string_view lines) {
    const std::size_t place = findHtmlPlaces(html).headStart;
    std::string page(html.substr(0, place));
    page += "<meta http-equiv=\"Content-Security-Policy\" content=\"";
    page += policy;
    page += "\">";
    page += lines;
    page += html.substr(place);
    return page;
}

} // namespace lectern::web
