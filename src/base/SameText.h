// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Whether two texts are the same, for names: most are so short that a call of memcmp costs more than the
// comparison.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace lectern::text {

namespace detail {

// Compares by two words that overlap. Precondition: sizeof(Word) <= size <= 2 * sizeof(Word).
template <typename Word>
bool sameWords(const char* a, const char* b, std::size_t size) {
    const auto word = [](const char* from) {
        Word read;
        std::memcpy(&read, from, sizeof(Word));
        return read;
    };
    const std::size_t last = size - sizeof(Word);
    return ((word(a) ^ word(b)) | (word(a + last) ^ word(b + last))) == 0;
}

} // namespace detail

inline bool same(std::string_view a, std::string_view b) {
    const std::size_t size = a.size();
    if (size != b.size())
        return false;
    if (size > 16)
        return std::memcmp(a.data(), b.data(), size) == 0;
    if (size >= 8)
        return detail::sameWords<std::uint64_t>(a.data(), b.data(), size);
    if (size >= 4)
        return detail::sameWords<std::uint32_t>(a.data(), b.data(), size);
    if (size >= 2)
        return detail::sameWords<std::uint16_t>(a.data(), b.data(), size);
    return size == 0 || a[0] == b[0];
}

} // namespace lectern::text
