// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// An index over time: what changes is replaced, what is done stays done.
#include "Documents.h"

#include <gmock/gmock.h>

#include <atomic>
#include <thread>

namespace {

using namespace lectern::search;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

// Counts what is loaded.
class Counting final : public DocumentSource {
public:
    explicit Counting(std::vector<std::pair<Document, std::string>> documents)
        : m_documents(std::move(documents)) {}
    std::vector<Entry> entries() const override {
        std::vector<Entry> entries;
        for (const auto& [document, stamp] : m_documents)
            entries.push_back({document.url, stamp});
        return entries;
    }
    std::optional<Document> load(std::size_t number) const override {
        ++loaded;
        return m_documents[number].first;
    }
    mutable int loaded = 0;

private:
    std::vector<std::pair<Document, std::string>> m_documents;
};

TEST_F(IndexFile, isReplacedPageByPage) {
    { const auto index = indexOf({page("A", "red apple"), page("B", "pear")}, file()); }
    const auto index = indexOf({page("A", "a green plum")}, file());
    EXPECT_TRUE(index->notices().empty());
    EXPECT_EQ(index->size(), 1u);
    EXPECT_EQ(first(*index, "plum"), "A");
    EXPECT_EQ(first(*index, "pear"), "(nothing)");
    EXPECT_EQ(first(*index, "apple"), "(nothing)");
}

TEST_F(IndexFile, loadsOnlyWhatHasAnotherStamp) {
    const Counting first({{page("A", "one"), "1"}, {page("B", "two"), "1"}});
    const Counting second({{page("A", "one"), "1"}, {page("B", "three"), "2"}, {page("C", "four"), "1"}});
    const auto index = Index::open(file());
    ASSERT_TRUE(index->update(first));
    EXPECT_EQ(first.loaded, 2);
    ASSERT_TRUE(index->update(second));
    EXPECT_EQ(second.loaded, 2);
    EXPECT_THAT(titles(*index, "three"), ElementsAre("B"));
    ASSERT_TRUE(index->update(second));
    EXPECT_EQ(second.loaded, 2);
}

TEST_F(IndexFile, stopKeepsWhatWasDone) {
    std::vector<std::pair<Document, std::string>> documents;
    for (int i = 0; i < 20; ++i)
        documents.emplace_back(page("P" + std::to_string(i), "word"), "1");
    const Counting source(documents);
    const auto index = Index::open(file());
    ASSERT_TRUE(index->update(source, [](std::size_t done, std::size_t) { return done < 10; }));
    EXPECT_EQ(index->size(), 10u);
    ASSERT_TRUE(index->update(source));
    EXPECT_EQ(index->size(), 20u);
    EXPECT_EQ(source.loaded, 20);
}

TEST(Index, replacesAndRemovesAtOnce) {
    const auto index = indexOf({page("A", "one"), page("B", "two")});
    ASSERT_TRUE(index->replace(page("A", "novelty")));
    EXPECT_EQ(first(*index, "novelty"), "A");
    EXPECT_EQ(first(*index, "novelt"), "A");
    ASSERT_TRUE(index->remove("/B/"));
    ASSERT_TRUE(index->remove("/missing/"));
    EXPECT_EQ(index->size(), 1u);
    EXPECT_EQ(first(*index, "two "), "(nothing)");
}

TEST(Index, countsOfWordsFollow) {
    const auto index = indexOf({page("A", "unusual"), page("B", "word")});
    ASSERT_TRUE(index->remove("/A/"));
    ASSERT_TRUE(index->replace(page("C", "unusually")));
    // Words that have gone are no longer what a misspelt one is corrected to.
    EXPECT_EQ(index->search(Query::parse("unusaully")).corrected, "unusually");
}

TEST_F(IndexFile, isSearchedWhileItFillsUp) {
    const auto index = Index::open(file());
    std::vector<Document> documents;
    for (int i = 0; i < 3000; ++i)
        documents.push_back(page("Page " + std::to_string(i), "some words of a text that is long enough"));
    std::atomic<bool> isDone = false;
    std::thread filler([&] {
        EXPECT_TRUE(index->update(Documents(documents)));
        isDone = true;
    });
    std::size_t last = 0;
    while (!isDone) {
        const std::size_t size = index->size();
        EXPECT_GE(size, last); // never waits for the end, never goes back
        last = size;
        static_cast<void>(ask(*index, "words"));
    }
    filler.join();
    EXPECT_EQ(index->size(), 3000u);
}

TEST_F(IndexFile, isSharedByTwoWithoutWaiting) {
    const auto one = indexOf({page("A", "red apple")}, file());
    const auto other = Index::open(file());
    EXPECT_EQ(first(*other, "apple"), "A");
    ASSERT_TRUE(one->replace(page("B", "pear")));
    EXPECT_EQ(first(*other, "pear"), "B");
    ASSERT_TRUE(other->replace(page("C", "plum")));
    EXPECT_EQ(first(*one, "plum"), "C");
    std::thread writer([&] {
        for (int i = 0; i < 50; ++i)
            EXPECT_TRUE(one->replace(page("W" + std::to_string(i), "words")));
    });
    for (int i = 0; i < 50; ++i) {
        EXPECT_TRUE(other->replace(page("V" + std::to_string(i), "words")));
        EXPECT_EQ(first(*other, "apple"), "A");
    }
    writer.join();
    EXPECT_EQ(one->size(), 103u);
    EXPECT_TRUE(one->notices().empty());
    EXPECT_TRUE(other->notices().empty());
}

TEST_F(IndexFile, settlingChangesNothing) {
    const auto index = indexOf({page("A", "red apple")}, file());
    index->settle();
    EXPECT_EQ(first(*index, "apple"), "A");
    Index::open({})->settle();
}

} // unnamed namespace
