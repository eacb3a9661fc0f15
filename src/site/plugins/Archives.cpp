// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// jekyll-archives 2.2: a page for each tag, category, year, month and day that has posts.
#include "base/Text.h"
#include "site/Merge.h"
#include "site/Paths.h"
#include "site/Permalink.h"
#include "site/plugins/Plugins.h"

#include <algorithm>
#include <map>

namespace lectern::site {

namespace {

using Posts = std::vector<Item*>;

// Groups in the order in which their first posts come.
class Groups {
public:
    Posts& operator[](const std::string& name) {
        for (auto& [known, posts] : m_groups) {
            if (known == name)
                return posts;
        }
        return m_groups.emplace_back(name, Posts()).second;
    }
    auto begin() { return m_groups.begin(); }
    auto end() { return m_groups.end(); }
    auto begin() const { return m_groups.begin(); }
    auto end() const { return m_groups.end(); }

private:
    std::vector<std::pair<std::string, Posts>> m_groups;
};

void sortNewestFirst(Posts& posts) {
    std::stable_sort(posts.begin(), posts.end(),
                     [](const Item* a, const Item* b) { return compareDocuments(*b, *a) < 0; });
}

// The months of a year and the days of a month follow from the newest post on, as its posts do.
Groups byDate(const Posts& posts, std::string_view format) {
    Groups groups;
    for (Item* post : posts)
        groups[strftime(post->date.value_or(DateTime()), format)].push_back(post);
    for (auto& [name, ofGroup] : groups)
        sortNewestFirst(ofGroup);
    return groups;
}

class Archives {
public:
    Archives(Snapshot& snapshot, ItemReader& reader)
        : m_site(snapshot), m_reader(reader),
          m_settings(deepMerge(Object{{"layout", "archive"},
                                      {"permalinks", Object{{"year", "/:year/"},
                                                            {"month", "/:year/:month/"},
                                                            {"day", "/:year/:month/:day/"},
                                                            {"tag", "/tag/:name/"},
                                                            {"category", "/category/:name/"}}}},
                               snapshot.config["jekyll-archives"])) {}

    void add() {
        addNamed("tags", "tag");
        addNamed("categories", "category");
        for (const auto& [year, ofYear] : byDate(m_site.posts().documents, "%Y")) {
            addDated("year", {{"year", year}}, ofYear);
            for (const auto& [month, ofMonth] : byDate(ofYear, "%m")) {
                addDated("month", {{"year", year}, {"month", month}}, ofMonth);
                for (const auto& [day, ofDay] : byDate(ofMonth, "%d"))
                    addDated("day", {{"year", year}, {"month", month}, {"day", day}}, ofDay);
            }
        }
    }

private:
    bool isEnabled(std::string_view kind) const {
        const Value enabled = m_settings["enabled"];
        if (enabled.isArray())
            return std::find(enabled.array().begin(), enabled.array().end(), Value(kind)) !=
                   enabled.array().end();
        return enabled == Value(true) || enabled == Value("all");
    }

    void addNamed(const std::string& key, const std::string& type) {
        if (!isEnabled(key))
            return;
        Groups groups;
        for (Item* post : m_site.posts().documents) {
            for (const std::string& name : textList(post->data[key]))
                groups[name].push_back(post);
        }
        for (const auto& [name, posts] : groups) {
            const std::string slug = text::slugify(name);
            addPage(type, {{"name", slug}, {"type", type}}, Value(name), Value(), posts);
        }
    }

    void addDated(const std::string& type, const Placeholders& parts, const Posts& posts) {
        if (!isEnabled(type))
            return;
        int numbers[3] = {1, 1, 1};
        for (std::size_t i = 0; i < parts.size(); ++i)
            numbers[i] = std::atoi(std::string(parts[i].second).c_str());
        addPage(type, parts, Value(), Value(makeDate(numbers[0], numbers[1], numbers[2])), posts);
    }

    void addPage(const std::string& type, const Placeholders& parts, const Value& title, const Value& date,
                 Posts posts) {
        sortNewestFirst(posts);
        const Value layout = m_settings["layouts"][type];
        const std::string url = expandPermalink(textOf(m_settings["permalinks"][type]), parts);
        auto page = m_reader.makePage("", fileName(outputPath(url, ".html")),
                                      Object{{"layout", layout.isFalsy() ? m_settings["layout"] : layout},
                                             {"permalink", url},
                                             {"type", type},
                                             {"title", title},
                                             {"date", date}},
                                      "");
        page->relativePath = outputPath(url, ".html");
        page->name = "index";
        page->listed = std::move(posts);
        m_site.addPage(std::move(page));
    }

    Snapshot& m_site;
    ItemReader& m_reader;
    Value m_settings;
};

} // unnamed namespace

void addArchives(Snapshot& snapshot, ItemReader& reader) {
    Archives(snapshot, reader).add();
}

} // namespace lectern::site
