// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "web/MissingThings.h"

#include "base/Limits.h"
#include "web/HtmlReader.h"
#include "web/Scheme.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace lectern::web {

namespace {

QString text(std::string_view bytes) {
    return QString::fromUtf8(bytes);
}

} // namespace

class MissingSearch::Reader {
public:
    Reader(const reader::Collection& collection, const OfflineCdn& cdn)
        : m_collection(collection), m_cdn(cdn) {}

    void readPage(const site::PageInfo& page, const site::Resource& resource) {
        if (!resource.file.empty() || !resource.mimeType.starts_with("text/html")) {
            return;
        }
        m_base = addressOf(m_collection, QString::fromStdString(page.url));
        m_onPage.clear();
        m_page = text(page.url);
        HtmlReader reader(resource.body);
        while (const std::optional<HtmlElement> element = reader.next()) {
            readElement(*element);
        }
    }

    QList<MissingThing> result() const {
        QList<MissingThing> things = m_things.values();
        std::sort(things.begin(), things.end(), [](const MissingThing& a, const MissingThing& b) {
            return std::pair(a.address.host(), a.address.toString()) <
                   std::pair(b.address.host(), b.address.toString());
        });
        return things;
    }

private:
    void readElement(const HtmlElement& element) {
        const auto take = [&](const char* attribute, RequestKind kind) {
            if (const std::string* address = element.attribute(attribute)) {
                add(text(*address), m_base, kind);
            }
        };
        const std::string& name = element.name;
        if (name == "img" || name == "source") {
            const bool isMedia = name == "source" && element.attribute("src") && !element.attribute("srcset");
            take("src", isMedia ? RequestKind::Media : RequestKind::Picture);
            if (const std::string* candidates = element.attribute("srcset")) {
                for (const QString& each : text(*candidates).split(u',')) {
                    add(each.simplified().section(u' ', 0, 0), m_base, RequestKind::Picture);
                }
            }
        } else if (name == "link") {
            readLink(element);
        } else if (name == "script") {
            take("src", RequestKind::Script);
        } else if (name == "video" || name == "audio" || name == "track") {
            take("src", RequestKind::Media);
            take("poster", RequestKind::Picture);
        } else if (name == "image") {
            take("href", RequestKind::Picture);
            take("xlink:href", RequestKind::Picture);
        } else if (name == "input") {
            take("src", RequestKind::Picture);
        } else if (name == "style") {
            readCss(element.content, m_base);
        }
        take("background", RequestKind::Picture);
        if (const std::string* style = element.attribute("style")) {
            readCss(*style, m_base);
        }
    }

    void readLink(const HtmlElement& link) {
        const std::string* rel = link.attribute("rel");
        const std::string* address = link.attribute("href");
        const QStringList words = rel ? text(*rel).toLower().split(u' ', Qt::SkipEmptyParts) : QStringList();
        if (!address || words.isEmpty()) {
            return;
        }
        const std::string* as = link.attribute("as");
        if (words.contains(QLatin1String("stylesheet")) || (as && *as == "style")) {
            add(text(*address), m_base, RequestKind::StyleSheet);
        } else if (words.contains(QLatin1String("icon"))) {
            add(text(*address), m_base, RequestKind::Picture);
        }
    }

    void readCss(std::string_view css, const QUrl& base) {
        const StyleAddresses addresses = addressesInCss(css);
        for (const QString& each : addresses.sheets) {
            add(each, base, RequestKind::StyleSheet);
        }
        for (const QString& each : addresses.fonts) {
            add(each, base, RequestKind::Font);
        }
        for (const QString& each : addresses.pictures) {
            add(each, base, RequestKind::Picture);
        }
    }

    void add(const QString& written, const QUrl& base, RequestKind kind) {
        const QString trimmed = written.trimmed();
        if (trimmed.isEmpty()) {
            return;
        }
        QUrl address = trimmed.startsWith(QLatin1String("//")) ? QUrl(QLatin1String("https:") + trimmed)
                                                               : base.resolved(QUrl(trimmed));
        address = address.adjusted(QUrl::RemoveFragment);
        if (isSiteAddress(address)) {
            if (kind == RequestKind::StyleSheet) {
                readOwnSheet(address);
            }
            return;
        }
        const bool isWeb =
            address.scheme() == QLatin1String("https") || address.scheme() == QLatin1String("http");
        if (!isWeb || address.host().isEmpty() || m_cdn.resolve(address) ||
            !addressOfPublished(m_collection, address).isEmpty()) {
            return;
        }
        MissingThing& thing = m_things[address];
        thing.address = address;
        if (thing.pages == 0) {
            thing.kind = kind;
            thing.page = m_page;
        }
        if (!m_onPage.contains(address)) {
            m_onPage.insert(address);
            ++thing.pages;
        }
    }

    // Each once: it is linked from every page.
    void readOwnSheet(const QUrl& address) {
        if (m_sheets.contains(address)) {
            return;
        }
        m_sheets.insert(address);
        const std::optional<site::Resource> sheet =
            m_collection.site->render(address.path(QUrl::FullyDecoded).toStdString());
        if (!sheet) {
            return;
        }
        std::string css = sheet->body;
        if (!sheet->file.empty()) {
            QFile file(QString::fromStdString(sheet->file.string()));
            const bool isSmall = file.size() <= static_cast<qint64>(Limits().fileBytes);
            css = isSmall && file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
        }
        readCss(css, address);
    }

    const reader::Collection& m_collection;
    const OfflineCdn& m_cdn;
    QUrl m_base;
    QString m_page;
    QHash<QUrl, MissingThing> m_things;
    QSet<QUrl> m_onPage;
    QSet<QUrl> m_sheets;
};

MissingSearch::MissingSearch(const reader::Collection& collection, const OfflineCdn& cdn)
    : m_reader(std::make_unique<Reader>(collection, cdn)) {}

MissingSearch::~MissingSearch() = default;

void MissingSearch::read(const site::PageInfo& page, const site::Resource& resource) {
    m_reader->readPage(page, resource);
}

QList<MissingThing> MissingSearch::result() const {
    return m_reader->result();
}

QList<MissingThing> missingThings(const reader::Collection& collection, const OfflineCdn& cdn,
                                  const std::atomic<bool>& cancel) {
    MissingSearch search(collection, cdn);
    for (const site::PageInfo& page : collection.site->pages()) {
        if (cancel) {
            break;
        }
        if (const std::optional<site::Resource> resource = collection.site->render(page.url)) {
            search.read(page, *resource);
        }
    }
    return search.result();
}

// Rule: "CSS Values and Units Level 4", section 4.5; a url() inside @font-face is a font.
StyleAddresses addressesInCss(std::string_view css) {
    static const QRegularExpression pattern(
        QStringLiteral(R"x(/\*.*?\*/|@import\s*(?:url\(\s*)?["']?([^"'()\s;]+)|(@font-face\s*\{)|(\})|)x"
                       R"x(url\(\s*(?:"([^"]*)"|'([^']*)'|([^"'()\s]+))\s*\))x"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    StyleAddresses addresses;
    bool isFont = false;
    const QString sheet = text(css);
    QRegularExpressionMatchIterator matches = pattern.globalMatch(sheet);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        if (match.hasCaptured(2) && match.capturedLength(2) > 0) {
            isFont = true;
        } else if (match.capturedLength(3) > 0) {
            isFont = false;
        } else if (match.capturedLength(1) > 0) {
            addresses.sheets.append(match.captured(1));
        } else if (!match.captured(0).startsWith(QLatin1String("/*"))) {
            const QString address = match.captured(4) + match.captured(5) + match.captured(6);
            if (!address.startsWith(QLatin1String("data:"), Qt::CaseInsensitive)) {
                (isFont ? addresses.fonts : addresses.pictures).append(address);
            }
        }
    }
    return addresses;
}

} // namespace lectern::web
