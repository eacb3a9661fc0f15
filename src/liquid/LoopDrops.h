// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// `forloop` and `tablerowloop`: what a loop tells about itself.
#pragma once

#include "base/Drop.h"

#include <cstdint>
#include <memory>
#include <string>

namespace lectern::liquid {

// Where a loop is. The tag that loops moves it; the template sees it through Drop.
// Source: Ruby Liquid 5.4, forloop_drop.rb, tablerowloop_drop.rb.
class LoopPosition : public Drop {
public:
    explicit LoopPosition(std::int64_t length) : m_length(length) {}

    virtual void advance() { ++m_index; }
    bool isLast() const { return m_index == m_length - 1; }

    Value field(std::string_view key) const override;
    bool has(std::string_view) const override { return true; } // as any Ruby drop

private:
    std::int64_t m_length;
    std::int64_t m_index = 0;
};

class ForLoop final : public LoopPosition {
public:
    ForLoop(const std::string& name, std::int64_t length, std::shared_ptr<const Drop> parent)
        : LoopPosition(length), m_name(name), m_parent(std::move(parent)) {}

    Value field(std::string_view key) const override;
    std::string text() const override { return "Liquid::ForloopDrop"; }

private:
    const std::string& m_name; // the tag's, which outlives the render
    std::shared_ptr<const Drop> m_parent;
};

class TableRowLoop final : public LoopPosition {
public:
    TableRowLoop(std::int64_t length, std::int64_t columns) : LoopPosition(length), m_columns(columns) {}

    void advance() override;
    std::int64_t column() const { return m_column; }
    std::int64_t row() const { return m_row; }
    bool isLastColumn() const { return m_column == m_columns; }

    Value field(std::string_view key) const override;
    std::string text() const override { return "Liquid::TablerowloopDrop"; }

private:
    std::int64_t m_columns;
    std::int64_t m_column = 1;
    std::int64_t m_row = 1;
};

} // namespace lectern::liquid
