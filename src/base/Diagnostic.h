// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What went wrong, and where: the one form in which every folder complains.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace lectern {

enum class Severity { Note, Warning, Error };

// What a complaint is about, as far as somebody has to tell it from others. Set where the complaint is made:
// its wording is for people alone.
enum class DiagnosticKind {
    General,       // whatever is none of these; the severity says what it means
    Markup,        // is not of the strict grammar, and is read by the lax one as the site's builder does
    UnknownTag,    // subject: its name
    UnknownFilter, // subject: its name
    Plugin,        // is not run; subject: its name, or its file
    Theme,         // is not installed; subject: its name
    Layout,        // of a page is not there, or contains itself; subject: its name
    SharedAddress, // of two pages; subject: the address
};

struct Diagnostic {
    std::string file; // relative to the opened folder where there is one; empty = not about a file
    int line = 0;     // 1-based; 0 = unknown
    int column = 0;   // 1-based, in bytes; 0 = unknown
    std::string
        message; // one sentence without a final full stop, in English; the window translates known ones
    Severity severity = Severity::Error;
    DiagnosticKind kind = DiagnosticKind::General;
    std::string subject = {}; // of kinds that have one

    bool operator==(const Diagnostic&) const = default;
};

// "FILE:LINE:COLUMN: message", leaving out what is unknown.
std::string toString(const Diagnostic& diagnostic);

// The complaints of one piece of work. Capped, so that a page with a million faults does not fill the memory;
// what is beyond the cap is counted. Not thread-safe: one list per render.
class Diagnostics {
public:
    static constexpr std::size_t defaultCap = 200;

    explicit Diagnostics(std::size_t cap = defaultCap) : m_cap(cap) {}

    void add(Diagnostic diagnostic);
    void append(const Diagnostics& other);

    const std::vector<Diagnostic>& list() const { return m_list; }
    std::size_t dropped() const { return m_dropped; }
    bool empty() const { return m_list.empty(); }
    bool hasErrors() const;

private:
    std::vector<Diagnostic> m_list;
    std::size_t m_cap;
    std::size_t m_dropped = 0;
};

} // namespace lectern
