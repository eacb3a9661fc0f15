// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "web/ContentPolicy.h"

#include "web/HtmlPlaces.h"

namespace lectern::web {

std::string_view contentPolicy() {
    // Hosts with a dot on our scheme: what "//unpkg.com/..." has become. No site's id has a dot.
    return "default-src 'self' lectern-cdn: https: http: lectern://*.com lectern://*.net lectern://*.org "
           "lectern://*.io lectern://*.sh data: blob: 'unsafe-inline' 'unsafe-eval'; "
           "connect-src 'self' lectern-cdn: https: http: wss: ws: data: blob:; "
           "object-src 'none'; base-uri 'self'; form-action 'self'; frame-src 'self' https: http:; "
           "worker-src 'self' "
           "blob:";
}

std::string withContentPolicy(std::string_view html) {
    const std::size_t place = findHtmlPlaces(html).headStart;
    std::string page(html.substr(0, place));
    page += "<meta http-equiv=\"Content-Security-Policy\" content=\"";
    page += contentPolicy();
    page += "\">";
    page += html.substr(place);
    return page;
}

} // namespace lectern::web
