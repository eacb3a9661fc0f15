// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// jekyll-last-modified-at 1.3: `page.last_modified_at` and {% last_modified_at %}.
// The gem asks `git log` where the folder is a repository, and takes the file's own time for what git does
// not know. NOTE: git obeys the configuration that lies in the folder, which may name programs to run, so
// that a reader of strangers' folders does not start it: see GitHistory.
#include "base/Text.h"
#include "liquid/Context.h"
#include "liquid/ParseContext.h"
#include "site/Merge.h"
#include "site/RenderHost.h"
#include "site/plugins/GitHistory.h"
#include "site/plugins/Plugins.h"

#include <chrono>
#include <string>
#include <system_error>
#include <unordered_set>
#include <vector>

namespace lectern::site {

namespace {

constexpr std::chrono::seconds patience{3}; // with a long history

std::optional<DateTime> lastWritten(const Item& item, const SiteConfig& config) {
    std::error_code error;
    const auto written = std::filesystem::last_write_time(item.file, error);
    if (error)
        return {};
    const auto since = std::chrono::file_clock::to_sys(written).time_since_epoch();
    return config.timeZone().at(std::chrono::duration_cast<std::chrono::seconds>(since).count());
}

class LastModifiedTag final : public liquid::Tag {
public:
    explicit LastModifiedTag(std::string_view markup) : m_format(text::strip(markup)) {}

    void render(liquid::Context& context, std::string& out) const override {
        const auto* host = context.host<RenderHost>();
        if (!host)
            return;
        host->renderer().notePageRead();
        std::string format = m_format;
        if (format.empty())
            format = textOf(host->config()["last-modified-at"]["date-format"]);
        const Value known = host->item().data["last_modified_at"];
        const auto time = known.isDateTime() ? known.dateTime()
                                             : lastWritten(host->item(), host->config()).value_or(DateTime());
        out += strftime(time, format.empty() ? "%d-%b-%y" : format);
    }

private:
    std::string m_format;
};

} // unnamed namespace

void setLastModified(Snapshot& snapshot, ItemReader&) {
    std::vector<Item*> items;
    std::unordered_set<std::string> files;
    for (const auto& item : snapshot.items) {
        if (item->isStatic() || item->sourcePath.empty() || item->data.find("last_modified_at"))
            continue;
        items.push_back(item.get());
        files.insert(item->sourcePath);
    }
    const CommitTimes commits = lastCommits(snapshot.folder, files, patience);
    for (Item* item : items) {
        const auto commit = commits.find(item->sourcePath);
        const auto time = commit == commits.end() ? lastWritten(*item, snapshot.config)
                                                  : snapshot.config.timeZone().at(commit->second);
        if (!time)
            continue;
        Object changed = item->data.object();
        changed.set(Value("last_modified_at"), Value(*time));
        item->data = Value(std::move(changed));
    }
}

void addLastModifiedTag(liquid::Environment& environment) {
    environment.addTag("last_modified_at", [](const liquid::TagMarkup& tag, liquid::ParseContext&) {
        return std::make_unique<LastModifiedTag>(tag.markup);
    });
}

} // namespace lectern::site
