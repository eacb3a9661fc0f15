// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/Item.h"

#include "site/Paths.h"

namespace lectern::site {

std::string_view Item::extension() const {
    return extensionOf(name);
}

std::string_view Item::basename() const {
    const std::string_view whole(name);
    return withoutFinalPoints(whole.substr(0, whole.size() - extension().size()));
}

Value Item::field(std::string_view key) const {
    const Value* own = data.find(key);
    return own ? *own : defaults[key];
}

bool Item::isHtml() const {
    return outputExtension == ".html" || outputExtension == ".xhtml" || outputExtension == ".htm";
}

} // namespace lectern::site
