// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The nodes that are no tags: text between them, outputs, and the places of errors.
#pragma once

#include "base/Text.h"
#include "liquid/Characters.h"
#include "liquid/Tag.h"
#include "liquid/Variable.h"

#include <algorithm>
#include <string>
#include <string_view>

namespace lectern::liquid {

// A view into the template's source.
class SourceText final : public Tag {
public:
    explicit SourceText(std::string_view text) : m_text(text) {}

    void render(Context&, std::string& out) const override { out += m_text; }
    bool isBlank() const override { return std::all_of(m_text.begin(), m_text.end(), isSpace); }
    bool isText() const override { return true; }
    void trimEnd() { m_text = text::rstrip(m_text); }

private:
    std::string_view m_text;
};

// {{ expression | filters }}
class Output final : public Tag {
public:
    explicit Output(Variable variable) : m_variable(std::move(variable)) {}

    void render(Context& context, std::string& out) const override { m_variable.render(context, out); }

private:
    Variable m_variable;
};

// Ruby's text in the place of what could not be parsed.
class ErrorText final : public Tag {
public:
    explicit ErrorText(std::string text) : m_text(std::move(text)) {}

    void render(Context&, std::string& out) const override { out += m_text; }

private:
    std::string m_text;
};

} // namespace lectern::liquid
