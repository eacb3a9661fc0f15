// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/Part.h"

#include <dlfcn.h>
#include <string>

namespace lectern {

Result<const void*> loadPart(const char* name) {
    const std::string file = "lectern-" + std::string(name) + ".so";
    // The loader counts: a part that is there already is only found again.
    void* const library = dlopen(file.c_str(), RTLD_NOW | RTLD_LOCAL);
    const void* const table = library ? dlsym(library, "lecternPart") : nullptr;
    if (!table) {
        const char* const reason = dlerror();
        return Diagnostic{file, 0, 0, reason ? reason : "this part of Lectern is damaged"};
    }
    return table;
}

} // namespace lectern
