// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/PostNames.h"

#include "site/DocumentData.h"
#include "site/Merge.h"
#include "site/Paths.h"

#include <cctype>
#include <optional>

namespace lectern::site {

namespace {

struct NameParts {
    std::string_view folder; // "guide/" or ""
    std::string_view date;
    std::string_view slug;
};

bool isDigit(char c) {
    return std::isdigit(static_cast<unsigned char>(c)) != 0;
}

std::optional<NameParts> takeApart(std::string_view name) {
    if (name.starts_with('/'))
        name.remove_prefix(1);
    const std::size_t start = name.rfind('/') == std::string_view::npos ? 0 : name.rfind('/') + 1;
    std::size_t position = start;
    for (int part = 0; part < 3; ++part) {
        const std::size_t digits = position;
        while (position < name.size() && isDigit(name[position]))
            ++position;
        if (position == digits || position >= name.size() || name[position] != '-')
            return {};
        ++position;
    }
    return NameParts{name.substr(0, start), name.substr(start, position - 1 - start), name.substr(position)};
}

// Whether "DATE-SLUG.EXTENSION" starts the text.
bool startsWithName(std::string_view text, const NameParts& name) {
    if (!text.starts_with(name.date))
        return false;
    text.remove_prefix(name.date.size());
    if (!text.starts_with('-') || !text.substr(1).starts_with(name.slug))
        return false;
    text.remove_prefix(1 + name.slug.size());
    return text.size() >= 2 && text[0] == '.' && text[1] != '.';
}

bool matches(std::string_view relativePath, const NameParts& name) {
    constexpr std::string_view posts = "_posts/";
    if (relativePath.starts_with(posts) && relativePath.substr(posts.size()).starts_with(name.folder) &&
        startsWithName(relativePath.substr(posts.size() + name.folder.size()), name))
        return true;
    return relativePath.starts_with(name.folder) &&
           relativePath.substr(name.folder.size()).starts_with(posts) &&
           startsWithName(relativePath.substr(name.folder.size() + posts.size()), name);
}

} // unnamed namespace

PostNames::PostNames(const Collection& posts) : m_posts(posts) {
    for (const Item* post : posts.documents) {
        if (const auto name = postName(post->name))
            m_byDate[name->date].push_back(post);
    }
}

bool PostNames::isName(std::string_view name) {
    return takeApart(name).has_value();
}

const Item* PostNames::find(std::string_view name) const {
    const auto parts = takeApart(name);
    if (!parts)
        return nullptr;
    if (const auto sameDate = m_byDate.find(std::string(parts->date)); sameDate != m_byDate.end()) {
        for (const Item* post : sameDate->second) {
            if (matches(post->relativePath, *parts))
                return post;
        }
    }
    const auto day = parseTime(parts->date, TimeZone(), DateTime());
    if (!day)
        return nullptr;
    const CivilTime wanted = civil(*day);
    for (const Item* post : m_posts.documents) {
        const CivilTime has = civil(post->date.value_or(DateTime()));
        if (has.year == wanted.year && has.month == wanted.month && has.day == wanted.day &&
            textOf(post->field("slug")) == parts->slug)
            return post;
    }
    return nullptr;
}

} // namespace lectern::site
