// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Parts of Lectern that are loaded when they are first needed: a library that few sites and few commands use
// would have every start wait until it is linked (libsass, libgit2 and qpdf with what they bring along: a
// fifteenth of the time to the first page).
#pragma once

#include "base/Result.h"

namespace lectern {

// The address of what the part `name` exports as `lecternPart`. Parts lie in lib/lectern beside the programs'
// bin, which the programs' run path names. Fails where the part or a library of it is not installed. Loaded
// once, never unloaded; safe from any thread.
Result<const void*> loadPart(const char* name);

// The same as the table of functions that it is: `extern "C" const Table lecternPart` in the part.
template <typename Table>
Result<const Table*> part(const char* name) {
    const Result<const void*> loaded = loadPart(name);
    return loaded ? Result<const Table*>(static_cast<const Table*>(*loaded))
                  : Result<const Table*>(loaded.error());
}

} // namespace lectern
