// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What an index is made of: two connections to one file, so that searches never wait for an update.
#pragma once

#include "search/Database.h"
#include "search/FairMutex.h"
#include "search/Index.h"
#include "search/Searcher.h"
#include "search/Writer.h"

#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <unordered_map>
#include <vector>

namespace lectern::search {

struct Index::State {
    std::string file; // "" = in memory
    std::unique_ptr<Database> writer;
    std::unique_ptr<Database> reader; // none in memory: there the writer's connection answers
    std::unique_ptr<Searcher> searcher;
    Diagnostics notices;
    bool isChecked = false; // whether the whole file was read for damage
    // Whoever needs both takes `writing` first.
    std::mutex writing;
    FairMutex reading;

    Database& answering() { return reader ? *reader : *writer; }
    void note(std::string message);

    // All of these need `writing`, and those that replace connections `reading` too.
    void connectAnyhow();
    void toMemory();
    void rebuild();
    bool isSound();
    bool isKnownDamaged();
    Result<void> fill(const DocumentSource& source, const Progress& progress);
    // One transaction; all or nothing.
    Result<void> change(const std::function<bool(Writer&)>& step);
    void mergePieces(const std::function<bool()>& goesOn);
    void checkpoint();
    // Where the writer answers, searches wait while it writes: it should be brief once they do.
    std::unique_lock<FairMutex> lockedIfShared();
    bool isAwaited() { return !reader && reading.isAwaited(); }

private:
    Result<void> connect(const std::string& path);
    Result<void> commit(Writer& pages);
    Result<void> removeGone(const std::vector<DocumentSource::Entry>& entries,
                            const std::unordered_map<std::string, std::string>& known);
    Result<std::unordered_map<std::string, std::string>> knownStamps();
};

} // namespace lectern::search
