// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The search of ten thousand documents: indexed beside a bare FTS5 table, asked at every keystroke, changed.
#include "SearchText.h"
#include "search/Index.h"

#include <sqlite3.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <functional>
#include <memory>
#include <thread>
#include <unistd.h>

namespace {

using namespace lectern;
namespace fs = std::filesystem;

constexpr int documentCount = 10'000;
constexpr int questionCount = 200;

double milliseconds(const std::function<void()>& work) {
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

class Documents final : public search::DocumentSource {
public:
    explicit Documents(const std::vector<search::Document>& documents) : m_documents(documents) {}
    std::vector<Entry> entries() const override {
        std::vector<Entry> entries;
        for (const search::Document& document : m_documents)
            entries.push_back({document.url, "1"});
        return entries;
    }
    std::optional<search::Document> load(std::size_t number) const override { return m_documents[number]; }

private:
    const std::vector<search::Document>& m_documents;
};

// The texts as the columns that the index has, so that both tables hold the same.
struct Row {
    std::string columns[7];
};

std::vector<Row> rowsOf(const std::vector<search::Document>& documents) {
    std::vector<Row> rows;
    for (const search::Document& document : documents) {
        Row& row = rows.emplace_back();
        row.columns[0] = document.title;
        row.columns[3] = document.description;
        row.columns[6] = document.url;
        for (const std::string& keyword : document.keywords)
            row.columns[2] += keyword + '\n';
        for (const search::Section& section : document.sections) {
            row.columns[1] += section.heading + '\n';
            row.columns[4] += section.text + '\n';
            row.columns[5] += section.code + '\n';
        }
    }
    return rows;
}

std::size_t bytesOf(const std::vector<Row>& rows) {
    std::size_t bytes = 0;
    for (const Row& row : rows) {
        for (const std::string& column : row.columns)
            bytes += column.size();
    }
    return bytes;
}

void insertBare(const std::string& file, const std::vector<Row>& rows) {
    sqlite3* database = nullptr;
    sqlite3_open(file.c_str(), &database);
    sqlite3_exec(database,
                 "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; CREATE VIRTUAL TABLE texts USING "
                 "fts5(title, headings, keywords, description, body, code, url); BEGIN",
                 nullptr, nullptr, nullptr);
    sqlite3_stmt* insert = nullptr;
    sqlite3_prepare_v2(database, "INSERT INTO texts VALUES(?, ?, ?, ?, ?, ?, ?)", -1, &insert, nullptr);
    for (const Row& row : rows) {
        for (int i = 0; i < 7; ++i)
            sqlite3_bind_text(insert, i + 1, row.columns[i].data(), static_cast<int>(row.columns[i].size()),
                              SQLITE_STATIC);
        sqlite3_step(insert);
        sqlite3_reset(insert);
    }
    sqlite3_finalize(insert);
    sqlite3_exec(database, "COMMIT", nullptr, nullptr, nullptr);
    sqlite3_close(database);
}

void printKeystrokes(const char* name, const search::Index& index, const std::vector<std::string>& questions,
                     const search::SearchOptions& options) {
    std::vector<std::pair<double, std::string>> times;
    double longestFirst = 0;
    for (const std::string& question : questions) {
        for (const std::string& typed : bench::keystrokes(question)) {
            const double time = milliseconds([&] {
                static_cast<void>(
                    index.search(search::Query::parse(typed, search::Query::Typing::Unfinished), options));
            });
            times.emplace_back(time, typed);
            if (typed.size() == 1)
                longestFirst = std::max(longestFirst, time);
        }
    }
    std::sort(times.begin(), times.end());
    const auto at = [&](double share) {
        return times[static_cast<std::size_t>(share * (times.size() - 1))].first;
    };
    std::printf(
        "%-46s p50 %6.2f ms  p99 %6.2f ms  most %6.2f ms  one letter at most %6.2f ms (%zu keystrokes)\n",
        name, at(0.5), at(0.99), times.back().first, longestFirst, times.size());
    if (std::getenv("SLOWEST")) {
        for (std::size_t i = times.size() - 12; i < times.size(); ++i)
            std::printf("    %6.2f ms  %s\n", times[i].first, times[i].second.c_str());
    }
}

std::vector<std::string> misspelt(const std::vector<std::string>& questions) {
    std::vector<std::string> wrong = questions;
    for (std::string& question : wrong) {
        if (question.size() > 4)
            std::swap(question[2], question[3]);
    }
    return wrong;
}

void printSearches(const search::Index& index, const std::vector<search::Document>& documents) {
    const std::vector<std::string> questions = bench::searchQuestions(documents, questionCount);
    search::SearchOptions plain;
    search::SearchOptions pane;
    pane.limit = 50;
    pane.passages = 3;
    pane.count = {"@keyword", "@folder", "@language"};
    printKeystrokes("each keystroke, 20 pages", index, questions, plain);
    printKeystrokes("each keystroke, 50 pages, 3 passages, facets", index, questions, pane);
    printKeystrokes("the same, misspelt", index, misspelt(questions), pane);
}

void printChange(search::Index& index, search::Document document) {
    double worst = 0;
    for (int i = 0; i < 20; ++i) {
        const std::string word = "novelty" + std::string(1, static_cast<char>('a' + i));
        document.sections[0].text = word + ' ' + document.sections[0].text;
        worst = std::max(worst, milliseconds([&] {
                             static_cast<void>(index.replace(document));
                             if (index.search(search::Query::parse(word)).hits.empty())
                                 std::puts("the change is not found");
                         }));
    }
    std::printf("a changed page is searchable after at most %.1f ms\n", worst);
}

// How long a search takes at most while the index is being filled.
double longestMeanwhile(search::Index& index, const std::vector<search::Document>& documents) {
    std::atomic<bool> isDone = false;
    std::thread filler([&] {
        static_cast<void>(index.update(Documents(documents)));
        isDone = true;
    });
    double longest = 0;
    const std::vector<std::string> questions = bench::searchQuestions(documents, questionCount);
    for (std::size_t i = 0; !isDone; ++i) {
        longest = std::max(longest, milliseconds([&] {
                               static_cast<void>(
                                   index.search(search::Query::parse(questions[i % questions.size()])));
                           }));
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
    filler.join();
    return longest;
}

} // unnamed namespace

int main() {
    std::setvbuf(stdout, nullptr, _IOLBF, 1024);
    const fs::path folder =
        fs::temp_directory_path() / ("lectern-search-bench-" + std::to_string(::getpid()));
    fs::create_directories(folder);
    const std::vector<search::Document> documents = bench::searchDocuments(documentCount);
    const std::vector<Row> rows = rowsOf(documents);
    const auto bytes = static_cast<double>(bytesOf(rows));
    std::printf("%d documents, %.1f MB\n", documentCount, bytes / 1e6);

    double bare = 1e9;
    double own = 1e9;
    std::unique_ptr<search::Index> index;
    for (int turn = 0; turn < 3; ++turn) {
        const std::string bareFile = (folder / ("bare" + std::to_string(turn))).string();
        const std::string ownFile = (folder / ("own" + std::to_string(turn))).string();
        bare = std::min(bare, milliseconds([&] { insertBare(bareFile, rows); }));
        own = std::min(own, milliseconds([&] {
                           index = search::Index::open(ownFile);
                           static_cast<void>(index->update(Documents(documents)));
                           index->settle(); // the bare table's log is in its file at the end, too
                       }));
    }
    std::printf("bare FTS5 insert %.0f ms, index %.0f ms: %.2f times\n", bare, own, own / bare);
    const fs::path file = folder / "own2";
    double size = static_cast<double>(fs::file_size(file));
    const double log =
        fs::exists(file.string() + "-wal") ? static_cast<double>(fs::file_size(file.string() + "-wal")) : 0;
    std::printf("index file %.1f MB: %.2f times the text (and a log of %.1f MB while it is open)\n",
                size / 1e6, size / bytes, log / 1e6);
    printSearches(*index, documents);
    printChange(*index, documents[17]);
    const auto meanwhile = search::Index::open((folder / "meanwhile").string());
    std::printf("longest search while the index fills up %.1f ms\n", longestMeanwhile(*meanwhile, documents));
    index.reset();
    fs::remove_all(folder);
    return 0;
}
