// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Data in a page's script, read without running it.
#pragma once

#include "web/ScriptTokens.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace lectern::web {

// Reads the literals of ECMAScript and writes them as JSON that is safe inside a <script>.
class ScriptData {
public:
    // The tokens outlive the reader.
    explicit ScriptData(const std::vector<ScriptToken>& tokens) : m_tokens(tokens) {}

    // A value, unless it is a large one, may be called by this name from now on.
    void define(const std::string& name, const std::string& json);

    // The value that begins at `position`, which then stands behind it. Empty where it is no data. Of objects
    // and arrays, members that are code are left out: a function, a call, a sum.
    std::optional<std::string> read(std::size_t& position) const;

private:
    [[nodiscard]] bool is(std::size_t position, std::string_view word) const {
        return position < m_tokens.size() && m_tokens[position].is(word);
    }
    std::optional<std::string> value(std::size_t& position, int depth) const;
    std::optional<std::string> simple(std::size_t& position) const;
    std::optional<std::string> array(std::size_t& position, int depth) const;
    std::optional<std::string> object(std::size_t& position, int depth) const;
    std::optional<std::string> member(std::size_t& position, int depth) const;
    std::optional<std::string> key(std::size_t position) const;
    [[nodiscard]] bool endsMember(std::size_t position) const;
    void passMember(std::size_t& position) const;

    const std::vector<ScriptToken>& m_tokens;
    std::map<std::string, std::string> m_names;
};

// As a JSON string, without what could end a <script>.
std::string scriptText(std::string_view text);

} // namespace lectern::web
