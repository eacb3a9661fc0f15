// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/Index.h"

#include "search/IndexState.h"

namespace lectern::search {

Index::Index(std::unique_ptr<State> state) : m_state(std::move(state)) {}
Index::~Index() = default;

std::unique_ptr<Index> Index::open(const std::string& file) {
    auto state = std::make_unique<State>();
    state->file = file;
    state->connectAnyhow();
    return std::unique_ptr<Index>(new Index(std::move(state)));
}

Diagnostics Index::notices() const {
    const std::lock_guard lock(m_state->reading);
    return m_state->notices;
}

bool Index::isInMemory() const {
    const std::lock_guard lock(m_state->reading);
    return !m_state->reader;
}

Result<void> Index::update(const DocumentSource& source, const Progress& progress) {
    const std::lock_guard lock(m_state->writing);
    if (m_state->reader && (!m_state->isSound() || m_state->isKnownDamaged()))
        m_state->rebuild();
    Result<void> filled = m_state->fill(source, progress);
    if (m_state->reader && m_state->isKnownDamaged()) {
        m_state->rebuild();
        filled = m_state->fill(source, progress);
    }
    if (filled || !m_state->reader)
        return filled;
    {
        const std::lock_guard reading(m_state->reading);
        m_state->note("The search index cannot be kept, and is in memory only: " + filled.error().message);
        m_state->toMemory();
    }
    return m_state->fill(source, progress);
}

Result<void> Index::replace(const Document& document, const std::string& stamp) {
    const std::lock_guard lock(m_state->writing);
    return m_state->change(
        [&](Writer& pages) { return pages.put(prepare(document, stamp, m_state->writer->tokenizer())); });
}

Result<void> Index::remove(const std::string& url) {
    const std::lock_guard lock(m_state->writing);
    return m_state->change([&](Writer& pages) { return pages.remove(url); });
}

void Index::settle(const std::function<bool()>& goesOn) {
    const std::lock_guard lock(m_state->writing);
    m_state->mergePieces(goesOn);
    if (!goesOn || goesOn())
        m_state->checkpoint();
}

Answer Index::search(const Query& query, const SearchOptions& options) const {
    const std::lock_guard lock(m_state->reading);
    return m_state->searcher ? m_state->searcher->search(query, options) : Answer();
}

std::size_t Index::size() const {
    const std::lock_guard lock(m_state->reading);
    return static_cast<std::size_t>(m_state->answering().number("SELECT count(*) FROM pages"));
}

} // namespace lectern::search
