// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/check/Check.h"

#include "base/Text.h"
#include "site/Parallel.h"
#include "site/check/LinkTarget.h"
#include "site/check/PageScan.h"
#include "site/check/SourceLines.h"

#include <algorithm>
#include <array>
#include <deque>
#include <tuple>
#include <unordered_map>

namespace lectern::site {

namespace {

struct CheckedPage {
    std::string path;               // where a build writes it
    const PageInfo* info = nullptr; // of HTML pages only
    PageScan scan;
    Diagnostics diagnostics;

    std::string url() const { return info ? info->url : "/" + path; }
};

std::string configText(const Site& site, std::string_view key, std::string_view fallback) {
    return std::string(site.config()[key].stringOr(fallback));
}

// Fragments that no element need answer to: the top, a text to search for, the state of a script.
bool isAnchor(std::string_view fragment) {
    return !fragment.empty() && fragment != "top" && !fragment.starts_with(":~:") &&
           fragment.find_first_of("/!=") == std::string_view::npos;
}

class Checker {
public:
    explicit Checker(const Site& site)
        : m_site(site), m_address{configText(site, "url", ""), site.baseUrl()},
          m_lines(site.folder(), {configText(site, "layouts_dir", "_layouts"),
                                  configText(site, "includes_dir", "_includes")}) {}

    std::vector<Finding> run() {
        readPages();
        takeComplaints(m_site.diagnostics());
        m_reached.assign(m_pages.size(), false);
        m_links.resize(m_pages.size());
        for (std::size_t i = 0; i < m_pages.size(); ++i) {
            takeComplaints(m_pages[i].diagnostics);
            for (const PageLink& link : m_pages[i].scan.links)
                checkLink(i, link);
            checkDescription(m_pages[i]);
        }
        checkReach();
        return sorted();
    }

private:
    void readPages() {
        const std::vector<std::string> paths = m_site.outputPaths();
        m_written.insert(paths.begin(), paths.end());
        m_pages.resize(paths.size());
        inParallel(paths.size(), [&]() -> Worker {
            return [&](std::size_t i) {
                m_pages[i].path = paths[i];
                const auto resource = m_site.renderOutput(paths[i]);
                if (!resource || !resource->file.empty())
                    return;
                m_pages[i].diagnostics = resource->diagnostics;
                if (resource->mimeType.starts_with("text/html")) {
                    m_pages[i].info = m_site.find(paths[i]);
                    m_pages[i].scan = scanPage(resource->body);
                }
            };
        });
        for (std::size_t i = 0; i < m_pages.size(); ++i)
            m_byPath.emplace(m_pages[i].path, i);
    }

    void checkLink(std::size_t page, const PageLink& link) {
        const CheckedPage& from = m_pages[page];
        // NOTE: <base> is rare and mostly set by scripts' frameworks; relative links beside one are passed
        // over.
        if (!from.scan.base.empty() && !link.target.starts_with('/'))
            return;
        const auto target = linkTarget(link.target, from.url(), m_address);
        if (!target)
            return;
        const auto file = servedFile(target->path, m_written);
        if (link.kind == PageLink::Kind::Related) {
            if (file)
                m_links[page].push_back(m_byPath.at(*file));
            return;
        }
        if (target->missesBase) { // what else is on that server nobody here can know
            if (file)
                addLink(from, link, kindOf(link), "lacks the baseurl " + m_address.baseUrl);
            return;
        }
        if (!file) {
            addLink(from, link, kindOf(link),
                    link.kind == PageLink::Kind::Page ? "leads nowhere" : "is missing");
            return;
        }
        const std::size_t to = m_byPath.at(*file);
        if (link.kind == PageLink::Kind::Page)
            m_links[page].push_back(to);
        const CheckedPage& there = m_pages[to];
        if (there.info && isAnchor(target->fragment) && !there.scan.isRedirect &&
            !there.scan.anchors.contains(target->fragment))
            addLink(from, link, FindingKind::Anchor,
                    "leads to a place that " + there.url() + " does not have");
    }

    static FindingKind kindOf(const PageLink& link) {
        constexpr std::array kinds{FindingKind::Link, FindingKind::Image, FindingKind::File};
        return kinds[static_cast<std::size_t>(link.kind)];
    }

    void addLink(const CheckedPage& from, const PageLink& link, FindingKind kind, const std::string& fault) {
        const std::string source = from.info ? from.info->sourcePath : std::string();
        SourcePlace place = m_lines.ofLink(source, link.target, m_site.baseUrl());
        if (place.file.empty())
            place.file = from.path; // a page that no file stands for
        add(kind, std::move(place), "The link '" + link.target + "' " + fault);
    }

    // Pages that only search engines or lost readers see need neither name nor link.
    static bool isForReaders(const CheckedPage& page) {
        if (!page.info || page.info->sourcePath.empty() || page.scan.isRedirect)
            return false;
        const Value& fields = page.info->frontMatter;
        const bool hidden = fields["sitemap"].isBool() && !fields["sitemap"].boolean();
        return !hidden && fields["redirect_to"].isNil() && page.path != "404.html" &&
               !page.path.ends_with("/404.html");
    }

    void checkDescription(const CheckedPage& page) {
        if (!isForReaders(page))
            return;
        const Value& fields = page.info->frontMatter;
        if (fields["title"].isNil() && !page.scan.hasHeading)
            add(FindingKind::Title, {page.info->sourcePath, 1}, "The page has no title");
        if (page.info->description.empty() && fields["excerpt"].isNil())
            add(FindingKind::Description,
                {page.info->sourcePath, m_lines.ofKey(page.info->sourcePath, "title")},
                "The page has no description");
    }

    // From the first page, by the links of all pages, whether in a navigation or in their text.
    void checkReach() {
        std::deque<std::size_t> open;
        const auto home = m_byPath.find("index.html");
        if (home == m_byPath.end())
            return; // readers then come from elsewhere
        m_reached[home->second] = true;
        for (open.push_back(home->second); !open.empty(); open.pop_front()) {
            for (const std::size_t next : m_links[open.front()]) {
                if (!m_reached[next])
                    open.push_back(next);
                m_reached[next] = true;
            }
        }
        for (std::size_t i = 0; i < m_pages.size(); ++i) {
            if (!m_reached[i] && isForReaders(m_pages[i]))
                add(FindingKind::Unreached,
                    {m_pages[i].info->sourcePath, m_lines.ofKey(m_pages[i].info->sourcePath, "title")},
                    "No navigation or link leads to this page: " + m_pages[i].info->url);
        }
    }

    void takeComplaints(const Diagnostics& complaints) {
        for (const Diagnostic& each : complaints.list()) {
            const bool isAddress = each.kind == DiagnosticKind::SharedAddress;
            SourcePlace place{each.file, each.line};
            if (place.line == 0)
                place.line = lineOf(each);
            if (place.file.empty())
                place.file = "_config.yml"; // what plugins make by it has no file of its own
            add(isAddress ? FindingKind::Address : FindingKind::Rendering, std::move(place), each.message);
        }
    }

    // Some complaints name no line; what they are about stands in the file.
    int lineOf(const Diagnostic& complaint) {
        switch (complaint.kind) {
        case DiagnosticKind::SharedAddress:
            return m_lines.ofKey(complaint.file, "permalink");
        case DiagnosticKind::Layout:
            return m_lines.ofKey(complaint.file, "layout");
        case DiagnosticKind::UnknownFilter:
            return std::max(1, m_lines.ofWords(complaint.file, complaint.subject));
        default:
            return 1;
        }
    }

    void add(FindingKind kind, SourcePlace place, std::string message) {
        const Severity severity =
            kind == FindingKind::Title || kind == FindingKind::Description || kind == FindingKind::Unreached
                ? Severity::Warning
                : Severity::Error;
        m_findings.push_back({kind, {std::move(place.file), place.line, 0, std::move(message), severity}});
    }

    std::vector<Finding> sorted() {
        const auto key = [](const Finding& finding) {
            return std::tie(finding.diagnostic.file, finding.diagnostic.line, finding.diagnostic.message,
                            finding.kind);
        };
        std::sort(m_findings.begin(), m_findings.end(),
                  [&](const Finding& a, const Finding& b) { return key(a) < key(b); });
        m_findings.erase(std::unique(m_findings.begin(), m_findings.end(),
                                     [&](const Finding& a, const Finding& b) { return key(a) == key(b); }),
                         m_findings.end());
        return std::move(m_findings);
    }

    const Site& m_site;
    const SiteAddress m_address;
    SourceLines m_lines;
    std::vector<CheckedPage> m_pages; // in the order of outputPaths(), static files too
    std::unordered_set<std::string> m_written;
    std::unordered_map<std::string, std::size_t> m_byPath; // index into m_pages
    std::vector<std::vector<std::size_t>> m_links;         // by page
    std::vector<bool> m_reached;                           // by page
    std::vector<Finding> m_findings;
};

} // unnamed namespace

std::string_view nameOf(FindingKind kind) {
    constexpr std::array<std::string_view, 9> names{
        "link", "anchor", "image", "file", "address", "unreached", "title", "description", "rendering"};
    return names[static_cast<std::size_t>(kind)];
}

std::vector<Finding> checkSite(const Site& site) {
    return Checker(site).run();
}

} // namespace lectern::site
