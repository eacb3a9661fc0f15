// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The states of the window that are worth a look.
#pragma once

#include "gui/Person.h"

namespace lectern::shots {

struct State {
    const char* name; // also of the picture's file
    void (*reach)(tests::Person& person);
};

// A new state is a function in States.cpp and one line in its table.
[[nodiscard]] const QList<State>& states();

} // namespace lectern::shots
