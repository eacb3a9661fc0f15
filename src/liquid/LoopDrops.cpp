// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a loop tells about itself.
#include "liquid/LoopDrops.h"

namespace lectern::liquid {

Value LoopPosition::field(std::string_view key) const {
    if (key == "index")
        return m_index + 1;
    if (key == "index0")
        return m_index;
    if (key == "first")
        return m_index == 0;
    if (key == "last")
        return isLast();
    if (key == "length")
        return m_length;
    if (key == "rindex")
        return m_length - m_index;
    if (key == "rindex0")
        return m_length - m_index - 1;
    return {};
}

Value ForLoop::field(std::string_view key) const {
    if (key == "parentloop")
        return m_parent ? Value(m_parent) : Value();
    if (key == "name")
        return m_name;
    return LoopPosition::field(key);
}

void TableRowLoop::advance() {
    LoopPosition::advance();
    if (m_column == m_columns) {
        m_column = 1;
        ++m_row;
    } else {
        ++m_column;
    }
}

Value TableRowLoop::field(std::string_view key) const {
    if (key == "col")
        return m_column;
    if (key == "col0")
        return m_column - 1;
    if (key == "row")
        return m_row;
    if (key == "col_first")
        return m_column == 1;
    if (key == "col_last")
        return isLastColumn();
    return LoopPosition::field(key);
}

} // namespace lectern::liquid
