// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/Glob.h"

#include "base/Text.h"
#include "site/Paths.h"

#include <algorithm>
#include <optional>
#include <system_error>

namespace lectern::site {

namespace {

// Matches one character against the set that starts behind '['; moves `position` behind the ']'.
// Empty where the bracket is not closed: then nothing matches.
std::optional<bool> matchesSet(std::string_view pattern, std::size_t& position, char32_t character) {
    const bool negated = position < pattern.size() && (pattern[position] == '^' || pattern[position] == '!');
    position += negated ? 1 : 0;
    bool found = false;
    while (position < pattern.size() && pattern[position] != ']') {
        if (pattern[position] == '\\' && position + 1 < pattern.size())
            ++position;
        const char32_t low = text::decode(pattern, position);
        char32_t high = low;
        if (position + 1 < pattern.size() && pattern[position] == '-' && pattern[position + 1] != ']') {
            ++position;
            high = text::decode(pattern, position);
        }
        found = found || (low <= character && character <= high);
    }
    if (position >= pattern.size())
        return {};
    ++position;
    return found != negated;
}

// Matches everything but '*' at `p`: moves both positions on success.
bool matchesOne(std::string_view pattern, std::size_t& p, std::string_view text, std::size_t& t) {
    std::size_t nextText = t;
    const char32_t character = text::decode(text, nextText);
    std::size_t nextPattern = p + 1;
    if (pattern[p] == '[') {
        const auto inSet = matchesSet(pattern, nextPattern, character);
        if (!inSet || !*inSet)
            return false;
    } else if (pattern[p] != '?') {
        nextPattern = pattern[p] == '\\' && p + 1 < pattern.size() ? p + 1 : p;
        if (text::decode(pattern, nextPattern) != character)
            return false;
    }
    p = nextPattern;
    t = nextText;
    return true;
}

// "a{b,c}d" as "abd", "acd". Nested braces too; capped, as a pattern may multiply.
std::vector<std::string> expandBraces(std::string_view pattern) {
    constexpr std::size_t maximum = 256;
    const std::size_t open = pattern.find('{');
    int depth = 0;
    std::vector<std::size_t> cuts{open};
    for (std::size_t i = open; i < pattern.size(); ++i) {
        depth += pattern[i] == '{' ? 1 : pattern[i] == '}' ? -1 : 0;
        if ((pattern[i] == ',' && depth == 1) || (pattern[i] == '}' && depth == 0))
            cuts.push_back(i);
        if (pattern[i] == '}' && depth == 0)
            break;
    }
    if (open == std::string_view::npos || depth != 0)
        return {std::string(pattern)};
    std::vector<std::string> expanded;
    for (std::size_t i = 0; i + 1 < cuts.size(); ++i) {
        std::string alternative(pattern.substr(0, open));
        alternative += pattern.substr(cuts[i] + 1, cuts[i + 1] - cuts[i] - 1);
        alternative += pattern.substr(cuts.back() + 1);
        for (std::string& each : expandBraces(alternative)) {
            if (expanded.size() < maximum)
                expanded.push_back(std::move(each));
        }
    }
    return expanded;
}

// Walks down the folders along the steps of one pattern.
class Walk {
public:
    Walk(const std::filesystem::path& root, std::size_t maximum, std::vector<std::string>& found)
        : m_root(root), m_left(maximum), m_found(found) {}

    void descend(const std::string& directory, const std::vector<std::string_view>& steps, std::size_t step) {
        if (step == steps.size()) {
            m_found.push_back(directory);
            return;
        }
        if (steps[step] == "**" && step + 1 < steps.size()) {
            descend(directory, steps, step + 1);
            for (const std::string& name : entries(directory, Wanted::Folders))
                descend(below(directory, name), steps, step);
            return;
        }
        const bool last = step + 1 == steps.size();
        for (const std::string& name : entries(directory, last ? Wanted::All : Wanted::Folders)) {
            if (matchesGlob(steps[step], name))
                descend(below(directory, name), steps, step + 1);
        }
    }

private:
    enum class Wanted { All, Folders };

    static std::string below(const std::string& directory, const std::string& name) {
        return directory.empty() ? name : directory + '/' + name;
    }

    std::vector<std::string> entries(const std::string& directory, Wanted wanted) {
        std::vector<std::string> names;
        std::error_code error;
        std::filesystem::directory_iterator iterator(m_root / directory, error);
        for (; !error && iterator != std::filesystem::directory_iterator() && m_left > 0;
             iterator.increment(error)) {
            --m_left;
            std::string name = iterator->path().filename().string();
            const bool folder =
                iterator->symlink_status(error).type() == std::filesystem::file_type::directory;
            if (!name.starts_with('.') && (folder || wanted == Wanted::All))
                names.push_back(std::move(name));
        }
        std::sort(names.begin(), names.end());
        return names;
    }

    const std::filesystem::path& m_root;
    std::size_t m_left;
    std::vector<std::string>& m_found;
};

} // unnamed namespace

bool matchesGlob(std::string_view pattern, std::string_view text) {
    if (text.starts_with('.') && !pattern.starts_with('.') && !pattern.starts_with("\\."))
        return false;
    // The last '*' can always take one character more, so one point to return to is enough.
    std::size_t p = 0;
    std::size_t t = 0;
    std::optional<std::size_t> star;
    std::size_t starText = 0;
    while (t < text.size()) {
        if (p < pattern.size() && pattern[p] == '*') {
            star = ++p;
            starText = t;
        } else if (p < pattern.size() && matchesOne(pattern, p, text, t)) {
            continue;
        } else if (star) {
            text::decode(text, starText);
            p = *star;
            t = starText;
        } else {
            return false;
        }
    }
    return pattern.find_first_not_of('*', p) == std::string_view::npos;
}

std::vector<std::string> glob(const std::filesystem::path& root, std::string_view pattern,
                              std::size_t maximum) {
    std::vector<std::string> found;
    for (const std::string& alternative : expandBraces(pattern)) {
        const std::string confined = confinedPath(alternative);
        if (confined.empty())
            continue;
        Walk(root, maximum, found).descend("", text::split(confined, '/'), 0);
    }
    return found;
}

} // namespace lectern::site
