// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/IndexState.h"

#include "search/Inserter.h"

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <unordered_set>

namespace lectern::search {

namespace {

// A transaction ends after so long, or so many documents: what a killed process has to do again.
constexpr std::chrono::milliseconds longestBatch{4000};
// Of an update what has just been written, which comes first, is found soon, and what is written meanwhile
// has not to wait for a long transaction.
constexpr std::chrono::milliseconds firstBatch{10};
constexpr std::chrono::milliseconds longestOfUpdate{500};
constexpr std::size_t mostInBatch = 8192;
constexpr std::size_t mostTerms = 400'000; // in memory at once
constexpr int mostMerges = 40;             // in one go

void setAside(const std::string& file) {
    std::error_code error;
    std::filesystem::rename(file, file + ".damaged", error);
    for (const char* end : {"-wal", "-shm"})
        std::filesystem::remove(file + end, error);
}

} // unnamed namespace

void Index::State::note(std::string message) {
    notices.add({file, 0, 0, std::move(message), Severity::Warning});
}

std::unique_lock<FairMutex> Index::State::lockedIfShared() {
    return reader ? std::unique_lock<FairMutex>() : std::unique_lock(reading);
}

Result<void> Index::State::connect(const std::string& path) {
    searcher.reset();
    reader.reset();
    writer.reset();
    Result<std::unique_ptr<Database>> opened = Database::open(path);
    if (!opened)
        return opened.error();
    writer = std::move(opened).value();
    if (Result<void> prepared = prepareSchema(*writer); !prepared)
        return prepared;
    if (path != ":memory:") {
        Result<std::unique_ptr<Database>> second = Database::open(path);
        if (!second)
            return second.error();
        reader = std::move(second).value();
        static_cast<void>(reader->run("PRAGMA cache_size = -32768"));
    }
    searcher = std::make_unique<Searcher>(answering());
    return {};
}

void Index::State::connectAnyhow() {
    if (file.empty())
        return toMemory();
    const Result<void> first = connect(file);
    if (first)
        return;
    searcher.reset();
    reader.reset();
    writer.reset();
    setAside(file);
    if (connect(file))
        return note("The search index could not be used and is built anew: " + first.error().message);
    note("The search index cannot be kept, and is in memory only: " + first.error().message);
    toMemory();
}

void Index::State::toMemory() {
    file.clear();
    static_cast<void>(connect(":memory:"));
}

// It reads the whole file: once, and only for whoever fills it.
bool Index::State::isSound() {
    if (isChecked || !reader)
        return true;
    isChecked = true;
    Statement check(*writer, "PRAGMA quick_check(1)");
    return check.step() && check.text(0) == "ok";
}

// What a search has met with counts as well.
bool Index::State::isKnownDamaged() {
    const std::lock_guard lock(reading);
    return writer->isDamaged() || answering().isDamaged();
}

void Index::State::rebuild() {
    const std::lock_guard lock(reading);
    static_cast<void>(connect(":memory:")); // lets go of the file
    setAside(file);
    connectAnyhow();
    note("The search index was damaged and is built anew");
}

Result<void> Index::State::commit(Writer& pages) {
    if (pages.flush() && writer->run("COMMIT"))
        return {};
    const Diagnostic error = writer->lastError();
    static_cast<void>(writer->run("ROLLBACK"));
    return error;
}

// Nobody waits for anybody: what others still read stays in the log.
void Index::State::checkpoint() {
    if (reader)
        static_cast<void>(writer->run("PRAGMA wal_checkpoint(PASSIVE)"));
}

// FTS5's pieces, a part at a time, as far as there are many.
void Index::State::mergePieces(const std::function<bool()>& goesOn) {
    for (int round = 0; round < mostMerges && (!goesOn || goesOn()); ++round) {
        const auto lock = lockedIfShared();
        const std::int64_t before = writer->changes();
        if (!writer->run("INSERT INTO texts(texts, rank) VALUES('merge', 256)") ||
            writer->changes() - before < 2)
            return;
    }
}

Result<void> Index::State::change(const std::function<bool(Writer&)>& step) {
    const auto lock = lockedIfShared();
    if (Result<void> begun = writer->run("BEGIN IMMEDIATE"); !begun)
        return begun;
    Writer pages(*writer);
    if (step(pages))
        return commit(pages);
    const Diagnostic error = writer->lastError();
    static_cast<void>(writer->run("ROLLBACK"));
    return error;
}

Result<std::unordered_map<std::string, std::string>> Index::State::knownStamps() {
    const auto lock = lockedIfShared();
    std::unordered_map<std::string, std::string> known;
    Statement pages(*writer, "SELECT url, stamp FROM pages");
    while (pages.step())
        known.emplace(pages.text(0), pages.text(1));
    if (!pages.ok())
        return writer->lastError();
    return known;
}

Result<void> Index::State::removeGone(const std::vector<DocumentSource::Entry>& entries,
                                      const std::unordered_map<std::string, std::string>& known) {
    std::unordered_set<std::string> gone;
    for (const auto& [url, stamp] : known)
        gone.insert(url);
    for (const DocumentSource::Entry& entry : entries)
        gone.erase(entry.url);
    if (gone.empty())
        return {};
    return change([&](Writer& pages) {
        return std::all_of(gone.begin(), gone.end(),
                           [&](const std::string& url) { return pages.remove(url); });
    });
}

Result<void> Index::State::fill(const DocumentSource& source, const Progress& progress) {
    const std::vector<DocumentSource::Entry> entries = source.entries();
    const auto known = knownStamps();
    if (!known)
        return known.error();
    if (Result<void> removed = removeGone(entries, known.value()); !removed)
        return removed;
    bool goesOn = true;
    const bool isUpdate = !known.value().empty();
    std::chrono::milliseconds longest = isUpdate ? firstBatch : longestBatch / 2;
    for (std::size_t next = 0; next < entries.size() && goesOn;
         longest = std::min(longest * 2, isUpdate ? longestOfUpdate : longestBatch)) {
        std::size_t loaded = 0;
        Tokenizer tokenizer; // outlives what counts its terms
        const auto begun = std::chrono::steady_clock::now();
        const auto isFull = [&] {
            return loaded >= mostInBatch || tokenizer.termCount() >= mostTerms ||
                   (loaded > 0 && isAwaited()) || std::chrono::steady_clock::now() - begun >= longest;
        };
        const auto step = [&](Writer& pages) {
            Inserter inserter(pages);
            for (; next < entries.size() && goesOn && !isFull(); ++next) {
                const DocumentSource::Entry& entry = entries[next];
                goesOn = !progress || progress(next, entries.size());
                const auto old = known.value().find(entry.url);
                const bool isKnown = old != known.value().end() && old->second == entry.stamp;
                if (!goesOn || (!entry.stamp.empty() && isKnown))
                    continue;
                std::optional<Document> document = source.load(next);
                ++loaded;
                if (document && !inserter.put(prepare(std::move(*document), entry.stamp, tokenizer)))
                    return false;
            }
            return inserter.finish();
        };
        if (Result<void> done = change(step); !done)
            return done;
        if (next < entries.size() && goesOn)
            checkpoint();
    }
    if (goesOn && progress)
        progress(entries.size(), entries.size());
    return {};
}

} // namespace lectern::search
