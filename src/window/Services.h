// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What all windows share, handed to each of them.
#pragma once

#include <QString>

namespace lectern::reader {
class Memory;
class OpenCollections;
class SearchIndexes;
class Settings;
class Tasks;
} // namespace lectern::reader

namespace lectern::window {

// What is read in a private window is not remembered.
enum class Privacy { Remembered, Private };

// References to what outlives every window; copied freely.
struct Services {
    reader::Settings& settings;
    reader::OpenCollections& collections;
    reader::SearchIndexes& searches;
    reader::Memory& memory;
    reader::Tasks& tasks; // those that all windows wait for
    QString handbook;     // the folder that opens on F1
};

} // namespace lectern::window
