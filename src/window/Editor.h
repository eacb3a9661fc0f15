// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Opens a source file in the person's editor.
#pragma once

#include <QString>

namespace lectern::reader {
class Settings;
}

namespace lectern::window {

// What the two words stand for in Settings::editor().
inline constexpr QLatin1StringView editorFile("%f");
inline constexpr QLatin1StringView editorLine("%l");

// At `line`, counted from 1, where the command knows of lines; 0 = at the beginning. False where no program
// could be started. Without a command, the system's choice for such files opens it.
bool openInEditor(const reader::Settings& settings, const QString& file, int line = 0);

} // namespace lectern::window
