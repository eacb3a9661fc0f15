// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Memory that is given back all at once: a document's nodes and the texts that are not in its source.
#pragma once

#include <cstddef>
#include <memory>
#include <new>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace lectern::markdown {

// Not thread-safe. What it hands out lives as long as the arena and stays where it is when the arena moves.
class Arena {
public:
    Arena() = default;
    Arena(Arena&&) = default;
    Arena& operator=(Arena&&) = default;

    template <typename T, typename... Arguments>
    T* make(Arguments&&... arguments) {
        static_assert(std::is_trivially_destructible_v<T>, "nobody will call the destructor");
        return new (allocate(sizeof(T), alignof(T))) T{std::forward<Arguments>(arguments)...};
    }
    char* characters(std::size_t count) { return static_cast<char*>(allocate(count, 1)); }
    std::string_view copy(std::string_view text);
    std::string_view join(std::string_view first, std::string_view second, std::string_view third = {});

private:
    void* allocate(std::size_t bytes, std::size_t alignment) {
        const std::size_t padding = -m_used & (alignment - 1);
        if (m_used + padding + bytes > m_capacity)
            return allocateChunk(bytes);
        m_used += padding + bytes;
        return m_chunk + m_used - bytes;
    }
    void* allocateChunk(std::size_t bytes);

    std::vector<std::unique_ptr<char[]>> m_chunks;
    char* m_chunk = nullptr;
    std::size_t m_used = 0;
    std::size_t m_capacity = 0;
};

// A text in an arena that grows at its end, in time proportional to what is appended.
class ArenaText {
public:
    explicit ArenaText(Arena& arena, std::size_t capacity = 0) : m_arena(&arena) { reserve(capacity); }

    void append(std::string_view text);
    void append(char character) { append(std::string_view(&character, 1)); }
    void append(std::size_t count, char character);
    void replaceLast(char character) { m_data[m_size - 1] = character; } // needs a character
    std::size_t size() const { return m_size; }
    std::string_view view() const { return {m_data, m_size}; }

private:
    void reserve(std::size_t capacity);

    Arena* m_arena;
    char* m_data = nullptr;
    std::size_t m_size = 0;
    std::size_t m_capacity = 0;
};

} // namespace lectern::markdown
