// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Pages that let Tailwind's script make their style sheet, and the sheet in the place of the script.
#pragma once

#include "web/KeptStyles.h"
#include "web/OfflineCdn.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace lectern::web {

struct ScriptedStyle {
    std::size_t begin = 0; // of the script element
    std::size_t end = 0;
    QUrl address;   // as the page asks for it
    CdnMatch match; // what the bundle has for it
    // The same for pages with the same classes and the same settings: a name of letters and digits.
    QByteArray key;
};

// The text of a script of the site's own, by its address as the page writes it; "" where it is no such
// script.
using OwnScript = std::function<std::string(std::string_view address)>;

// Empty for a page without such a script, or with more than one. Settings are inline scripts and scripts of
// the site's own that speak of Tailwind, and style sheets that are written for it; `salt` is what else the
// sheet depends on. Linear in time; safe from any thread.
std::optional<ScriptedStyle> findScriptedStyle(std::string_view html, const OfflineCdn& cdn,
                                               const OwnScript& ownScript, std::string_view salt);

// The page with the sheet at the end of its head, where the script would put it; in the script's place one of
// ours stands that fetches Tailwind after all when a class comes up that the sheet does not know.
std::string withKeptStyle(std::string_view html, const ScriptedStyle& found, const KeptStyle& kept);

// The page that is hidden until the script has styled it, for two seconds at the most. The script's element
// is marked with the key, under which WebPage has the sheet kept.
std::string withCurtain(std::string_view html, const ScriptedStyle& found);

} // namespace lectern::web
