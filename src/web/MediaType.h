// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a file is told to be to the engine.
#pragma once

#include "web/PageServer.h"

#include <QString>

#include <string>

namespace lectern::web {

// `declared`, as its name says, and for a name that says nothing what its first bytes tell: a picture, a
// text, or just bytes. Never a page, whatever it begins with: the engine is told the type and does not guess
// beside it, so this is what `nosniff` is for elsewhere.
std::string mediaType(const std::string& declared, const QString& file);

// How a file of this type is answered.
enum class ShownAs { Itself, Page, Picture, Text };
ShownAs shownAs(const std::string& type, Audience audience);

} // namespace lectern::web
