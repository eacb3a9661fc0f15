// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "MarkdownProse.h"

#include <array>
#include <cstdint>
#include <string_view>

namespace lectern::bench {

namespace {

constexpr std::array<std::string_view, 64> words{
    "the",       "a",        "page",      "reader",        "server",  "when",
    "option",    "returns",  "value",     "configuration", "you",     "can",
    "set",       "each",     "request",   "after",         "build",   "file",
    "folder",    "which",    "is",        "written",       "to",      "with",
    "default",   "template", "and",       "loads",         "index",   "before",
    "for",       "every",    "document",  "header",        "network", "cache",
    "instance",  "runs",     "in",        "background",    "release", "changes",
    "how",       "plugins",  "register",  "their",         "hooks",   "during",
    "startup",   "so",       "that",      "errors",        "appear",  "once",
    "only",      "if",       "directory", "exists",        "on",      "disk",
    "otherwise", "nothing",  "happens",   "here"};

class Writer {
public:
    explicit Writer(std::size_t bytes) : m_wanted(bytes) { m_text.reserve(bytes + 4096); }

    std::string write() {
        for (int chapter = 1; m_text.size() < m_wanted; ++chapter) {
            heading(2, chapter);
            for (int section = 0; section < 4; ++section)
                writeSection(section);
        }
        return std::move(m_text);
    }

private:
    // A small generator of our own: the standard's distributions differ between libraries.
    std::uint32_t random(std::uint32_t below) {
        m_state = m_state * 6364136223846793005u + 1442695040888963407u;
        return static_cast<std::uint32_t>(m_state >> 33) % below;
    }
    std::string_view word() { return words[random(words.size())]; }

    void sentence() {
        const std::uint32_t length = 7 + random(12);
        for (std::uint32_t i = 0; i < length; ++i) {
            if (i > 0)
                m_text += m_text.size() - m_lineStart > 100 ? '\n' : ' ';
            if (m_text.back() == '\n')
                m_lineStart = m_text.size();
            inlineElement();
        }
        m_text += ". ";
    }

    void inlineElement() {
        switch (random(40)) {
        case 0:
            m_text.append("`").append(word()).append("_").append(word()).append("()`");
            break;
        case 1:
            m_text.append("[")
                .append(word())
                .append(" ")
                .append(word())
                .append("](/guide/")
                .append(word())
                .append(".html)");
            break;
        case 2:
            m_text.append("**").append(word()).append(" ").append(word()).append("**");
            break;
        case 3:
            m_text.append("*").append(word()).append("*");
            break;
        case 4:
            m_text.append("\"").append(word()).append("\"");
            break;
        case 5:
            m_text.append("it's");
            break;
        case 6:
            m_text.append(word()).append(",");
            break;
        default:
            m_text += word();
        }
    }

    void paragraph(std::uint32_t sentences) {
        m_lineStart = m_text.size();
        for (std::uint32_t i = 0; i < sentences; ++i)
            sentence();
        m_text.pop_back();
        m_text += "\n\n";
    }

    void heading(std::size_t level, int number) {
        m_text.append(level, '#').append(" ").append(word()).append(" ").append(word()).append(" ");
        m_text.append(std::to_string(number)).append("\n\n");
    }

    void writeSection(int section) {
        heading(3, section);
        for (int i = 0; i < 4; ++i)
            paragraph(3 + random(4));
        switch (random(6)) {
        case 0:
            return list("- ");
        case 1:
            return list("1. ");
        case 2:
            return table();
        case 3:
            return code();
        case 4:
            m_text += "> ";
            return paragraph(2);
        default:
            m_text += "<div class=\"note\">\n  <p>";
            sentence();
            m_text += "</p>\n</div>\n\n";
        }
    }

    void list(std::string_view mark) {
        for (int i = 0; i < 5; ++i) {
            m_text += mark;
            m_lineStart = m_text.size() + 1000; // one line
            sentence();
            m_text += '\n';
            if (i == 2)
                m_text.append("    * ").append(word()).append(" ").append(word()).append("\n");
        }
        m_text += '\n';
    }

    void table() {
        m_text += "| Option | Default | What it does |\n|--------|:-------:|--------------|\n";
        for (int i = 0; i < 6; ++i) {
            m_text.append("| `").append(word()).append("` | ").append(word()).append(" | ").append(word());
            m_text.append(" ").append(word()).append(" ").append(word()).append(" |\n");
        }
        m_text += '\n';
    }

    void code() {
        m_text += "```yaml\n";
        for (int i = 0; i < 8; ++i)
            m_text.append(word()).append(":\n  ").append(word()).append(": \"").append(word()).append(
                "\" # <none>\n");
        m_text += "```\n\n";
    }

    std::size_t m_wanted;
    std::string m_text;
    std::size_t m_lineStart = 0;
    std::uint64_t m_state = 20240305;
};

} // unnamed namespace

std::string documentationProse(std::size_t bytes) {
    return Writer(bytes).write();
}

} // namespace lectern::bench
