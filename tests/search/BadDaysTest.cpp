// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Files that are damaged, foreign or too new; disks that are full or read-only; a process that is killed.
#include "Documents.h"

#include <gmock/gmock.h>

#include <csignal>
#include <fstream>
#include <sys/resource.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace {

using namespace lectern::search;
namespace fs = std::filesystem;

std::vector<Document> manyPages(int count, int round = 0) {
    std::vector<Document> documents;
    for (int i = 0; i < count; ++i) {
        std::string text = "round" + std::to_string(round);
        for (int word = 0; word < 60; ++word)
            text += " word" + std::to_string((i * 7 + word * 13) % 997);
        documents.push_back(page("Page " + std::to_string(i), text));
    }
    return documents;
}

void write(const std::string& file, std::string_view bytes) {
    std::ofstream(file, std::ios::binary) << bytes;
}

class BadFile : public IndexFile {
protected:
    // The file is begun anew, and the reader told so.
    void expectBegunAnew() {
        const auto index = indexOf({page("A", "red apple")}, file());
        EXPECT_EQ(index->notices().list().size(), 1u);
        EXPECT_FALSE(index->isInMemory());
        EXPECT_EQ(first(*index, "apple"), "A");
        EXPECT_TRUE(fs::exists(file() + ".damaged"));
    }

    void fill() { indexOf(manyPages(300), file())->settle(); }
};

TEST_F(BadFile, thatIsNoDatabaseIsSetAside) {
    write(file(), "this is no database, whatever its name may say about it");
    expectBegunAnew();
}

TEST_F(BadFile, ofAnotherProgramIsSetAside) {
    fill();
    {
        std::fstream bytes(file(), std::ios::binary | std::ios::in | std::ios::out);
        bytes.seekp(68); // SQLite's application id
        bytes.write("ABCD", 4);
    }
    expectBegunAnew();
}

TEST_F(BadFile, ofALaterVersionIsSetAside) {
    fill();
    {
        std::fstream bytes(file(), std::ios::binary | std::ios::in | std::ios::out);
        bytes.seekp(60); // SQLite's user version
        bytes.write("\0\0\1\0", 4);
    }
    expectBegunAnew();
}

TEST_F(BadFile, thatIsTruncatedIsBegunAnew) {
    fill();
    fs::resize_file(file(), fs::file_size(file()) / 2);
    expectBegunAnew();
}

TEST_F(BadFile, damagedAnywhereIsRebuilt) {
    fill();
    const auto size = fs::file_size(file());
    std::string bytes(size, '\0');
    std::ifstream(file(), std::ios::binary).read(bytes.data(), static_cast<std::streamsize>(size));
    for (int turn = 0; turn < 24; ++turn) {
        SCOPED_TRACE(turn);
        std::string damaged = bytes;
        for (std::size_t i = 0; i < 400; ++i)
            damaged[4096 + (turn * 7919 + i * 31) % (size - 4096)] = static_cast<char>(turn * 37 + i);
        write(file(), damaged);
        fs::remove(file() + "-wal");
        const auto index = Index::open(file());
        static_cast<void>(ask(*index, "word1"));
        static_cast<void>(index->keywords());
        ASSERT_TRUE(index->update(Documents(manyPages(300, turn + 1))));
        EXPECT_EQ(index->size(), 300u);
        EXPECT_FALSE(ask(*index, "round" + std::to_string(turn + 1) + " ").hits.empty());
    }
}

TEST_F(BadFile, inAMissingFolderStaysInMemory) {
    const auto index = indexOf({page("A", "red apple")}, (m_folder / "none" / "index").string());
    EXPECT_TRUE(index->isInMemory());
    EXPECT_EQ(index->notices().list().size(), 1u);
    EXPECT_EQ(first(*index, "apple"), "A");
}

// Also where the one who reads may write everywhere else.
TEST_F(BadFile, inAFolderThatTakesNoFilesStaysInMemory) {
    write((m_folder / "flat").string(), "a file, and no folder");
    for (const fs::path& folder : {m_folder / "flat", fs::path("/proc"), fs::path("/dev/null")}) {
        SCOPED_TRACE(folder.string());
        const auto index = indexOf({page("A", "red apple")}, (folder / "index").string());
        EXPECT_TRUE(index->isInMemory());
        EXPECT_EQ(index->notices().list().size(), 1u);
        EXPECT_EQ(first(*index, "apple"), "A");
    }
}

// As on a disk that has become read-only since: the process may read the index, and write nothing to it.
int searchWithoutWriting(const std::string& file) {
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit nothing{0, 0};
    setrlimit(RLIMIT_FSIZE, &nothing);
    const auto index = Index::open(file);
    if (!index->update(Documents(manyPages(300, 1))))
        return 1;
    if (!index->isInMemory() || index->notices().empty())
        return 2;
    return index->size() == 300 && !ask(*index, "round1 ").hits.empty() ? 0 : 3;
}

TEST_F(BadFile, thatCannotBeWrittenAnyMoreGoesOnInMemory) {
    fill();
    const pid_t child = fork();
    if (child == 0)
        _exit(searchWithoutWriting(file()));
    int status = 0;
    waitpid(child, &status, 0);
    EXPECT_TRUE(WIFEXITED(status));
    EXPECT_EQ(WEXITSTATUS(status), 0);
}

TEST_F(BadFile, thatIsAFolderStaysInMemory) {
    fs::create_directories(m_folder / "index" / "inside");
    const auto index = indexOf({page("A", "red apple")}, file());
    EXPECT_FALSE(index->notices().empty());
    EXPECT_EQ(first(*index, "apple"), "A");
}

// In a process of its own, which may write no more than so many bytes to a file, as on a full disk.
int indexWithin(const std::string& file, rlim_t bytes) {
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit{bytes, bytes};
    setrlimit(RLIMIT_FSIZE, &limit);
    const auto index = Index::open(file);
    if (!index->update(Documents(manyPages(2000))))
        return 1;
    if (!index->isInMemory() || index->notices().empty())
        return 2;
    return index->size() == 2000 && !ask(*index, "word1 ").hits.empty() ? 0 : 3;
}

TEST_F(BadFile, onAFullDiskGoesOnInMemory) {
    for (const rlim_t bytes : {rlim_t{100}, rlim_t{20'000}, rlim_t{300'000}}) {
        SCOPED_TRACE(bytes);
        const pid_t child = fork();
        if (child == 0)
            _exit(indexWithin((m_folder / std::to_string(bytes)).string(), bytes));
        int status = 0;
        waitpid(child, &status, 0);
        EXPECT_TRUE(WIFEXITED(status));
        EXPECT_EQ(WEXITSTATUS(status), 0);
    }
}

TEST_F(BadFile, killedFiftyTimesLosesNothingButTime) {
    constexpr int pages = 400;
    { const auto index = indexOf(manyPages(pages), file()); }
    for (int turn = 1; turn <= 50; ++turn) {
        SCOPED_TRACE(turn);
        const pid_t child = fork();
        if (child == 0) {
            const auto index = Index::open(file());
            for (int round = turn * 1000;; ++round)
                static_cast<void>(index->update(Documents(manyPages(pages, round))));
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(10 + turn * 37 % 150));
        kill(child, SIGKILL);
        int status = 0;
        waitpid(child, &status, 0);
        ASSERT_TRUE(WIFSIGNALED(status));
        const auto index = Index::open(file());
        ASSERT_TRUE(index->notices().empty());
        ASSERT_EQ(index->size(), static_cast<std::size_t>(pages)); // each page, in one state or the other
    }
    const auto index = indexOf(manyPages(pages, 7), file());
    EXPECT_TRUE(index->notices().empty());
    EXPECT_FALSE(ask(*index, "round7 ").hits.empty());
}

} // unnamed namespace
