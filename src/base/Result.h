// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Errors as values. A Result says "cannot go on"; what can go on reports to Diagnostics instead.
#pragma once

#include "base/Diagnostic.h"

#include <cassert>
#include <utility>
#include <variant>

namespace lectern {

// Either a T or the one Diagnostic that says why there is none. Not thread-safe, like any value.
template <typename T>
class [[nodiscard]] Result {
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Diagnostic error) : m_state(std::in_place_index<1>, std::move(error)) {}

    bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    // Precondition of the next three: ok().
    const T& value() const& { return assert(ok()), std::get<0>(m_state); }
    T& value() & { return assert(ok()), std::get<0>(m_state); }
    T&& value() && { return assert(ok()), std::get<0>(std::move(m_state)); }
    const T* operator->() const { return &value(); }
    const T& operator*() const& { return value(); }

    T valueOr(T fallback) const { return ok() ? std::get<0>(m_state) : std::move(fallback); }

    // Precondition: !ok().
    const Diagnostic& error() const { return assert(!ok()), std::get<1>(m_state); }

private:
    std::variant<T, Diagnostic> m_state;
};

// A step that yields nothing but can fail: `return {};` on success.
template <>
class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Diagnostic error) : m_error(std::move(error)), m_failed(true) {}

    bool ok() const { return !m_failed; }
    explicit operator bool() const { return ok(); }
    const Diagnostic& error() const { return assert(!ok()), m_error; }

private:
    Diagnostic m_error;
    bool m_failed = false;
};

} // namespace lectern
