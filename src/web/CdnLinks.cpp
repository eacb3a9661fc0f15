// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "web/CdnLinks.h"

#include "web/StartTag.h"

#include <QString>
#include <QUrl>

namespace lectern::web {

namespace {

// The address that the element loads, if the CDN has it.
const TagAttribute* mappedAddress(const StartTag& element, const OfflineCdn& cdn) {
    for (const TagAttribute& attribute : element.attributes) {
        if (!equalsIgnoringCase(attribute.name, "src") && !equalsIgnoringCase(attribute.name, "href")) {
            continue;
        }
        QString address = QString::fromUtf8(attribute.value).trimmed();
        address.replace(QLatin1String("&amp;"), QLatin1String("&"));
        if (address.startsWith(QLatin1String("//"))) {
            address.prepend(QLatin1String("https:"));
        }
        if (cdn.resolve(QUrl(address))) {
            return &attribute;
        }
    }
    return nullptr;
}

// Copies a start tag whose address is mapped.
void writeElement(std::string& page, std::string_view html, std::size_t begin, const StartTag& element,
                  const TagAttribute& address) {
    std::size_t copied = begin;
    for (const TagAttribute& attribute : element.attributes) {
        if (&attribute == &address && attribute.value.starts_with("//")) {
            page += html.substr(copied, attribute.valueBegin - copied);
            page += "https:";
            copied = attribute.valueBegin;
        } else if (equalsIgnoringCase(attribute.name, "integrity") ||
                   equalsIgnoringCase(attribute.name, "crossorigin")) {
            page += html.substr(copied, attribute.begin - copied);
            copied = attribute.end;
        }
    }
    page += html.substr(copied, element.end - copied);
}

} // namespace

std::string withOfflineCdnLinks(std::string_view html, const OfflineCdn& cdn) {
    std::string page;
    page.reserve(html.size() + 64);
    std::size_t copied = 0;
    std::size_t position = 0;
    while ((position = html.find('<', position)) != std::string_view::npos) {
        const std::size_t start = position++;
        // Others may be none: in a script, a "less than" looks like one.
        if (!equalsIgnoringCase(html.substr(start + 1, 6), "script") &&
            !equalsIgnoringCase(html.substr(start + 1, 4), "link")) {
            continue;
        }
        const std::optional<StartTag> tag = readStartTag(html, start);
        if (!tag) {
            break; // the tag takes the rest of the page
        }
        if (!equalsIgnoringCase(tag->name, "script") && !equalsIgnoringCase(tag->name, "link")) {
            continue;
        }
        position = tag->end;
        if (const TagAttribute* address = mappedAddress(*tag, cdn)) {
            page += html.substr(copied, start - copied);
            writeElement(page, html, start, *tag, *address);
            copied = tag->end;
        }
    }
    page += html.substr(copied);
    return page;
}

} // namespace lectern::web
