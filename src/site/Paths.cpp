// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/Paths.h"

#include "base/Text.h"

namespace lectern::site {

std::string_view extensionOf(std::string_view path) {
    const std::string_view name = fileName(path);
    const std::size_t firstLetter = name.find_first_not_of('.');
    const std::size_t point = name.rfind('.');
    if (point == std::string_view::npos || firstLetter == std::string_view::npos || point < firstLetter)
        return {};
    return name.substr(point);
}

std::string_view fileName(std::string_view path) {
    const std::size_t slash = path.rfind('/');
    return slash == std::string_view::npos ? path : path.substr(slash + 1);
}

std::string_view directoryOf(std::string_view path) {
    const std::size_t slash = path.rfind('/');
    return slash == std::string_view::npos ? std::string_view() : path.substr(0, slash);
}

std::string joinPath(std::string_view base, std::string_view part) {
    while (base.ends_with('/'))
        base.remove_suffix(1);
    while (part.starts_with('/'))
        part.remove_prefix(1);
    std::string joined;
    joined.reserve(base.size() + part.size() + 1);
    return joined.append(base).append(1, '/').append(part);
}

std::string confinedPath(std::string_view path) {
    std::vector<std::string_view> kept;
    for (const std::string_view step : text::split(path, '/')) {
        if (step == ".." && !kept.empty())
            kept.pop_back();
        else if (!step.empty() && step != "." && step != "..")
            kept.push_back(step);
    }
    std::string joined;
    for (const std::string_view step : kept)
        joined.append(joined.empty() ? "" : "/").append(step);
    return joined;
}

std::string squeezeSlashes(std::string_view path) {
    std::string squeezed;
    squeezed.reserve(path.size());
    for (const char c : path) {
        if (c != '/' || !squeezed.ends_with('/'))
            squeezed.push_back(c);
    }
    return squeezed;
}

std::string_view withoutFinalPoints(std::string_view name) {
    while (name.ends_with('.'))
        name.remove_suffix(1);
    return name;
}

std::vector<std::string> splitList(std::string_view text) {
    std::vector<std::string> parts;
    for (const std::string_view part : text::split(text, ',')) {
        if (const std::string_view trimmed = text::strip(part); !trimmed.empty())
            parts.emplace_back(trimmed);
    }
    return parts;
}

} // namespace lectern::site
