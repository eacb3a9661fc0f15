// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The text of a list item or quote: its lines without their indent or mark, one after the other.
#pragma once

#include "markdown/Arena.h"

#include <cstring>
#include <string_view>

namespace lectern::markdown {

// Writes lines over the very bytes they came from, which nobody reads again; so deep nesting costs no memory.
// Lines that would outgrow their place (tabs become spaces) move to the arena.
class LineRewriter {
public:
    explicit LineRewriter(Arena& arena) : m_moved(arena) {}

    // The line must lie behind all that was appended before, in the same buffer.
    void append(std::size_t spaces, std::string_view line) {
        if (m_inPlace && !m_start)
            m_start = m_end = const_cast<char*>(line.data());
        if (m_inPlace && m_end + spaces > line.data())
            moveToArena();
        if (!m_inPlace) {
            m_moved.append(spaces, ' ');
            m_moved.append(line);
            return;
        }
        std::memset(m_end, ' ', spaces);
        std::memmove(m_end + spaces, line.data(), line.size());
        m_end += spaces + line.size();
    }
    void replaceLast(char character) {
        if (m_inPlace)
            m_end[-1] = character;
        else
            m_moved.replaceLast(character);
    }

    std::string_view view() const { return m_inPlace ? std::string_view(m_start, size()) : m_moved.view(); }
    std::size_t size() const {
        return m_inPlace ? static_cast<std::size_t>(m_end - m_start) : m_moved.size();
    }

private:
    void moveToArena() {
        m_moved.append(view());
        m_inPlace = false;
    }

    char* m_start = nullptr;
    char* m_end = nullptr;
    bool m_inPlace = true;
    ArenaText m_moved;
};

} // namespace lectern::markdown
