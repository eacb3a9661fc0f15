// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "web/StartUp.h"

#include "web/ScriptData.h"

#include <algorithm>
#include <array>
#include <set>
#include <vector>

namespace lectern::web {

namespace {

using Kind = ScriptToken::Kind;

constexpr std::size_t longest = std::size_t{256} * 1024; // a start-up line does not hide in more

// Assigned to: read by a library when it starts.
constexpr std::array<std::string_view, 4> settings{"tailwind.config", "MathJax", "FontAwesomeConfig",
                                                   "anchors.options"};

// Called with data. "new" stands before a class.
constexpr std::array<std::string_view, 17> calls{
    "mermaid.initialize",
    "mermaid.init",
    "mermaid.run",
    "mermaid.contentLoaded",
    "hljs.highlightAll",
    "hljs.initHighlightingOnLoad",
    "hljs.initHighlighting",
    "hljs.configure",
    "Prism.highlightAll",
    "AOS.init",
    "anchors.add",
    "renderMathInElement",
    "feather.replace",
    "lucide.createIcons",
    "new ClipboardJS",
    "document.documentElement.classList.add",
    "document.documentElement.classList.remove",
};

// What stands around start-up lines: a script of nothing else does nothing.
const std::set<std::string_view> frame{"document", "window",   "addEventListener",
                                       "onload",   "function", "async",
                                       "await",    "$",        "jQuery",
                                       "ready",    "event",    "e",
                                       "if",       "const",    "let",
                                       "var",      "(",        ")",
                                       "{",        "}",        ";",
                                       ",",        "=>",       "=",
                                       ".",        "typeof",   "!",
                                       "&",        "undefined"};
const std::set<std::string_view> frameTexts{"DOMContentLoaded", "load", "use strict", "undefined"};

// Google's lines that count visitors.
const std::set<std::string_view> counting{"dataLayer", "gtag", "push", "arguments", "new",
                                          "Date",      "|",    "[",    "]"};
constexpr std::string_view oldCounting = "google-analytics.com/";

class Recognizer {
public:
    Recognizer(std::string_view script, ScriptKind kind)
        : m_script(script), m_tokens(scriptTokens(script)), m_data(m_tokens.list), m_kind(kind) {}

    StartUp result() {
        while (m_position < m_tokens.list.size()) {
            const bool isKnown =
                (m_kind == ScriptKind::Module && readImport()) || readValue() || readSetting() || readCall();
            if (!isKnown) {
                m_rest.push_back(m_tokens.list[m_position++]);
            }
        }
        return {written(), m_tokens.areAll && isRestIdle()};
    }

private:
    [[nodiscard]] const ScriptToken* token(std::size_t position) const {
        return position < m_tokens.list.size() ? &m_tokens.list[position] : nullptr;
    }
    [[nodiscard]] bool is(std::size_t position, std::string_view word) const {
        return token(position) && token(position)->is(word);
    }

    // `import mermaid from 'https://...'`
    bool readImport() {
        if (!is(m_position, "import")) {
            return false;
        }
        std::size_t next = m_position + 1;
        std::string names;
        if (const ScriptToken* name = token(next); name && name->kind == Kind::Name && is(next + 1, "from")) {
            names = std::string(name->source) + " from ";
            next += 2;
        }
        const ScriptToken* address = token(next);
        if (!address || address->kind != Kind::Text ||
            !(address->text.starts_with("https://") || address->text.starts_with("http://"))) {
            return false;
        }
        m_imports += "import " + names + scriptText(address->text) + ";\n";
        if (!names.empty()) { // modules tell nobody their names; Lectern's own start looks for them
            const std::string name = names.substr(0, names.find(' '));
            m_imports += "window." + name + " = window." + name + " || " + name + ";\n";
        }
        m_position = next + 1;
        return true;
    }

    // `const config = {...}`
    bool readValue() {
        const bool isDeclared = is(m_position, "const") || is(m_position, "let") || is(m_position, "var");
        if (!isDeclared || !token(m_position + 1) || token(m_position + 1)->kind != Kind::Name ||
            !is(m_position + 2, "=")) {
            return false;
        }
        std::size_t next = m_position + 3;
        const std::optional<std::string> value = m_data.read(next);
        if (!value || !endsStatement(next)) {
            return false;
        }
        m_data.define(std::string(token(m_position + 1)->source), *value);
        m_position = next;
        return true;
    }

    bool readSetting() {
        for (const std::string_view name : settings) {
            std::size_t next = m_position;
            if (!passName(next, name) || !is(next, "=") || is(next + 1, "=")) {
                continue;
            }
            const std::optional<std::string> value = m_data.read(++next);
            if (!value || !endsStatement(next)) {
                return false;
            }
            const std::string object(name.substr(0, name.find('.')));
            const bool isMember = object.size() < name.size();
            m_settings += (isMember ? "if (window." + object + ") " : "") + "window." + std::string(name) +
                          " = " + *value + ";\n";
            m_position = next;
            return true;
        }
        return false;
    }

    bool readCall() {
        for (const std::string_view name : calls) {
            std::size_t next = m_position;
            if (!passName(next, name) || !is(next, "(")) {
                continue;
            }
            const std::optional<std::string> arguments = readArguments(++next);
            if (!arguments) {
                return false;
            }
            const std::string_view called = name.substr(name.find(' ') + 1); // behind "new"
            m_calls += "if (window." + std::string(called.substr(0, called.find('.'))) + ") " +
                       std::string(name) + "(" + *arguments + ");\n";
            m_position = next;
            return true;
        }
        return false;
    }

    // Behind the opening bracket; `document` and its body may be among the arguments.
    std::optional<std::string> readArguments(std::size_t& next) {
        std::string arguments;
        while (!is(next, ")")) {
            std::optional<std::string> argument;
            if (passName(next, "document.body")) {
                argument = "document.body";
            } else if (!(argument = m_data.read(next))) {
                return std::nullopt;
            }
            arguments += (arguments.empty() ? "" : ", ") + *argument;
            if (!is(next, ",") && !is(next, ")")) {
                return std::nullopt;
            }
            next += is(next, ",") ? 1 : 0;
        }
        ++next;
        return arguments;
    }

    // "a.b", also written "window.a.b".
    bool passName(std::size_t& position, std::string_view name) const {
        std::size_t next = position;
        if (name.starts_with("new ")) {
            if (!is(next++, "new")) {
                return false;
            }
            name.remove_prefix(4);
        }
        if ((is(next, "window") || is(next, "globalThis")) && is(next + 1, ".")) {
            next += 2;
        } else if (next > 0 && is(next - 1, ".")) {
            return false; // a member of something else
        }
        for (;;) {
            const std::size_t dot = name.find('.');
            if (!is(next++, name.substr(0, dot))) {
                return false;
            }
            if (dot == std::string_view::npos) {
                position = next;
                return true;
            }
            if (!is(next++, ".")) {
                return false;
            }
            name.remove_prefix(dot + 1);
        }
    }

    // A value that goes on is not the value that was read: `{...}.theme`, `1 + x`.
    [[nodiscard]] bool endsStatement(std::size_t position) const {
        const ScriptToken* next = token(position);
        return !next || next->kind == Kind::Name || next->is(";") || next->is("}") || next->is(",");
    }

    [[nodiscard]] bool isRestIdle() const {
        if (m_script.size() < 2000 && m_script.find(oldCounting) != std::string_view::npos) {
            return true;
        }
        const bool counts = std::any_of(m_rest.begin(), m_rest.end(),
                                        [](const ScriptToken& each) { return each.is("dataLayer"); });
        return std::all_of(m_rest.begin(), m_rest.end(), [counts](const ScriptToken& each) {
            if (each.kind == Kind::Text) {
                return counts || frameTexts.contains(each.text);
            }
            return frame.contains(each.source) || (counts && counting.contains(each.source));
        });
    }

    // Calls wait for the document where the page's own did, or may have.
    [[nodiscard]] std::string written() const {
        if (m_imports.empty() && m_settings.empty() && m_calls.empty()) {
            return {};
        }
        const bool waits = std::any_of(m_rest.begin(), m_rest.end(), [](const ScriptToken& each) {
            return each.is("function") || each.is("=>");
        });
        if (m_calls.empty() || !waits) {
            return m_imports + m_settings + m_calls;
        }
        return m_imports + m_settings + "{ const start = () => {\n" + m_calls +
               "};\nif (document.readyState === 'loading')"
               " document.addEventListener('DOMContentLoaded', start);\nelse start(); }\n";
    }

    std::string_view m_script;
    ScriptTokens m_tokens;
    ScriptData m_data;
    ScriptKind m_kind;
    std::size_t m_position = 0;
    std::vector<ScriptToken> m_rest; // what is not known
    std::string m_imports;
    std::string m_settings;
    std::string m_calls;
};

} // namespace

StartUp startUpOf(std::string_view script, ScriptKind kind) {
    return script.size() > longest ? StartUp() : Recognizer(script, kind).result();
}

} // namespace lectern::web
