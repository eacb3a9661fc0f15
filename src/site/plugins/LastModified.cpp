// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// jekyll-last-modified-at 1.3: `page.last_modified_at` and {% last_modified_at %}.
// NOTE: the gem asks `git log` where the folder is a repository. Git obeys the configuration that lies in the
// folder, which may name programs to run, so that a reader of strangers' folders does not start it; the time
// is the file's own, to which the gem falls back too.
#include "base/Text.h"
#include "liquid/Context.h"
#include "liquid/ParseContext.h"
#include "site/Merge.h"
#include "site/RenderHost.h"
#include "site/plugins/Plugins.h"

#include <chrono>
#include <system_error>

namespace lectern::site {

namespace {

std::optional<DateTime> lastModified(const Item& item, const SiteConfig& config) {
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
        if (const auto time = lastModified(host->item(), host->config()))
            out += strftime(*time, format.empty() ? "%d-%b-%y" : format);
    }

private:
    std::string m_format;
};

} // unnamed namespace

void setLastModified(Snapshot& snapshot, ItemReader&) {
    for (const auto& item : snapshot.items) {
        const auto time = item->isStatic() || item->data.find("last_modified_at")
                              ? std::nullopt
                              : lastModified(*item, snapshot.config);
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
