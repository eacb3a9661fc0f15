// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Documents in a line or two, an index of them, and what it finds.
#pragma once

#include "search/Index.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace lectern::search {

class Documents final : public DocumentSource {
public:
    explicit Documents(std::vector<Document> documents) : m_documents(std::move(documents)) {}
    std::vector<Entry> entries() const override {
        std::vector<Entry> entries;
        for (const Document& document : m_documents)
            entries.push_back({document.url, ""});
        return entries;
    }
    std::optional<Document> load(std::size_t number) const override { return m_documents[number]; }

private:
    std::vector<Document> m_documents;
};

inline Document page(std::string title, std::string text, std::string language = "en") {
    Document document;
    document.url = "/" + title + "/";
    document.path = title + ".md";
    document.title = std::move(title);
    document.language = std::move(language);
    document.sections = {{"", "", std::move(text), ""}};
    return document;
}

inline std::unique_ptr<Index> indexOf(std::vector<Document> documents, const std::string& file = {}) {
    auto index = Index::open(file);
    EXPECT_TRUE(index->update(Documents(std::move(documents))));
    return index;
}

inline Answer ask(const Index& index, std::string_view query, SearchOptions options = {}) {
    return index.search(Query::parse(query, Query::Typing::Unfinished), options);
}

// Titles of what is found, the best first.
inline std::vector<std::string> titles(const Index& index, std::string_view query,
                                       SearchOptions options = {}) {
    std::vector<std::string> found;
    for (const Hit& hit : ask(index, query, options).hits)
        found.push_back(hit.title);
    return found;
}

// The same by name, for where the order says nothing.
inline std::vector<std::string> sortedTitles(const Index& index, std::string_view query) {
    std::vector<std::string> found = titles(index, query);
    std::sort(found.begin(), found.end());
    return found;
}

inline std::string first(const Index& index, std::string_view query) {
    const std::vector<std::string> found = titles(index, query);
    return found.empty() ? "(nothing)" : found.front();
}

// A folder for the time of a test.
class IndexFile : public ::testing::Test {
protected:
    void SetUp() override {
        std::string name = (std::filesystem::temp_directory_path() / "lectern-search-XXXXXX").string();
        m_folder = mkdtemp(name.data());
    }
    void TearDown() override {
        std::error_code error;
        std::filesystem::permissions(m_folder, std::filesystem::perms::owner_all, error);
        std::filesystem::remove_all(m_folder, error);
    }
    std::string file() const { return (m_folder / "index").string(); }
    std::filesystem::path m_folder;
};

} // namespace lectern::search
