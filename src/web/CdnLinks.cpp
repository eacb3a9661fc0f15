// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "web/CdnLinks.h"

#include "base/Text.h"
#include "web/BundleAnswer.h"
#include "web/StartTag.h"

#include <QString>
#include <QUrl>

namespace lectern::web {

namespace {

// The address that an element loads, and what the CDN answers to it.
struct MappedLink {
    const TagAttribute* attribute;
    LinkedPage::Given given;
};

std::optional<MappedLink> mappedLink(const StartTag& element, const OfflineCdn& cdn) {
    for (const TagAttribute& attribute : element.attributes) {
        if (!equalsIgnoringCase(attribute.name, "src") && !equalsIgnoringCase(attribute.name, "href")) {
            continue;
        }
        QString text = QString::fromUtf8(attribute.value).trimmed();
        text.replace(QLatin1String("&amp;"), QLatin1String("&"));
        if (text.startsWith(QLatin1String("//"))) {
            text.prepend(QLatin1String("https:"));
        }
        const QUrl address(text);
        if (const std::optional<CdnMatch> match = cdn.resolve(address)) {
            return MappedLink{&attribute, {address, *match}};
        }
    }
    return std::nullopt;
}

bool readsItsAddress(const StartTag& element, const MappedLink& link) {
    const bool hasScriptAhead =
        link.given.match.address.path().startsWith(u'/' + QLatin1String(bundleCombinePath));
    const bool isScript = equalsIgnoringCase(element.name, "script");
    const bool isTailwind = link.given.match.package == QLatin1String("tailwindcss-cdn");
    return hasScriptAhead || (isScript && !isTailwind && link.given.address.hasQuery());
}

class Writer {
public:
    Writer(std::string_view html, const OfflineCdn& cdn) : m_html(html), m_cdn(cdn) {
        m_page.html.reserve(html.size() + 1024);
    }

    LinkedPage write() {
        std::size_t position = 0;
        while ((position = m_html.find('<', position)) != std::string_view::npos) {
            position = pass(position);
        }
        m_page.html += m_html.substr(m_copied);
        return std::move(m_page);
    }

private:
    // Behind what begins at `start`.
    std::size_t pass(std::size_t start) {
        if (m_html.substr(start, 4) == "<!--") {
            const std::size_t end = m_html.find("-->", start + 2); // "<!-->" is whole
            return end == std::string_view::npos ? start + 1 : end + 3;
        }
        // Others may be none: in a script, a "less than" looks like one.
        if (!equalsIgnoringCase(m_html.substr(start + 1, 6), "script") &&
            !equalsIgnoringCase(m_html.substr(start + 1, 4), "link")) {
            return start + 1;
        }
        const std::optional<StartTag> tag = readStartTag(m_html, start);
        if (!tag) {
            return m_html.size(); // the tag takes the rest of the page
        }
        if (!equalsIgnoringCase(tag->name, "script") && !equalsIgnoringCase(tag->name, "link")) {
            return start + 1;
        }
        if (const std::optional<MappedLink> link = mappedLink(*tag, m_cdn)) {
            copyUpTo(start);
            writeElement(*tag, *link);
        }
        return tag->end;
    }

    void writeElement(const StartTag& element, const MappedLink& link) {
        for (const TagAttribute& attribute : element.attributes) {
            if (&attribute == link.attribute) {
                writeAddress(attribute, link, readsItsAddress(element, link));
            } else if (equalsIgnoringCase(attribute.name, "integrity") ||
                       equalsIgnoringCase(attribute.name, "crossorigin")) {
                copyUpTo(attribute.begin);
                m_copied = attribute.end;
            }
        }
        copyUpTo(element.end);
    }

    void writeAddress(const TagAttribute& attribute, const MappedLink& link, bool isKept) {
        copyUpTo(attribute.valueBegin);
        if (!isKept) {
            m_page.html +=
                text::escapeHtml(link.given.match.address.toString(QUrl::FullyEncoded).toStdString());
            m_copied += attribute.value.size();
            m_page.given.append(link.given);
        } else if (attribute.value.starts_with("//")) {
            m_page.html += "https:";
        }
    }

    void copyUpTo(std::size_t end) {
        m_page.html += m_html.substr(m_copied, end - m_copied);
        m_copied = end;
    }

    std::string_view m_html;
    const OfflineCdn& m_cdn;
    LinkedPage m_page;
    std::size_t m_copied = 0;
};

} // namespace

LinkedPage withOfflineCdnLinks(std::string_view html, const OfflineCdn& cdn) {
    return Writer(html, cdn).write();
}

} // namespace lectern::web
