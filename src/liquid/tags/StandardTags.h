// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Ruby Liquid 5.4's tags, by family.
#pragma once

namespace lectern::liquid {

class Environment;

void addStandardTags(Environment& environment); // all of the following

void addConditionTags(Environment& environment); // if, unless, case, ifchanged
void addLoopTags(Environment& environment);      // for, break, continue
void addTableTags(Environment& environment);     // tablerow, cycle
void addVariableTags(Environment& environment);  // assign, capture, increment, decrement, echo
void addTextTags(Environment& environment);      // comment, raw, #
void addPartialTags(Environment& environment);   // include, render

} // namespace lectern::liquid
