// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "web/ScriptedStyle.h"

#include "web/BundleAnswer.h"
#include "web/HtmlPlaces.h"
#include "web/StartTag.h"

#include <QCryptographicHash>

#include <algorithm>
#include <initializer_list>
#include <set>

namespace lectern::web {

namespace {

constexpr std::string_view rawTextElements[] = {"script", "style", "textarea", "title", "xmp"};

bool isOneOf(std::string_view name, std::initializer_list<const char*> packages) {
    return std::find(packages.begin(), packages.end(), name) != packages.end();
}

QString textOf(std::string_view value) {
    return QString::fromUtf8(value).trimmed().replace(QLatin1String("&amp;"), QLatin1String("&"));
}

std::string attributeText(const QString& text) {
    return text.toHtmlEscaped().toStdString();
}

std::string ownScriptTag(const char* name, const QByteArray& key, const QUrl& address) {
    return std::string("<script src=\"") + bundleSchemeName + "://" + bundleHost + '/' + bundleOwnPath +
           name + "\" data-lectern-style=\"" + key.toStdString() + "\" data-script=\"" +
           attributeText(address.toString(QUrl::FullyEncoded)) + "\"></script>";
}

// Reads a page from tag to tag for what Tailwind would make of it.
class Survey {
public:
    Survey(std::string_view html, const OfflineCdn& cdn, const OwnScript& ownScript)
        : m_html(html), m_cdn(cdn), m_ownScript(ownScript) {}

    std::optional<ScriptedStyle> run(std::string_view salt) {
        for (std::size_t at = m_html.find('<'); at != std::string_view::npos; at = m_html.find('<', at)) {
            at = passTag(at);
        }
        if (m_count != 1) {
            return std::nullopt;
        }
        QCryptographicHash hash(QCryptographicHash::Sha256);
        const auto add = [&hash](std::string_view part) {
            hash.addData(QByteArrayView(part.data(), static_cast<qsizetype>(part.size())));
            hash.addData(QByteArrayView("\0", 1));
        };
        add(salt);
        add(m_found.match.address.toString().toStdString());
        add(m_settings);
        for (const std::string_view name : m_classes) {
            add(name);
        }
        m_found.key = hash.result().toHex();
        return m_found;
    }

private:
    // Behind the comment, tag or raw text at `at`.
    std::size_t passTag(std::size_t at) {
        if (m_html.substr(at, 4) == "<!--") {
            const std::size_t end = m_html.find("-->", at + 4);
            return end == std::string_view::npos ? m_html.size() : end + 3;
        }
        if (!isStartTag(m_html, at)) {
            return at + 1;
        }
        const std::optional<StartTag> tag = readStartTag(m_html, at);
        if (!tag) {
            return m_html.size();
        }
        addClasses(*tag);
        for (const std::string_view name : rawTextElements) {
            if (equalsIgnoringCase(tag->name, name)) {
                return passRawText(at, *tag, name);
            }
        }
        return tag->end;
    }

    void addClasses(const StartTag& tag) {
        const TagAttribute* attribute = tag.find("class");
        std::string_view names = attribute != nullptr ? attribute->value : std::string_view();
        constexpr std::string_view spaces = " \t\n\r\f";
        while (!names.empty()) {
            const std::size_t begin = std::min(names.find_first_not_of(spaces), names.size());
            const std::size_t end = std::min(names.find_first_of(spaces, begin), names.size());
            if (begin < end) {
                m_classes.insert(names.substr(begin, end - begin));
            }
            names = names.substr(end);
        }
    }

    std::size_t passRawText(std::size_t begin, const StartTag& tag, std::string_view name) {
        std::size_t end = tag.end;
        do {
            end = m_html.find("</", end + (end == tag.end ? 0 : 2));
        } while (end != std::string_view::npos &&
                 !equalsIgnoringCase(m_html.substr(end + 2, name.size()), name));
        const std::string_view text =
            m_html.substr(tag.end, end == std::string_view::npos ? end : end - tag.end);
        const std::size_t close = m_html.find('>', std::min(end, m_html.size()));
        const std::size_t behind = close == std::string_view::npos ? m_html.size() : close + 1;
        if (name == "script") {
            addScript(begin, behind, tag, text);
        } else if (const TagAttribute* type = tag.find("type");
                   name == "style" && type != nullptr &&
                   equalsIgnoringCase(type->value, "text/tailwindcss")) {
            m_settings += text;
        }
        return behind;
    }

    void addScript(std::size_t begin, std::size_t end, const StartTag& tag, std::string_view text) {
        const TagAttribute* source = tag.find("src");
        if (source == nullptr) {
            addSettings(text);
            return;
        }
        QString written = textOf(source->value);
        if (written.startsWith(QLatin1String("//"))) {
            written.prepend(QLatin1String("https:"));
        }
        const QUrl address(written);
        const std::optional<CdnMatch> match = m_cdn.resolve(address);
        if (!match) {
            addSettings(m_ownScript(source->value));
        } else if (isOneOf(match->package.toStdString(), {"tailwindcss-cdn", "@tailwindcss/browser"})) {
            ++m_count;
            m_found = {begin, end, address, *match, {}};
        }
    }

    void addSettings(std::string_view script) {
        if (script.find("tailwind") != std::string_view::npos) {
            m_settings += script;
        }
    }

    std::string_view m_html;
    const OfflineCdn& m_cdn;
    const OwnScript& m_ownScript;
    std::set<std::string_view> m_classes;
    std::string m_settings;
    ScriptedStyle m_found;
    int m_count = 0;
};

// A sheet cannot end the element that it stands in: "<\/" is the same to CSS.
std::string styleElement(const QByteArray& key, const KeptStyle& kept) {
    QString css = kept.css;
    css.replace(QLatin1String("</"), QLatin1String("<\\/"));
    return "<style data-lectern-kept=\"" + key.toStdString() + "\" data-classes=\"" +
           attributeText(kept.classes) + "\">" + css.toStdString() + "</style>";
}

} // namespace

std::optional<ScriptedStyle> findScriptedStyle(std::string_view html, const OfflineCdn& cdn,
                                               const OwnScript& ownScript, std::string_view salt) {
    return Survey(html, cdn, ownScript).run(salt);
}

std::string withKeptStyle(std::string_view html, const ScriptedStyle& found, const KeptStyle& kept) {
    std::string page(html);
    const std::size_t headEnd = findHtmlPlaces(html).headEnd;
    const std::string style = styleElement(found.key, kept);
    const auto replaceScript = [&] {
        page.replace(found.begin, found.end - found.begin,
                     ownScriptTag("kept-style.js", found.key, found.address));
    };
    if (headEnd >= found.end) { // the later place first, so that the earlier one stays where it is
        page.insert(headEnd, style);
        replaceScript();
    } else {
        replaceScript();
        page.insert(headEnd, style);
    }
    return page;
}

std::string withCurtain(std::string_view html, const ScriptedStyle& found) {
    std::string page(html.substr(0, found.begin));
    page += "<style data-lectern-curtain>@keyframes lectern-curtain{to{visibility:visible}}"
            "html{visibility:hidden;animation:lectern-curtain 0s 2s forwards}</style>";
    page += ownScriptTag("awaited-style.js", found.key, found.address);
    page += html.substr(found.begin);
    return page;
}

} // namespace lectern::web
