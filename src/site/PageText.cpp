// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/PageText.h"

#include "base/Text.h"
#include "site/HtmlScanner.h"

#include <algorithm>
#include <array>
#include <unordered_set>

namespace lectern::site {

namespace {

using Kind = HtmlToken::Kind;

constexpr std::array<std::string_view, 34> inlineElements{
    "a",    "abbr",  "acronym", "b",      "bdi",    "bdo", "big",  "cite", "code", "data", "del",  "dfn",
    "em",   "font",  "i",       "img",    "ins",    "kbd", "mark", "q",    "rp",   "rt",   "ruby", "s",
    "samp", "small", "span",    "strike", "strong", "sub", "sup",  "time", "u",    "var"};

int headingLevel(std::string_view name) {
    return name.size() == 2 && name[0] == 'h' && name[1] >= '1' && name[1] <= '6' ? name[1] - '0' : 0;
}

bool isInline(std::string_view name) {
    return std::find(inlineElements.begin(), inlineElements.end(), name) != inlineElements.end();
}

bool isSkipped(const HtmlToken& token) {
    if (token.name == "nav" || token.name == "svg")
        return true;
    const bool isList = token.name == "ul" || token.name == "ol" || token.name == "div";
    return isList && (token.attribute("id") == "markdown-toc" || token.attribute("role") == "navigation");
}

bool isBlank(char byte) {
    return byte == ' ' || byte == '\n' || byte == '\t' || byte == '\r' || byte == '\f';
}

class PageReader {
public:
    explicit PageReader(std::string_view html) : m_scanner(html) { m_page.sections.emplace_back(); }

    PageText read() {
        while (auto token = m_scanner.next()) {
            if (!m_skipped.empty())
                skip(*token);
            else if (token->kind == Kind::Text)
                addText(token->inner);
            else if (token->kind == Kind::Start)
                start(*token);
            else
                end(*token);
        }
        for (PageSection& section : m_page.sections) {
            section.heading = text::strip(section.heading);
            section.text = text::rstrip(section.text);
            section.code = text::rstrip(section.code);
        }
        const PageSection& first = m_page.sections.front();
        if (m_page.sections.size() > 1 && first.text.empty() && first.code.empty())
            m_page.sections.erase(m_page.sections.begin());
        return std::move(m_page);
    }

private:
    PageSection& section() { return m_page.sections.back(); }

    // Until the element that is passed over ends; what is nested in it may bear its name.
    void skip(const HtmlToken& token) {
        if (token.name != m_skipped || token.isEmpty)
            return;
        m_skippedDepth += token.kind == Kind::Start ? 1 : -1;
        if (m_skippedDepth == 0)
            m_skipped.clear();
    }

    void start(const HtmlToken& token) {
        if (!token.isEmpty && isSkipped(token)) {
            m_skipped = token.name;
            m_skippedDepth = 1;
            return;
        }
        if (const int level = headingLevel(token.name)) {
            m_page.sections.push_back({"", token.attribute("id").value_or(m_nearbyId), level, "", ""});
            m_inHeading = true;
            m_nearbyId.clear();
            return;
        }
        if (token.name == "a")
            addLink(token);
        if (token.name == "img")
            addText(token.attribute("alt").value_or(""));
        noteId(token);
        if (token.name == "pre")
            ++m_preDepth;
        if (token.name == "br" || token.name == "td" || token.name == "th")
            addWord(" ");
        else if (!isInline(token.name))
            endLine();
    }

    void end(const HtmlToken& token) {
        if (headingLevel(token.name) != 0) {
            m_inHeading = false;
            return;
        }
        if (token.name == "pre" && m_preDepth > 0 && --m_preDepth == 0 && !section().code.empty() &&
            section().code.back() != '\n')
            section().code += '\n';
        if (!isInline(token.name) && token.name != "td" && token.name != "th")
            endLine();
    }

    // Where a heading has no id, that of an anchor in it or of what it begins does as well.
    void noteId(const HtmlToken& token) {
        std::string id = token.attribute("id").value_or("");
        if (id.empty() && token.name == "a")
            id = token.attribute("name").value_or("");
        if (id.empty())
            return;
        if (!m_inHeading)
            m_nearbyId = std::move(id);
        else if (section().anchor.empty())
            section().anchor = std::move(id);
    }

    void addLink(const HtmlToken& token) {
        std::string href = token.attribute("href").value_or("");
        if (!href.empty() && m_known.insert(href).second)
            m_page.links.push_back(std::move(href));
    }

    void addText(std::string_view written) {
        const std::string plain =
            written.find('&') == std::string_view::npos ? std::string(written) : text::unescapeHtml(written);
        if (m_preDepth > 0 && !m_inHeading) {
            section().code += plain;
            return;
        }
        if (text::strip(plain).empty()) {
            addWord(plain.empty() ? "" : " ");
            return;
        }
        m_nearbyId.clear();
        addWord(plain);
    }

    // White space becomes single spaces, none at the beginning of a line.
    void addWord(std::string_view plain) {
        std::string& out = m_inHeading ? section().heading : section().text;
        for (const char byte : plain) {
            if (!isBlank(byte))
                out += byte;
            else if (!out.empty() && out.back() != ' ' && out.back() != '\n')
                out += ' ';
        }
    }

    void endLine() {
        if (m_inHeading || m_preDepth > 0) {
            if (m_inHeading)
                addWord(" ");
            return;
        }
        std::string& out = section().text;
        if (!out.empty() && out.back() == ' ')
            out.back() = '\n';
        else if (!out.empty() && out.back() != '\n')
            out += '\n';
    }

    HtmlScanner m_scanner;
    PageText m_page;
    std::unordered_set<std::string> m_known;
    std::string m_skipped; // the element that is passed over
    int m_skippedDepth = 0;
    std::string m_nearbyId; // of what began since the last text
    bool m_inHeading = false;
    int m_preDepth = 0;
};

} // unnamed namespace

PageText readPageText(std::string_view html) {
    return PageReader(html).read();
}

} // namespace lectern::site
