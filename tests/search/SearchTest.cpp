// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a reader may rely on when searching: finding in many languages, corrections, and an index that
// survives.
#include "search/Index.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>

namespace {

using namespace lectern;
using namespace lectern::search;

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

Document page(std::string title, std::string text, std::string language = "en") {
    Document document;
    document.url = "/" + title + "/";
    document.title = std::move(title);
    document.language = std::move(language);
    document.sections = {{"", "", std::move(text), ""}};
    return document;
}

std::unique_ptr<Index> indexOf(std::vector<Document> documents, const std::string& file = {}) {
    auto index = Index::open(file);
    EXPECT_TRUE(index->update(Documents(std::move(documents))));
    return index;
}

std::string first(const Index& index, std::string_view query) {
    const Answer answer = index.search(Query::parse(query, Query::Typing::Unfinished));
    return answer.hits.empty() ? "(nothing)" : answer.hits.front().title;
}

TEST(Search, findsOtherFormsOfAWordInItsLanguage) {
    const auto index = indexOf({page("Häuser", "Viele Häuser stehen leer.", "de"),
                                page("Chevaux", "Il faut recommander la lecture.", "fr"),
                                page("Книги", "Читаем новые книги каждый день.", "ru"),
                                page("検索", "全文検索エンジンの設定方法です。", "ja"),
                                page("كتاب", "هذه الكتب مفيدة للقراءة.", "ar")});
    EXPECT_EQ(first(*index, "haus "), "Häuser");
    EXPECT_EQ(first(*index, "recommandée "), "Chevaux");
    EXPECT_EQ(first(*index, "книга "), "Книги");
    EXPECT_EQ(first(*index, "検索エンジン"), "検索");
    EXPECT_EQ(first(*index, "كتب"), "كتاب");
}

TEST(Search, findsIdentifiersWholeAndByTheirParts) {
    const auto index =
        indexOf({page("Tasks", "Call asyncio.create_task to begin."), page("Other", "Nothing here.")});
    EXPECT_EQ(first(*index, "asyncio.create_task"), "Tasks");
    EXPECT_EQ(first(*index, "create_task"), "Tasks");
    EXPECT_EQ(first(*index, "task "), "Tasks");
}

TEST(Search, correctsAMisspeltWord) {
    const auto index =
        indexOf({page("Threads", "Threads and locks."), page("Queues", "Queues of messages.")});
    const Answer answer = index->search(Query::parse("thraeds"));
    ASSERT_EQ(answer.hits.size(), 1u);
    EXPECT_EQ(answer.corrected, "threads");
    SearchOptions asTyped;
    asTyped.misspelt = SearchOptions::Misspelt::AsTyped;
    EXPECT_TRUE(index->search(Query::parse("thraeds"), asTyped).hits.empty());
}

TEST(Search, namesTheSectionAndMarksTheWords) {
    Document document = page("Guide", "A beginning.");
    document.sections.push_back({"Locks", "locks", "A semaphore counts permits.", ""});
    const auto index = indexOf({document});
    const Answer answer = index->search(Query::parse("semaphore"));
    ASSERT_EQ(answer.hits.size(), 1u);
    const Hit& hit = answer.hits[0];
    EXPECT_EQ(hit.passages[0].section, "Locks");
    EXPECT_EQ(hit.passages[0].anchor, "locks");
    ASSERT_EQ(hit.passages[0].matches.size(), 1u);
    EXPECT_EQ(
        hit.passages[0].snippet.substr(hit.passages[0].matches[0].begin,
                                       hit.passages[0].matches[0].end - hit.passages[0].matches[0].begin),
        "semaphore");
}

TEST(Search, leavesOutAndChoosesByTheQuery) {
    const auto index = indexOf({page("A", "red apple"), page("B", "red pear"), page("C", "green apple")});
    EXPECT_EQ(first(*index, "red -apple"), "B");
    EXPECT_EQ(index->search(Query::parse("pear OR green")).hits.size(), 2u);
    EXPECT_EQ(index->search(Query::parse("\"green apple\"")).hits.size(), 1u);
}

TEST(Query, noInputIsAnError) {
    const auto index = indexOf({page("A", "red apple")});
    for (const char* text :
         {"", "\"", "-", "OR", "a OR", "title:", "((", "*", "NEAR(", "-\"", "keyword:\"", "\xFF"})
        static_cast<void>(index->search(Query::parse(text, Query::Typing::Unfinished)));
    EXPECT_EQ(first(*index, "apple ) AND"), "A");
}

TEST(Keywords, foldCaseHyphensAndPlural) {
    Document a = page("A", "x");
    Document b = page("B", "y");
    a.keywords = {"Front-matter", "Thread"};
    b.keywords = {"front matter", "threads"};
    const auto index = indexOf({a, b});
    ASSERT_EQ(index->keywords().size(), 2u);
    EXPECT_EQ(index->keywords()[0].documents, 2u);
    ASSERT_EQ(index->related("/A/").size(), 1u);
}

class IndexFile : public ::testing::Test {
protected:
    void SetUp() override {
        std::string name = (std::filesystem::temp_directory_path() / "lectern-search-XXXXXX").string();
        m_folder = mkdtemp(name.data());
    }
    void TearDown() override { std::filesystem::remove_all(m_folder); }
    std::string file() const { return (m_folder / "index").string(); }
    std::filesystem::path m_folder;
};

TEST_F(IndexFile, isSetAsideWhereItIsDamaged) {
    std::ofstream(file()) << "this is no database, whatever its name may say about it";
    const auto index = indexOf({page("A", "red apple")}, file());
    EXPECT_FALSE(index->notices().empty());
    EXPECT_FALSE(index->isInMemory());
    EXPECT_EQ(first(*index, "apple"), "A");
    EXPECT_TRUE(std::filesystem::exists(file() + ".damaged"));
}

TEST_F(IndexFile, isReplacedPageByPage) {
    { const auto index = indexOf({page("A", "red apple"), page("B", "pear")}, file()); }
    const auto index = indexOf({page("A", "a green plum")}, file());
    EXPECT_TRUE(index->notices().empty());
    EXPECT_EQ(index->size(), 1u);
    EXPECT_EQ(first(*index, "plum"), "A");
    EXPECT_EQ(first(*index, "pear"), "(nothing)");
}

TEST_F(IndexFile, staysInMemoryWhereTheFolderIsMissing) {
    const auto index = indexOf({page("A", "red apple")}, (m_folder / "none" / "index").string());
    EXPECT_TRUE(index->isInMemory());
    EXPECT_FALSE(index->notices().empty());
    EXPECT_EQ(first(*index, "apple"), "A");
}

} // unnamed namespace
