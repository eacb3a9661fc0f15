// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The lines with which a page starts a library of the bundle.
#pragma once

#include <string>
#include <string_view>

namespace lectern::web {

enum class ScriptKind { Classic, Module };

// What is left of a page's script when only known lines with data in them are taken: written anew, not
// copied, so that nothing of the page's own code is in it.
struct StartUp {
    std::string script;   // empty where there is no such line
    bool isWhole = false; // nothing else was in the script
};

// Known are the ways in which the libraries' manuals start them (`mermaid.initialize({...})`,
// `tailwind.config = {...}`), imports of modules by web address, values that are used in such a line, and
// what a page does before them all: classes of the root element. Counting visitors counts as nothing. The
// script is never run. Safe from any thread.
StartUp startUpOf(std::string_view script, ScriptKind kind);

} // namespace lectern::web
