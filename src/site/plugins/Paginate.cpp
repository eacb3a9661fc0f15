// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// jekyll-paginate 1.1: an index.html that lists the posts, a few on each of several pages.
#include "base/Text.h"
#include "liquid/Conversions.h"
#include "site/MergeSort.h"
#include "site/Paths.h"
#include "site/SourceText.h"
#include "site/plugins/Plugins.h"

#include <algorithm>

namespace lectern::site {

namespace {

class Paginator {
public:
    Paginator(Snapshot& snapshot, ItemReader& reader, std::size_t perPage)
        : m_site(snapshot), m_reader(reader), m_perPage(perPage), m_posts(snapshot.posts().documents) {
        mergeSort(m_posts, [](const Item* a, const Item* b) { return compareDocuments(*b, *a); });
        std::erase_if(m_posts, [](const Item* post) { return !post->field("hidden").isFalsy(); });
        m_total = (m_posts.size() + perPage - 1) / perPage;
    }

    void add() {
        Item* first = findTemplate();
        if (!first) {
            m_site.diagnostics.add(
                {"_config.yml", 0, 0,
                 "Pagination is on, but no index.html beside or above 'paginate_path' lists the posts",
                 Severity::Warning});
            return;
        }
        m_firstUrl = first->url;
        const std::string text = readSource(*first, m_site.limits.fileBytes).takeBody();
        const std::string directory =
            first->url.ends_with('/') ? first->url : std::string(directoryOf(first->url));
        if (m_total > 0)
            first->pagination = describe(1);
        for (std::size_t number = 2; number <= m_total; ++number) {
            auto page = m_reader.makePage(directory, first->name, first->data, text);
            page->pagination = describe(number);
            page->file = first->file;
            page->url = expandFolder(pathOf(number));
            page->destination = confinedPath(text::percentDecode(page->url)) + "/index.html";
            m_site.addPage(std::move(page));
        }
    }

private:
    // The deepest index.html in a folder between the source and `paginate_path`.
    Item* findTemplate() const {
        std::string folder(directoryOf(confinedPath(m_site.config.text("paginate_path"))));
        while (true) {
            const std::string wanted = folder.empty() ? "index.html" : folder + "/index.html";
            for (Item* page : m_site.pages) {
                if (page->relativePath == wanted && !page->sourcePath.empty())
                    return page;
            }
            if (folder.empty())
                return nullptr;
            folder = directoryOf(folder);
        }
    }

    std::string pathOf(std::size_t number) const {
        if (number <= 1)
            return m_firstUrl;
        std::string path = m_site.config.text("paginate_path");
        if (const std::size_t place = path.find(":num"); place != std::string::npos)
            path.replace(place, 4, std::to_string(number));
        return path.starts_with('/') ? path : '/' + path;
    }

    static std::string expandFolder(const std::string& path) { return squeezeSlashes(path + '/'); }

    std::shared_ptr<const Pagination> describe(std::size_t number) const {
        auto pagination = std::make_shared<Pagination>();
        const std::size_t start = (number - 1) * m_perPage;
        const std::size_t end = std::min(start + m_perPage, m_posts.size());
        pagination->posts.assign(m_posts.begin() + static_cast<std::ptrdiff_t>(start),
                                 m_posts.begin() + static_cast<std::ptrdiff_t>(end));
        const bool hasPrevious = number > 1;
        const bool hasNext = number < m_total;
        pagination->fields = Object{{"page", number},
                                    {"per_page", m_perPage},
                                    {"posts", {}},
                                    {"total_posts", m_posts.size()},
                                    {"total_pages", m_total},
                                    {"previous_page", hasPrevious ? Value(number - 1) : Value()},
                                    {"previous_page_path", hasPrevious ? Value(pathOf(number - 1)) : Value()},
                                    {"next_page", hasNext ? Value(number + 1) : Value()},
                                    {"next_page_path", hasNext ? Value(pathOf(number + 1)) : Value()}};
        return pagination;
    }

    Snapshot& m_site;
    ItemReader& m_reader;
    std::size_t m_perPage;
    std::vector<Item*> m_posts; // the newest first
    std::size_t m_total = 0;    // pages
    std::string m_firstUrl;
};

} // unnamed namespace

void addPagination(Snapshot& snapshot, ItemReader& reader) {
    const auto perPage = liquid::toI(snapshot.config["paginate"]);
    if (perPage && *perPage > 0 && !snapshot.config["paginate"].isNil() && !snapshot.pages.empty())
        Paginator(snapshot, reader, static_cast<std::size_t>(*perPage)).add();
}

} // namespace lectern::site
