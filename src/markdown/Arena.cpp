// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markdown/Arena.h"

#include <algorithm>
#include <cstring>

namespace lectern::markdown {

namespace {

constexpr std::size_t firstChunk = std::size_t{16} * 1024;
constexpr std::size_t largestChunk = std::size_t{1024} * 1024;

} // unnamed namespace

// Chunks double up to a size at which a page of a site and a book cost about the same per byte.
void* Arena::allocateChunk(std::size_t bytes) {
    const std::size_t wanted = m_capacity == 0 ? firstChunk : std::min(m_capacity * 2, largestChunk);
    if (bytes > wanted / 4) { // of its own, so that the rest of the current chunk stays of use
        m_chunks.push_back(std::make_unique_for_overwrite<char[]>(std::max<std::size_t>(bytes, 1)));
        return m_chunks.back().get();
    }
    m_chunks.push_back(std::make_unique_for_overwrite<char[]>(wanted));
    m_chunk = m_chunks.back().get();
    m_capacity = wanted;
    m_used = bytes;
    return m_chunk;
}

std::string_view Arena::copy(std::string_view text) {
    if (text.empty())
        return {};
    char* data = characters(text.size());
    std::memcpy(data, text.data(), text.size());
    return {data, text.size()};
}

std::string_view Arena::join(std::string_view first, std::string_view second, std::string_view third) {
    ArenaText joined(*this, first.size() + second.size() + third.size());
    joined.append(first);
    joined.append(second);
    joined.append(third);
    return joined.view();
}

void ArenaText::reserve(std::size_t capacity) {
    if (capacity <= m_capacity)
        return;
    char* data = m_arena->characters(capacity);
    if (m_size > 0)
        std::memcpy(data, m_data, m_size);
    m_data = data;
    m_capacity = capacity;
}

void ArenaText::append(std::string_view text) {
    if (text.empty())
        return;
    if (m_size + text.size() > m_capacity)
        reserve(std::max({m_size + text.size(), m_capacity * 2, std::size_t{32}}));
    std::copy_n(text.data(), text.size(), m_data + m_size);
    m_size += text.size();
}

void ArenaText::append(std::size_t count, char character) {
    if (count == 0)
        return;
    if (m_size + count > m_capacity)
        reserve(std::max(m_size + count, m_capacity * 2));
    std::memset(m_data + m_size, character, count);
    m_size += count;
}

} // namespace lectern::markdown
