// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "web/RestrictedPage.h"

#include "base/Text.h"
#include "web/ContentPolicy.h"
#include "web/HtmlReader.h"
#include "web/Scheme.h"
#include "web/StartUp.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <optional>
#include <set>
#include <vector>

namespace lectern::web {

namespace {

std::string compact(std::string_view text) {
    std::string result = text::downcase(text);
    std::erase_if(result, [](char c) { return c == ' ' || (c >= '\t' && c <= '\r') || c == ';'; });
    return result;
}

// Empty for a block of data. Rule: HTML standard, "prepare the script element"; the types are those of
// "JavaScript MIME type essence match".
std::optional<ScriptKind> scriptKind(const HtmlElement& script) {
    static const std::set<std::string, std::less<>> types{"",
                                                          "text/javascript",
                                                          "application/javascript",
                                                          "application/ecmascript",
                                                          "application/x-ecmascript",
                                                          "application/x-javascript",
                                                          "text/ecmascript",
                                                          "text/javascript1.0",
                                                          "text/javascript1.1",
                                                          "text/javascript1.2",
                                                          "text/javascript1.3",
                                                          "text/javascript1.4",
                                                          "text/javascript1.5",
                                                          "text/jscript",
                                                          "text/livescript",
                                                          "text/x-ecmascript",
                                                          "text/x-javascript"};
    const std::string* given = script.attribute("type");
    const std::string type = given ? text::downcase(text::strip(*given)) : std::string();
    if (type == "module") {
        return ScriptKind::Module;
    }
    return types.contains(type) ? std::optional(ScriptKind::Classic) : std::nullopt;
}

// A script from elsewhere is the bundle's, or stays out: in either mode it is none of the site's own.
bool isOwnAddress(std::string_view address, const reader::Collection& collection) {
    QString text = QString::fromUtf8(address).trimmed();
    if (text.startsWith(QLatin1String("//"))) {
        text.prepend(QLatin1String("https:"));
    }
    const QUrl url(text);
    const bool isWeb = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    return !isWeb || !addressOfPublished(collection, url).isEmpty();
}

// The two ways to load a style sheet without waiting for it; page-start.js puts it in place.
bool isStyleLoader(const HtmlElement& element, const HtmlElement::Attribute& attribute) {
    const std::string code = compact(attribute.value);
    return element.name == "link" && attribute.name == "onload" &&
           (code.find("this.media='") != std::string::npos ||
            code.find("this.rel='stylesheet'") != std::string::npos ||
            code.find("this.media=\"") != std::string::npos ||
            code.find("this.rel=\"stylesheet\"") != std::string::npos);
}

bool isIdle(std::string_view code) {
    const std::string text = compact(code);
    return text.empty() || text == "returnfalse" || text == "void(0)" || text == "void0" ||
           text == "event.preventdefault()";
}

class Writer {
public:
    Writer(std::string_view html, const reader::Collection& collection)
        : m_html(html), m_collection(collection) {}

    RestrictedPage write() {
        HtmlReader reader(m_html);
        while (const std::optional<HtmlElement> element = reader.next()) {
            if (element->name == "script") {
                readScript(*element);
            }
            for (const HtmlElement::Attribute& attribute : element->attributes) {
                readAttribute(*element, attribute);
            }
        }
        m_page += m_html.substr(m_copied);
        const std::string lines = head(); // adds hashes of its own
        return {withPolicy(m_page, restrictedPolicy(m_hashes), lines), m_ownScripts};
    }

private:
    void readScript(const HtmlElement& script) {
        const std::optional<ScriptKind> kind = scriptKind(script);
        if (!kind) {
            return;
        }
        if (const std::string* address = script.attribute("src")) {
            m_ownScripts += isOwnAddress(*address, m_collection) ? 1 : 0;
            return;
        }
        const StartUp start = startUpOf(script.content, *kind);
        m_ownScripts += start.isWhole ? 0 : 1;
        if (start.script.empty()) {
            return; // as it is, for the policy to stop
        }
        m_page += m_html.substr(m_copied, script.tagEnd - m_copied);
        m_page += start.script;
        m_copied = script.tagEnd + script.content.size();
        m_hashes.push_back(policyHash(start.script));
    }

    void readAttribute(const HtmlElement& element, const HtmlElement::Attribute& attribute) {
        constexpr std::array<std::string_view, 5> addresses{"href", "src", "action", "formaction",
                                                            "xlink:href"};
        constexpr std::string_view scheme = "javascript:";
        const auto isAddress =
            std::find(addresses.begin(), addresses.end(), attribute.name) != addresses.end();
        if (attribute.name.starts_with("on") && attribute.name.size() > 3) {
            readHandler(element, attribute);
        } else if (isAddress && text::downcase(text::strip(attribute.value)).starts_with(scheme)) {
            const std::string_view code = text::strip(attribute.value);
            m_ownScripts += isIdle(code.substr(scheme.size())) ? 0 : 1;
        } else if (attribute.name == "x-data") { // Alpine's attributes are code
            ++m_ownScripts;
        }
    }

    void readHandler(const HtmlElement& element, const HtmlElement::Attribute& attribute) {
        if (isStyleLoader(element, attribute) || isIdle(attribute.value)) {
            return;
        }
        const StartUp start = startUpOf(attribute.value, ScriptKind::Classic);
        const bool isLoading =
            attribute.name == "onload" && (element.name == "script" || element.name == "body");
        if (isLoading) {
            m_late += start.script;
        }
        m_ownScripts += isLoading && start.isWhole ? 0 : 1;
    }

    // Lectern's own start, and what stood in the handlers of scripts: those run when the document is there.
    std::string head() {
        static const std::string starter = [] {
            QFile file(QStringLiteral(":/cdn/page-start.js"));
            return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
        }();
        std::string lines = scriptElement(starter);
        if (!m_late.empty()) {
            lines +=
                scriptElement("document.addEventListener('DOMContentLoaded', () => {\n" + m_late + "});");
        }
        return lines;
    }

    std::string scriptElement(const std::string& script) {
        m_hashes.push_back(policyHash(script));
        return "<script>" + script + "</script>";
    }

    std::string_view m_html;
    const reader::Collection& m_collection;
    std::string m_page;
    std::size_t m_copied = 0;
    std::vector<std::string> m_hashes;
    std::string m_late;
    int m_ownScripts = 0;
};

} // namespace

RestrictedPage restrictedPage(std::string_view html, const reader::Collection& collection) {
    return Writer(html, collection).write();
}

} // namespace lectern::web
